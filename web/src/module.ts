// The WebAssembly module as JavaScript sees it: exported C functions with numbers and JSON texts, nothing to delete.
// app/bridge is the other side of this contract.
import { type ModuleError, ScenarioError, ViewerError } from "./errors.js";

export interface EmscriptenModule {
  ccall(name: string, result: "number" | "string" | null, types: readonly string[], values: readonly unknown[]): unknown;
  UTF8ToString(pointer: number): string;
  stringToUTF8(text: string, pointer: number, bytes: number): void;
  lengthBytesUTF8(text: string): number;
  readonly HEAPU8: Uint8Array;
  specialHTMLTargets: Record<string, unknown>;
  _malloc(bytes: number): number;
  _free(pointer: number): void;
}

export interface ModuleOptions {
  canvas: HTMLCanvasElement;
  preRun: ((module: EmscriptenModule) => void)[];
  instantiateWasm(
    imports: WebAssembly.Imports,
    done: (instance: WebAssembly.Instance, module: WebAssembly.Module) => void,
  ): object;
  onFirstFrame(): void;
  onChange(change: number): void;
  onEnsemble(finished: number, samples: number): void;
  onFlightEnd(): void;
  onTextField(json: string): void;
  onOpenPart(part: string, reference: string): void;
  onAbort(reason: unknown): void;
  print(text: string): void;
  printErr(text: string): void;
}

export type ModuleFactory = (options: ModuleOptions) => Promise<EmscriptenModule>;

/** What happens in a field over the map. */
export const enum TextFieldEvent {
  Typed = 0,
  Committed = 1,
  Cancelled = 2,
}

/** What Module.onChange says that moved. */
export const enum Change {
  Results = 0,
  View = 1,
  Selection = 2,
  Year = 3,
}

/** Of which scenario results are asked for. */
export const enum ResultsOf {
  Present = 0,
  Reference = 1,
  Baseline = 2,
}

/** What the module is told about a picture; zero and "" stand for the viewer's own. */
export interface PictureFrame {
  readonly width: number;
  readonly height: number;
  readonly year: number;
  readonly theme: string;
  readonly region: boolean;
  readonly legend: boolean;
  readonly idPrefix: string;
}

/** The functions of the module with JavaScript types. Return codes: 0 is good, anything else has a last error. */
export class ModuleApi {
  private stopped: ViewerError | null = null;
  private readonly life = new AbortController();

  /** onStop is called once, when the module can go on no more. */
  constructor(
    private readonly module: EmscriptenModule,
    private readonly onStop: (error: ViewerError) => void,
  ) {
    // A trap within a frame or a timer comes through no call of ours.
    const watch = ({ error }: ErrorEvent) => {
      if (error instanceof WebAssembly.RuntimeError) this.stopForGood(error);
    };
    addEventListener("error", watch, { signal: this.life.signal });
  }

  /** Hands over one file; the module copies what it keeps. */
  loadFile(name: string, bytes: Uint8Array): boolean {
    const pointer = this.take(Math.max(1, bytes.length));
    this.module.HEAPU8.set(bytes, pointer);
    const good = this.code("app_load", ["string", "number", "number"], [name, pointer, bytes.length]);
    this.module._free(pointer);
    return good;
  }

  start(): boolean {
    return this.code("app_start", [], []);
  }

  parameters(): unknown {
    return this.json("app_parameters");
  }
  layers(): unknown {
    return this.json("app_layers");
  }
  results(): unknown {
    return this.json("app_results");
  }
  consequences(lastStep: boolean): unknown {
    const pointer = this.invoke("app_consequences", "number", ["number"], [lastStep ? 1 : 0]) as number;
    return JSON.parse(this.module.UTF8ToString(pointer));
  }
  scenario(): unknown {
    return this.json("app_scenario");
  }
  history(): unknown {
    return this.json("app_history");
  }
  loadHistory(text: string): boolean {
    return this.withText(text, (pointer) => this.code("app_load_history", ["number"], [pointer]));
  }
  canUndo(): boolean {
    return !this.code("app_can_undo", [], []);
  }
  canRedo(): boolean {
    return !this.code("app_can_redo", [], []);
  }
  undo(): void {
    this.call("app_undo", [], []);
  }
  redo(): void {
    this.call("app_redo", [], []);
  }
  endGesture(): void {
    this.call("app_end_gesture", [], []);
  }
  reset(id: string): boolean {
    return this.code("app_reset", ["string"], [id]);
  }
  metrics(): unknown {
    return this.json("app_metrics");
  }
  /** Null when refused. */
  checks(): unknown {
    return this.json("app_checks");
  }
  pick(xPx: number, yPx: number): string {
    return this.invoke("app_pick", "string", ["number", "number"], [xPx, yPx]) as string;
  }
  /** Undefined when refused, null for a site. */
  card(ref: string): unknown {
    const pointer = this.invoke("app_card", "number", ["string"], [ref]) as number;
    return pointer === 0 ? undefined : JSON.parse(this.module.UTF8ToString(pointer));
  }
  /** Undefined when refused, null for what is not on the map. */
  locate(ref: string): readonly [number, number] | null | undefined {
    const pointer = this.invoke("app_locate", "number", ["string"], [ref]) as number;
    if (pointer === 0) return undefined;
    return JSON.parse(this.module.UTF8ToString(pointer)) as readonly [number, number] | null;
  }
  /** The SVG text; null when refused. */
  picture(frame: PictureFrame): string | null {
    const { width, height, year, theme, region, legend, idPrefix } = frame;
    const types = ["number", "number", "number", "string", "number", "number", "string"];
    const values = [width, height, year, theme, region ? 1 : 0, legend ? 1 : 0, idPrefix];
    const pointer = this.invoke("app_picture", "number", types, values) as number;
    return pointer === 0 ? null : this.module.UTF8ToString(pointer);
  }
  /** The fragment of a link. */
  link(): string {
    return this.invoke("app_link", "string", [], []) as string;
  }
  /** What is not as it was when the link was made; null when refused. */
  openLink(fragment: string): unknown {
    return this.withText(fragment, (pointer) => this.json("app_open_link", ["number"], [pointer]));
  }
  geojson(): unknown {
    return this.json("app_geojson");
  }
  version(): unknown {
    return this.json("app_version");
  }
  lastError(): ModuleError {
    return this.json("app_last_error") as ModuleError;
  }

