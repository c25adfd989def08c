// What is selected on the map, as HTML: the card that the workbench draws, for phones and screen readers.
import type { CardBar, CardRow, CardSection, CardSource, ObjectCard, Viewer } from "../../twente2040.js";
import { type Control, makeControl } from "./control.js";
import { documentLine } from "./document_links.js";
import { fillInto, make } from "./dom.js";
import { icon } from "./icons.js";
import { siteCard } from "./site_card.js";
import type { Texts } from "./texts.js";

export interface SelectionCard {
  readonly element: HTMLElement;
  /** Shows what is selected now; keeps what stands there when nothing about it changed. */
  update(): void;
  /** What it is about; empty while nothing is selected. */
  name(): string;
}

/** What a card says, and a text that differs when that does. */
export interface CardContent {
  readonly title: string;
  readonly head: readonly HTMLElement[];
  readonly body: readonly HTMLElement[];
  readonly stamp: string;
}

/** The card; its slider keeps its place in the page, so that it can be dragged while the rest is made anew. */
export function makeSelectionCard(viewer: Viewer, texts: Texts, announce: (text: string) => void): SelectionCard {
  const parts = makeParts(viewer);
  const { element, close, head, holder, body } = parts;
  let ref: string | null = null;
  let content: CardContent = { title: "", head: [], body: [], stamp: "" };
  let control: Control | null = null;

  const show = (next: CardContent) => {
    if (next.stamp === content.stamp) return;
    const focused = element.contains(document.activeElement) ? (document.activeElement?.id ?? "") : "";
    content = next;
    element.setAttribute("aria-label", next.title);
    close.setAttribute("aria-label", texts.say("card.close", { name: next.title }));
    head.replaceChildren(...next.head);
    body.replaceChildren(...next.body);
    if (focused !== "") document.getElementById(focused)?.focus();
  };
  return {
    element,
    name: () => (ref === null ? "" : content.title),
    update() {
      const selected = viewer.selected();
      element.hidden = selected === null;
      if (selected !== null) {
        const card = viewer.describe(selected);
        if (selected !== ref) {
          control = controlOf(viewer, texts, card, announce);
          holder.replaceChildren(...(control === null ? [] : [control.element]));
        }
        const content = contentOf(viewer, texts, card);
        show(selected.startsWith("site:") ? siteCard(viewer, texts, selected, content) : content);
        control?.update();
      }
      ref = selected;
    },
  };
}

function makeParts(viewer: Viewer) {
  const close = make("button", { type: "button", class: "close", id: "selection-close" }, [icon("close")]);
  const [head, holder, body] = [make("div"), make("div"), make("div")];
  const element = make("section", { class: "selection", id: "selection", tabindex: -1, hidden: true }, [
    close, head, holder, body,
  ]);
  const clear = () => {
    viewer.select(null);
    // The button goes with the card: focus stays in the panel.
    document.getElementById("panel")?.focus();
  };
  close.addEventListener("click", clear);
  element.addEventListener("keydown", (event) => {
    if (event.key !== "Escape") return;
    event.stopPropagation();
    clear();
  });
  return { element, close, head, holder, body };
}

function controlOf(
  viewer: Viewer,
  texts: Texts,
  card: ObjectCard,
  announce: (text: string) => void,
): Control | null {
  const parameter = viewer.parameters.find(({ id }) => id === card.control);
  if (parameter === undefined) return null;
  // The sentence of a measure is its explanation: it stands there once.
  const own = card.ref === `measure:${parameter.id}`;
  const explanation = own ? "" : texts.say(`parameter.${parameter.id}.explanation`);
  return makeControl(viewer, parameter, texts, {
    label: texts.label(parameter), explanation, announce, prefix: "selection-",
  });
}

function contentOf(viewer: Viewer, texts: Texts, card: ObjectCard): CardContent {
  const sentence = make("p", { class: "sentence" });
  fillInto(sentence, card.sentence, {});
  return {
    title: card.title,
    head: [
      make("p", { class: "kind" }, [card.kind]),
      make("h3", {}, [card.title]),
      sentence,
      ...sourceOf(card.source, texts),
    ],
    body: [
      ...card.sections.map((section, index) => sectionOf(viewer, texts, section, index)),
      ...(card.note === "" ? [] : [make("p", { class: "note" }, [card.note])]),
      ...documentLine("card", card.ref.replace(/^measure:/, ""), texts),
    ],
    stamp: JSON.stringify(card),
  };
}

function sourceOf(source: CardSource | null, texts: Texts): HTMLElement[] {
  if (source === null) return [];
  const label = texts.say(`ui.basis.${source.basis}`);
  const mark = make("span", { class: `mark mark-${source.basis}`, role: "img", "aria-label": label });
  return [make("p", { class: "source" }, [mark, source.words])];
}

function sectionOf(viewer: Viewer, texts: Texts, section: CardSection, index: number): HTMLElement {
  const remark = section.remark === "" ? [] : [make("span", { class: "remark" }, [section.remark])];
  const rows = section.rows.map((row, number) => rowOf(viewer, row, `card-row-${index}-${number}`));
  return make("div", { class: "section" }, [
    make("h4", {}, [make("span", {}, [section.title]), ...remark]),
    ...section.bars.map(barOf),
    ...(rows.length === 0 ? [] : [make("ul", {}, rows)]),
    ...(section.note === "" ? [] : [make("p", { class: "remark" }, [section.note])]),
    ...sourceOf(section.source, texts),
  ]);
}

function barOf(bar: CardBar): HTMLElement {
  const change = bar.change === "" ? [] : [" ", make("span", { class: "chip" }, [bar.change])];
  const track = make("span", { class: "bar", "aria-hidden": "true" });
  track.style.setProperty("--share", String(bar.share));
  track.style.setProperty("--baseline", String(bar.baseline));
  track.classList.toggle("same", bar.share === bar.baseline);
  return make("p", { class: "score" }, [
    make("span", {}, [bar.label]),
    " ",
    make("span", {}, [make("strong", {}, [bar.value]), ...change]),
    track,
  ]);
}

/** A row that leads to another thing is a button: it selects. */
function rowOf(viewer: Viewer, row: CardRow, id: string): HTMLElement {
  const { ref } = row;
  const texts = [make("span", {}, [row.label]), " ", make("span", { class: "amount" }, [row.value])];
  if (ref === null) return make("li", {}, texts);
  const button = make("button", { type: "button", id, class: "leads" }, [...texts, icon("right")]);
  button.addEventListener("click", () => viewer.select(ref));
  return make("li", {}, [button]);
}
