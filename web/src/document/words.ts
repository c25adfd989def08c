// The texts of the document, in our own words: a file per language, fetched when the document is opened.
import type { Viewer } from "../../twente2040.js";
import { fetchJson } from "../fetch_json.js";
import { Texts } from "../page/texts.js";
import { make } from "../page/dom.js";

const FILES = { nl: "document/nl.json", en: "document/en.json", de: "document/de.json" };

/** Those of the viewer's language, with the words of the page beside them. */
export async function fetchTexts(viewer: Viewer): Promise<Texts> {
  const language = viewer.language();
  const own = await fetchJson<Readonly<Record<string, string>>>(new URL(FILES[language], import.meta.url));
  return new Texts(language, { ...viewer.words(), ...own });
}

/** The style sheet, once; without it the texts still can be read. */
export function loadStyles(): Promise<void> {
  if (document.getElementById("document-styles") !== null) return Promise.resolve();
  const styles = make("link", { id: "document-styles", rel: "stylesheet", href: new URL("document.css", import.meta.url).href });
  return new Promise((done) => {
    for (const event of ["load", "error"]) styles.addEventListener(event, () => done());
    document.head.append(styles);
  });
}
