// "Terugblik": what was counted after 2013 against the path of the document.
import type { Backtest, Result, Viewer } from "../../twente2040.js";
import { FIRST_YEAR } from "../view.js";
import { make } from "./dom.js";
import type { Part } from "./part.js";
import { sourceLine, table } from "./table.js";
import type { Texts } from "./texts.js";

export function makeLookBack(viewer: Viewer, texts: Texts): Part {
  const element = make("div", { class: "tables" });
  let shown = false;
  return {
    element,
    update() {
      if (shown) return; // counts and document never change
      shown = true;
      const backtest = viewer.backtest();
      element.replaceChildren(homesTable(backtest, viewer.results("baseline"), texts), inhabitantsTable(backtest, texts));
    },
  };
}

function homesTable({ homes, tolerancePercent }: Backtest, document: Result, texts: Texts): HTMLElement {
  const rows = homes.map(({ municipality, year, homes }) => {
    const path = document.need[municipality][year - FIRST_YEAR] ?? 0;
    return [
      texts.say(`municipality.${municipality}`),
      String(year),
      texts.number(Math.round(path)),
      texts.number(homes),
      texts.difference((100 * (homes - path)) / path),
    ];
  });
  const head = ["page.homes.municipality", "page.look_back.year", "page.key.document", "page.look_back.counted", "page.look_back.percent"];
  const note = make("p", { class: "help" }, [texts.say("page.look_back.homes_note", { tolerance: texts.number(tolerancePercent) })]);
  const sources = homes.map(({ municipality, source }) =>
    make("li", {}, [texts.say("page.look_back.source", { municipality: texts.say(`municipality.${municipality}`), source })]));
  return table(
    "counted-homes", texts.say("page.look_back.homes"), head.map((key) => texts.say(key)), rows,
    note, sourceLine("source", "counts", texts), make("ul", { class: "sources" }, sources),
  );
}

function inhabitantsTable({ inhabitants, inhabitantsSource }: Backtest, texts: Texts): HTMLElement {
  const rows = inhabitants.map(({ year, inhabitants }) => [String(year), texts.number(inhabitants)]);
  const head = [texts.say("page.look_back.year"), texts.say("page.look_back.counted")];
  const note = make("p", { class: "help" }, [
    texts.say("ui.look_back.inhabitants_note"), " ", texts.say("ui.look_back.source", { source: inhabitantsSource }),
  ]);
  return table("counted-inhabitants", texts.say("ui.look_back.inhabitants"), head, rows, note);
}
