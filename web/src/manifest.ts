// assets.json lists every file of the build with its size and checksum: the loader's only source of what to fetch.
import { type AssetEntry, fetchAsset, fetchBytes } from "./download.js";
import { ViewerError } from "./errors.js";
import type { Language, Progress } from "../twente2040.js";

export interface Manifest {
  readonly version: string;
  /** The Emscripten glue, an ES module. */
  readonly glue: string;
  readonly wasm: AssetEntry;
  /** Needed before the first map. */
  readonly assets: readonly AssetEntry[];
  /** Words; only the chosen language is fetched at the start. */
  readonly languages: Readonly<Record<Language, AssetEntry>>;
}

/** Fetches assets.json; rejects with a ViewerError. */
export async function fetchManifest(base: URL, reload: boolean): Promise<Manifest> {
  const bytes = await fetchBytes(new URL("assets.json", base), "assets.json", { reload, onBytes: () => {} });
  try {
    const manifest = JSON.parse(new TextDecoder().decode(bytes)) as Manifest;
    if (typeof manifest.glue === "string" && Array.isArray(manifest.assets)) return manifest;
  } catch {
    // Not JSON: handled below, as any other content that is no manifest.
  }
  throw new ViewerError("wrong_file", "assets.json", "this is no list of files");
}

export interface LoadedFiles {
  readonly wasm: WebAssembly.Module;
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
  const totalBytes = entries.reduce((sum, entry) => sum + entry.bytes, manifest.wasm.bytes);
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
  const wasm = fetchAsset(base, manifest.wasm, download).then((bytes) => compile(bytes, manifest.wasm.file));
  const files = entries.map(async (entry) => [entry.name, await fetchAsset(base, entry, download)] as const);
  const [module, ...named] = await Promise.all([wasm, ...files]);
  return { wasm: module, files: new Map(named) };
}

async function compile(bytes: Uint8Array, file: string): Promise<WebAssembly.Module> {
  try {
    return await WebAssembly.compile(bytes as BufferSource);
  } catch (error) {
    throw new ViewerError("wrong_file", file, String(error));
  }
}
