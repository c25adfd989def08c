// The end of the panel: what this is, how far everybody can use it, and how far one can rely on it.
import type { Language } from "../../twente2040.js";
import { make } from "./dom.js";
import type { Texts } from "./texts.js";

/** The page is made in each language. */
const RELIABILITY: Readonly<Record<Language, string>> = {
  nl: "betrouwbaarheid.html",
  en: "betrouwbaarheid.en.html",
  de: "betrouwbaarheid.de.html",
};

export function makeFooter(texts: Texts): HTMLElement {
  return make("div", { class: "note" }, [
    make("p", {}, [texts.say("page.note")]),
    make("p", {}, [make("a", { class: "statement", href: RELIABILITY[texts.language] }, [texts.say("page.reliability")])]),
    make("p", {}, [make("a", { class: "statement", href: "toegankelijkheid.html" }, [texts.say("page.accessibility")])]),
  ]);
}
