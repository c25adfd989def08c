// On a wide screen the workbench in the canvas has all controls, and the HTML panel waits behind a skip link: the first
// stop of the Tab key. Below 1024 px, and without a map, the panel always stands there (style.css).
import type { Viewer } from "../../twente2040.js";
import { byId } from "./dom.js";
import { Texts } from "./texts.js";

export interface PanelToggle {
  /** Shows the panel where it waits. */
  open(): void;
  translate(): void;
}

export function setUpPanelToggle(viewer: Viewer, onOpen: () => void): PanelToggle {
  const open = byId<HTMLButtonElement>("panel-open");
  const close = byId<HTMLButtonElement>("panel-close");
  const panel = byId("panel");
  let opener: Element | null = null;
  const show = (shown: boolean) => {
    const wasShown = document.body.classList.contains("panel-shown");
    document.body.classList.toggle("panel-shown", shown);
    open.setAttribute("aria-expanded", String(shown));
    if (!shown) return (opener instanceof HTMLElement ? opener : open).focus();
    if (!wasShown) opener = document.activeElement;
    onOpen();
    panel.focus();
  };
  open.addEventListener("click", () => show(true));
  close.addEventListener("click", () => show(false));
  panel.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && document.body.classList.contains("panel-shown")) show(false);
  });
  const translate = () => {
    const texts = Texts.of(viewer);
    open.textContent = texts.say("page.form.open");
    close.textContent = texts.say("page.form.close");
    panel.setAttribute("aria-label", texts.say("page.form.title"));
  };
  translate();
  open.hidden = false;
  panel.hidden = false;
  return {
    translate,
    open() {
      if (panel.offsetParent === null) show(true);
    },
  };
}
