// Flights of the camera as promises.
import { makeRangeError } from "./errors.js";
import type { ModuleApi } from "./module.js";
import type { View } from "../twente2040.js";

const KEYS = ["longitude", "latitude", "scale", "tilt", "azimuth"] as const;

export class Flights {
  private arrive: (() => void) | null = null;

  constructor(
    private readonly api: ModuleApi,
    private readonly hasMap: boolean,
  ) {}

  /** Resolves when the map stands there, or when somebody else moves it before. */
  flyTo(view: View | string): Promise<void> {
    this.end();
    return new Promise((resolve, reject) => {
      try {
        this.arrive = resolve;
        this.start(view);
        if (!this.hasMap) this.end();
      } catch (error) {
        this.arrive = null;
        reject(error);
      }
    });
  }

  private start(view: View | string): void {
    if (typeof view !== "string") return this.api.flyTo(...numbersOf(view));
    if (!this.api.flyToPlace(view)) throw makeRangeError(this.api.lastError().message, { id: view });
  }

  end(): void {
    this.arrive?.();
    this.arrive = null;
  }
}

type Numbers = [number, number, number, number, number];

/** What is left out is NaN for the module. */
function numbersOf(view: View): Numbers {
  for (const [key, value] of Object.entries(view)) {
    if (!(KEYS as readonly string[]).includes(key)) throw makeRangeError(`view: unknown key '${key}'`, { id: key });
    if (value !== undefined && !Number.isFinite(value)) {
      throw makeRangeError(`view: ${key} must be a number, found ${String(value)}`, { id: key });
    }
  }
  return KEYS.map((key) => view[key] ?? NaN) as Numbers;
}
