// How many calls the map in a frame hears: enough for a slider of the page around that is dragged on a fast screen, too
// few to keep the map from its reader.

/** One for each frame of the fastest usual screen. */
export const MOST_PER_SECOND = 120;
const SECOND_MS = 1000;

/** Counts what comes within a second that begins with its first. */
export class RateLimit {
  private begun_ms = -Infinity;
  private count = 0;

  /** Whether one more is heard. */
  takes(now_ms = performance.now()): boolean {
    if (now_ms - this.begun_ms >= SECOND_MS) {
      this.begun_ms = now_ms;
      this.count = 0;
    }
    this.count += 1;
    return this.count <= MOST_PER_SECOND;
  }
}