  /** What happened in the field that the module opened. */
  textField(event: TextFieldEvent, id: string, text: string): void {
    this.call("app_text_field", ["number", "string", "string"], [event, id, text]);
  }

  set(id: string, value: number): boolean {
    return this.code("app_set", ["string", "number"], [id, value]);
  }
  get(id: string): number {
    return this.invoke("app_get", "number", ["string"], [id]) as number;
  }
  applyPreset(id: string): boolean {
    return this.code("app_apply_preset", ["string"], [id]);
  }
  loadScenario(text: string): boolean {
    return this.withText(text, (pointer) => this.code("app_load_scenario", ["number"], [pointer]));
  }
  chooseSite(id: string, choice: string): boolean {
    return this.code("app_choose_site", ["string", "string"], [id, choice]);
  }
  setYear(year: number): boolean {
    return this.code("app_set_year", ["number"], [year]);
  }
  setLanguage(language: string): boolean {
    return this.code("app_set_language", ["string"], [language]);
  }
  setTheme(theme: string): boolean {
    return this.code("app_set_theme", ["string"], [theme]);
  }
  setLayer(layer: string, visible: boolean): boolean {
    return this.code("app_set_layer", ["string", "number"], [layer, visible ? 1 : 0]);
  }
  setTravelOrigin(longitude: number, latitude: number): boolean {
    return this.code("app_set_travel_origin", ["number", "number"], [longitude, latitude]);
  }
  setTravelMode(mode: string): boolean {
    return this.code("app_set_travel_mode", ["string"], [mode]);
  }
  travelTimes(): unknown {
    return this.json("app_travel_times");
  }
  select(ref: string): boolean {
    return this.code("app_select", ["string"], [ref]);
  }

  /** Starts an ensemble of the present settings; one under way is dropped. Module.onEnsemble says how far it is. */
  startEnsemble(samples: number, seed: number): boolean {
    return this.code("app_start_ensemble", ["number", "number"], [samples, seed]);
  }
  cancelEnsemble(): void {
    this.call("app_cancel_ensemble", [], []);
  }
  /** Null while it is not complete. */
  ensemble(): unknown {
    return this.json("app_ensemble");
  }

  /** A preset; "" for the document. */
  compareWithPreset(id: string): boolean {
    return this.code("app_compare_with_preset", ["string"], [id]);
  }
  compareWithScenario(text: string): boolean {
    return this.withText(text, (pointer) => this.code("app_compare_with_scenario", ["number"], [pointer]));
  }
  compareWithNone(): void {
    this.call("app_compare_with_none", [], []);
  }
  /** Null when no site is selected. */
  flip(): unknown {
    return this.json("app_flip");
  }
  holdBaseline(held: boolean): void {
    this.call("app_hold_baseline", ["number"], [held ? 1 : 0]);
  }
  holdsBaseline(): boolean {
    return this.invoke("app_holds_baseline", "number", [], []) === 1;
  }
  /** Null when nothing is compared. */
  comparison(): unknown {
    return this.json("app_comparison");
  }
  /** Null for a reference when nothing is compared. */
  resultsOf(which: ResultsOf): unknown {
    return this.json("app_results_of", ["number"], [which]);
  }

  /** Begins a picture for saving: what the page needs to finish it, or null when refused. */
  beginPicture(widthPx: number, heightPx: number, scale: number): unknown {
    return this.json("app_begin_picture", ["number", "number", "number"], [widthPx, heightPx, scale]);
  }
  /** Pixels of one tile, rows from the lowest up; null when the map has changed or there is no room. The view ends with
   * the next call into the module. */
  drawPictureTile(xPx: number, yPx: number, bytes: number): Uint8Array | null {
    const pointer = this.invoke("app_draw_picture_tile", "number", ["number", "number"], [xPx, yPx]) as number;
    return pointer === 0 ? null : this.module.HEAPU8.subarray(pointer, pointer + bytes);
  }
  endPicture(): void {
    this.call("app_end_picture", [], []);
  }

