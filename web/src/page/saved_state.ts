// The last state and the steps of undo survive a reload, where the browser lets a page keep something. What cannot be
// read any more is left out, and said to be: the page then starts with the plan of 2013.
import type { Preferences, Scenario, Viewer } from "../../twente2040.js";
import { onceEach, Storage, type Trouble } from "./storage.js";

export const KEY = "twente2040";
const PREFERENCES_KEY = "twente2040-preferences";
/** Written after this much rest, and when the page goes away. */
const REST_MS = 400;

interface Saved {
  readonly scenario: Scenario;
  readonly history: object;
}

/** What a story shows is not the visitor's: a reload in the middle of it brings back what was before. */
const isInStory = () => document.documentElement.dataset["story"] !== undefined;

/** Brings back what an earlier visit left, and keeps state, steps and preferences from now on. */
export function keepState(viewer: Viewer, say: (trouble: Trouble) => void): void {
  const sayOnce = onceEach(say);
  const state = new Storage(KEY, sayOnce);
  const preferences = new Storage(PREFERENCES_KEY, sayOnce);
  state.read((content) => restore(viewer, content as Saved));
  preferences.read((content) => viewer.setPreferences(checked(content as Preferences)));
  keep(viewer, state);
  viewer.on("view", () => {
    if (!isInStory()) preferences.write(viewer.preferences());
  });
}

/** The last settings, as a link. */
let latest = "";

/** Begins the page anew, with what the visitor had set: by a link where the browser keeps nothing. */
export function beginAnew(): void {
  if (latest !== "" && !isKept()) location.hash = new URL(latest).hash;
  location.reload();
}

function isKept(): boolean {
  try {
    return localStorage.getItem(KEY) !== null;
  } catch {
    return false;
  }
}

/** Throws where a switch is none; the viewer looks at the number. */
function checked(preferences: Preferences): Preferences {
  const { textSize: _, ...switches } = preferences;
  if (Object.values(switches).every((value) => typeof value === "boolean")) return preferences;
  throw new TypeError("a preference is no switch");
}

/** Throws for what the viewer refuses. */
function restore(viewer: Viewer, { scenario, history }: Saved): void {
  viewer.load({ ...scenario, view: { ...scenario.view, language: viewer.language(), theme: viewer.theme() } });
  viewer.loadHistory(history);
}

function keep(viewer: Viewer, state: Storage): void {
  let timer = 0;
  const write = () => {
    window.clearTimeout(timer);
    timer = 0;
    if (isInStory()) return;
    try {
      latest = viewer.link();
      state.write({ scenario: viewer.scenario(), history: viewer.history() } satisfies Saved);
    } catch {
      // The module has stopped: what was written before stands.
    }
  };
  const soon = () => {
    if (timer === 0) timer = window.setTimeout(write, REST_MS);
  };
  for (const event of ["change", "year", "view", "select"] as const) viewer.on(event, soon);
  addEventListener("pagehide", () => {
    if (timer !== 0) write();
  });
}
