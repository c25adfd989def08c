// How sure is it? Many futures on request: how far the main figures range, and which control does most.
import type { Ensemble, Outcome, Viewer } from "../../twente2040.js";
import { make } from "./dom.js";
import { bandsTable, verdictsOf } from "./futures_tables.js";
import { OUTCOMES } from "./outcome_list.js";
import { FUTURES, type Outlook } from "./outlook.js";
import type { Part } from "./part.js";
import { sourceLine, table } from "./table.js";
import type { Texts } from "./texts.js";

/** A correlation below this is noise, as in the workbench. */
const WEAK = 0.05;

export function makeCertainty(viewer: Viewer, outlook: Outlook, texts: Texts, announce: (text: string) => void, onError: (error: unknown) => void): Part {
  const futures = texts.number(FUTURES);
  const run = make("button", { type: "button", class: "button", id: "certainty-run" }, [texts.say("page.certainty.run", { count: futures })]);
  const state = make("p", { class: "help", id: "certainty-state" });
  const progress = make("progress", { id: "certainty-progress", max: FUTURES, "aria-label": texts.say("page.certainty.progress") });
  const outcome = makeOutcomeChoice(texts);
  const [bands, knobs] = [make("div"), make("div")];
  const results = make("div", { class: "tables", id: "certainty-results" }, [bands, outcome.element, knobs]);
  let shown: Ensemble | null = null;

  run.addEventListener("click", () => {
    if (outlook.progress() !== null || outlook.current() !== null) return;
    outlook.ask().then(() => announce(texts.say("page.certainty.done", { count: futures })), onError);
  });
  const showKnobs = () => {
    if (shown !== null) knobs.replaceChildren(knobsTable(viewer, shown, outcome.value(), texts));
  };
  outcome.element.addEventListener("change", showKnobs);
  const update = () => {
    const finished = outlook.progress();
    const ensemble = outlook.current();
    progress.hidden = finished === null;
    progress.value = finished ?? 0;
    run.setAttribute("aria-disabled", String(finished !== null || ensemble !== null));
    state.textContent = stateOf(outlook, texts);
    results.hidden = ensemble === null;
    if (ensemble === null || ensemble === shown) return;
    shown = ensemble;
    bands.replaceChildren(bandsTable(viewer.results(), ensemble, texts), verdictsOf(ensemble, texts));
    showKnobs();
  };
  const element = make("div", {}, [make("p", { class: "buttons" }, [run]), progress, state, results]);
  return { element, update };
}

function stateOf(outlook: Outlook, texts: Texts): string {
  const count = texts.number(FUTURES);
  const finished = outlook.progress();
  if (finished !== null) return texts.say("page.certainty.running", { finished: texts.number(finished), count });
  if (outlook.current() !== null) return texts.say("ui.certainty.intro", { count });
  return texts.say(outlook.isStale() ? "page.certainty.stale" : "page.certainty.none");
}

function makeOutcomeChoice(texts: Texts) {
  const select = make("select", { id: "certainty-outcome" }, OUTCOMES.map(([id]) => make("option", { value: id }, [texts.say(`ui.outcome_name.${id}`)])));
  select.value = "result" satisfies Outcome;
  const element = make("div", { class: "field" }, [make("label", { for: select.id }, [texts.say("page.certainty.outcome")]), select]);
  return { element, value: () => select.value as Outcome };
}

/** The tornado: the control that does most comes first; its bar points the way in which the outcome goes. */
function knobsTable(viewer: Viewer, { correlation }: Ensemble, outcome: Outcome, texts: Texts): HTMLElement {
  const knobs = Object.entries(correlation[outcome])
    .filter(([, value]) => Math.abs(value) >= WEAK)
    .sort(([, a], [, b]) => Math.abs(b) - Math.abs(a));
  if (knobs.length === 0) return make("p", { class: "help" }, [texts.say("ui.certainty.knobs_none")]);
  const rows = knobs.map(([id, value]) => {
    const parameter = viewer.parameters.find((one) => one.id === id);
    return [parameter === undefined ? id : texts.label(parameter), tornadoCell(value, texts)];
  });
  const head = [texts.say("page.certainty.knob"), texts.say("page.certainty.knob_share")];
  const note = make("p", { class: "help" }, [texts.say("ui.certainty.knobs_note")]);
  return table("knobs", texts.say("page.certainty.knobs", { outcome: texts.say(`ui.outcome_name.${outcome}`) }), head, rows, note, sourceLine("assumption", "futures", texts));
}

function tornadoCell(value: number, texts: Texts): HTMLElement {
  const bar = make("span", { class: value < 0 ? "tornado less" : "tornado", "aria-hidden": "true" });
  bar.style.setProperty("--share", String(Math.abs(value)));
  return make("span", { class: "tornado-cell" }, [bar, make("span", { class: "amount" }, [signed(value, texts)])]);
}

/** Two decimals, with its sign. */
function signed(value: number, texts: Texts): string {
  return `${value > 0 ? "+" : ""}${texts.fixed(value, 2)}`;
}
