// The Viewer of a started module. Values are checked here or by the module before anything changes; errors are typed.
import type { MapCanvas } from "./canvas.js";
import { type BacktestFile, backtestOf } from "./backtest.js";
import { makeBench } from "./bench.js";
import { Emitter } from "./emitter.js";
import { CSV_VARIANTS, csvText } from "./csv/csv_text.js";
import { csvSheet, isCsvTable } from "./csv/tables.js";
import { Ensembles } from "./ensembles.js";
import { ScenarioError, ViewerError, makeRangeError } from "./errors.js";
import { addressOf, fragmentOf, languageIn } from "./links.js";
import type { LoadedFiles } from "./manifest.js";
import { Change, type ModuleApi, ResultsOf } from "./module.js";
import { Pictures } from "./picture/pictures.js";
import { pictureFrameOf } from "./picture.js";
import { textOf } from "./start_module.js";
import { Flights } from "./flights.js";
import { FIRST_YEAR, LAST_YEAR, type ViewState, viewOf } from "./view.js";
import type {
  Backtest, Bench, Check, Comparison, CsvOptions, CsvTable, Ensemble, EnsembleOptions, Explanation, FlipSearch, GeoJson, Gestures, Language, Layer,
  LayerFacts, LinkReport, Metrics, ObjectCard, Parameter, PngOptions, Preferences, Result, Scenario, SiteChoice, SiteFacts, SvgOptions, Theme, TravelMode,
  TravelTimes, Version, View, Viewer,
  ViewerEvents,
} from "../twente2040.js";

/** Fetches a file of the build by its name; rejects with a ViewerError. */
export type FetchFile = (name: string) => Promise<Uint8Array>;

const BACKTEST = "backtest.json";
/** As the module reads them; a larger text need not travel there to be refused. */
const LARGEST_SCENARIO = 256 * 1024;

export class RunningViewer implements Viewer {
  readonly parameters: readonly Parameter[];
  readonly layerList: readonly LayerFacts[];
  readonly sites: readonly SiteFacts[];
  readonly presets: readonly string[];
  readonly hasMap: boolean;
  readonly bench: Bench | null;
  readonly version: Version;
  private readonly byId: ReadonlyMap<string, Parameter>;
  private readonly emitter = new Emitter<ViewerEvents>();
  private readonly wordsByLanguage = new Map<Language, Readonly<Record<string, string>>>();
  private readonly ensembles: Ensembles;
  private readonly pictures: Pictures;
  private readonly flights: Flights;
  private readonly counts: Uint8Array | undefined;
  private view: ViewState;
  private ready = false;
  private disposed = false;

  constructor(
    private readonly api: ModuleApi,
    private readonly map: MapCanvas | null,
    loaded: LoadedFiles,
    private readonly fetchFile: FetchFile,
    private readonly base: URL,
    language: Language,
    hasBench: boolean,
  ) {
    this.bench = hasBench ? makeBench(api) : null;
    this.parameters = api.parameters() as Parameter[];
    this.layerList = api.layers() as LayerFacts[];
    this.byId = new Map(this.parameters.map((parameter) => [parameter.id, parameter]));
    this.hasMap = map !== null;
    this.version = api.version() as Version;
    this.ensembles = new Ensembles(api);
    this.pictures = new Pictures(api, map?.canvas ?? null, fontsIn(loaded));
    this.sites = (parse(loaded.files.get("sites.json")) as { sites: SiteFacts[] }).sites;
    this.counts = loaded.files.get(BACKTEST);
    this.view = this.readView();
    const words = parse(loaded.files.get(`i18n/${language}.json`)) as Readonly<Record<string, string>>;
    this.wordsByLanguage.set(language, words);
    this.presets = presetsIn(words);
    this.flights = new Flights(api, this.hasMap);
    map?.setWords(words);
  }

  get(id: string): number {
    this.find(id);
    return this.api.get(id);
  }

  set(id: string, value: number): void {
    const { min, max } = this.find(id);
    if (!this.api.set(id, Number(value))) throw makeRangeError(this.api.lastError().message, { id, min, max });
    this.settleSoon();
  }

  endGesture(): void {
    this.api.endGesture();
  }

