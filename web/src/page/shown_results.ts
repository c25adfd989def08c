// The results that the panel shows: the document's own while that is held.
import type { Result, Viewer } from "../../twente2040.js";

export function shownResults(viewer: Viewer): Result {
  return viewer.results(viewer.holdsBaseline() ? "baseline" : "present");
}

/** The value of 2040. */
export function lastOf(levels: readonly number[]): number {
  return levels[levels.length - 1] ?? 0;
}
