// One entry: what the document says in our words, how the settings stand to it, and where it leads.
import type { Viewer } from "../../twente2040.js";
import { make } from "../page/dom.js";
import type { Part } from "../page/part.js";
import type { Texts } from "../page/texts.js";
import { type Case, say } from "./facts.js";
import { makeLinks } from "./links.js";
import type { Entry } from "./records.js";
import { makeSetting } from "./setting.js";

export interface EntryView extends Part {
  readonly entry: Entry;
  /** Gets the focus. */
  readonly heading: HTMLElement;
  show(now: Case, document: Case): void;
}

export function makeEntry(viewer: Viewer, texts: Texts, entry: Entry, announce: (text: string) => void): EntryView {
  const heading = make("h5", { id: `document-${entry.id}`, tabindex: -1 }, [
    ...(entry.number === undefined ? [] : [make("span", { class: "number" }, [`${entry.number}`]), " "]),
    texts.say(`entry.${entry.id}.title`),
  ]);
  const setting = makeSetting(viewer, texts, entry, announce);
  const links = makeLinks(viewer, texts, entry, announce, (id) => setting.choosePreset(id));
  const facts = makeFacts(texts, entry);
  const element = make("article", { class: "entry", "aria-labelledby": heading.id }, [
    heading,
    make("p", { class: "where" }, [whereOf(texts, entry)]),
    make("p", { class: "words" }, [texts.say(`entry.${entry.id}.text`)]),
    ...noteOf(texts, entry),
    setting.element,
    ...facts.elements,
    links.element,
  ]);
  const update = () => {
    setting.update();
    links.update();
  };
  return { entry, heading, element, update, show: facts.show };
}

/** "§ 3.2 i en 3.3 ii · Fundament" */
function whereOf(texts: Texts, entry: Entry): string {
  const numbers = entry.sections.filter((section) => section !== "map").map((section) => section.replaceAll(" ", "\u00a0"));
  const places = [
    ...(entry.sections.includes("map") ? [texts.say("where.map")] : []),
    ...(numbers.length === 0 ? [] : [texts.say("where.sections", { sections: texts.list(numbers) })]),
    ...(entry.part === null || entry.kind === "house" ? [] : [texts.say(`part.${entry.part}`)]),
  ];
  return places.join(" · ");
}

/** What of it is not in the model, and why. */
function noteOf(texts: Texts, entry: Entry): HTMLElement[] {
  if (entry.in_model === "yes") return [];
  const state = make("strong", {}, [texts.say(`in_model.${entry.in_model}`)]);
  return [make("p", { class: "in-model" }, [state, ` ${texts.say(`entry.${entry.id}.note`)}`])];
}

function makeFacts(texts: Texts, { id, facts }: Entry) {
  const rows = facts.map((fact) => {
    const [now, then] = [make("td", {}), make("td", {})];
    return { fact, now, then, element: make("tr", {}, [make("th", { scope: "row" }, [texts.say(`fact.${fact}`)]), now, then]) };
  });
  const head = ["title", "now", "document"].map((column) => make("th", { scope: "col" }, [texts.say(`facts.${column}`)]));
  const table = make("table", { class: "facts", "aria-labelledby": `document-${id}` }, [
    make("thead", {}, [make("tr", {}, head)]),
    make("tbody", {}, rows.map((row) => row.element)),
  ]);
  return {
    elements: rows.length === 0 ? [] : [table],
    show(present: Case, document: Case) {
      for (const { fact, now, then } of rows) {
        now.textContent = say(fact, present, texts);
        then.textContent = say(fact, document, texts);
        now.classList.toggle("changed", now.textContent !== then.textContent);
      }
    },
  };
}
