// A press that begins on the map ends on the map, wherever the pointer goes: over the frame of an embedding page, out of
// the window, or away for good. SDL hears of a release only by mouseup, and forgets a second press of a button whose
// release it missed.

/**
 * Follows the buttons pressed on the canvas. `letGo` is told when they are all up without the browser having said so.
 */
export function guardPointer(canvas: HTMLCanvasElement, letGo: () => void, signal: AbortSignal): void {
  const pressed = new Set<number>();
  const release = () => {
    if (pressed.size === 0) return;
    letGo();
    for (const button of pressed) canvas.dispatchEvent(new MouseEvent("mouseup", { button, bubbles: true }));
    pressed.clear();
  };
  const down = (event: PointerEvent) => {
    if (event.pointerType === "touch") return;
    pressed.add(event.button);
    try {
      // Moves and the release come here from now on, also from outside.
      canvas.setPointerCapture(event.pointerId);
    } catch {
      // The pointer is gone already; the next event says so.
    }
  };
  const move = (event: PointerEvent) => {
    if (event.pointerType !== "touch" && event.buttons === 0) release();
  };
  const up = (event: PointerEvent) => {
    if (event.buttons === 0) pressed.clear();
  };
  canvas.addEventListener("pointerdown", down, { signal });
  canvas.addEventListener("pointermove", move, { signal });
  canvas.addEventListener("pointerenter", move, { signal });
  canvas.addEventListener("pointerup", up, { signal });
  canvas.addEventListener("pointercancel", release, { signal });
  window.addEventListener("blur", release, { signal });
  document.addEventListener("visibilitychange", () => document.hidden && release(), { signal });
  // Fingers: when all that are down are new, none of the old ones is.
  const touch = (event: TouchEvent) => {
    if (event.touches.length === event.changedTouches.length) letGo();
  };
  canvas.addEventListener("touchstart", touch, { capture: true, passive: true, signal });
  canvas.addEventListener("touchcancel", letGo, { passive: true, signal });
}
