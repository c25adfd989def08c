// story.js, fetched when somebody opens the story: eight steps through the document, each a record that sets year,
// layers, settings and camera, told in a card beside the map. What the visitor had comes back at the end.
import type { Language, Viewer } from "../../twente2040.js";
import { fetchJson } from "../fetch_json.js";
import { make } from "../page/dom.js";
import { Texts } from "../page/texts.js";
import type { Book } from "./steps.js";
import { Telling } from "./telling.js";

const STEPS = "story/steps.json";
const WORDS = { nl: "story/nl.json", en: "story/en.json", de: "story/de.json" };

let telling: Promise<Telling> | null = null;

/**
 * Opens the story at a step, counted from 1, or goes there; without one an open story stays where it is. Rejects when
 * its files do not come.
 */
export async function openStory(viewer: Viewer, step?: number): Promise<void> {
  const isOpen = telling !== null;
  telling ??= begin(viewer);
  try {
    const story = await telling;
    if (!isOpen || step !== undefined) story.go((step ?? 1) - 1);
  } catch (error) {
    telling = null;
    throw error;
  }
}

async function begin(viewer: Viewer): Promise<Telling> {
  const [book, texts] = await Promise.all([fetchPart<Book>(STEPS), fetchTexts(viewer.language()), fetchStyles()]);
  return new Telling(viewer, book, texts, fetchTexts, () => {
    telling = null;
  });
}

const fetchPart = <Part>(file: string): Promise<Part> => fetchJson<Part>(new URL(file, import.meta.url));

async function fetchTexts(language: Language): Promise<Texts> {
  return new Texts(language, await fetchPart<Readonly<Record<string, string>>>(WORDS[language]));
}

/** The style sheet, once; without it the story still reads. */
function fetchStyles(): Promise<void> {
  const { href } = new URL("story.css", import.meta.url);
  if (document.querySelector(`link[href="${href}"]`) !== null) return Promise.resolve();
  const sheet = make("link", { rel: "stylesheet", href });
  return new Promise((done) => {
    for (const event of ["load", "error"]) sheet.addEventListener(event, () => done());
    document.head.append(sheet);
  });
}
