// "Zet deze stand": the settings that express an agreement, set in one step, whether they stand so, and the way back.
import type { Scenario, Viewer } from "../../twente2040.js";
import { make } from "../page/dom.js";
import type { Part } from "../page/part.js";
import { settingsOf } from "../page/same_settings.js";
import type { Texts } from "../page/texts.js";
import type { Entry } from "./records.js";

export interface Setting extends Part {
  choosePreset(id: string): void;
}

type Values = Readonly<Record<string, number>>;

function changed(viewer: Viewer, values: Values): Scenario {
  const scenario = viewer.scenario();
  return { ...scenario, values: { ...scenario.values, ...values } };
}

export function makeSetting(viewer: Viewer, texts: Texts, entry: Entry, announce: (text: string) => void): Setting {
  const values = entry.values ?? {};
  const ids = Object.keys(values);
  const named = (list: readonly string[], valueOf: (id: string) => number) => texts.list(list.map((id) => {
    const parameter = viewer.parameters.find((one) => one.id === id);
    if (parameter === undefined) throw new Error(`the catalogue has no ${id}`);
    return texts.say("set.setting", { label: texts.label(parameter), value: texts.value(parameter, valueOf(id)).replaceAll(" ", "\u00a0") });
  }));
  const wanted = named(ids, (id) => values[id] ?? 0);
  const state = make("p", { class: "state" });
  const set = make("button", { type: "button", class: "button", id: `document-set-${entry.id}` }, [texts.say("set.button")]);
  const undo = make("button", { type: "button", class: "button", id: `document-undo-${entry.id}`, hidden: true }, [texts.say("set.undo")]);
  // The settings that this entry made: as long as they stand, one step back undoes it.
  let made: string | null = null;
  const afterwards = (sentence: string) => {
    made = settingsOf(viewer.scenario());
    part.update();
    announce(sentence);
  };
  set.addEventListener("click", () => {
    viewer.load(changed(viewer, values));
    afterwards(texts.say("set.done", { settings: wanted }));
    undo.focus();
  });
  undo.addEventListener("click", () => {
    viewer.undo();
    made = null;
    part.update();
    announce(texts.say("set.undone"));
    (set.hidden ? document.getElementById(`document-${entry.id}`) : set)?.focus();
  });
  const part: Setting = {
    element: make("div", { class: "setting" }, [state, make("p", { class: "buttons" }, [set, undo])]),
    choosePreset(id) {
      viewer.applyPreset(id);
      afterwards(texts.say("preset.set", { preset: texts.say(`preset.${id}.label`) }));
    },
    update() {
      const differing = ids.filter((id) => viewer.get(id) !== values[id]);
      set.hidden = differing.length === 0;
      undo.hidden = made === null || settingsOf(viewer.scenario()) !== made;
      state.textContent = sentenceOf(differing);
      state.classList.toggle("follows", ids.length > 0 && differing.length === 0);
    },
  };
  function sentenceOf(differing: readonly string[]): string {
    if (ids.length === 0) return "";
    if (differing.length === 0) return texts.say("state.follows");
    const now = texts.say("state.differs", { settings: named(differing, (id) => viewer.get(id)) });
    return `${now} ${texts.say("set.settings", { settings: named(differing, (id) => values[id] ?? 0) })}`;
  }
  return part;
}
