// The JavaScript API of the viewer: import { createViewer } from "./twente2040.js".
// Hand-written: what stands here exists, and tests/web/api_types.ts compiles against it.

export type Language = "nl" | "en" | "de";
export type Theme = "light" | "dark";
export type SiteChoice = "auto" | "develop" | "reserve" | "drop";
export type Decision = "develop" | "phase" | "reserve" | "drop";
export type MunicipalityId = "almelo" | "borne" | "enschede" | "hengelo" | "oldenzaal";
export type SiteClass = "homes" | "land" | "offices";
export type Layer =
  | "landscape" | "water" | "borders" | "built_up" | "roads" | "railways" | "cycle_highway" | "airport" | "sites"
  | "dynamics" | "labels";

/** One slider or switch of the catalogue. Numbers stand in the unit of the slider (percent as 0..100). */
export interface Parameter {
  readonly id: string;
  readonly group: string;
  readonly kind: "number" | "toggle";
  /** Id of the unit, such as "percent"; empty for a toggle. Its word stands in words() under "unit.<id>". */
  readonly unit: string;
  readonly min: number;
  readonly max: number;
  readonly step: number;
  readonly default: number;
  /** Half-width of the band in which the value may vary; 0 where there is none. */
  readonly uncertainty: number;
  readonly basis: "document" | "source" | "assumption";
  readonly source: string;
}

/** What the data files say about one site of the plan; results() says what becomes of it. */
export interface SiteFacts {
  readonly id: string;
  readonly name: string;
  readonly municipality: MunicipalityId;
  readonly kind: string;
  /** One of the document's 22 expansion sites. */
  readonly on_programming_map: boolean;
}

/** Flows have 30 entries (2011..2040), levels 31 (2010..2040). */
export type Flows = readonly number[];
export type Levels = readonly number[];

export interface SiteResult {
  readonly id: string;
  readonly decision: Decision;
  readonly reduced: boolean;
  readonly used: Readonly<Record<SiteClass, number>>;
  readonly unused: Readonly<Record<SiteClass, number>>;
  readonly reserved: Readonly<Record<SiteClass, number>>;
  readonly dropped: Readonly<Record<SiteClass, number>>;
  readonly first_year: number | null;
  readonly last_year: number | null;
  readonly [other: string]: unknown;
}

export interface Balance {
  readonly demand: Flows;
  readonly delivered: Flows;
  readonly backlog: Flows;
  readonly remaining: Levels;
  readonly ratio: readonly (number | null)[];
  readonly after: readonly (number | null)[];
  readonly oversupply: Levels;
}

/** The outcome of the model for the present settings. */
export interface Result {
  readonly years: readonly number[];
  readonly need: Readonly<Record<MunicipalityId, Levels>>;
  readonly households: Readonly<Record<MunicipalityId, Levels>>;
  readonly sites: readonly SiteResult[];
  readonly balance: Readonly<Record<SiteClass, Balance>>;
  readonly twentehuis: {
    readonly foundation: number;
    readonly economy: number;
    readonly urban: number;
    readonly talent: number;
    readonly roof: number;
    readonly [other: string]: unknown;
  };
  readonly [other: string]: unknown;
}

/** One of the model's own checks on the shipped data: a value against what is expected. */
export interface Check {
  readonly id: string;
  /** Null where the check is about no municipality, no year. */
  readonly municipality: MunicipalityId | null;
  readonly year: number | null;
  /** With "cases" the value is how often the rule was broken. */
  readonly unit: "homes" | "ha" | "ratio" | "cases";
  readonly passed: boolean;
  /** Null when it is no number; such a check never passes. */
  readonly value: number | null;
  readonly expected: number;
  /** Largest difference that passes. */
  readonly tolerance: number;
  /** How often the rule was looked at. */
  readonly cases: number;
  /** In the languages whose words are here. */
  readonly sentence: Readonly<Partial<Record<Language, string>>>;
}

/** A scenario file: only what differs from the plan of 2013. */
export interface Scenario {
  format: "twente2040-scenario";
  version: 1;
  name?: string;
  values?: Record<string, number>;
  sites?: Record<string, SiteChoice>;
  added?: unknown[];
  view?: Record<string, unknown>;
}

export interface Metrics {
  readonly frames: number;
  readonly modelRuns: number;
  readonly lastModelMicros: number;
  readonly wasmBytes: number;
  readonly blocks: number;
  readonly contextLosses: number;
  readonly [other: string]: number;
}

export type FailureKind =
  | "no_webassembly" | "no_webgl2" | "missing_file" | "network" | "stalled" | "wrong_file" | "start_failed";

/** Why the viewer could not start, or why a file that it needed later did not come. */
export class ViewerError extends Error {
  readonly kind: FailureKind;
  /** The file that failed; empty when it was no file. */
  readonly file: string;
}

/** A scenario that was refused. The settings stay as they were. */
export class ScenarioError extends Error {
  /** JSON pointer (RFC 6901) to the value that is wrong; "" is the whole text. */
  readonly pointer: string;
  readonly line?: number;
  readonly column?: number;
}