  canUndo(): boolean {
    return this.api.canUndo();
  }
  canRedo(): boolean {
    return this.api.canRedo();
  }
  undo(): boolean {
    if (!this.api.canUndo()) return false;
    this.api.undo();
    this.settleSoon();
    return true;
  }
  redo(): boolean {
    if (!this.api.canRedo()) return false;
    this.api.redo();
    this.settleSoon();
    return true;
  }
  reset(id?: string): void {
    this.demand(this.api.reset(id ?? ""));
  }
  history(): object {
    return this.api.history() as object;
  }
  loadHistory(history: object | string): void {
    const text = typeof history === "string" ? history : JSON.stringify(history);
    if (!this.api.loadHistory(text)) throw new ScenarioError(this.api.lastError());
  }

  applyPreset(id: string): void {
    this.demand(this.api.applyPreset(id));
  }

  chooseSite(id: string, choice: SiteChoice): void {
    this.demand(this.api.chooseSite(id, choice));
  }

  scenario(): Scenario {
    this.settle();
    return this.api.scenario() as Scenario;
  }

  load(scenario: Scenario | string): void {
    const text = typeof scenario === "string" ? scenario : JSON.stringify(scenario);
    if (text.length > LARGEST_SCENARIO) {
      throw new ScenarioError({ message: `expected at most ${LARGEST_SCENARIO} bytes, found ${text.length}` });
    }
    if (!this.api.loadScenario(text)) throw new ScenarioError(this.api.lastError());
  }

  link(): string {
    return addressOf(this.base, this.api.link());
  }
  async openLink(link: string): Promise<LinkReport> {
    const fragment = fragmentOf(String(link));
    const language = languageIn(fragment);
    // Without its words the link still opens, in the language of the reader.
    if (language !== undefined) await this.fetchWords(language).catch(() => {});
    if (this.disposed) throw new DOMException("the viewer is disposed", "AbortError");
    const report = this.api.openLink(fragment) as LinkReport | null;
    if (report === null) throw new ScenarioError(this.api.lastError());
    return report;
  }
  csv(table: CsvTable, options: CsvOptions = {}): string {
    const { variant = this.language() === "nl" ? "nl" : "international" } = options;
    if (!isCsvTable(table)) throw new RangeError(`csv: there is no table '${String(table)}'`);
    if (!CSV_VARIANTS.includes(variant)) throw new RangeError(`csv: there is no variant '${String(variant)}'`);
    this.settle();
    return csvText(csvSheet(this, table), variant);
  }
  geojson(): GeoJson {
    return this.api.geojson() as GeoJson;
  }
  async report(): Promise<Document> {
    const { makeReport } = await import("./report/report.js");
    this.settle();
    return makeReport(this, this.base);
  }

  results(of: "present" | "reference" | "baseline" = "present"): Result {
    if (of === "present") return this.api.results() as Result;
    const results = this.api.resultsOf(of === "baseline" ? ResultsOf.Baseline : ResultsOf.Reference) as Result | null;
    if (results === null) throw new RangeError("results: nothing is compared");
    return results;
  }

  compareWith(reference: Scenario | string | null): void {
    if (reference === null) {
      this.api.compareWithNone();
    } else if (typeof reference === "string" && !reference.trimStart().startsWith("{")) {
      this.demand(this.api.compareWithPreset(reference === "baseline" ? "" : reference));
    } else {
      const text = typeof reference === "string" ? reference : JSON.stringify(reference);
      if (!this.api.compareWithScenario(text)) throw new ScenarioError(this.api.lastError());
    }
    this.settleSoon();
  }
  comparison(): Comparison | null {
    return this.api.comparison() as Comparison | null;
  }

  holdBaseline(held: boolean): void {
    this.api.holdBaseline(held);
    this.settleSoon();
  }
  holdsBaseline(): boolean {
    return this.api.holdsBaseline();
  }

  flip(): FlipSearch | null {
    return this.api.flip() as FlipSearch | null;
  }

  ensemble(samples = 200, seed = 2040, options: EnsembleOptions = {}): Promise<Ensemble> {
    return this.ensembles.ask(samples, seed, options);
  }

  consequences(since: "document" | "last_step" = "document"): readonly Explanation[] {
    return this.api.consequences(since === "last_step") as readonly Explanation[];
  }

  setYear(year: number): void {
    if (!Number.isInteger(year) || year < FIRST_YEAR || year > LAST_YEAR) {
      throw new RangeError(`year: expected a whole number from ${FIRST_YEAR} to ${LAST_YEAR}, found ${year}`);
    }
    this.demand(this.api.setYear(year));
  }
  year(): number {
    return this.readView().year;
  }

