// Where to start from, which year, which layers, language and colours.
import type { Language, LayerFacts, Scenario, Theme, Viewer } from "../../twente2040.js";
import { FIRST_YEAR, LAST_YEAR } from "../view.js";
import { makeAskButton } from "./ask_button.js";
import { documentLine } from "./document_links.js";
import { make } from "./dom.js";
import { settingsOf } from "./same_settings.js";
import type { Texts } from "./texts.js";

export interface ViewControls {
  readonly element: HTMLElement;
  update(): void;
}

/** `onError` hears when the words of a language do not come. */
export function makeViewControls(viewer: Viewer, texts: Texts, onError: (error: unknown) => void): ViewControls {
  const look = makeLook(viewer, texts, onError);
  const parts = [makePreset(viewer, texts), makeYear(viewer, texts), look, makeLayers(viewer, texts)];
  return {
    element: make("div", { class: "view" }, parts.map((part) => part.element)),
    update() {
      for (const part of parts) part.update();
    },
  };
}

function field(id: string, label: string, control: HTMLElement, help?: HTMLElement): HTMLElement {
  return make("div", { class: "field" }, [make("label", { for: id }, [label]), control, ...(help ? [help] : [])]);
}

function options(pairs: readonly (readonly [string, string])[]): HTMLOptionElement[] {
  return pairs.map(([value, text]) => make("option", { value }, [text]));
}

/** The own settings are an entry of the list too: it shows whenever the values are no preset's. */
function makePreset(viewer: Viewer, texts: Texts): ViewControls {
  const presets = viewer.presets.map((id) => [id, texts.say(`preset.${id}.label`)] as const);
  const own = make("option", { value: "", disabled: true }, [texts.say("page.preset.own")]);
  const select = make("select", { id: "preset", "aria-describedby": "preset-help" }, [own, ...options(presets)]);
  const sentence = make("p", { class: "help", id: "preset-help" });
  // What a preset set, to see whether the settings are still that preset.
  const setBy = new Map<string, string>([[settingsOf({} as Scenario), "perspectief"]]);
  select.addEventListener("change", () => {
    const id = select.value;
    viewer.applyPreset(id);
    setBy.set(settingsOf(viewer.scenario()), id);
  });
  return {
    element: field("preset", texts.say("page.preset.label"), select, sentence),
    update() {
      const id = setBy.get(settingsOf(viewer.scenario())) ?? "";
      select.value = id;
      sentence.textContent = id === "" ? "" : texts.say(`preset.${id}.sentence`);
    },
  };
}

function makeYear(viewer: Viewer, texts: Texts): ViewControls {
  const limits = { min: FIRST_YEAR, max: LAST_YEAR, step: 1 };
  const range = make("input", { type: "range", id: "year", ...limits });
  const number = make("input", { type: "number", id: "year-number", ...limits, "aria-label": texts.say("page.year.label") });
  const track = make("div", { class: "track" }, [range]);
  range.addEventListener("input", () => viewer.setYear(range.valueAsNumber));
  number.addEventListener("change", () => {
    if (number.validity.valid && number.value !== "") viewer.setYear(number.valueAsNumber);
    number.valueAsNumber = viewer.year();
  });
  const element = make("div", { class: "control control-slider" }, [
    make("label", { for: "year" }, [texts.say("page.year.label")]),
    make("span", { class: "value" }, [make("span", { class: "number" }, [number])]),
    track,
  ]);
  return {
    element,
    update() {
      const year = viewer.year();
      range.valueAsNumber = year;
      range.setAttribute("aria-valuetext", String(year));
      number.valueAsNumber = year;
      track.style.setProperty("--place", "0");
      track.style.setProperty("--low", "0");
      track.style.setProperty("--high", String((year - FIRST_YEAR) / (LAST_YEAR - FIRST_YEAR)));
    },
  };
}

/** In percent; as in the menu of the workbench. */
const TEXT_SIZES = [90, 100, 110, 125, 150, 175, 200];

function makeLook(viewer: Viewer, texts: Texts, onError: (error: unknown) => void): ViewControls {
  const languages = make("select", { id: "language" }, options([["nl", "Nederlands"], ["en", "English"], ["de", "Deutsch"]]));
  for (const option of languages.options) option.lang = option.value;
  const themes = make("select", { id: "theme" }, options([
    ["light", texts.say("page.theme.light")],
    ["dark", texts.say("page.theme.dark")],
  ]));
  languages.addEventListener("change", () => {
    viewer.setLanguage(languages.value as Language).catch((error: unknown) => {
      languages.value = viewer.language();
      onError(error);
    });
  });
  themes.addEventListener("change", () => viewer.setTheme(themes.value as Theme));
  const sizes = make("select", { id: "text-size" });
  sizes.addEventListener("change", () => viewer.setPreferences({ textSize: Number(sizes.value) }));
  const percent = (size: number) => texts.say("ui.view.percent", { percent: String(size) });
  const element = make("div", { class: "pair" }, [
    field("language", texts.say("page.language.label"), languages),
    field("theme", texts.say("page.theme.label"), themes),
    field("text-size", texts.say("page.text_size.label"), sizes),
  ]);
  return {
    element,
    update() {
      languages.value = viewer.language();
      themes.value = viewer.theme();
      const now = viewer.preferences().textSize;
      const offered = [...new Set([...TEXT_SIZES, now])].sort((a, b) => a - b);
      sizes.replaceChildren(...options(offered.map((size) => [String(size), percent(size)])));
      sizes.value = String(now);
    },
  };
}

const GROUPS: readonly LayerFacts["group"][] = ["plan", "reachability", "connections", "ground"];

/** One layer: its switch, the mark of its source, and the source in words behind a question mark. */
function makeLayer(viewer: Viewer, texts: Texts, { id, basis }: LayerFacts) {
  const box = make("input", { type: "checkbox", id: `layer-${id}` });
  box.addEventListener("change", () => viewer.setLayers({ [id]: box.checked }));
  const name = texts.say(`layer.${id}`);
  const origin = texts.say(`ui.basis.${basis}`);
  const source = make("div", { class: "help layer-source", id: `layer-${id}-source` }, [
    make("p", {}, [make("strong", {}, [`${origin}: `]), texts.say(`layer.${id}.source`)]),
    ...documentLine("layer", `layer:${id}`, texts),
  ]);
  const ask = makeAskButton(texts.say("page.layers.source", { layer: name }), source);
  const mark = make("span", { class: `basis basis-${basis}`, role: "img", "aria-label": origin, title: origin });
  const element = make("div", { class: "layer" }, [make("label", { class: "check" }, [box, name]), mark, ask, source]);
  return { id, box, element };
}

function makeLayers(viewer: Viewer, texts: Texts): ViewControls {
  const shown = [...viewer.layerList].reverse();
  const layers = shown.map((facts) => ({ group: facts.group, ...makeLayer(viewer, texts, facts) }));
  const groups = GROUPS.map((group) => make("fieldset", { class: "layers" }, [
    make("legend", {}, [texts.say(`layer_group.${group}`)]),
    ...layers.filter((layer) => layer.group === group).map((layer) => layer.element),
  ]));
  const element = make("details", { class: "group", id: "group-layers" }, [
    make("summary", {}, [texts.say("page.layers.title")]),
    ...groups,
  ]);
  return {
    element,
    update() {
      const visible = viewer.layers();
      for (const { id, box } of layers) box.checked = visible[id];
    },
  };
}
