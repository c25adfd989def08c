// What many futures say: how far the main figures range, and how many sites are needed in how many of them.
import type { Band, Ensemble, Result } from "../../twente2040.js";
import { fillInto, make } from "./dom.js";
import { OUTCOMES } from "./outcome_list.js";
import { sourceLine, table } from "./table.js";
import type { Texts } from "./texts.js";

const VERDICTS = ["robust", "depends", "rare"] as const;

/** Low, middle and high beside what the panel shows everywhere else. */
export function bandsTable(result: Result, { bands }: Ensemble, texts: Texts): HTMLElement {
  const rows = OUTCOMES.map(([outcome, valueOf]) => {
    const { p10, p50, p90 }: Band = bands.outcomes[outcome];
    return [texts.say(`ui.outcome_name.${outcome}`), ...[valueOf(result), p10, p50, p90].map((value) => texts.number(Math.round(value)))];
  });
  const head = ["page.key.figure", "ui.chart.now", "ui.certainty.low", "ui.certainty.middle", "ui.certainty.high"];
  const note = make("p", { class: "help" }, [texts.say("page.certainty.bands_note")]);
  return table("bands", texts.say("page.certainty.bands"), head.map((key) => texts.say(key)), rows, note, sourceLine("assumption", "futures", texts));
}

/** How many sites are needed in nearly all futures, in some, and in hardly any. */
export function verdictsOf({ sites }: Ensemble, texts: Texts): HTMLElement {
  const lines = VERDICTS.map((verdict) => {
    const line = make("li");
    const count = Object.values(sites).filter((site) => site.verdict === verdict).length;
    fillInto(line, texts.say(`page.certainty.${verdict}`), { count: texts.number(count) });
    return line;
  });
  return make("ul", { class: "mine" }, lines);
}
