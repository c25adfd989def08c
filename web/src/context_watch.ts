// The graphics context of the map, from before the module has it: losses may come at any time, and most end in a moment.
import type { ModuleApi } from "./module.js";

/** A context that has not come back after this time is taken for gone. */
const PATIENCE_MS = 5000;

export class ContextWatch {
  private available = true;
  private timer = 0;
  private api: ModuleApi | null = null;
  private waiting: ((isBack: boolean) => void)[] = [];
  /** The context did not come back in time. It still may. */
  onGone = (): void => {};

  constructor(canvas: HTMLCanvasElement, signal: AbortSignal) {
    // Without preventDefault the browser never gives the context back.
    canvas.addEventListener("webglcontextlost", (event) => {
      event.preventDefault();
      this.change(false);
    }, { signal });
    canvas.addEventListener("webglcontextrestored", () => this.change(true), { signal });
    signal.addEventListener("abort", () => {
      window.clearTimeout(this.timer);
      this.answer(false);
    });
  }

  /** From here on the module is told. */
  connect(api: ModuleApi): void {
    this.api = api;
    if (!this.available) api.contextChanged(false);
  }

  /** False when the context is lost and does not come back in time. */
  whenAvailable(): Promise<boolean> {
    return this.available ? Promise.resolve(true) : new Promise((done) => this.waiting.push(done));
  }

  private change(available: boolean): void {
    this.available = available;
    window.clearTimeout(this.timer);
    if (available) this.answer(true);
    else this.timer = window.setTimeout(() => this.giveUp(), PATIENCE_MS);
    this.api?.contextChanged(available);
  }

  private giveUp(): void {
    this.answer(false);
    this.onGone();
  }

  private answer(isBack: boolean): void {
    for (const done of this.waiting.splice(0)) done(isBack);
  }
}
