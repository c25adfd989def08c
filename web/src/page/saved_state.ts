// The last state and the steps of undo survive a reload, where the browser lets a page keep something. What cannot be
// read any more is left alone: the page then starts with the plan of 2013.
import type { Preferences, Scenario, Viewer } from "../../twente2040.js";

export const KEY = "twente2040";
const PREFERENCES_KEY = "twente2040-preferences";
/** Written after this much rest, and when the page goes away. */
const REST_MS = 400;

interface Saved {
  readonly scenario: Scenario;
  readonly history: object;
}

/** Brings back what an earlier visit left; false when there is nothing or it cannot be used. */
export function restore(viewer: Viewer): boolean {
  try {
    const text = localStorage.getItem(KEY);
    if (text === null) return false;
    const { scenario, history } = JSON.parse(text) as Saved;
    viewer.load({ ...scenario, view: { ...scenario.view, language: viewer.language(), theme: viewer.theme() } });
    viewer.loadHistory(history);
    return true;
  } catch {
    return false; // denied, broken, or of another version: nothing that the visitor set in this visit is lost
  }
}

/** Brings back how the reader had set up the interface. */
export function restorePreferences(viewer: Viewer): void {
  try {
    const text = localStorage.getItem(PREFERENCES_KEY);
    if (text !== null) viewer.setPreferences(JSON.parse(text) as Preferences);
  } catch {
    // As in restore().
  }
}

/** What a story shows is not the visitor's: a reload in the middle of it brings back what was before. */
const isInStory = () => document.documentElement.dataset["story"] !== undefined;

function keepPreferences(viewer: Viewer): void {
  if (isInStory()) return;
  try {
    localStorage.setItem(PREFERENCES_KEY, JSON.stringify(viewer.preferences()));
  } catch {
    // Denied or full: the page works without.
  }
}

/** The last settings of a visitor whose browser keeps nothing: a link. */
let unsaved = "";

/** Begins the page anew, with what the visitor had set. */
export function beginAnew(): void {
  if (unsaved !== "") location.hash = new URL(unsaved).hash;
  location.reload();
}

/** Keeps state and steps from now on. */
export function keep(viewer: Viewer): void {
  let timer = 0;
  const write = () => {
    window.clearTimeout(timer);
    timer = 0;
    if (isInStory()) return;
    try {
      const saved = { scenario: viewer.scenario(), history: viewer.history() } satisfies Saved;
      unsaved = viewer.link();
      localStorage.setItem(KEY, JSON.stringify(saved));
      unsaved = "";
    } catch {
      // Denied or full, or the module has stopped: the page works without.
    }
  };
  const soon = () => {
    if (timer === 0) timer = window.setTimeout(write, REST_MS);
  };
  for (const event of ["change", "year", "view", "select"] as const) viewer.on(event, soon);
  viewer.on("view", () => keepPreferences(viewer));
  addEventListener("pagehide", () => {
    if (timer !== 0) write();
  });
}
