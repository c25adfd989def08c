// What the views of a session are built from.
import { make } from "../page/dom.js";
import type { Texts } from "../page/texts.js";
import type { Session } from "./session.js";

/** One view of the page; only one is seen at a time. */
export interface View {
  readonly element: HTMLElement;
  /** Shows the present session. */
  update(): void;
}

/** What a view is made with. */
export interface Maker {
  readonly session: Session;
  readonly texts: Texts;
  announce(sentence: string): void;
}

export const VIEW_IDS = ["join", "collect", "room", "middle", "predict"] as const;
export type ViewId = (typeof VIEW_IDS)[number];

export function makeView(id: ViewId, texts: Texts, content: readonly HTMLElement[], lead?: string): HTMLElement {
  const title = make("h1", { id: `${id}-title`, tabindex: -1 }, [texts.say(`session.view.${id}`)]);
  const intro = lead === undefined ? [] : [make("p", { class: "lead" }, [lead])];
  return make("section", { id, class: "view", "aria-labelledby": `${id}-title` }, [title, ...intro, ...content]);
}

export function button(id: string, label: string, act: () => void, kind = "button"): HTMLButtonElement {
  const element = make("button", { type: "button", class: kind, id }, [label]);
  element.addEventListener("click", act);
  return element;
}

/** A label over its field, with a sentence below where there is one. */
export function field(label: string, control: HTMLElement, help?: string): HTMLElement {
  const helpId = `${control.id}-help`;
  if (help !== undefined) control.setAttribute("aria-describedby", helpId);
  const below = help === undefined ? [] : [make("p", { class: "help", id: helpId }, [help])];
  return make("div", { class: "field" }, [make("label", { for: control.id }, [label]), control, ...below]);
}

/** A chart's table, folded in below it. */
export function tableFold(id: string, texts: Texts, content: HTMLElement): HTMLDetailsElement {
  return make("details", { id }, [make("summary", {}, [texts.say("session.as_table")]), content]);
}

/** "nobody yet": what stands where participants are missing. */
export function emptyNote(texts: Texts): HTMLElement {
  return make("p", { class: "empty" }, [texts.say("session.empty")]);
}

/** Words of the facilitator stay while a view follows the session: a field is written only when it says something else. */
export function write(input: HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement, value: string): void {
  if (input.value !== value) input.value = value;
}
