// What was changed against the document, with the way back for each, and the steps back and forth.
import type { Parameter, Viewer } from "../../twente2040.js";
import { make } from "./dom.js";
import { icon } from "./icons.js";
import { addedSites, removeSite } from "./new_site.js";
import type { Part } from "./part.js";
import type { Texts } from "./texts.js";

/** One line of the list: what it is called, how it stands now, and how it goes back. */
interface Change {
  readonly name: string;
  readonly value: string;
  undo(): void;
}

function parameterChange(viewer: Viewer, parameter: Parameter, texts: Texts): Change | null {
  const value = viewer.get(parameter.id);
  if (value === parameter.default) return null;
  const values = { from: texts.value(parameter, parameter.default), to: texts.value(parameter, value) };
  return {
    name: texts.label(parameter),
    value: texts.say("page.changes.value", values),
    undo: () => viewer.reset(parameter.id),
  };
}

function siteChanges(viewer: Viewer, texts: Texts): Change[] {
  const names = new Map([...viewer.sites, ...addedSites(viewer)].map((site) => [site.id, site.name]));
  return Object.entries(viewer.scenario().sites ?? {}).map(([id, choice]) => ({
    name: names.get(id) ?? id,
    value: texts.say(`page.choice.${choice}`),
    undo: () => viewer.chooseSite(id, "auto"),
  }));
}

function addedChanges(viewer: Viewer, texts: Texts): Change[] {
  return addedSites(viewer).map((site) => ({
    name: site.name,
    value: texts.say("ui.changes.added"),
    undo: () => removeSite(viewer, site.id),
  }));
}

export function makeChanges(viewer: Viewer, texts: Texts): Part {
  const step = (key: string, symbol: "undo" | "redo", act: () => void) => {
    const button = make("button", { type: "button", class: "button" }, [icon(symbol), texts.say(key)]);
    button.addEventListener("click", act);
    return button;
  };
  const undo = step("page.changes.undo", "undo", () => viewer.undo());
  const redo = step("page.changes.redo", "redo", () => viewer.redo());
  const all = step("page.changes.reset_all", "undo", () => viewer.reset());
  const list = make("ul", { class: "changes" });
  const none = make("p", { class: "help" }, [texts.say("page.changes.none")]);
  const element = make("div", { class: "changes-part" }, [
    make("p", { class: "buttons three" }, [undo, redo, all]),
    none,
    list,
  ]);
  return {
    element,
    update() {
      const changes = [
        ...viewer.parameters.flatMap((parameter) => parameterChange(viewer, parameter, texts) ?? []),
        ...siteChanges(viewer, texts),
        ...addedChanges(viewer, texts),
      ];
      undo.disabled = !viewer.canUndo();
      redo.disabled = !viewer.canRedo();
      all.disabled = changes.length === 0;
      none.hidden = changes.length > 0;
      list.hidden = changes.length === 0;
      list.replaceChildren(...changes.map((change) => row(change, texts)));
    },
  };
}

function row(change: Change, texts: Texts): HTMLElement {
  const name = texts.say("page.changes.back", { name: change.name });
  const button = make("button", { type: "button", class: "reset", "aria-label": name, title: name }, [icon("undo")]);
  button.addEventListener("click", () => {
    const list = button.closest("ul");
    change.undo();
    // The row goes: focus stays in the list.
    requestAnimationFrame(() => list?.querySelector("button")?.focus());
  });
  return make("li", {}, [
    make("span", { class: "change-name" }, [change.name]),
    make("span", { class: "change-value" }, [change.value]),
    button,
  ]);
}
