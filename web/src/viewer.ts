// createViewer: loads everything, starts the module in a host element and gives back the API of twente2040.d.ts.
import { makeBlankCanvas, makeMapCanvas, type MapCanvas, sizedOnce } from "./canvas.js";
import { fetchAsset } from "./download.js";
import { ScenarioError, ViewerError } from "./errors.js";
import { type LoadedFiles, type Manifest, fetchFiles, fetchManifest } from "./manifest.js";
import type { ModuleApi } from "./module.js";
import { type ModuleCallbacks, startModule, textOf } from "./start_module.js";
import { hasWebAssembly, makeWebGl2, mayCompile } from "./support.js";
import { type FetchFile, RunningViewer } from "./running_viewer.js";
import type { Language, PagePart, Scenario, Viewer, ViewerOptions } from "../twente2040.js";

/** Filled in by the build: what glue, module and list of files must be of too. */
declare const BUILD_ID: string;

export async function createViewer(host: HTMLElement, options: ViewerOptions = {}): Promise<Viewer> {
  if (!hasWebAssembly()) throw new ViewerError("no_webassembly", "", "this browser has no WebAssembly");
  if (!mayCompile()) throw new ViewerError("blocked", "", "script-src of the Content-Security-Policy lacks 'wasm-unsafe-eval'");
  const base = new URL(options.base ?? ".", options.base === undefined ? import.meta.url : document.baseURI);
  const language = options.language ?? "nl";
  const fetching = takeSpare(base, language, options) ?? beginFetching(base, language, options);
  fetching.catch(() => {}); // reported below
  const map = options.map === "none" ? null : makeMapCanvas(host, options.label ?? "", options.gestures ?? "greedy");
  try {
    const { manifest, files } = await fetching;
    // The browser makes it while files come: the first one of a page takes long.
    if (map !== null && !makeWebGl2(map.canvas)) {
      if (options.bench === undefined) spare = { base: base.href, language, fetching };
      throw new ViewerError("no_webgl2", "", "this browser gives no WebGL2 context");
    }
    const loaded = await files;
    if (map !== null && !(await map.context.whenAvailable())) {
      throw new ViewerError("no_webgl2", "", "the WebGL2 context was lost and did not come back");
    }
    options.signal?.throwIfAborted();
    return await start(loaded, map, { ...options, language, base }, fileFetcher(base, manifest));
  } catch (error) {
    map?.remove();
    options.signal?.throwIfAborted();
    if (error instanceof ViewerError || error instanceof ScenarioError) throw error;
    throw new ViewerError("start_failed", "", String(error));
  }
}

interface Fetching {
  readonly manifest: Manifest;
  readonly files: Promise<LoadedFiles>;
}

/** What was asked for by a start that ended for want of WebGL2: the one without a map, which follows, takes it over. */
let spare: { readonly base: string; readonly language: Language; readonly fetching: Promise<Fetching> } | null = null;

function takeSpare(base: URL, language: Language, options: ViewerOptions): Promise<Fetching> | null {
  const kept = spare;
  spare = null;
  const fits = options.map === "none" && options.bench === undefined && kept?.base === base.href && kept.language === language;
  return fits ? kept.fetching : null;
}

async function beginFetching(base: URL, language: Language, options: ViewerOptions): Promise<Fetching> {
  const manifest = await fetchManifest(base, BUILD_ID, options.reload ?? false);
  const files = fetchAll(base, manifest, language, options);
  files.catch(() => {}); // reported by who waits for it
  return { manifest, files };
}

/** All files side by side; when one fails the others stop. */
async function fetchAll(
  base: URL,
  whole: Manifest,
  language: Language,
  options: ViewerOptions,
): Promise<LoadedFiles> {
  const manifest = options.bench === undefined ? whole : withoutFonts(whole);
  const stop = new AbortController();
  const { signal } = stop;
  options.signal?.addEventListener("abort", () => stop.abort(), { signal });
  if (options.signal?.aborted === true) stop.abort();
  const onProgress = options.onProgress?.bind(options);
  try {
    return await fetchFiles(base, manifest, language, { reload: options.reload ?? false, signal, onProgress });
  } catch (error) {
    stop.abort();
    throw error;
  }
}

/** The scene for measuring has no interface. */
function withoutFonts(manifest: Manifest): Manifest {
  return { ...manifest, assets: manifest.assets.filter(({ name }) => !name.startsWith("fonts/")) };
}

/** What comes later than the start comes through the same checks. */
function fileFetcher(base: URL, manifest: Manifest): FetchFile {
  const entries = Object.values(manifest.languages);
  return async (name) => {
    const entry = entries.find((candidate) => candidate.name === name);
    if (entry === undefined) throw new ViewerError("wrong_file", "assets.json", `${name} is not in the list of files`);
    return fetchAsset(base, entry, { reload: false, onBytes: () => {} });
  };
}

async function start(
  loaded: LoadedFiles,
  map: MapCanvas | null,
  options: ViewerOptions & { language: Language; base: URL },
  fetchFile: FetchFile,
): Promise<Viewer> {
  // The module may call back before the viewer exists: then there is nobody to tell yet.
  let viewer: RunningViewer | null = null;
  let drewBefore = false;
  const callbacks: ModuleCallbacks = {
    onFirstFrame: () => {
      drewBefore = true;
      map?.show();
      viewer?.announceReady();
    },
    // The module calls while it works: listeners hear of it when it has finished.
    onChange: (change) => queueMicrotask(() => viewer?.announceChange(change)),
    onEnsemble: (finished, samples) => queueMicrotask(() => viewer?.announceEnsemble(finished, samples)),
    onFlightEnd: () => queueMicrotask(() => viewer?.announceFlightEnd()),
    onTextField: (json) => queueMicrotask(() => map?.showField(json)),
    onOpenPart: (part, reference) => queueMicrotask(() => viewer?.announceOpen(part as PagePart, reference)),
    onAbort: (error) => viewer?.announceError(error),
  };
  const api = await startModule(loaded, map?.canvas ?? makeBlankCanvas(), callbacks);
  if (options.bench !== undefined) api.benchBlocks(options.bench);
  if (map === null) {
    begin(api, false, options);
  } else {
    sizedOnce(map.canvas, () => begin(api, true, options));
  }
  map?.connect(api);
  const running = new RunningViewer(api, map, loaded, fetchFile, options.base, options.language, options.bench !== undefined);
  viewer = running;
  if (map !== null) {
    map.context.onGone = () => running.announceError(new ViewerError("map_lost", "", "the WebGL2 context was lost and did not come back"));
  }
  if (options.scenario !== undefined) loadOrDispose(viewer, options.scenario);
  // Listeners are added after this function returns.
  if (drewBefore || map === null) setTimeout(() => viewer?.announceReady());
  return viewer;
}

function loadOrDispose(viewer: Viewer, scenario: Scenario | string): void {
  try {
    viewer.load(scenario);
  } catch (error) {
    viewer.dispose();
    throw error;
  }
}

function begin(api: ModuleApi, drawsMap: boolean, options: ViewerOptions & { language: Language }): void {
  if (!api.setLanguage(options.language)) throw new ViewerError("start_failed", "", textOf(api));
  if (options.theme !== undefined) api.setTheme(options.theme);
  for (const part of options.pageParts ?? []) {
    if (!api.offerPagePart(part)) throw new RangeError(textOf(api));
  }
  const started = api.start();
  // Without a canvas the start ends where the map would begin; the model runs by then.
  if (!started && drawsMap) throw new ViewerError("start_failed", "", textOf(api));
}
