// How the user looks at the scenario, as the module writes it: year, language, theme, layers, selection.
import type { Language, Layer, Theme } from "../twente2040.js";

export interface ViewState {
  readonly year: number;
  readonly language: Language;
  readonly theme: Theme;
  readonly layers: Record<Layer, boolean>;
  readonly selected: string | null;
}

export const LAYERS: readonly Layer[] = [
  "landscape", "water", "borders", "built_up", "canal", "roads", "railways", "motorways", "cycle_highway", "agglonet",
  "airport", "international", "regional", "travel_times", "measures", "sites", "dynamics", "uncertainty", "profiles",
  "labels",
];

/** Layers that the reader switches on first; all others show from the start. */
const OFF_AT_FIRST: ReadonlySet<Layer> = new Set(["agglonet", "international", "regional", "travel_times", "uncertainty"]);

export const FIRST_YEAR = 2010;
export const LAST_YEAR = 2040;

/** Reads the view of a scenario text; what is left out there has its default. */
export function viewOf(view: Readonly<Record<string, unknown>> | undefined): ViewState {
  const given = (view?.["layers"] ?? {}) as Partial<Record<Layer, boolean>>;
  const layers = Object.fromEntries(LAYERS.map((layer) => [layer, given[layer] ?? !OFF_AT_FIRST.has(layer)])) as Record<Layer, boolean>;
  const selected = view?.["selected"];
  return {
    year: (view?.["year"] as number | undefined) ?? LAST_YEAR,
    language: (view?.["language"] as Language | undefined) ?? "nl",
    theme: (view?.["theme"] as Theme | undefined) ?? "light",
    layers,
    selected: typeof selected === "string" && selected !== "" ? selected : null,
  };
}
