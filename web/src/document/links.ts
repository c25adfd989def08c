// Where an entry leads: controls, other settings, layers, sites, centres and tables, a row of buttons for each.
import type { Layer, Viewer } from "../../twente2040.js";
import { make } from "../page/dom.js";
import { icon } from "../page/icons.js";
import type { Part } from "../page/part.js";
import type { Texts } from "../page/texts.js";
import { goToResult, goToSetting, select } from "./jumps.js";
import { type Entry, tableOf } from "./records.js";

/** More than so many sites are folded in. */
const MOST_SITES = 6;

/** `onPreset` hears that one was chosen. */
export function makeLinks(viewer: Viewer, texts: Texts, entry: Entry, announce: (text: string) => void, onPreset: (id: string) => void): Part {
  const { parameters = [], presets = [], layers = [], sites = [], centres = [], results = [] } = entry.links;
  const settings = parameters.map((id) => settingChip(viewer, texts, id));
  const switches = layers.map((id) => layerChip(viewer, texts, id, announce));
  const elements = [
    row(texts.say("links.parameters"), settings.map((chip) => chip.element)),
    row(texts.say("links.presets"), presets.map((id) => chip("preset", id, texts.say(`preset.${id}.label`), () => onPreset(id), `preset-${entry.id}-${id}`))),
    row(texts.say("links.layers"), switches.map((chip) => chip.element)),
    sitesRow(viewer, texts, sites),
    row(texts.say("links.centres"), centres.map((id) => chip("centre", id, texts.say(`municipality.${id}`), () => select(viewer, `city:${id}`)))),
    row(texts.say("links.results"), [...new Set(results.map(tableOf))].map((table) => resultChip(texts, table))),
  ];
  return {
    element: make("div", { class: "rows" }, elements.flat()),
    update() {
      for (const part of [...settings, ...switches]) part.update();
    },
  };
}

function row(label: string, chips: readonly HTMLElement[]): HTMLElement[] {
  if (chips.length === 0) return [];
  const items = chips.map((one) => make("li", {}, [one]));
  return [make("div", { class: "row" }, [make("span", { class: "label" }, [label]), make("ul", { "aria-label": label }, items)])];
}

/** A button to something of a kind. */
function chip(kind: string, ref: string, label: string, act: () => void, id?: string): HTMLButtonElement {
  const button = make("button", { type: "button", class: "chip", id, [`data-${kind}`]: ref }, [label]);
  button.addEventListener("click", act);
  return button;
}

/** A control by its name, with how it stands now. */
function settingChip(viewer: Viewer, texts: Texts, id: string): Part {
  const parameter = viewer.parameters.find((one) => one.id === id);
  if (parameter === undefined) throw new Error(`the catalogue has no ${id}`);
  const value = make("span", { class: "now" });
  const button = make("button", { type: "button", class: "chip", "data-setting": id }, [texts.label(parameter), " ", value, icon("right")]);
  button.addEventListener("click", () => void goToSetting(id));
  return {
    element: button,
    update() {
      const now = texts.value(parameter, viewer.get(id));
      value.textContent = now;
      button.setAttribute("aria-label", texts.say("links.to_setting", { label: `${texts.label(parameter)} ${now}` }));
    },
  };
}

function layerChip(viewer: Viewer, texts: Texts, id: Layer, announce: (text: string) => void): Part {
  const layer = texts.say(`layer.${id}`);
  const button = make("button", { type: "button", class: "chip", "data-layer": id, "aria-label": texts.say("links.on_map", { layer }) }, [layer]);
  button.addEventListener("click", () => {
    const shown = !viewer.layers()[id];
    viewer.setLayers({ [id]: shown });
    announce(texts.say(shown ? "layer.on" : "layer.off", { layer }));
  });
  return {
    element: button,
    update: () => button.setAttribute("aria-pressed", String(viewer.layers()[id])),
  };
}

function sitesRow(viewer: Viewer, texts: Texts, ids: readonly string[]): HTMLElement[] {
  const label = texts.say("links.sites", { count: texts.number(ids.length) });
  const nameOf = (id: string) => viewer.sites.find((site) => site.id === id)?.name ?? id;
  const chips = ids.map((id) => chip("site", id, nameOf(id), () => select(viewer, `site:${id}`)));
  if (ids.length <= MOST_SITES) return row(label, chips);
  const items = chips.map((one) => make("li", {}, [one]));
  return [make("details", { class: "row" }, [make("summary", {}, [label]), make("ul", { "aria-label": label }, items)])];
}

function resultChip(texts: Texts, table: string): HTMLElement {
  const name = texts.say(`result.${table}`);
  const button = make("button", { type: "button", class: "chip", "data-result": table, "aria-label": texts.say("links.to_result", { name }) }, [name, icon("table")]);
  button.addEventListener("click", () => void goToResult(table));
  return button;
}
