// The canvas of the map in the page: who gets a key, a wheel turn or a finger, and how large it is.
//
// SDL listens on the canvas and prevents the default of nearly everything. What it must not have is stopped on its way
// down, at the wrapper: Tab would be a keyboard trap, and Ctrl and Meta combinations belong to the browser.
import { ContextWatch } from "./context_watch.js";
import { GestureHint, type HintWords } from "./gesture_hint.js";
import { fillsScreen, shareWithPage, watchPinch } from "./gestures.js";
import type { ModuleApi } from "./module.js";
import { guardPointer } from "./pointer_guard.js";
import { TextFieldOverlay } from "./text_field.js";
import type { Gestures } from "../twente2040.js";

export interface MapCanvas {
  readonly canvas: HTMLCanvasElement;
  readonly context: ContextWatch;
  /** From here on the module is told about size and focus. */
  connect(api: ModuleApi): void;
  /** There is a picture: until then what stands behind the canvas shows. */
  show(): void;
  /** The field that the module wants over the map, as JSON. */
  showField(json: string): void;
  /** In percent: the module gets a smaller window with more pixels, as if the page were magnified. */
  setTextSize(percent: number): void;
  /** Texts of the language in use. */
  setWords(words: HintWords): void;
  setGestures(gestures: Gestures): void;
  remove(): void;
}

/** Puts a wrapper with a canvas into the host. */
export function makeMapCanvas(host: HTMLElement, label: string, gestures: Gestures): MapCanvas {
  const wrapper = document.createElement("div");
  Object.assign(wrapper.style, { position: "relative", width: "100%", height: "100%", overflow: "hidden" });
  const canvas = document.createElement("canvas");
  canvas.tabIndex = 0;
  canvas.setAttribute("role", "img");
  canvas.setAttribute("aria-label", label);
  Object.assign(canvas.style, { display: "block", width: "100%", height: "100%", visibility: "hidden" });
  let cooperative = false;
  const setGestures = (wanted: Gestures) => {
    cooperative = wanted === "cooperative";
    canvas.style.touchAction = cooperative ? "pan-x pan-y" : "none";
  };
  setGestures(gestures);
  const shares = () => cooperative && !fillsScreen(wrapper);
  wrapper.append(canvas);
  host.append(wrapper);

  const listening = new AbortController();
  guardKeyboard(wrapper, listening.signal);
  const textField = new TextFieldOverlay(wrapper, canvas);
  const hint = new GestureHint(wrapper);
  shareWithPage(wrapper, hint, shares, listening.signal);
  const { signal } = listening;
  // A page menu over the map would end every drag with the right button.
  canvas.addEventListener("contextmenu", (event) => event.preventDefault(), { signal });
  const size = new CanvasSize(canvas);
  const context = new ContextWatch(canvas, signal);
  return {
    canvas,
    context,
    connect(api) {
      canvas.addEventListener("blur", () => api.blur(), { signal });
      canvas.addEventListener("focus", () => api.focus(), { signal });
      watchPinch(wrapper, (factor, xPx, yPx) => api.pinch(factor, xPx / size.scale, yPx / size.scale), signal);
      guardPointer(canvas, () => api.letGo(), signal);
      document.addEventListener("visibilitychange", () => api.setVisible(!document.hidden), { signal });
      if (document.hidden) api.setVisible(false);
      context.connect(api);
      followMotionPreference(api, signal);
      wrapper.addEventListener("keydown", (event) => {
        if (event.key === "Escape" && event.target === canvas && !api.escape()) api.select("");
      }, { capture: true, signal });
      textField.connect(api, signal);
      followFocus(wrapper, canvas, (step) => !shares() && api.moveFocus(step), signal);
      size.watch(api, signal);
    },
    show: () => canvas.style.removeProperty("visibility"),
    showField: (json) => textField.show(json),
    setTextSize(percent) {
      size.setScale(percent / 100);
      textField.setScale(percent / 100);
    },
    setWords: (words) => hint.setWords(words),
    setGestures,
    remove() {
      listening.abort();
      hint.hide();
      wrapper.remove();
    },
  };
}

/**
 * Sizes that the work gives to the canvas count once, when it is done, and only where they are other ones: SDL tries some
 * before it keeps one, and each would make the pixels of the context anew.
 */
