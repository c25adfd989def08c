// The card of a step: what it tells, its figures, where both come from, and the way to the other steps. Plain HTML that
// can be read and used without the map.
import { fillInto, make } from "../page/dom.js";
import { icon, type IconName } from "../page/icons.js";
import type { Texts } from "../page/texts.js";
import { factsOf, type ModelNumber, type Numbers, sayNumbers } from "./numbers.js";
import type { Step } from "./steps.js";

export interface CardActions {
  go(index: number): void;
  leave(): void;
  keep(): void;
  copy(): void;
  toggleFullScreen(): void;
}

export interface StoryCard {
  readonly element: HTMLElement;
  /** Makes the card anew for a step, counted from 0. */
  show(steps: readonly Step[], index: number, numbers: Numbers, texts: Texts): void;
  /** The heading is what a screen reader reads first. */
  focus(): void;
  /** One sentence about what a button did. */
  report(sentence: string): void;
  followFullScreen(texts: Texts): void;
}

const isFullScreen = () => document.fullscreenElement !== null;

export function makeStoryCard(actions: CardActions): StoryCard {
  const element = make("section", { id: "story" });
  let heading = make("h2");
  let status = make("p");
  let fullScreen: HTMLButtonElement | null = null;
  const followFullScreen = (texts: Texts) => {
    if (fullScreen === null) return;
    const label = texts.say(isFullScreen() ? "leave_full_screen" : "full_screen");
    fullScreen.replaceChildren(icon(isFullScreen() ? "shrink" : "expand"));
    fullScreen.setAttribute("aria-label", label);
    fullScreen.title = label;
  };
  return {
    element,
    show(steps, index, numbers, texts) {
      const step = steps[index] as Step;
      heading = make("h2", { tabindex: -1 }, [texts.say(`${step.id}.title`)]);
      status = make("p", { class: "story-status" });
      fullScreen = document.fullscreenEnabled ? iconButton("expand", "", actions.toggleFullScreen) : null;
      const stop = textButton("stop", texts, actions.leave, "story-stop", "close");
      stop.title = texts.say("keep_help");
      const head = make("div", { class: "story-head" }, [
        make("p", { class: "story-step" }, [stepOf(index, steps.length, texts)]),
        iconButton("share", texts.say("copy"), actions.copy),
        ...(fullScreen === null ? [] : [fullScreen]),
        stop,
      ]);
      element.setAttribute("aria-label", texts.say("label"));
      element.replaceChildren(
        head, makeDots(steps, index, texts, actions), heading, ...telling(step, numbers, texts), status,
        makeSources(step, texts), makeFoot(steps, index, texts, actions),
      );
      followFullScreen(texts);
      element.scrollTop = 0;
    },
    focus: () => heading.focus({ preventScroll: true }),
    report(sentence) {
      status.textContent = sentence;
    },
    followFullScreen,
  };
}

export function stepOf(index: number, count: number, texts: Texts): string {
  return texts.say("step", { step: String(index + 1), count: String(count) });
}

function iconButton(symbol: IconName, label: string, act: () => void): HTMLButtonElement {
  const button = make("button", { type: "button", class: "story-icon", "aria-label": label, title: label }, [icon(symbol)]);
  button.addEventListener("click", act);
  return button;
}

function textButton(key: string, texts: Texts, act: () => void, look: string, symbol?: IconName): HTMLButtonElement {
  const button = make("button", { type: "button", class: look }, [...(symbol === undefined ? [] : [icon(symbol)]), texts.say(key)]);
  button.addEventListener("click", act);
  return button;
}

/** One bar per step: those behind are filled, and each is a way to its step. */
function makeDots(steps: readonly Step[], index: number, texts: Texts, actions: CardActions): HTMLElement {
  const dots = steps.map(({ id }, at) => {
    const label = texts.say("jump", { step: String(at + 1), title: texts.say(`${id}.title`) });
    const dot = make("button", {
      type: "button", "aria-label": label, title: label, class: at <= index ? "passed" : undefined,
      "aria-current": at === index ? "step" : undefined,
    });
    dot.addEventListener("click", () => actions.go(at));
    return make("li", {}, [dot]);
  });
  return make("nav", { "aria-label": texts.say("steps") }, [make("ol", { class: "story-dots" }, dots)]);
}

function telling(step: Step, numbers: Numbers, texts: Texts): HTMLElement[] {
  const text = make("p", { class: "story-text" });
  const said = sayNumbers(numbers, texts);
  fillInto(text, texts.say(`${step.id}.text`, said), {});
  const figures = step.figures.length === 0 ? [] : [makeFigures(step, said, texts)];
  const why = make("p", { class: "story-why" }, [make("strong", {}, [texts.say("why")]), " ", texts.say(`${step.id}.why`, said)]);
  return [text, ...figures, why];
}

function makeFigures(step: Step, said: Readonly<Record<string, string>>, texts: Texts): HTMLElement {
  const rows = step.figures.map((id: ModelNumber) => {
    const { unit } = factsOf(id);
    const number = texts.say(`unit.${unit}`, { number: said[id] ?? "" });
    return make("div", { "data-figure": id }, [make("dt", {}, [texts.say(`figure.${id}`)]), make("dd", {}, [number])]);
  });
  const look = `story-figures ${step.shape ?? "list"}`;
  return make("dl", { class: look, "aria-label": texts.say("figures") }, rows);
}

function mark(basis: "document" | "assumption"): HTMLElement {
  return make("span", { class: `basis basis-${basis}`, "aria-hidden": "true" });
}

/** Where it stands in the document, and what is an assumption of ours. */
function makeSources(step: Step, texts: Texts): HTMLElement {
  const sections = texts.list(step.sections.map((section) => texts.say("section", { section })));
  const lines = [make("li", {}, [mark("document"), texts.say("from_document", { sections })])];
  if (step.assumes) {
    const assumed = make("span", {}, [make("strong", {}, [texts.say("assumed")]), " ", texts.say(`${step.id}.assumed`)]);
    lines.push(make("li", {}, [mark("assumption"), assumed]));
  }
  return make("ul", { class: "story-sources" }, lines);
}

/** On the last step the way on leads to the controls. */
function makeFoot(steps: readonly Step[], index: number, texts: Texts, actions: CardActions): HTMLElement {
  const previous = textButton("previous", texts, () => actions.go(index - 1), "story-button");
  previous.disabled = index === 0;
  const isLast = index === steps.length - 1;
  const onward = isLast
    ? textButton("try", texts, actions.keep, "story-button primary")
    : textButton("next", texts, () => actions.go(index + 1), "story-button primary");
  const help = isLast ? texts.say("keep_help") : textButton("keep", texts, actions.keep, "story-keep");
  return make("div", { class: "story-foot" }, [
    make("div", { class: "story-ways" }, [previous, onward]),
    make("p", { class: "story-help" }, [help]),
    make("p", { class: "story-keys" }, [texts.say("keys")]),
  ]);
}
