// One parameter as native HTML: a range with a number field, or a switch. It shows what the viewer holds and holds
// nothing itself.
import type { Parameter, Viewer } from "../../twente2040.js";
import { make } from "./dom.js";
import { icon } from "./icons.js";
import type { Texts } from "./texts.js";

export interface Control {
  readonly parameter: Parameter;
  readonly element: HTMLElement;
  /** Shows the present value. */
  update(): void;
}

export interface ControlWords {
  readonly label: string;
  /** Shown in place of the default value: "zoals voorspeld". */
  readonly same?: string;
  readonly explanation: string;
  /** Goes before the ids of a second control of the same parameter. */
  readonly prefix?: string;
  /** Says a text in the live region at once. */
  announce(text: string): void;
}

export function makeControl(viewer: Viewer, parameter: Parameter, texts: Texts, words: ControlWords): Control {
  return parameter.kind === "toggle"
    ? makeSwitch(viewer, parameter, texts, words)
    : makeSlider(viewer, parameter, texts, words);
}

function idOf(parameter: Parameter, words: ControlWords): string {
  return `${words.prefix ?? ""}control-${parameter.id.replace(/[._]/g, "-")}`;
}

/** Marks the one control of the catalogue, not a second one. */
function markOf(parameter: Parameter, words: ControlWords): string | undefined {
  return words.prefix === undefined ? parameter.id : undefined;
}

function makeSwitch(viewer: Viewer, parameter: Parameter, texts: Texts, words: ControlWords): Control {
  const id = idOf(parameter, words);
  const input = make("input", { type: "checkbox", role: "switch", id, "aria-describedby": `${id}-help` });
  const reset = makeReset(viewer, parameter, texts, words);
  input.addEventListener("change", () => viewer.set(parameter.id, input.checked ? 1 : 0));
  const element = make("div", { class: "control control-switch", "data-parameter": markOf(parameter, words) }, [
    make("label", { for: id }, [words.label]),
    make("span", { class: "value" }, [reset, input]),
    make("p", { class: "help", id: `${id}-help` }, [words.explanation]),
  ]);
  return {
    parameter,
    element,
    update() {
      const value = viewer.get(parameter.id);
      input.checked = value === 1;
      markChanged(element, reset, value !== parameter.default);
    },
  };
}

function makeSlider(viewer: Viewer, parameter: Parameter, texts: Texts, words: ControlWords): Control {
  const parts = makeSliderParts(viewer, parameter, texts, words);
  const { range, number, problem, reset, track, element } = parts;
  const { min, max } = parameter;
  range.addEventListener("input", () => {
    viewer.set(parameter.id, range.valueAsNumber);
    // At once: a screen reader reads aria-valuetext right after the key.
    control.update();
  });
  range.addEventListener("change", () => viewer.endGesture());
  number.addEventListener("change", () => {
    const good = trySet(viewer, parameter, number.valueAsNumber);
    number.setAttribute("aria-invalid", String(!good));
    const limits = { min: texts.number(min), max: texts.number(max) };
    problem.textContent = good ? "" : texts.say("page.control.range", limits);
    if (!good) words.announce(problem.textContent);
  });
  const share = (value: number) => (value - min) / (max - min);
  const control: Control = {
    parameter,
    element,
    update() {
      const value = viewer.get(parameter.id);
      range.valueAsNumber = value;
      range.setAttribute("aria-valuetext", texts.value(parameter, value));
      // While somebody types, the field belongs to them.
      if (document.activeElement !== number) {
        number.valueAsNumber = Number(value.toFixed(6));
        number.removeAttribute("aria-invalid");
        problem.textContent = "";
      }
      track.style.setProperty("--place", String(share(parameter.default)));
      track.style.setProperty("--low", String(Math.min(share(value), share(parameter.default))));
      track.style.setProperty("--high", String(Math.max(share(value), share(parameter.default))));
      markChanged(element, reset, value !== parameter.default);
    },
  };
  return control;
}

function makeSliderParts(viewer: Viewer, parameter: Parameter, texts: Texts, words: ControlWords) {
  const id = idOf(parameter, words);
  const { min, max, step } = parameter;
  const range = make("input", { type: "range", id, min, max, step, "aria-describedby": `${id}-help ${id}-problem` });
  const number = make("input", {
    type: "number", id: `${id}-number`, min, max, step: "any", inputmode: "decimal",
    "aria-label": texts.say("page.control.number", { label: words.label }), "aria-describedby": `${id}-problem`,
  });
  // Room for the longest value of the range and, where steps are small, a decimal.
  const characters = Math.max(String(min).length, String(max).length) + (Number.isInteger(step) ? 0 : 2);
  number.style.setProperty("--characters", String(Math.max(2, characters)));
  const same = make("span", { class: "same", "aria-hidden": "true" }, [words.same ?? ""]);
  const problem = make("p", { class: "problem", id: `${id}-problem` });
  const reset = makeReset(viewer, parameter, texts, words);
  const unit = make("span", { class: "unit", "aria-hidden": "true" }, [texts.unit(parameter)]);
  const track = make("div", { class: "track" }, [range]);
  const element = make("div", { class: "control control-slider", "data-parameter": markOf(parameter, words) }, [
    make("label", { for: id }, [words.label]),
    make("span", { class: "value" }, [reset, make("span", { class: "number" }, [same, number]), unit]),
    track,
    problem,
    make("p", { class: "help", id: `${id}-help` }, [words.explanation]),
  ]);
  element.classList.toggle("has-same", words.same !== undefined);
  return { range, number, problem, reset, track, element };
}

function trySet(viewer: Viewer, parameter: Parameter, value: number): boolean {
  try {
    viewer.set(parameter.id, value);
    viewer.endGesture();
    return true;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}

function makeReset(viewer: Viewer, parameter: Parameter, texts: Texts, words: ControlWords): HTMLButtonElement {
  const value = texts.value(parameter, parameter.default);
  const name = texts.say("page.control.reset", { label: words.label, value });
  const button = make("button", { type: "button", class: "reset", "aria-label": name, title: name }, [icon("undo")]);
  button.addEventListener("click", () => {
    viewer.set(parameter.id, parameter.default);
    // The button goes with the change it undid: focus stays with its control.
    document.getElementById(idOf(parameter, words))?.focus();
  });
  return button;
}

function markChanged(element: HTMLElement, reset: HTMLButtonElement, changed: boolean): void {
  element.classList.toggle("changed", changed);
  reset.hidden = !changed;
}