/** Thrown by set() and get(). */
export interface ParameterError extends RangeError {
  readonly id: string;
  /** Missing when the id is unknown. */
  readonly min?: number;
  readonly max?: number;
}

export interface Progress {
  readonly loadedBytes: number;
  readonly totalBytes: number;
}

export interface ViewerOptions {
  /** Folder that holds assets.json and all files; the folder of twente2040.js when left out. */
  base?: string | URL;
  /** Dutch when left out. */
  language?: Language;
  theme?: Theme;
  /** "none" runs the model without a map, for a page that has its own or a browser without WebGL2. */
  map?: "webgl" | "none";
  /** "cooperative" leaves the wheel (without ctrl) and one finger to the page; "greedy" when left out. */
  gestures?: "greedy" | "cooperative";
  /** What a screen reader says about the canvas. */
  label?: string;
  /** Opened at the start. */
  scenario?: Scenario | string;
  /** Files come from the server again, past the cache of the browser: for a second try. */
  reload?: boolean;
  onProgress?(progress: Progress): void;
}

export interface SvgOptions {
  /** In CSS pixels, 64..20000, both or none: left out, the picture is the map as it stands in its window. */
  width?: number;
  height?: number;
  /** 2010..2040; the viewer's own when left out. */
  year?: number;
  theme?: Theme;
  /** "map" shows what the map shows now, "region" all five cities. Without a map always the region. */
  frame?: "map" | "region";
  /** Says what colours and signs mean. */
  legend?: boolean;
  /** Begins the ids in the picture, "picture" when left out: give each picture of a page its own. */
  idPrefix?: string;
}

export interface ViewerEvents {
  /** Values, choices or results changed. */
  change: { readonly type: "change" };
  /** Something was chosen on the map or in a list: "site:<id>", "city:<id>" or null. */
  select: { readonly type: "select"; readonly ref: string | null };
  year: { readonly type: "year"; readonly year: number };
  /** Language, theme or layers changed. */
  view: { readonly type: "view" };
  error: { readonly type: "error"; readonly error: Error };
  /** The first picture of the map stands. */
  ready: { readonly type: "ready" };
}

export interface Viewer {
  /** The catalogue, in its own order. */
  readonly parameters: readonly Parameter[];
  readonly sites: readonly SiteFacts[];
  /** Ids of the presets; "preset.<id>.label" in words(). */
  readonly presets: readonly string[];
  /** Whether a map is drawn. */
  readonly hasMap: boolean;
  /** Throws a RangeError (ParameterError) that names an unknown id. */
  get(id: string): number;
  /** Throws a RangeError (ParameterError) that names id and range; then nothing changes. */
  set(id: string, value: number): void;
  /** Sets all parameters; choices and added sites go. Throws a RangeError for an unknown id. */
  applyPreset(id: string): void;
  /** Throws a RangeError for an unknown site or choice. */
  chooseSite(id: string, choice: SiteChoice): void;
  scenario(): Scenario;
  /** Throws a ScenarioError; then nothing changes. */
  load(scenario: Scenario | string): void;
  results(): Result;
  /** 2010..2040; throws a RangeError. */
  setYear(year: number): void;
  year(): number;
  /** Layers that are not named stay as they are. */
  setLayers(layers: Partial<Record<Layer, boolean>>): void;
  layers(): Record<Layer, boolean>;
  /** Fetches the words if they are not there yet; rejects with a ViewerError when they do not come. */
  setLanguage(language: Language): Promise<void>;
  language(): Language;
  setTheme(theme: Theme): void;
  theme(): Theme;
  /** "site:<id>", "city:<id>", or null for nothing. Throws a RangeError for anything else. */
  select(ref: string | null): void;
  selected(): string | null;
  /**
   * The map as a picture: an SVG document with text as text, a title and a description. Elements that stand for a site
   * or a city have its reference as data-ref. Throws a RangeError for a size, year or prefix that makes no sense.
   */
  svg(options?: SvgOptions): string;
  /** All texts of the language by key. */
  words(): Readonly<Record<string, string>>;
  /**
   * Runs the model's own checks on the shipped data, about 300 runs: the same list as the command line gives. Rejects
   * with a ViewerError when the counts that the forecast is compared with do not come.
   */
  checks(): Promise<readonly Check[]>;
  metrics(): Metrics;
  /** Calls back until the returned function is called. */
  on<Type extends keyof ViewerEvents>(type: Type, listener: (event: ViewerEvents[Type]) => void): () => void;
  /** Stops the module, frees its canvas and listeners. Nothing may be called after it. */
  dispose(): void;
}

/**
 * Loads module and data into the host element and draws the map. Rejects with a ViewerError, or with a ScenarioError
 * when options.scenario is refused.
 */
export function createViewer(host: HTMLElement, options?: ViewerOptions): Promise<Viewer>;
