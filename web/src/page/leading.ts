// The five sliders that stand first: those that move the Twentehuis most, as build/leading_controls.mjs works out.
import type { Viewer } from "../../twente2040.js";
import { makeAskButton } from "./ask_button.js";
import { type Control, makeControl } from "./control.js";
import { documentLine } from "./document_links.js";
import { make } from "./dom.js";
import leading from "./leading_controls.json";
import type { Texts } from "./texts.js";

export interface Leading {
  readonly element: HTMLElement;
  readonly controls: readonly Control[];
}

export const LEADING_IDS: readonly string[] = leading.map(({ id }) => id);

export function makeLeading(viewer: Viewer, texts: Texts, announce: (text: string) => void): Leading {
  const controls = LEADING_IDS.map((id) => leadingControl(viewer, id, texts, announce));
  const why = make("div", { class: "why", id: "five-why" }, [
    make("p", {}, [texts.say("page.five.why")]),
    make("ol", {}, leading.map(({ id, points }) => make("li", {}, [
      texts.say("page.five.points", { label: texts.say(`parameter.${id}.label`), points: texts.number(points) }),
      ...documentLine("five", id, texts),
    ]))),
  ]);
  const element = make("section", { class: "leading", "aria-labelledby": "five-title" }, [
    make("div", { class: "leading-head" }, [
      make("h3", { id: "five-title", tabindex: -1 }, [texts.say("page.five.title")]),
      makeAskButton(texts.say("page.five.ask"), why),
    ]),
    why,
    make("div", { class: "five" }, controls.map((control) => control.element)),
  ]);
  return { element, controls };
}

/** With a question for a name, and in words how things stand in the document, where there are words for them. */
function leadingControl(viewer: Viewer, id: string, texts: Texts, announce: (text: string) => void): Control {
  const parameter = viewer.parameters.find((candidate) => candidate.id === id);
  if (parameter === undefined) throw new Error(`the catalogue has no ${id}`);
  const [question, same] = [`page.five.${id}.question`, `page.five.${id}.same`];
  return makeControl(viewer, parameter, texts, {
    label: texts.has(question) ? texts.say(question) : texts.label(parameter),
    ...(texts.has(same) ? { same: texts.say(same) } : {}),
    explanation: texts.say(`parameter.${id}.explanation`),
    announce,
  });
}
