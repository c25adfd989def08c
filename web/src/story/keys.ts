// The keys of a presenter: those of a clicker (PageUp, PageDown) and of slides. A key belongs to the story only where
// nothing else on the page has a use for it.
import { isTyping } from "../page/undo_keys.js";

export type StoryAction = "next" | "previous" | "first" | "last" | "leave" | "blank" | "full_screen" | { readonly step: number };

/** On the map too, which has no use for them. */
const ANYWHERE: Readonly<Record<string, StoryAction>> = {
  pagedown: "next", pageup: "previous", f: "full_screen",
};
/** The map pans with arrows, steps a year with a full stop, holds the plan with B, and closes with Escape. */
const BESIDE_THE_MAP: Readonly<Record<string, StoryAction>> = {
  arrowright: "next", arrowleft: "previous", home: "first", end: "last", escape: "leave", b: "blank", ".": "blank",
};
const SPACE = " ";

/** What a key asks of a story with so many steps, counted from 0; null when it is not the story's. */
export function actionOf(event: KeyboardEvent, count: number): StoryAction | null {
  const { target } = event;
  if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey || isTyping(target) || hasOwnKeys(target)) return null;
  const key = event.key.toLowerCase();
  const digit = Number(event.key);
  if (Number.isInteger(digit) && event.key !== SPACE && digit >= 1 && digit <= count) return { step: digit - 1 };
  const anywhere = ANYWHERE[key];
  if (anywhere !== undefined) return anywhere;
  if (target instanceof HTMLCanvasElement) return null;
  if (key === "escape" && isInPanel(target)) return null; // it closes the panel
  if (key === SPACE) return isPressable(target) ? null : "next";
  return BESIDE_THE_MAP[key] ?? null;
}

/** Sliders, choices and boxes move with the same keys. */
function hasOwnKeys(target: EventTarget | null): boolean {
  return target instanceof HTMLInputElement || target instanceof HTMLSelectElement;
}

function isPressable(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest("button, a, summary") !== null;
}

function isInPanel(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest("#panel") !== null;
}
