// The ensembles that callers asked for, one after the other: the module runs one at a time, between frames.
import type { ModuleApi } from "./module.js";
import type { Ensemble, EnsembleOptions } from "../twente2040.js";

interface Asked {
  readonly samples: number;
  readonly seed: number;
  readonly options: EnsembleOptions;
  resolve(ensemble: Ensemble): void;
  reject(reason: unknown): void;
  /** Forgets the signal of the caller. */
  forget(): void;
}

export class Ensembles {
  private readonly queue: Asked[] = [];

  constructor(private readonly api: ModuleApi) {}

  ask(samples: number, seed: number, options: EnsembleOptions): Promise<Ensemble> {
    return new Promise((resolve, reject) => {
      const { signal } = options;
      if (signal?.aborted === true) return reject(signal.reason);
      const abort = () => this.abort(asked, signal?.reason);
      const forget = () => signal?.removeEventListener("abort", abort);
      const asked: Asked = { samples, seed, options, resolve, reject, forget };
      signal?.addEventListener("abort", abort);
      this.queue.push(asked);
      if (this.queue.length === 1) this.startFirst();
    });
  }

  /** The module says how far it is. */
  announce(finished: number, samples: number): void {
    const first = this.queue[0];
    if (first === undefined) return;
    first.options.onProgress?.(finished, samples);
    // The listener may have aborted it.
    if (finished < samples || this.queue[0] !== first) return;
    const ensemble = this.api.ensemble() as Ensemble | null;
    if (ensemble === null) return;
    this.leave(first);
    first.resolve(ensemble);
  }

  /** Nothing more comes. */
  dispose(): void {
    const reason = new DOMException("the viewer was disposed", "AbortError");
    for (const asked of this.queue.splice(0)) {
      asked.forget();
      asked.reject(reason);
    }
  }

  private abort(asked: Asked, reason: unknown): void {
    if (this.queue[0] === asked) this.api.cancelEnsemble();
    this.leave(asked);
    asked.reject(reason);
  }

  private leave(asked: Asked): void {
    asked.forget();
    const wasFirst = this.queue[0] === asked;
    this.queue.splice(this.queue.indexOf(asked), 1);
    if (wasFirst) this.startFirst();
  }

  /** What the module refuses never starts, so that the next one has its turn. */
  private startFirst(): void {
    for (let first = this.queue[0]; first !== undefined; first = this.queue[0]) {
      if (this.api.startEnsemble(first.samples, first.seed)) return;
      first.forget();
      this.queue.shift();
      first.reject(new RangeError(this.api.lastError().message));
    }
  }
}
