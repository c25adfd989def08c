// The end of the panel: what this is, and how far everybody can use it.
import { make } from "./dom.js";
import type { Texts } from "./texts.js";

export function makeFooter(texts: Texts): HTMLElement {
  return make("div", { class: "note" }, [
    make("p", {}, [texts.say("page.note")]),
    make("p", {}, [make("a", { class: "statement", href: "toegankelijkheid.html" }, [texts.say("page.accessibility")])]),
  ]);
}
