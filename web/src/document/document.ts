// document.js, fetched when "Het document" is opened: the 19 agreements, the Twentehuis and the text about the map of the
// development perspective, in our own words, with what the model makes of them now.
import type { Viewer } from "../../twente2040.js";
import { make } from "../page/dom.js";
import type { Texts } from "../page/texts.js";
import { type EntryView, makeEntry } from "./entry.js";
import { casesOf } from "./facts.js";
import { makeFilter } from "./filter.js";
import { makeHouse } from "./house.js";
import { goBack } from "./jumps.js";
import { ENTRIES, findEntry, type Kind } from "./records.js";
import { fetchTexts, loadStyles } from "./words.js";

export interface DocumentView {
  readonly element: HTMLElement;
  update(): void;
  /** Goes to the first entry that names `ref`, and offers the way back to the element `from`; false when none does. */
  show(ref: string, from: string | undefined): boolean;
}

const KINDS: readonly Kind[] = ["agreement", "house", "map"];

/** Rejects when the texts do not come. */
export async function makeDocument(viewer: Viewer, announce: (text: string) => void): Promise<DocumentView> {
  const [texts] = await Promise.all([fetchTexts(viewer), loadStyles()]);
  const entries = ENTRIES.map((entry) => makeEntry(viewer, texts, entry, announce));
  const back = makeBack(texts);
  const show = (ref: string, from: string | undefined): boolean => {
    const found = findEntry(ref);
    const view = entries.find(({ entry }) => entry === found);
    if (view === undefined) return false;
    filter.clear();
    back.offer(view, from);
    view.heading.scrollIntoView();
    view.heading.focus({ preventScroll: true });
    return true;
  };
  const house = makeHouse(texts, (part) => show(`house-${part}`, `document-part-${part}`));
  const sections = KINDS.map((kind) => sectionOf(kind, entries, texts, kind === "house" ? [make("p", {}, [texts.say("house.intro")]), house.element] : []));
  const filter = makeFilter(texts, announce, (isShown) => {
    for (const view of entries) view.element.hidden = !isShown(view.entry);
    for (const { element, views } of sections) element.hidden = views.every((view) => view.element.hidden);
    return entries.filter((view) => !view.element.hidden).length;
  });
  const intro = [make("p", {}, [texts.say("intro")]), makeContents(texts), filter.element];
  return {
    element: make("div", {}, [...intro, ...sections.map((section) => section.element)]),
    update() {
      const { now, document } = casesOf(viewer);
      house.show(now, document);
      for (const view of entries) {
        view.update();
        view.show(now, document);
      }
    },
    show,
  };
}

/** Leads to the three sections. */
function makeContents(texts: Texts): HTMLElement {
  const items = KINDS.map((kind) => {
    const link = make("a", { class: "chip", href: `#document-kind-${kind}` }, [texts.say(`heading.${kind}`)]);
    link.addEventListener("click", (event) => {
      event.preventDefault();
      const heading = document.getElementById(`document-kind-${kind}`);
      heading?.scrollIntoView();
      heading?.focus({ preventScroll: true });
    });
    return make("li", {}, [link]);
  });
  return make("div", { class: "row" }, [make("ul", {}, items)]);
}

function sectionOf(kind: Kind, all: readonly EntryView[], texts: Texts, above: readonly HTMLElement[]) {
  const views = all.filter(({ entry }) => entry.kind === kind);
  const heading = make("h4", { id: `document-kind-${kind}`, tabindex: -1 }, [texts.say(`heading.${kind}`)]);
  const element = make("section", { "aria-labelledby": heading.id }, [heading, ...above, ...views.map((view) => view.element)]);
  return { element, views };
}

/** "Terug": one button, at the entry that somebody was led to. */
function makeBack(texts: Texts) {
  const button = make("button", { type: "button", class: "back", id: "document-back" }, [texts.say("back")]);
  let origin = "";
  button.addEventListener("click", () => {
    const entry = button.closest<HTMLElement>(".entry")?.querySelector<HTMLElement>("h5");
    button.remove();
    if (!goBack(origin)) entry?.focus();
  });
  return {
    offer(view: EntryView, from: string | undefined) {
      button.remove();
      if (from === undefined) return;
      origin = from;
      view.heading.after(button);
    },
  };
}
