// The Emscripten glue: an ES module that was checked before it is imported.
import { expectBuild } from "./build_id.js";
import { ViewerError } from "./errors.js";
import type { Manifest } from "./manifest.js";
import type { ModuleFactory } from "./module.js";

interface Glue {
  readonly default: ModuleFactory;
  /** Written by web/build/build_id.mjs. */
  readonly build?: string;
}

let attempts = 0;

/** Imports the glue; rejects with a ViewerError. Nothing of it has started yet. */
export async function importGlue(base: URL, manifest: Manifest): Promise<ModuleFactory> {
  const { file } = manifest.glue;
  const url = new URL(file, base);
  // What came damaged while the page was opening stays so under its address: the second address is a new one.
  const glue = await importOnce(url).catch(() => importOnce(url)).catch((error: unknown) => {
    throw new ViewerError(error instanceof TypeError ? "network" : "wrong_file", file, String(error));
  });
  expectBuild(manifest.build, glue.build, file);
  return glue.default;
}

async function importOnce(url: URL): Promise<Glue> {
  // A failed import stays failed under its address in some browsers; a fragment makes it a new one.
  if (attempts > 0) url.hash = `try-${attempts}`;
  try {
    return (await import(url.href)) as Glue;
  } catch (error) {
    attempts += 1;
    throw error;
  }
}
