// Finds controls by name, explanation or group: what does not match steps aside until the field is empty again.
import { make } from "./dom.js";
import type { Texts } from "./texts.js";

/** A control that can be found, and the fold that it stands in. */
export interface Findable {
  readonly element: HTMLElement;
  readonly text: string;
  readonly fold: HTMLDetailsElement;
}

/** Capitals and accents make no difference, nor what changes in a Dutch plural: "kantoor" finds "kantoren", "huis" "huizen". */
function plain(text: string): string {
  const letters = text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  return letters.replaceAll("z", "s").replaceAll("v", "f").replace(/([a-z])\1+/g, "$1");
}

export function makeSearch(findables: readonly Findable[], texts: Texts, announce: (text: string) => void): HTMLElement {
  const input = make("input", { type: "search", id: "search", autocomplete: "off", "aria-describedby": "search-found" });
  const found = make("p", { class: "help", id: "search-found" });
  const folds = [...new Set(findables.map((one) => one.fold))];
  let opened: readonly HTMLDetailsElement[] = [];
  input.addEventListener("input", () => {
    const words = plain(input.value).split(/\s+/).filter((word) => word !== "");
    const matches = findables.filter(({ element, text }) => {
      const matching = words.every((word) => plain(text).includes(word));
      element.hidden = !matching;
      return matching;
    });
    const withMatch = new Set(matches.map((one) => one.fold));
    for (const fold of folds) fold.hidden = !withMatch.has(fold);
    // What the search opened, it closes again; what the reader opened stays.
    for (const fold of opened) fold.open = false;
    opened = words.length === 0 ? [] : folds.filter((fold) => withMatch.has(fold) && !fold.open);
    for (const fold of opened) fold.open = true;
    found.textContent = words.length === 0 ? "" : sentence(matches.length, texts);
    if (words.length > 0) announce(found.textContent);
  });
  return make("div", { class: "field", role: "search" }, [
    make("label", { for: "search" }, [texts.say("page.search.label")]),
    input,
    found,
  ]);
}

function sentence(count: number, texts: Texts): string {
  if (count === 0) return texts.say("page.search.none");
  return texts.say(count === 1 ? "page.search.one" : "page.search.more", { count: texts.number(count) });
}
