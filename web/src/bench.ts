// The scene for measuring, as the API gives it.
import type { ModuleApi } from "./module.js";
import type { Bench } from "../twente2040.js";

export function makeBench(api: ModuleApi): Bench {
  const frame = () => new Promise<void>((done) => requestAnimationFrame(() => done()));
  return {
    async setBlocks(count) {
      api.benchBlocks(count);
      // The module asked for its frame just now: it comes before this one.
      await frame();
    },
    orbit: (on) => api.benchOrbit(on),
    animate: (on) => api.benchAnimate(on),
  };
}
