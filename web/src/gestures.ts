// Who gets a turn of the wheel or a finger: the map, or the page around it.
//
// "greedy" gives all to the map. "cooperative" leaves the wheel without ctrl and a single finger to the page, unless the
// map fills the screen, and says how the map is moved.
import type { GestureHint } from "./gesture_hint.js";

/** A trackpad pinch comes as a wheel with ctrl and small steps; a mouse never turns by less than this. */
const NOTCH_PX = 50;
/** As browsers scale the page: a step of 100 is a factor e. */
const PINCH_STEP_PX = 100;

export interface Pinch {
  (factor: number, xPx: number, yPx: number): void;
}

/** Pinches of a trackpad go to the map by a way of their own, since SDL knows no ctrl of a wheel. */
export function watchPinch(wrapper: HTMLElement, pinch: Pinch, signal: AbortSignal): void {
  const wheel = (event: WheelEvent) => {
    const small = event.deltaMode === WheelEvent.DOM_DELTA_PIXEL && Math.abs(event.deltaY) < NOTCH_PX;
    if (!event.ctrlKey || !small) return;
    event.preventDefault();
    event.stopPropagation();
    const { left, top } = wrapper.getBoundingClientRect();
    pinch(Math.exp(-event.deltaY / PINCH_STEP_PX), event.clientX - left, event.clientY - top);
  };
  wrapper.addEventListener("wheel", wheel, { capture: true, passive: false, signal });
}

/** Whether the map is in what fills the screen. In a shadow tree that is known by its host only. */
export function fillsScreen(wrapper: HTMLElement): boolean {
  const full = document.fullscreenElement;
  for (let node: Node | null = wrapper; node !== null && full !== null; ) {
    if (node === full) return true;
    node = node instanceof ShadowRoot ? node.host : node.parentNode;
  }
  return false;
}

/** Leaves wheel and single finger to the page for as long as `shares` says so. */
export function shareWithPage(wrapper: HTMLElement, hint: GestureHint, shares: () => boolean, signal: AbortSignal): void {
  const wheel = (event: WheelEvent) => {
    if (event.ctrlKey || event.metaKey) return hint.hide();
    if (!shares()) return;
    event.stopPropagation();
    hint.show("wheel");
  };
  wrapper.addEventListener("wheel", wheel, { capture: true, passive: true, signal });
  // Who had the start of a touch has its end too. A tap that the map never heard of comes to it as a click.
  let forMap = false;
  const touch = (event: TouchEvent) => {
    const starts = event.type === "touchstart" || event.type === "touchmove";
    if (starts && event.touches.length >= 2) hint.hide();
    if (starts && (event.touches.length >= 2 || !shares())) forMap = true;
    else if (starts || !forMap) event.stopPropagation();
    if (event.type === "touchmove" && event.touches.length === 1 && shares()) hint.show("touch");
    if (event.touches.length === 0) forMap = false;
  };
  for (const type of ["touchstart", "touchmove", "touchend", "touchcancel"] as const) {
    wrapper.addEventListener(type, touch, { capture: true, passive: true, signal });
  }
}
