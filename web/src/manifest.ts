// assets.json lists every file of the build with its size and checksum: the loader's only source of what to fetch.
import { type AssetEntry, fetchAsset, fetchBytes } from "./download.js";
import { ViewerError } from "./errors.js";
import { expectBuild } from "./build_id.js";
import { importGlue } from "./glue.js";
import type { ModuleFactory } from "./module.js";
import type { Language, Progress } from "../twente2040.js";

/** Written by web/build/build_id.mjs. */
const BUILD_SECTION = "twente2040.build";

export interface Manifest {
  readonly version: string;
  /** Which build these files are of; glue and module carry the same. */
  readonly build: string;
  /** The Emscripten glue, an ES module. */
  readonly glue: AssetEntry;
  readonly wasm: AssetEntry;
  /** Needed before the first map. */
  readonly assets: readonly AssetEntry[];
  /** Words; only the chosen language is fetched at the start. */
  readonly languages: Readonly<Record<Language, AssetEntry>>;
}

const FILE = "assets.json";

/** Fetches assets.json; rejects with a ViewerError. A list of another build than `build` is asked for once more, past the cache. */
export async function fetchManifest(base: URL, build: string, reload: boolean): Promise<Manifest> {
  const first = await fetchList(base, reload);
  const manifest = first.build === build || reload ? first : await fetchList(base, true);
  expectBuild(build, manifest.build, FILE);
  return manifest;
}

async function fetchList(base: URL, reload: boolean): Promise<Manifest> {
  const bytes = await fetchBytes(new URL(FILE, base), FILE, { reload, onBytes: () => {} });
  try {
    const manifest = JSON.parse(new TextDecoder().decode(bytes)) as Manifest;
    if (typeof manifest.glue?.file === "string" && Array.isArray(manifest.assets)) return manifest;
  } catch {
    // Not JSON: handled below, as any other content that is no manifest.
  }
  throw new ViewerError("wrong_file", FILE, "this is no list of files");
}

export interface LoadedFiles {
  readonly wasm: WebAssembly.Module;
  readonly factory: ModuleFactory;
  /** By the name that the module knows. */
  readonly files: ReadonlyMap<string, Uint8Array>;
}

/** Fetches all files that the start needs, side by side, and compiles the module while the others still come. The
 * signal stops all of them and their progress. */
export async function fetchFiles(
  base: URL,
  manifest: Manifest,
  language: Language,
  options: { reload: boolean; signal: AbortSignal; onProgress?: ((progress: Progress) => void) | undefined },
): Promise<LoadedFiles> {
  const entries = [...manifest.assets, manifest.languages[language]];
  const totalBytes = [manifest.glue, ...entries].reduce((sum, entry) => sum + entry.bytes, manifest.wasm.bytes);
  let loadedBytes = 0;
  const download = {
    reload: options.reload,
    signal: options.signal,
    onBytes: (count: number) => {
      if (options.signal.aborted) return;
      loadedBytes += count;
      options.onProgress?.({ loadedBytes: Math.min(loadedBytes, totalBytes), totalBytes });
    },
  };
  options.onProgress?.({ loadedBytes: 0, totalBytes });
  const wasm = fetchAsset(base, manifest.wasm, download).then((bytes) => compile(bytes, manifest));
  // Checked first: the import that follows gets the same bytes.
  const glue = fetchAsset(base, manifest.glue, download).then(() => importGlue(base, manifest));
  const files = entries.map(async (entry) => [entry.name, await fetchAsset(base, entry, download)] as const);
  const [module, factory, ...named] = await Promise.all([wasm, glue, ...files]);
  return { wasm: module, factory, files: new Map(named) };
}

async function compile(bytes: Uint8Array, { wasm, build }: Manifest): Promise<WebAssembly.Module> {
  const module = await WebAssembly.compile(bytes as BufferSource).catch((error: unknown) => {
    throw new ViewerError("wrong_file", wasm.file, String(error));
  });
  const [section] = WebAssembly.Module.customSections(module, BUILD_SECTION);
  expectBuild(build, section === undefined ? undefined : new TextDecoder().decode(section), wasm.file);
  return module;
}
