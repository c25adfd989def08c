// The WebAssembly module as JavaScript sees it: exported C functions with numbers and JSON texts, nothing to delete.
// app/bridge is the other side of this contract.
import type { ModuleError } from "./errors.js";

export interface EmscriptenModule {
  ccall(name: string, result: "number" | "string" | null, types: readonly string[], values: readonly unknown[]): unknown;
  UTF8ToString(pointer: number): string;
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
  onAbort(reason: unknown): void;
  print(text: string): void;
  printErr(text: string): void;
}

export type ModuleFactory = (options: ModuleOptions) => Promise<EmscriptenModule>;

/** What Module.onChange says that moved. */
export const enum Change {
  Results = 0,
  View = 1,
  Selection = 2,
  Year = 3,
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
  constructor(private readonly module: EmscriptenModule) {}

  /** Hands over one file; the module copies what it keeps. */
  loadFile(name: string, bytes: Uint8Array): boolean {
    const pointer = this.module._malloc(Math.max(1, bytes.length));
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
  results(): unknown {
    return this.json("app_results");
  }
  scenario(): unknown {
    return this.json("app_scenario");
  }
  metrics(): unknown {
    return this.json("app_metrics");
  }
  /** Null when refused. */
  checks(): unknown {
    return this.json("app_checks");
  }
  /** The SVG text; null when refused. */
  picture(frame: PictureFrame): string | null {
    const { width, height, year, theme, region, legend, idPrefix } = frame;
    const types = ["number", "number", "number", "string", "number", "number", "string"];
    const values = [width, height, year, theme, region ? 1 : 0, legend ? 1 : 0, idPrefix];
    const pointer = this.module.ccall("app_picture", "number", types, values) as number;
    return pointer === 0 ? null : this.module.UTF8ToString(pointer);
  }
  lastError(): ModuleError {
    return this.json("app_last_error") as ModuleError;
  }

  set(id: string, value: number): boolean {
    return this.code("app_set", ["string", "number"], [id, value]);
  }
  get(id: string): number {
    return this.module.ccall("app_get", "number", ["string"], [id]) as number;
  }
  applyPreset(id: string): boolean {
    return this.code("app_apply_preset", ["string"], [id]);
  }
  loadScenario(text: string): boolean {
    return this.code("app_load_scenario", ["string"], [text]);
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
  select(ref: string): boolean {
    return this.code("app_select", ["string"], [ref]);
  }

  resize(widthPx: number, heightPx: number, pixelRatio: number): void {
    this.call("app_resize", ["number", "number", "number"], [widthPx, heightPx, pixelRatio]);
  }
  focus(): void {
    this.call("app_focus", [], []);
  }
  blur(): void {
    this.call("app_blur", [], []);
  }
  contextChanged(available: boolean): void {
    this.call("app_context_changed", ["number"], [available ? 1 : 0]);
  }
  setReducedMotion(reduced: boolean): void {
    this.call("app_set_reduced_motion", ["number"], [reduced ? 1 : 0]);
  }
  stop(): void {
    this.call("app_stop", [], []);
  }

  private call(name: string, types: readonly string[], values: readonly unknown[]): void {
    this.module.ccall(name, null, types, values);
  }
  private code(name: string, types: readonly string[], values: readonly unknown[]): boolean {
    return this.module.ccall(name, "number", types, values) === 0;
  }
  private json(name: string): unknown {
    const pointer = this.module.ccall(name, "number", [], []) as number;
    return pointer === 0 ? null : JSON.parse(this.module.UTF8ToString(pointer));
  }
}
