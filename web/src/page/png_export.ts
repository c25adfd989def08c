// The map as a picture to take along: a size and a button.
import type { Viewer } from "../../twente2040.js";
import { make } from "./dom.js";
import { sentenceOf } from "./loading_screen.js";
import { saveFile } from "./save_file.js";
import type { Texts } from "./texts.js";

const SCALES = [1, 2, 3, 4] as const;
/** Sharp in print and on every screen, and no browser refuses it. */
const USUAL_SCALE = 2;

export function makePngExport(viewer: Viewer, texts: Texts): HTMLElement {
  const options = SCALES.map((scale) =>
    make("option", { value: scale, selected: scale === USUAL_SCALE }, [texts.say("page.png.size", { scale: texts.number(scale) })]),
  );
  const select = make("select", { id: "png-scale" }, options);
  const button = make("button", { type: "button", class: "button", id: "png-download" }, [texts.say("page.png.button")]);
  const status = make("p", { class: "help", id: "png-status", role: "status" });
  button.addEventListener("click", () => void download());

  /** One at a time; the button says by the status what it does. */
  async function download(): Promise<void> {
    if (button.getAttribute("aria-disabled") === "true") return;
    button.setAttribute("aria-disabled", "true");
    status.textContent = texts.say("page.png.busy");
    try {
      saveFile(await viewer.png({ scale: Number(select.value) }), `netwerkstad-twente-2040-${viewer.year()}.png`);
      status.textContent = texts.say("page.png.done");
    } catch (error) {
      status.textContent = sentenceOf(error, texts);
    } finally {
      button.removeAttribute("aria-disabled");
    }
  }

  const element = make("div", { class: "png" }, [
    make("h3", { id: "png", tabindex: -1 }, [texts.say("page.png.title")]),
    make("div", { class: "field" }, [make("label", { for: "png-scale" }, [texts.say("page.png.scale")]), select]),
    make("p", { class: "buttons" }, [button]),
    make("p", { class: "help" }, [texts.say("page.png.help")]),
    status,
  ]);
  element.hidden = !viewer.hasMap;
  return element;
}
