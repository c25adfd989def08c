// A button that shows the document itself for as long as it is pressed: by pointer, by Space or Enter, or by the key B
// while it has the focus (on the map the same key works there).
import type { Viewer } from "../../twente2040.js";
import { make } from "./dom.js";
import type { Texts } from "./texts.js";

export interface HoldButton {
  readonly element: HTMLButtonElement;
  update(): void;
}

const HOLDING_KEYS: ReadonlySet<string> = new Set([" ", "Enter", "b", "B"]);

export function makeHoldButton(viewer: Viewer, texts: Texts): HoldButton {
  const name = texts.say("preset.perspectief.label");
  const element = make("button", { type: "button", id: "hold-baseline", class: "button hold", "aria-pressed": "false" });
  const hold = (held: boolean) => {
    if (held !== viewer.holdsBaseline()) viewer.holdBaseline(held);
  };
  element.addEventListener("pointerdown", (event) => {
    if (event.button !== 0) return;
    // The finger may leave the button: what counts is when it goes up.
    element.setPointerCapture(event.pointerId);
    hold(true);
  });
  for (const end of ["pointerup", "pointercancel", "lostpointercapture", "blur"]) element.addEventListener(end, () => hold(false));
  element.addEventListener("keydown", (event) => {
    if (!HOLDING_KEYS.has(event.key) || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    if (!event.repeat) hold(true);
  });
  element.addEventListener("keyup", (event) => {
    if (HOLDING_KEYS.has(event.key)) hold(false);
  });
  // A long press must not open the menu of the browser.
  element.addEventListener("contextmenu", (event) => event.preventDefault());
  return {
    element,
    update() {
      const held = viewer.holdsBaseline();
      element.setAttribute("aria-pressed", String(held));
      element.textContent = held ? texts.say("ui.compare.held", { name }) : texts.say("page.compare.hold", { name });
    },
  };
}