  setLayers(layers: Partial<Record<Layer, boolean>>): void {
    for (const [layer, visible] of Object.entries(layers)) {
      this.demand(this.api.setLayer(layer, visible));
    }
  }
  layers(): Record<Layer, boolean> {
    return this.readView().layers;
  }

  async setLanguage(language: Language): Promise<void> {
    await this.fetchWords(language);
    if (!this.disposed) this.demand(this.api.setLanguage(language));
  }
  language(): Language {
    return this.readView().language;
  }

  setTheme(theme: Theme): void {
    this.demand(this.api.setTheme(theme));
  }
  theme(): Theme {
    return this.readView().theme;
  }

  setPreferences(wanted: Partial<Preferences>): void {
    const { textSize, showsControls, showsOutcome, swapsSides } = { ...this.preferences(), ...wanted };
    if (!Number.isInteger(textSize)) throw new RangeError(`text size ${String(textSize)} is no whole number`);
    this.demand(this.api.setPreferences(textSize, showsControls, showsOutcome, swapsSides));
    this.map?.setTextSize(textSize);
  }
  preferences(): Preferences {
    return this.api.preferences() as Preferences;
  }

  setTravelTimes({ origin, mode }: { origin?: readonly [number, number] | null; mode?: TravelMode }): void {
    const before = this.travelTimes().mode;
    if (mode !== undefined) this.demand(this.api.setTravelMode(mode));
    if (origin === null) return this.setLayers({ travel_times: false });
    if (origin === undefined || this.api.setTravelOrigin(Number(origin[0]), Number(origin[1]))) return;
    const error = new RangeError(this.api.lastError().message);
    this.api.setTravelMode(before); // one call, one change or none
    throw error;
  }
  travelTimes(): TravelTimes {
    return this.api.travelTimes() as TravelTimes;
  }

  setGestures(gestures: Gestures): void {
    if (gestures !== "greedy" && gestures !== "cooperative") {
      throw new RangeError(`gestures: expected greedy or cooperative, found ${String(gestures)}`);
    }
    this.map?.setGestures(gestures);
  }

  select(ref: string | null): void {
    this.demand(this.api.select(ref ?? ""));
  }
  selected(): string | null {
    return this.readView().selected;
  }
  pick(x: number, y: number): string | null {
    const scale = this.textScale();
    const ref = this.api.pick(Number(x) / scale, Number(y) / scale);
    return ref === "" ? null : ref;
  }
  describe(ref: string): ObjectCard {
    const card = this.api.card(ref) as ObjectCard | undefined;
    if (card === undefined) throw new RangeError(this.api.lastError().message);
    return card;
  }
  locate(ref: string): { x: number; y: number } | null {
    this.settle();
    const place = this.api.locate(ref);
    if (place === undefined) throw new RangeError(this.api.lastError().message);
    const scale = this.textScale();
    return place === null ? null : { x: place[0] * scale, y: place[1] * scale };
  }

  flyTo(view: View | string): Promise<void> {
    return this.flights.flyTo(view);
  }
  camera(): Required<View> {
    this.settle();
    return this.api.camera() as Required<View>;
  }

  backtest(): Backtest {
    return backtestOf(parse(this.counts) as BacktestFile);
  }

  async checks(): Promise<readonly Check[]> {
    const checks = this.api.checks() as readonly Check[] | null;
    if (checks === null) throw new ViewerError("wrong_file", BACKTEST, textOf(this.api));
    return checks;
  }

  png(options: PngOptions = {}): Promise<Blob> {
    return this.pictures.make(options, () => ({ language: this.language(), say: sayer(this.words()) }));
  }

  svg(options: SvgOptions = {}): string {
    const picture = this.api.picture(pictureFrameOf(options));
    if (picture === null) throw new ViewerError("wrong_file", "", textOf(this.api));
    return picture;
  }

  words(): Readonly<Record<string, string>> {
    return this.wordsByLanguage.get(this.language()) ?? {};
  }

  metrics(): Metrics {
    return this.api.metrics() as Metrics;
  }

