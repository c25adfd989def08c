// A step of the story is a record of assets/story/steps.json; web/build/story.mjs has checked it.
import type { Layer, Reference, SiteChoice } from "../../twente2040.js";
import type { ModelNumber, Numbers } from "./numbers.js";

/** Where the map looks, by what of the ground must be in sight: so it fits windows of every size. */
export interface StepCamera {
  /** Of the point in the middle, in degrees. */
  readonly longitude: number;
  readonly latitude: number;
  /** Kilometres of ground from left to right, and from front to back. */
  readonly across_km: number;
  readonly deep_km: number;
  /** In degrees, as in View. */
  readonly tilt: number;
  readonly azimuth: number;
}

export interface StepSettings {
  readonly preset: string;
  /** In place of those of the preset. */
  readonly values?: Readonly<Record<string, number>>;
  readonly sites?: Readonly<Record<string, SiteChoice>>;
}

export interface Step {
  readonly id: string;
  /** Of the document, by its numbers. */
  readonly sections: readonly string[];
  /** Whether "<id>.assumed" tells what here is an assumption. */
  readonly assumes: boolean;
  readonly year: number;
  /** Those that show; all others do not. */
  readonly layers: readonly Layer[];
  readonly settings: StepSettings;
  readonly camera: StepCamera;
  readonly select?: Reference;
  readonly figures: readonly ModelNumber[];
  readonly shape?: "list" | "house";
}

/** story/steps.json */
export interface Book {
  /** From data files. */
  readonly numbers: Numbers;
  readonly steps: readonly Step[];
}