export function sizedOnce(canvas: HTMLCanvasElement, work: () => void): void {
  const sizes = { width: canvas.width, height: canvas.height };
  const sides = ["width", "height"] as const;
  for (const side of sides) {
    Object.defineProperty(canvas, side, {
      configurable: true,
      get: () => sizes[side],
      set: (size: number) => {
        sizes[side] = size;
      },
    });
  }
  try {
    work();
  } finally {
    for (const side of sides) {
      Reflect.deleteProperty(canvas, side); // the own one of the element shows again
      if (canvas[side] !== sizes[side]) canvas[side] = sizes[side];
    }
  }
}

/** A canvas that stands nowhere and draws nothing, for a module that is to run without a map. */
export function makeBlankCanvas(): HTMLCanvasElement {
  const canvas = document.createElement("canvas");
  canvas.getContext = () => null;
  return canvas;
}

function guardKeyboard(wrapper: HTMLElement, signal: AbortSignal): void {
  const guard = (event: KeyboardEvent) => {
    if (event.target instanceof HTMLInputElement) return; // a field over the map: its keys are its own
    const combination = event.ctrlKey || event.metaKey || event.altKey;
    // AltGr reports ctrl and alt, but types a character.
    const forBrowser = combination && !event.getModifierState("AltGraph");
    if (event.key === "Tab" || event.key === "Escape" || /^F\d+$/.test(event.key) || forBrowser) {
      event.stopPropagation();
    }
  };
  wrapper.addEventListener("keydown", guard, { capture: true, signal });
}

/** Flights and growth are left out for who asked for less motion. */
function followMotionPreference(api: ModuleApi, signal: AbortSignal): void {
  const query = window.matchMedia("(prefers-reduced-motion: reduce)");
  const send = () => api.setReducedMotion(query.matches);
  query.addEventListener("change", send, { signal });
  send();
}

/**
 * A press focuses the canvas. Tab goes through the controls in it and leaves it behind the last one; after Escape on the
 * map it leaves at once. A map that shares its gestures with the page around it has only the page's own stops. The ring
 * of the canvas is for who is on the map by keyboard: a press shows none, and a control has its own.
 */
function followFocus(
  wrapper: HTMLElement,
  canvas: HTMLElement,
  moveFocus: (step: 1 | -1) => boolean,
  signal: AbortSignal,
): void {
  let leaves = false;
  let onControl = false;
  const showRing = (shows: boolean) => {
    if (shows) canvas.style.removeProperty("outline");
    else canvas.style.outline = "none";
  };
  canvas.addEventListener("pointerdown", () => {
    onControl = false;
    showRing(false);
    canvas.focus({ preventScroll: true });
  }, { signal });
  wrapper.addEventListener("keydown", (event) => {
    if (event.target !== canvas) return; // a field over the map: Tab leaves it as anywhere on a page
    const tab = event.key === "Tab" && !event.ctrlKey && !event.altKey && !event.metaKey;
    if (tab) onControl = !leaves && moveFocus(event.shiftKey ? -1 : 1);
    if (tab && onControl) event.preventDefault();
    if (event.key === "Escape") onControl = false;
    leaves = event.key === "Escape" || (tab && leaves);
    showRing(!onControl);
  }, { capture: true, signal });
  wrapper.addEventListener("focusout", () => { leaves = false; }, { signal });
  canvas.addEventListener("blur", () => showRing(!onControl), { signal });
}

/** Size and pixel ratio of the canvas, as the module is told of them: without a size it draws nothing. */
class CanvasSize {
  scale = 1;
  private send = () => {};

  constructor(private readonly canvas: HTMLCanvasElement) {}

  setScale(scale: number): void {
    if (scale === this.scale) return;
    this.scale = scale;
    this.send();
  }

  /** Tells the module now and at every change. */
  watch(api: ModuleApi, signal: AbortSignal): void {
    this.send = () => {
      const { width, height } = this.canvas.getBoundingClientRect();
      api.resize(width / this.scale, height / this.scale, window.devicePixelRatio * this.scale);
    };
    const observer = new ResizeObserver(() => this.send());
    observer.observe(this.canvas);
    signal.addEventListener("abort", () => observer.disconnect());
    this.watchRatio(signal);
    this.send();
  }

  /** A media query knows one ratio only: after each change the next one is watched. */
  private watchRatio(signal: AbortSignal): void {
    const query = window.matchMedia(`(resolution: ${window.devicePixelRatio}dppx)`);
    const changed = () => {
      this.send();
      this.watchRatio(signal);
    };
    query.addEventListener("change", changed, { once: true, signal });
  }
}
