// Puts a step on the map: settings, year, layers and camera of its record, and nothing of what was there before.
import type { Layer, Scenario, View, Viewer } from "../../twente2040.js";
import type { Step, StepCamera } from "./steps.js";

/** What bars and cards of the map cover of it, left and right together, and above and below, in its own pixels. */
const COVERED_WIDE = { across: 150, down: 220 };
const COVERED_NARROW = { across: 40, down: 90 };
/** As in app/ui/layout.cpp: from here on the map has the bars of the workbench. */
const WIDE_PX = 1024;
/** A map that has no size yet, or none to speak of, gets a view as well. */
const LEAST_PX = 64;
/** Poses nearer to each other than this are the same. */
const SAME_POSE = 1e-3;
const RADIANS_PER_DEGREE = Math.PI / 180;

/** The view that has the ground of a record in sight, in a map of this size. */
export function viewFor(camera: StepCamera, width_px: number, height_px: number): Required<View> {
  const covered = width_px >= WIDE_PX ? COVERED_WIDE : COVERED_NARROW;
  const { across_km, deep_km, longitude, latitude, tilt, azimuth } = camera;
  const shownDeep_km = deep_km * Math.cos(tilt * RADIANS_PER_DEGREE);
  const free = (size_px: number, covered_px: number) => Math.max(size_px - covered_px, LEAST_PX);
  const scale = Math.min(free(width_px, covered.across) / across_km, free(height_px, covered.down) / shownDeep_km);
  return { longitude, latitude, scale, tilt, azimuth };
}

/** Where the map is to look for a step, in the size that it has now. */
export function viewOfStep(viewer: Viewer, step: Step, map: HTMLElement): Required<View> {
  const scale = viewer.preferences().textSize / 100;
  return viewFor(step.camera, map.clientWidth / scale, map.clientHeight / scale);
}

/** Whether the map looks there: nobody has moved it. */
export function looksAt(viewer: Viewer, view: Required<View>): boolean {
  const now = viewer.camera();
  return (Object.keys(view) as (keyof View)[]).every((key) => Math.abs(now[key] - view[key]) < SAME_POSE);
}

/** The settings of a step as a scenario: its preset, with what it sets otherwise. */
function scenarioOf(viewer: Viewer, { settings, year, layers }: Step): Scenario {
  viewer.applyPreset(settings.preset);
  const { values, view, format, version } = viewer.scenario();
  const shown = new Set<Layer>(layers);
  return {
    format,
    version,
    values: { ...values, ...settings.values },
    sites: { ...settings.sites },
    view: {
      year,
      layers: Object.fromEntries(viewer.layerList.map(({ id }) => [id, shown.has(id)])),
      language: viewer.language(),
      theme: viewer.theme(),
      camera: view?.["camera"], // the flight begins where the map stands
    },
  };
}

/** Resolves when the map stands there, or when somebody moves it before. */
export async function showStep(viewer: Viewer, step: Step, view: View, isCurrent: () => boolean): Promise<void> {
  viewer.holdBaseline(false);
  viewer.compareWith(null);
  viewer.load(scenarioOf(viewer, step));
  await viewer.flyTo(view);
  // Not before: what is chosen out of sight makes the map fly there.
  if (step.select !== undefined && isCurrent()) viewer.select(step.select);
}
