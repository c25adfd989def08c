// All controls that do not lead the panel, a <details> per group of the catalogue.
import type { Viewer } from "../../twente2040.js";
import { type Control, makeControl } from "./control.js";
import { documentLine } from "./document_links.js";
import { make } from "./dom.js";
import type { Findable } from "./search.js";
import type { Texts } from "./texts.js";

/** The group whose settings are measures, each with a card of its own. */
const MEASURES = "access";

export interface Group {
  readonly element: HTMLDetailsElement;
  readonly controls: readonly Control[];
  update(): void;
}

/** `leading` are the ids of those that stand elsewhere. */
export function makeGroups(viewer: Viewer, leading: readonly string[], texts: Texts, announce: (text: string) => void): Group[] {
  const others = viewer.parameters.filter((parameter) => !leading.includes(parameter.id));
  const ids = [...new Set(others.map((parameter) => parameter.group))];
  return ids.map((id) => {
    const controls = others.filter((parameter) => parameter.group === id).map((parameter) => {
      const explanation = texts.say(`parameter.${parameter.id}.explanation`);
      const control = makeControl(viewer, parameter, texts, { label: texts.label(parameter), explanation, announce });
      control.element.append(...documentLine("control", parameter.id, texts));
      if (parameter.group === MEASURES) control.element.append(makeEffectButton(viewer, parameter.id, texts));
      return control;
    });
    const count = make("span", { class: "count" });
    const summary = make("summary", {}, [make("span", {}, [texts.say(`group.${id}.label`)]), count]);
    const element = make("details", { class: "group", id: `group-${id}` }, [
      summary,
      make("div", { class: "controls" }, controls.map((control) => control.element)),
    ]);
    return {
      element,
      controls,
      update() {
        const changed = controls.filter(({ parameter }) => viewer.get(parameter.id) !== parameter.default).length;
        const values = { changed: texts.number(changed), count: texts.number(controls.length) };
        count.textContent = texts.say(changed === 0 ? "page.all.changed_none" : "page.all.changed", values);
        count.classList.toggle("changed", changed !== 0);
      },
    };
  });
}

/** All controls of the groups, as the search sees them. */
export function findables(groups: readonly Group[], texts: Texts): Findable[] {
  return groups.flatMap((group) =>
    group.controls.map(({ parameter, element }) => ({
      element,
      fold: group.element,
      text: [
        texts.label(parameter), texts.say(`parameter.${parameter.id}.explanation`), texts.say(`group.${parameter.group}.label`),
      ].join(" "),
    })),
  );
}

/** Opens the card that says what a measure brings, and goes there. */
function makeEffectButton(viewer: Viewer, id: string, texts: Texts): HTMLElement {
  const label = texts.say("page.measure.effect");
  const button = make("button", { type: "button", class: "button", "aria-label": texts.say("page.measure.effect_of", { measure: texts.say(`parameter.${id}.label`) }) }, [label]);
  button.addEventListener("click", () => {
    viewer.select(`measure:${id}`);
    requestAnimationFrame(() => document.getElementById("selection")?.focus());
  });
  return make("p", { class: "buttons" }, [button]);
}
