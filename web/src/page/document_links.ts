// "In het document: afspraak 3": small links from controls, tables, layers and cards to what the document says of them. The
// page knows only which entries there are; their texts come when the document is opened.
import index from "document-index";
import { make } from "./dom.js";
import { HOUSE_ROWS, KEY_ROWS } from "./figures.js";
import type { Texts } from "./texts.js";

declare global {
  interface DocumentEventMap {
    /** Asks the page to open the document at the first entry that names `ref`; `from` is the id of who asks. */
    "open-document": CustomEvent<OpenDocument>;
  }
}

export interface OpenDocument {
  /** An entry, parameter, layer, site, city or result; the top of the document when left out. */
  readonly ref?: string;
  readonly from?: string;
}

/** Opens the panel at the first entry that names `ref`, or at the top of the document. */
export function openDocument(ref?: string, from?: string): void {
  const detail: OpenDocument = { ...(ref === undefined ? {} : { ref }), ...(from === undefined ? {} : { from }) };
  document.dispatchEvent(new CustomEvent("open-document", { detail }));
}

/** The links of a thing; none where the document says nothing of it. `place` tells apart the places that have one. */
export function documentLinks(place: string, ref: string, texts: Texts): HTMLAnchorElement[] {
  return (index[ref] ?? []).map((entry) => {
    const id = `${place}-${ref}-${entry}`.replace(/[^a-z0-9-]/g, "-");
    const link = make("a", { href: "#group-document", id }, [nameOf(entry, texts)]);
    link.addEventListener("click", (event) => {
      event.preventDefault();
      openDocument(typeof entry === "number" ? `agreement-${entry}` : entry, id);
    });
    return link;
  });
}

/** The same as a line of its own, or nothing. */
export function documentLine(place: string, ref: string, texts: Texts): HTMLElement[] {
  const links = documentLinks(place, ref, texts);
  if (links.length === 0) return [];
  return [make("p", { class: "in-document" }, [texts.say("page.document.in"), ...links.flatMap((link) => [" ", link])])];
}

/** Rows that the document speaks of each, in their order. */
const ROWS: Readonly<Record<string, readonly string[]>> = { house: HOUSE_ROWS, key: KEY_ROWS };

/** Adds the links of a table and of its rows. */
export function linkTable(element: HTMLElement, texts: Texts): HTMLElement {
  const id = element.getAttribute("aria-labelledby")?.replace(/^table-/, "") ?? "";
  element.append(...documentLine("table", `result:${id}`, texts));
  const heads = element.querySelectorAll("tbody th");
  ROWS[id]?.forEach((row, index) => heads[index]?.append(...documentLinks("row", `result:${id}.${row}`, texts).flatMap((link) => [" ", link])));
  return element;
}

function nameOf(entry: number | string, texts: Texts): string {
  if (typeof entry === "number") return texts.say("page.document.agreement", { number: String(entry) });
  return texts.say(entry.startsWith("map-") ? "page.document.map" : "page.document.house");
}
