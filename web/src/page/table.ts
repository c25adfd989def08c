// Tables of the panel.
import type { CardSource } from "../../twente2040.js";
import { make } from "./dom.js";
import type { Texts } from "./texts.js";

/** Where the figures of a table come from, as a line below it; `note` names the sentence "ui.source.<note>". */
export function sourceLine(basis: CardSource["basis"], note: string, texts: Texts): HTMLElement {
  const mark = make("span", { class: `mark mark-${basis}`, role: "img", "aria-label": texts.say(`ui.basis.${basis}`) });
  return make("p", { class: "source" }, [mark, texts.say(`ui.source.${note}`)]);
}

/** A number and how it differs from the document, as people read it. */
export function against(now: number, then: number, texts: Texts): string {
  const [rounded, before] = [Math.round(now * 10) / 10, Math.round(then * 10) / 10];
  if (rounded === before) return texts.number(rounded);
  return texts.say("page.table.against", { value: texts.number(rounded), difference: texts.difference(rounded - before) });
}

/** A table that can be scrolled by keyboard where it is too wide. */
export function table(
  id: string,
  caption: string,
  head: readonly string[],
  rows: readonly (readonly (string | Node)[])[],
  ...below: readonly HTMLElement[]
): HTMLElement {
  const captionId = `table-${id}`;
  const body = rows.map((row) =>
    make("tr", {}, row.map((cell, index) => (index === 0 ? make("th", { scope: "row" }, [cell]) : make("td", {}, [cell])))),
  );
  const element = make("table", {}, [
    make("caption", { id: captionId }, [make("span", {}, [caption])]),
    make("thead", {}, [make("tr", {}, head.map((cell) => make("th", { scope: "col" }, [cell])))]),
    make("tbody", {}, body),
  ]);
  return make("div", { class: "table", role: "region", tabindex: 0, "aria-labelledby": captionId }, [element, ...below]);
}
