// ?bench=1: the hooks of the comparison with other renderers (contract 1). They use the viewer's own block pass, camera
// and pixels.
import type { Viewer } from "../../twente2040.js";

interface BenchHooks {
  readonly contract: 1;
  readonly name: string;
  readonly variant: string;
  readonly ready: Promise<void>;
  setBlocks(count: number): Promise<void>;
  orbit(on: boolean): void;
  animate(on: boolean): void;
  frames(): number;
  wasmBytes(): number;
  info(): object;
}

declare global {
  interface Window {
    __bench?: BenchHooks;
  }
}

const asked = new URLSearchParams(location.search);

/** The number of boxes to begin with, or nothing when nobody measures. */
export const benchBlocks = asked.get("bench") === "1" ? Number(asked.get("n") ?? 10_000) : undefined;

/** Offers the hooks for a viewer that is still to come. */
export function offerBench(viewer: Promise<Viewer>): void {
  let running: Viewer | null = null;
  const ready = viewer.then((started) => {
    running = started;
    return new Promise<void>((done) => started.on("ready", () => done()));
  });
  window.__bench = {
    contract: 1,
    name: "Netwerkstad Twente 2040",
    variant: "",
    ready,
    setBlocks: (count) => running?.bench?.setBlocks(count) ?? Promise.reject(new Error("not ready")),
    orbit: (on) => running?.bench?.orbit(on),
    animate: (on) => running?.bench?.animate(on),
    frames: () => running?.metrics().frames ?? 0,
    wasmBytes: () => running?.metrics().wasmBytes ?? 0,
    info: () => running?.metrics() ?? {},
  };
}
