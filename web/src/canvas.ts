// The canvas of the map in the page: who gets a key, a wheel turn or a finger, and how large it is.
//
// SDL listens on the canvas and prevents the default of nearly everything. What it must not have is stopped on its way
// down, at the wrapper: Tab would be a keyboard trap, Ctrl and Meta combinations belong to the browser, and in
// "cooperative" mode the wheel and one finger belong to the page.
import type { ModuleApi } from "./module.js";

export interface MapCanvas {
  readonly canvas: HTMLCanvasElement;
  /** From here on the module is told about size and focus. */
  connect(api: ModuleApi): void;
  remove(): void;
}

/** Puts a wrapper with a canvas into the host. */
export function makeMapCanvas(host: HTMLElement, label: string, gestures: "greedy" | "cooperative"): MapCanvas {
  const wrapper = document.createElement("div");
  Object.assign(wrapper.style, { position: "relative", width: "100%", height: "100%", overflow: "hidden" });
  const canvas = document.createElement("canvas");
  canvas.tabIndex = 0;
  canvas.setAttribute("role", "img");
  canvas.setAttribute("aria-label", label);
  const touchAction = gestures === "greedy" ? "none" : "pan-y";
  Object.assign(canvas.style, { display: "block", width: "100%", height: "100%", touchAction });
  wrapper.append(canvas);
  host.append(wrapper);

  const listening = new AbortController();
  guardKeyboard(wrapper, listening.signal);
  if (gestures === "cooperative") guardGestures(wrapper, listening.signal);
  const { signal } = listening;
  followFocus(canvas, signal);
  // A page menu over the map would end every drag with the right button.
  canvas.addEventListener("contextmenu", (event) => event.preventDefault(), { signal });
  let stopWatching = () => {};
  return {
    canvas,
    connect(api) {
      canvas.addEventListener("blur", () => api.blur(), { signal });
      canvas.addEventListener("focus", () => api.focus(), { signal });
      // Without preventDefault the browser never gives the context back.
      canvas.addEventListener("webglcontextlost", (event) => {
        event.preventDefault();
        api.contextChanged(false);
      }, { signal });
      canvas.addEventListener("webglcontextrestored", () => api.contextChanged(true), { signal });
      followMotionPreference(api, signal);
      wrapper.addEventListener("keydown", (event) => {
        if (event.key === "Escape") api.select("");
      }, { capture: true, signal });
      stopWatching = watchSize(canvas, api);
    },
    remove() {
      listening.abort();
      stopWatching();
      wrapper.remove();
    },
  };
}

/** A canvas that stands nowhere and draws nothing, for a module that is to run without a map. */
export function makeBlankCanvas(): HTMLCanvasElement {
  const canvas = document.createElement("canvas");
  canvas.getContext = () => null;
  return canvas;
}

/** A press focuses the canvas. Its ring is for who came by keyboard, or goes on by keyboard. */
function followFocus(canvas: HTMLCanvasElement, signal: AbortSignal): void {
  canvas.addEventListener("pointerdown", () => {
    canvas.style.outline = "none";
    canvas.focus({ preventScroll: true });
  }, { signal });
  const showRing = () => canvas.style.removeProperty("outline");
  canvas.addEventListener("keydown", showRing, { signal });
  canvas.addEventListener("blur", showRing, { signal });
}

function guardKeyboard(wrapper: HTMLElement, signal: AbortSignal): void {
  const guard = (event: KeyboardEvent) => {
    const combination = event.ctrlKey || event.metaKey || event.altKey;
    // AltGr reports ctrl and alt, but types a character.
    const forBrowser = combination && !event.getModifierState("AltGraph");
    if (event.key === "Tab" || event.key === "Escape" || /^F\d+$/.test(event.key) || forBrowser) {
      event.stopPropagation();
    }
  };
  wrapper.addEventListener("keydown", guard, { capture: true, signal });
}

function guardGestures(wrapper: HTMLElement, signal: AbortSignal): void {
  const wheel = (event: WheelEvent) => {
    if (!event.ctrlKey && !event.metaKey) event.stopPropagation();
  };
  wrapper.addEventListener("wheel", wheel, { capture: true, passive: true, signal });
  const touch = (event: TouchEvent) => {
    if (event.touches.length < 2) event.stopPropagation();
  };
  for (const type of ["touchstart", "touchmove", "touchend", "touchcancel"] as const) {
    wrapper.addEventListener(type, touch, { capture: true, passive: true, signal });
  }
}

/** Flights and growth are left out for who asked for less motion. */
function followMotionPreference(api: ModuleApi, signal: AbortSignal): void {
  const query = window.matchMedia("(prefers-reduced-motion: reduce)");
  const send = () => api.setReducedMotion(query.matches);
  query.addEventListener("change", send, { signal });
  send();
}

/** Tells the module every change of size or pixel ratio. Returns the function that stops it. */
function watchSize(canvas: HTMLCanvasElement, api: ModuleApi): () => void {
  const send = () => {
    const { width, height } = canvas.getBoundingClientRect();
    if (width >= 1 && height >= 1) api.resize(width, height, window.devicePixelRatio);
  };
  const observer = new ResizeObserver(send);
  observer.observe(canvas);
  const listening = new AbortController();
  // A media query knows one ratio only: after each change the next one is watched.
  const watchRatio = () => {
    const query = window.matchMedia(`(resolution: ${window.devicePixelRatio}dppx)`);
    const changed = () => {
      send();
      watchRatio();
    };
    query.addEventListener("change", changed, { once: true, signal: listening.signal });
  };
  watchRatio();
  send();
  return () => {
    observer.disconnect();
    listening.abort();
  };
}