  resize(widthPx: number, heightPx: number, pixelRatio: number): void {
    this.call("app_resize", ["number", "number", "number"], [widthPx, heightPx, pixelRatio]);
  }
  setVisible(visible: boolean): void {
    this.call("app_set_visible", ["number"], [visible ? 1 : 0]);
  }
  /** NaN: as it is. */
  flyTo(longitude: number, latitude: number, scale: number, tilt: number, azimuth: number): void {
    const types = ["number", "number", "number", "number", "number"];
    this.call("app_fly_to", types, [longitude, latitude, scale, tilt, azimuth]);
  }
  flyToPlace(ref: string): boolean {
    return this.code("app_fly_to_place", ["string"], [ref]);
  }
  camera(): unknown {
    return this.json("app_camera");
  }
  pinch(factor: number, xPx: number, yPx: number): void {
    this.call("app_pinch", ["number", "number", "number"], [factor, xPx, yPx]);
  }
  letGo(): void {
    this.call("app_let_go", [], []);
  }
  focus(): void {
    this.call("app_focus", [], []);
  }
  blur(): void {
    this.call("app_blur", [], []);
  }
  /** The next (1) or previous (-1) control in the canvas gets the keyboard; false when it leaves the canvas. */
  moveFocus(direction: 1 | -1): boolean {
    return this.invoke("app_move_focus", "number", ["number"], [direction]) === 1;
  }
  /** Closes or ends what is open in the canvas; false when there was nothing. */
  escape(): boolean {
    return this.invoke("app_escape", "number", [], []) === 1;
  }
  preferences(): unknown {
    return this.json("app_preferences");
  }
  setPreferences(textSize: number, showsControls: boolean, showsOutcome: boolean, swapsSides: boolean): boolean {
    const switches = [showsControls, showsOutcome, swapsSides].map(Number);
    return this.code("app_set_preferences", ["number", "number", "number", "number"], [textSize, ...switches]);
  }
  contextChanged(available: boolean): void {
    this.call("app_context_changed", ["number"], [available ? 1 : 0]);
  }
  offerPagePart(part: string): boolean {
    return this.code("app_offer_page_part", ["string"], [part]);
  }
  setReducedMotion(reduced: boolean): void {
    this.call("app_set_reduced_motion", ["number"], [reduced ? 1 : 0]);
  }
  benchBlocks(count: number): void {
    this.call("app_bench_blocks", ["number"], [count]);
  }
  benchOrbit(on: boolean): void {
    this.call("app_bench_orbit", ["number"], [on ? 1 : 0]);
  }
  benchAnimate(on: boolean): void {
    this.call("app_bench_animate", ["number"], [on ? 1 : 0]);
  }
  stop(): void {
    this.life.abort();
    if (this.stopped === null) this.call("app_stop", [], []);
  }

  /** After a trap nothing in the module can be relied on: it answers no more. */
  stopForGood(reason: unknown): void {
    if (this.stopped !== null) return;
    this.stopped = new ViewerError("stopped", "", String(reason));
    this.onStop(this.stopped);
  }

  private invoke(name: string, result: "number" | "string" | null, types: readonly string[], values: readonly unknown[]): unknown {
    if (this.stopped !== null) throw this.stopped;
    try {
      return this.module.ccall(name, result, types, values);
    } catch (error) {
      if (error instanceof WebAssembly.RuntimeError) this.stopForGood(error);
      throw error;
    }
  }
  /** Memory of the module, or a ScenarioError. */
  private take(bytes: number): number {
    const pointer = this.module._malloc(bytes);
    if (pointer === 0) throw new ScenarioError({ message: "there is not enough memory for this; nothing was changed" });
    return pointer;
  }
  /** For texts of any length: those of ccall go over the stack of the module, which is small. */
  private withText<Answer>(text: string, use: (pointer: number) => Answer): Answer {
    if (this.stopped !== null) throw this.stopped;
    const bytes = this.module.lengthBytesUTF8(text) + 1;
    const pointer = this.take(bytes);
    this.module.stringToUTF8(text, pointer, bytes);
    try {
      return use(pointer);
    } finally {
      this.module._free(pointer);
    }
  }

  private call(name: string, types: readonly string[], values: readonly unknown[]): void {
    this.invoke(name, null, types, values);
  }
  private code(name: string, types: readonly string[], values: readonly unknown[]): boolean {
    return this.invoke(name, "number", types, values) === 0;
  }
  private json(name: string, types: readonly string[] = [], values: readonly unknown[] = []): unknown {
    const pointer = this.invoke(name, "number", types, values) as number;
    return pointer === 0 ? null : JSON.parse(this.module.UTF8ToString(pointer));
  }
}
