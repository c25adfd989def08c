// What the visitor had before the story: all of it comes back, without a trace in undo and redo.
import type { Preferences, Scenario, Viewer } from "../../twente2040.js";

export interface Visit {
  readonly scenario: Scenario;
  readonly history: object;
  /** What was compared with. */
  readonly reference: Scenario | null;
  readonly panels: Pick<Preferences, "showsControls" | "showsOutcome">;
}

/** A camera that nobody moved follows the window; only of one that was moved a link tells. */
function hasOwnCamera(viewer: Viewer): boolean {
  return /&c=/.test(viewer.link());
}

export function rememberVisit(viewer: Viewer): Visit {
  const scenario = viewer.scenario();
  const { camera, ...view } = scenario.view ?? {};
  const { showsControls, showsOutcome } = viewer.preferences();
  return {
    scenario: { ...scenario, view: hasOwnCamera(viewer) ? { ...view, camera } : view },
    history: viewer.history(),
    reference: viewer.comparison()?.scenario ?? null,
    panels: { showsControls, showsOutcome },
  };
}

/** Language and colours stay as they are now: who changed them in the story wanted them. */
function asTheyAre(viewer: Viewer, scenario: Scenario): Scenario {
  return { ...scenario, view: { ...scenario.view, language: viewer.language(), theme: viewer.theme() } };
}

export function bringBack(viewer: Viewer, visit: Visit): void {
  viewer.load(asTheyAre(viewer, visit.scenario));
  viewer.loadHistory(visit.history);
  viewer.compareWith(visit.reference);
  viewer.setPreferences(visit.panels);
}

/** Goes on with what the story shows: what the visitor had is one step of undo away. */
export function keepShown(viewer: Viewer, visit: Visit): void {
  const shown = viewer.scenario();
  bringBack(viewer, visit);
  viewer.compareWith(null);
  viewer.load(shown);
}
