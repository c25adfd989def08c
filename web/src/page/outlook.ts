// The many futures that the reader asked for. They outlive a change of language, and belong to the settings of their
// own: other settings have none until they are asked for again.
import type { Ensemble, Viewer } from "../../twente2040.js";
import { settingsOf } from "./same_settings.js";

/** So many that the bands hardly move with the draw. */
export const FUTURES = 1000;

export class Outlook {
  private last: { readonly ensemble: Ensemble; readonly settings: string } | null = null;
  private finished: number | null = null;

  /** `onChange` hears of every step. */
  constructor(private readonly viewer: Viewer, private readonly onChange: () => void) {}

  /** Those of the present settings; null when there are none. */
  current(): Ensemble | null {
    return this.last?.settings === this.settings() ? this.last.ensemble : null;
  }

  /** Whether there are some, for settings that were changed since. */
  isStale(): boolean {
    return this.last !== null && this.last.settings !== this.settings();
  }

  /** How many are finished; null while nothing runs. */
  progress(): number | null {
    return this.finished;
  }

  /** Works them out; resolves when they stand. */
  async ask(): Promise<void> {
    if (this.finished !== null) return;
    this.report(0);
    try {
      const ensemble = await this.viewer.ensemble(FUTURES, undefined, { onProgress: (finished) => this.report(finished) });
      this.last = { ensemble, settings: this.settings() };
    } finally {
      this.report(null);
    }
  }

  private settings(): string {
    return settingsOf(this.viewer.scenario());
  }

  private report(finished: number | null): void {
    this.finished = finished;
    this.onChange();
  }
}
