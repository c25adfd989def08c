// Comparing: with what, the document while a button is held, and what differs as sentences and tables.
import type { Comparison, Decision, Viewer } from "../../twente2040.js";
import { make } from "./dom.js";
import { table } from "./table.js";
import { makeHoldButton } from "./hold_button.js";
import type { Texts } from "./texts.js";

export interface Compare {
  readonly element: HTMLElement;
  update(): void;
}

const NONE = "";
/** A reference that is no preset: settings that were kept, or a file. */
const OWN = "own";

export function makeCompare(viewer: Viewer, texts: Texts): Compare {
  const hold = makeHoldButton(viewer, texts);
  const select = makeSelect(viewer, texts);
  const keep = make("button", { type: "button", class: "button" }, [texts.say("ui.compare.keep")]);
  keep.addEventListener("click", () => viewer.compareWith({ ...viewer.scenario(), view: {} }));
  const outcome = make("div", { class: "tables", id: "compare-outcome" });
  const element = make("div", { class: "compare" }, [
    make("div", { class: "field" }, [make("label", { for: "compare-with" }, [texts.say("page.compare.label")]), select.element]),
    make("p", { class: "buttons" }, [keep, hold.element]),
    make("p", { class: "help" }, [texts.say("page.compare.hold_help")]),
    outcome,
  ]);
  return {
    element,
    update() {
      const comparison = viewer.comparison();
      hold.update();
      select.update(comparison);
      outcome.replaceChildren(...(comparison === null ? [] : describe(viewer, comparison, texts)));
    },
  };
}

function makeSelect(viewer: Viewer, texts: Texts) {
  const option = (value: string, text: string) => make("option", { value }, [text]);
  const own = option(OWN, texts.say("page.compare.kept"));
  const element = make("select", { id: "compare-with" }, [
    option(NONE, texts.say("ui.compare.none")),
    ...viewer.presets.map((id) => option(id, texts.say(`preset.${id}.label`))),
    own,
  ]);
  element.addEventListener("change", () => viewer.compareWith(element.value === NONE ? null : element.value));
  return {
    element,
    update(comparison: Comparison | null) {
      const isPreset = comparison !== null && comparison.changes === 0 && comparison.name === "";
      own.hidden = comparison === null || isPreset;
      own.disabled = own.hidden;
      own.textContent = comparison === null || comparison.name === "" ? texts.say("page.compare.kept") : comparison.name;
      element.value = comparison === null ? NONE : isPreset ? comparison.preset : OWN;
    },
  };
}

function describe(viewer: Viewer, comparison: Comparison, texts: Texts): HTMLElement[] {
  const count = (value: number) => texts.number(value);
  const { more, gone, higher, lower } = comparison.blocks;
  const values = {
    more: count(more), gone: count(gone), higher: count(higher), lower: count(lower), year: String(viewer.year()),
  };
  const sentences = [
    viewer.hasMap ? texts.say("page.compare.blocks", values) : "",
    comparison.sites.length === 0 ? texts.say("page.compare.sites_none") : "",
    comparison.parameters.length === 0 ? `${texts.say("ui.compare.no_knobs")}.` : "",
  ].filter((sentence) => sentence !== "");
  return [
    make("p", {}, [sentences.join(" ")]),
    ...(comparison.parameters.length === 0 ? [] : [parameterTable(viewer, comparison, texts)]),
    ...(comparison.sites.length === 0 ? [] : [siteTable(viewer, comparison, texts)]),
  ];
}

function nameOf({ name, preset, changes }: Comparison, texts: Texts): string {
  if (name !== "") return name;
  return changes === 0 ? texts.say(`preset.${preset}.label`) : texts.say("page.compare.kept");
}

function parameterTable(viewer: Viewer, comparison: Comparison, texts: Texts): HTMLElement {
  const byId = new Map(viewer.parameters.map((parameter) => [parameter.id, parameter]));
  const rows = comparison.parameters.flatMap(({ id, reference, present }) => {
    const parameter = byId.get(id);
    if (parameter === undefined) return [];
    return [[texts.label(parameter), texts.value(parameter, reference), texts.value(parameter, present)]];
  });
  const head = [texts.say("page.compare.parameter"), nameOf(comparison, texts), texts.say("page.compare.now")];
  return table("compare-parameters", texts.say("page.compare.differing"), head, rows);
}

function siteTable(viewer: Viewer, comparison: Comparison, texts: Texts): HTMLElement {
  const names = new Map(viewer.sites.map((site) => [site.id, site.name]));
  const word = (decision: Decision | null) => texts.say(decision === null ? "page.decision.absent" : `decision.${decision}`);
  const rows = comparison.sites.map(({ id, reference, present }) => [names.get(id) ?? id, word(reference), word(present)]);
  const head = [texts.say("page.compare.site"), nameOf(comparison, texts), texts.say("page.compare.now")];
  return table("compare-sites", texts.say("page.compare.sites"), head, rows);
}