  on<Type extends keyof ViewerEvents>(type: Type, listener: (event: ViewerEvents[Type]) => void): () => void {
    const off = this.emitter.on(type, listener);
    // Who asks for "ready" after it happened still hears it.
    if (type === "ready" && this.ready) queueMicrotask(() => (listener as (event: object) => void)({ type: "ready" }));
    return off;
  }

  dispose(): void {
    if (this.disposed) return;
    this.disposed = true;
    this.emitter.clear();
    this.ensembles.dispose();
    this.flights.end();
    this.map?.remove();
    this.api.stop();
  }

  announceReady(): void {
    if (this.ready || this.disposed) return;
    this.ready = true;
    this.emitter.emit("ready", { type: "ready" });
  }

  announceFlightEnd(): void {
    this.flights.end();
  }

  announceError(error: Error): void {
    this.emitter.emit("error", { type: "error", error });
  }

  announceEnsemble(finished: number, samples: number): void {
    if (!this.disposed) this.ensembles.announce(finished, samples);
  }

  /** The module says what moved. */
  announceChange(change: Change): void {
    if (this.disposed) return;
    if (change === Change.Results) return this.emitter.emit("change", { type: "change" });
    const before = this.view;
    this.view = this.readView();
    const { year, selected, language } = this.view;
    if (year !== before.year) this.emitter.emit("year", { type: "year", year });
    if (selected !== before.selected) this.emitter.emit("select", { type: "select", ref: selected });
    if (change !== Change.View) return;
    this.map?.setWords(this.words());
    this.map?.setTextSize(this.preferences().textSize);
    // The language switch in the canvas changes the language first; its words follow.
    if (this.wordsByLanguage.has(language)) return this.emitter.emit("view", { type: "view" });
    this.setLanguage(language).then(
      () => this.emitter.emit("view", { type: "view" }),
      (error: Error) => this.announceError(error),
    );
  }

  private async fetchWords(language: Language): Promise<void> {
    if (this.wordsByLanguage.has(language)) return;
    const bytes = await this.fetchLater(`i18n/${language}.json`);
    this.wordsByLanguage.set(language, parse(bytes) as Readonly<Record<string, string>>);
  }

  /** Fetches a file that the start did not need and hands it over. */
  private async fetchLater(name: string): Promise<Uint8Array> {
    const bytes = await this.fetchFile(name);
    if (!this.api.loadFile(name, bytes)) throw new ViewerError("wrong_file", name, textOf(this.api));
    return bytes;
  }

  /** CSS pixels of the page in one pixel of the module, for which a larger text is a smaller window. */
  private textScale(): number {
    return this.preferences().textSize / 100;
  }

  /** A refused id or word is a RangeError. */
  private demand(accepted: boolean): void {
    if (!accepted) throw new RangeError(this.api.lastError().message);
    this.settleSoon();
  }

  /** Reading a value makes the module carry out what it was told; otherwise the next frame does. */
  private settle(): void {
    this.api.get(this.parameters[0]?.id ?? "");
  }

  /** Without a map there are no frames. */
  private settleSoon(): void {
    if (!this.hasMap) queueMicrotask(() => this.settle());
  }

  private readView(): ViewState {
    return viewOf(this.scenario().view, this.layerList);
  }

  private find(id: string): Parameter {
    const parameter = this.byId.get(id);
    if (parameter === undefined) throw makeRangeError(`parameter '${id}' is unknown`, { id });
    return parameter;
  }
}

/** Every preset has a label; the plan of 2013 comes first. */
function presetsIn(words: Readonly<Record<string, string>>): readonly string[] {
  const ids = Object.keys(words).flatMap((key) => /^preset\.(\w+)\.label$/.exec(key)?.[1] ?? []);
  return ["perspectief", ...ids.filter((id) => id !== "perspectief")];
}

/** The faces of the map, for pictures. */
function fontsIn({ files }: LoadedFiles): ReadonlyMap<string, Uint8Array> {
  return new Map([...files].filter(([name]) => name.startsWith("fonts/")));
}

/** Fills the places of a text. A key without words shows itself. */
function sayer(words: Readonly<Record<string, string>>) {
  return (key: string, values: Readonly<Record<string, string>> = {}) =>
    (words[key] ?? key).replace(/\{(\w+)\}/g, (place, name: string) => values[name] ?? place);
}

function parse(bytes: Uint8Array | undefined): unknown {
  return JSON.parse(new TextDecoder().decode(bytes));
}
