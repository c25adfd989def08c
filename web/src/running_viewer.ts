// The Viewer of a started module. Values are checked here or by the module before anything changes; errors are typed.
import type { MapCanvas } from "./canvas.js";
import { Emitter } from "./emitter.js";
import { ScenarioError, ViewerError, makeRangeError } from "./errors.js";
import type { LoadedFiles } from "./manifest.js";
import { Change, type ModuleApi } from "./module.js";
import { pictureFrameOf } from "./picture.js";
import { textOf } from "./start_module.js";
import { FIRST_YEAR, LAST_YEAR, type ViewState, viewOf } from "./view.js";
import type {
  Check, Language, Layer, Metrics, Parameter, Result, Scenario, SiteChoice, SiteFacts, SvgOptions, Theme, Viewer,
  ViewerEvents,
} from "../twente2040.js";

/** Fetches a file of the build by its name; rejects with a ViewerError. */
export type FetchFile = (name: string) => Promise<Uint8Array>;

const BACKTEST = "backtest.json";

export class RunningViewer implements Viewer {
  readonly parameters: readonly Parameter[];
  readonly sites: readonly SiteFacts[];
  readonly presets: readonly string[];
  readonly hasMap: boolean;
  private readonly byId: ReadonlyMap<string, Parameter>;
  private readonly emitter = new Emitter<ViewerEvents>();
  private readonly wordsByLanguage = new Map<Language, Readonly<Record<string, string>>>();
  private view: ViewState;
  private ready = false;
  private disposed = false;
  private hasBacktest = false;

  constructor(
    private readonly api: ModuleApi,
    private readonly map: MapCanvas | null,
    loaded: LoadedFiles,
    private readonly fetchFile: FetchFile,
    language: Language,
  ) {
    this.parameters = api.parameters() as Parameter[];
    this.byId = new Map(this.parameters.map((parameter) => [parameter.id, parameter]));
    this.hasMap = map !== null;
    this.sites = (parse(loaded.files.get("sites.json")) as { sites: SiteFacts[] }).sites;
    this.view = this.readView();
    const words = parse(loaded.files.get(`i18n/${language}.json`)) as Readonly<Record<string, string>>;
    this.wordsByLanguage.set(language, words);
    this.presets = presetsIn(words);
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
    if (!this.api.loadScenario(text)) throw new ScenarioError(this.api.lastError());
  }

  results(): Result {
    return this.api.results() as Result;
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
    if (!this.wordsByLanguage.has(language)) {
      const bytes = await this.fetchLater(`i18n/${language}.json`);
      this.wordsByLanguage.set(language, parse(bytes) as Readonly<Record<string, string>>);
    }
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

  select(ref: string | null): void {
    this.demand(this.api.select(ref ?? ""));
  }
  selected(): string | null {
    return this.readView().selected;
  }

  async checks(): Promise<readonly Check[]> {
    if (!this.hasBacktest) await this.fetchLater(BACKTEST);
    this.hasBacktest = true;
    const checks = this.api.checks() as readonly Check[] | null;
    if (checks === null) throw new ViewerError("wrong_file", BACKTEST, textOf(this.api));
    return checks;
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
    this.map?.remove();
    this.api.stop();
  }

  announceReady(): void {
    if (this.ready || this.disposed) return;
    this.ready = true;
    this.emitter.emit("ready", { type: "ready" });
  }

  announceError(error: Error): void {
    this.emitter.emit("error", { type: "error", error });
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
    // The language switch in the canvas changes the language first; its words follow.
    if (this.wordsByLanguage.has(language)) return this.emitter.emit("view", { type: "view" });
    this.setLanguage(language).then(
      () => this.emitter.emit("view", { type: "view" }),
      (error: Error) => this.announceError(error),
    );
  }

  /** Fetches a file that the start did not need and hands it over. */
  private async fetchLater(name: string): Promise<Uint8Array> {
    const bytes = await this.fetchFile(name);
    if (!this.api.loadFile(name, bytes)) throw new ViewerError("wrong_file", name, textOf(this.api));
    return bytes;
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
    return viewOf(this.scenario().view);
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

function parse(bytes: Uint8Array | undefined): unknown {
  return JSON.parse(new TextDecoder().decode(bytes));
}
