// Ctrl+Z and Ctrl+Y (Cmd on a Mac, with shift to redo) anywhere but in a text that is being typed, which has its own.
import type { Viewer } from "../../twente2040.js";

const TYPED = new Set(["text", "search", "number", "email", "url", "tel", "password"]);

/** Whether a key goes into a text. */
export function isTyping(target: EventTarget | null): boolean {
  if (target instanceof HTMLInputElement) return TYPED.has(target.type);
  return target instanceof HTMLTextAreaElement || (target instanceof HTMLElement && target.isContentEditable);
}

export function listenForUndo(viewer: Viewer): void {
  // In the capture phase: the canvas takes its keys before they come up here.
  addEventListener(
    "keydown",
    (event) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || isTyping(event.target)) return;
      const key = event.key.toLowerCase();
      const redo = key === "y" || (key === "z" && event.shiftKey);
      if (!redo && key !== "z") return;
      event.preventDefault();
      event.stopPropagation();
      if (redo) viewer.redo();
      else viewer.undo();
    },
    { capture: true },
  );
}
