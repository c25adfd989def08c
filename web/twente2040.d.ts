// The JavaScript API of the viewer: import { createViewer } from "./twente2040.js".
// Hand-written: what stands here exists, and tests/web/api_types.ts compiles against it.

export type Language = "nl" | "en" | "de";
export type Theme = "light" | "dark";
/** "cooperative" leaves the wheel (without ctrl) and one finger to the page, unless the map fills the screen. */
export type Gestures = "greedy" | "cooperative";
export type SiteChoice = "auto" | "develop" | "reserve" | "drop";
export type Decision = "develop" | "phase" | "reserve" | "drop";
export type MunicipalityId = "almelo" | "borne" | "enschede" | "hengelo" | "oldenzaal";
export type SiteClass = "homes" | "land" | "offices";
export type Layer =
  | "landscape" | "water" | "borders" | "built_up" | "canal" | "roads" | "railways" | "motorways" | "cycle_highway"
  | "agglonet" | "airport" | "international" | "regional" | "travel_times" | "measures" | "sites" | "dynamics"
  | "uncertainty" | "profiles" | "labels";

/**
 * A thing on the map: a kind, a colon and an id, such as "site:usseler-es", "city:almelo", "station:st_hengelo",
 * "road:a1" or "measure:access.noek". Stations, junctions and the airport have the ids of their nodes in
 * results().access; a block is the number of its place, a measure the id of its parameter.
 */
export type Reference = string;

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
  /** "source.<sourceId>" in words() is the source in the language of the viewer. */
  readonly sourceId: string;
}

/** One layer of the map. Its name and its source stand in words() under "layer.<id>" and "layer.<id>.source". */
export interface LayerFacts {
  readonly id: Layer;
  readonly group: "ground" | "connections" | "reachability" | "plan";
  readonly basis: "document" | "source" | "assumption";
  readonly visibleAtFirst: boolean;
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

/** A city centre; levels are those of 2010..2040. */
export interface CentreResult {
  readonly municipality: MunicipalityId;
  /** 0..1 */
  readonly access: number;
  /** 0..1: homes in the centre and at stations, against 3 % of the homes of 2010. */
  readonly programme: Levels;
  /** Shopping floor that is needed, 2010 = 100. */
  readonly floor: Levels;
  readonly centre_floor: Levels;
  readonly empty_floor: Levels;
  /** 0..100 */
  readonly vitality: Levels;
}

/** The outcome of the model for the present settings. */
export interface Result {
  readonly years: readonly number[];
  readonly need: Readonly<Record<MunicipalityId, Levels>>;
  readonly households: Readonly<Record<MunicipalityId, Levels>>;
  readonly sites: readonly SiteResult[];
  readonly balance: Readonly<Record<SiteClass, Balance>>;
  /** In the order of the municipalities. */
  readonly centres: readonly CentreResult[];
  /** Million euros: land_result, holding, write_off, result and settled. */
  readonly finance: Readonly<Record<MunicipalityId, Readonly<Record<string, number>>>>;
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

export type Outcome =
  | "homes_delivered" | "homes_backlog" | "land_delivered" | "result" | "foundation" | "economy" | "urban" | "talent"
  | "roof";

/** How one outcome moved between two scenarios. */
export interface Explanation {
  readonly outcome: Outcome;
  readonly from: number;
  readonly to: number;
  /** In the unit of the outcome, adding up to to - from; id is a parameter, or "sites" for choices and added sites. */
  readonly contributions: readonly { readonly id: string; readonly contribution: number }[];
  readonly sites: readonly { readonly id: string; readonly from: Decision; readonly to: Decision }[];
  /** In the languages whose words are here. */
  readonly sentences: Readonly<Partial<Record<Language, string>>>;
}

export interface CardSource {
  readonly basis: "document" | "source" | "assumption";
  readonly words: string;
}

/** A score of 0..1 of the track, with the plan's beside it. */
export interface CardBar {
  readonly label: string;
  readonly value: string;
  /** Against the plan, with its sign; empty when there is none. */
  readonly change: string;
  readonly share: number;
  readonly baseline: number;
}

/** A fact; ref leads to another thing. */
export interface CardRow {
  readonly label: string;
  readonly value: string;
  readonly ref: Reference | null;
}

export interface CardSection {
  readonly title: string;
  readonly remark: string;
  readonly bars: readonly CardBar[];
  readonly rows: readonly CardRow[];
  readonly note: string;
  readonly source: CardSource | null;
}

/** The card of a thing on the map. Words between *stars* are strong. */
export interface ObjectCard {
  readonly ref: Reference;
  readonly kind: string;
  readonly title: string;
  readonly sentence: string;
  readonly source: CardSource | null;
  /** The parameter whose slider or switch belongs to it. */
  readonly control: string | null;
  readonly sections: readonly CardSection[];
  readonly note: string;
}

/** The present scenario seen from another one. */
export interface Comparison {
  /** Name in the scenario file of the reference; "" otherwise. */
  readonly name: string;
  /** The preset that the reference is nearest to, and how many of its settings differ from that. */
  readonly preset: string;
  readonly changes: number;
  /** The reference as a scenario. */
  readonly scenario: Scenario;
  /** The sliders that stand otherwise. */
  readonly parameters: readonly { readonly id: string; readonly reference: number; readonly present: number }[];
  /** The sites that are decided otherwise; null in a scenario that has no such site. "more" and "gone": developed or
   * phased in one of the two only. */
  readonly sites: readonly {
    readonly id: string;
    readonly reference: Decision | null;
    readonly present: Decision | null;
    readonly change: "more" | "gone" | "other";
  }[];
  /** How many blocks of the map come, go, and clearly change in height, in the year on the map. */
  readonly blocks: { readonly more: number; readonly gone: number; readonly higher: number; readonly lower: number };
}

/** What a tenth, half and nine tenths of the futures stay below. */
export interface Band<Value = number> {
  readonly p10: Value;
  readonly p50: Value;
  readonly p90: Value;
}

/** Many futures: the model run with the uncertain sliders drawn around their values. */
export interface Ensemble {
  readonly samples: number;
  readonly seed: number;
  readonly bands: {
    /** Demand and delivered are flows, oversupply is a level. */
    readonly classes: Readonly<Record<SiteClass, {
      readonly demand: Band<Flows>;
      readonly delivered: Band<Flows>;
      readonly oversupply: Band<Levels>;
    }>>;
    /** Million euros; by the parts of finance in results(). */
    readonly finance: Readonly<Record<MunicipalityId, Readonly<Record<string, Band>>>>;
    /** Of the numbers by which scenarios are compared, each in its own unit. */
    readonly outcomes: Readonly<Record<Outcome, Band>>;
  };
  /** By site: the share of futures (0..1) with each decision, and whether it is developed or phased in nearly all
   * ("robust"), some ("depends") or hardly any ("rare"). */
  readonly sites: Readonly<Record<string, {
    readonly share: Readonly<Record<Decision, number>>;
    readonly verdict: "robust" | "depends" | "rare";
  }>>;
  /** By outcome and parameter: Spearman's rank correlation, -1..1. */
  readonly correlation: Readonly<Record<Outcome, Readonly<Record<string, number>>>>;
}

/** The search for the smallest change of one control with which the selected site is decided otherwise. */
export interface FlipSearch {
  readonly site: string;
  /** It goes on between the frames of the page; a "view" event tells of its end. */
  readonly searching: boolean;
  /** Null while it goes on, where no single control changes the decision, and where the user made it. */
  readonly flip: {
    readonly parameter: string;
    /** Its value now. */
    readonly from: number;
    readonly to: number;
    /** What is decided then. */
    readonly decision: Decision;
  } | null;
}

/** What was counted after 2013, to hold against the paths of the document; levels of 1 January. */
export interface Backtest {
  readonly homes: readonly {
    readonly municipality: MunicipalityId;
    readonly year: number;
    readonly homes: number;
    readonly source: string;
  }[];
  /** Of the five together. */
  readonly inhabitants: readonly { readonly year: number; readonly inhabitants: number }[];
  readonly inhabitantsSource: string;
  /** How far a path may lie from a count to be good enough. */
  readonly tolerancePercent: number;
}

export interface EnsembleOptions {
  /** Hears how many samples are finished, each time the page had a turn. */
  onProgress?(finished: number, samples: number): void;
  /** Stops it: the promise rejects with the reason of the signal. */
  signal?: AbortSignal;
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

/** Which model, on which data. Both move when the same settings would give other results. */
export interface Version {
  readonly model: string;
  /** Eight hexadecimal digits of the data files. */
  readonly data: string;
}

/** What is not as it was when a link was made. */
export interface LinkReport {
  /** Made with another model or other data: the same settings may give other results. */
  readonly otherModel: boolean;
  readonly otherData: boolean;
  /** What there is not any more, or what does not fit: ids of parameters, sites, layers and the selection. */
  readonly leftOut: readonly string[];
}

/**
 * The tables of csv(), one row per:
 * - "settings": slider or switch, with its value and that of the document
 * - "sites": site of the plan and added site, with choice, decision, reason, years and amounts
 * - "homes": municipality and year; "balance": class and year; "segments": segment and year
 * - "finance": municipality and item, in millions of euros; "ledger": class
 * - "access": place and way to travel; "travel_times": place that can be reached from the present origin
 * - "centres": municipality and year; "house": part of the Twentehuis
 */
export type CsvTable =
  | "settings" | "sites" | "homes" | "balance" | "segments" | "finance" | "ledger" | "access" | "centres" | "house"
  | "travel_times";
export const CSV_TABLES: readonly CsvTable[];

export interface CsvOptions {
  /** "nl": semicolons and decimal commas, as Excel opens it with Dutch or German settings. "international": commas and
   * decimal points. The language of the viewer decides when it is left out: "nl" for Dutch. */
  variant?: "nl" | "international";
}

/** A FeatureCollection of RFC 7946: WGS 84, longitude first. */
export interface GeoJson {
  readonly type: "FeatureCollection";
  readonly model_version: string;
  readonly data_version: string;
  readonly features: readonly GeoJsonFeature[];
}

export interface GeoJsonFeature {
  readonly type: "Feature";
  readonly id: string;
  /** Amounts end with their unit, such as delivered_land_ha. */
  readonly properties: Readonly<Record<string, string | number | boolean | null>> & {
    readonly theme: "site" | "added_site" | "place" | "measure";
  };
  readonly geometry:
    | { readonly type: "Point"; readonly coordinates: readonly number[] }
    | { readonly type: "MultiPoint"; readonly coordinates: readonly (readonly number[])[] }
    | { readonly type: "MultiLineString"; readonly coordinates: readonly (readonly (readonly number[])[])[] };
}

export type TravelMode = "car" | "pt" | "bike" | "ebike";

/** Door-to-door travel times from one point, as the layer "travel_times" shows them. */
export interface TravelTimes {
  /** Whether the layer shows. */
  readonly shown: boolean;
  /** Longitude and latitude in degrees. */
  readonly origin: readonly [number, number];
  readonly mode: TravelMode;
  /** The place nearest to the origin. */
  readonly near: { readonly id: string; readonly name: string; readonly km: number } | null;
  readonly places: readonly TravelPlace[];
  /** Inhabitants plus jobs within so many minutes, in thousands. */
  readonly reach: Readonly<Record<"15" | "30" | "45", number>>;
}

export interface TravelPlace {
  readonly id: string;
  readonly name: string;
  readonly kind: "centre" | "campus" | "airport" | "estate" | "station" | "town";
  readonly lon: number;
  readonly lat: number;
  readonly minutes: number;
}

/** Where the map looks. What is left out stays as it is; what is out of bounds is brought within them. */
export interface View {
  /** The point in the middle of what the panels leave free of the map, in degrees (WGS 84). */
  longitude?: number;
  latitude?: number;
  /** CSS pixels per kilometre there. */
  scale?: number;
  /** 0 looks straight down; 60 at most. */
  tilt?: number;
  /** Direction of view in degrees: 0 is north, clockwise. */
  azimuth?: number;
}

export interface Metrics {
  readonly frames: number;
  readonly modelRuns: number;
  readonly lastModelMicros: number;
  /** The memory of the module, which never shrinks, and how much of it is in use. */
  readonly wasmBytes: number;
  readonly wasmUsedBytes: number;
  readonly blocks: number;
  readonly contextLosses: number;
  /** Between the last two frames in which the map moved. */
  readonly movingFrameMillis: number;
  /** Share of the pixels per side with which the map is drawn while it moves: below 1 when frames came too slowly. */
  readonly movingResolution: number;
  readonly [other: string]: number;
}

export type FailureKind =
  | "no_webassembly" | "no_webgl2" | "blocked" | "missing_file" | "network" | "stalled" | "wrong_file"
  | "mixed_versions" | "start_failed" | "stopped" | "too_large" | "map_lost";

/**
 * Why the viewer could not start, why a file that it needed later did not come, or why a picture was not made.
 * "stopped" comes as an event too: the module ended, for want of memory or by a fault, and answers no more.
 * "map_lost" comes as an event only: the graphics of the device stopped and did not come back in time. They still may.
 */
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

/** A part of the page around the map: its controls, the document in our words, the story, what can be taken along. */
export type PagePart = "explore" | "document" | "story" | "share";

export interface ViewerOptions {
  /** Folder that holds assets.json and all files; the folder of twente2040.js when left out. */
  base?: string | URL;
  /** Dutch when left out. */
  language?: Language;
  theme?: Theme;
  /** "none" runs the model without a map, for a page that has its own or a browser without WebGL2. */
  map?: "webgl" | "none";
  /** "greedy" when left out. */
  gestures?: Gestures;
  /** What a screen reader says about the canvas. */
  label?: string;
  /** Opened at the start. */
  scenario?: Scenario | string;
  /** What the page around the map has: the workbench in the canvas leads to these, by the event "open". None when left out. */
  pageParts?: readonly PagePart[];
  /** Files come from the server again, past the cache of the browser: for a second try. */
  reload?: boolean;
  onProgress?(progress: Progress): void;
  /** Stops the loading: the promise rejects with the reason of the signal. */
  signal?: AbortSignal;
  /** For measuring the renderer: so many boxes on an empty plane in place of the region, and no panels. */
  bench?: number;
}

/** The boxes of the option "bench". */
export interface Bench {
  /** Other boxes; resolves after the frame that shows them. */
  setBlocks(count: number): Promise<void>;
  /** Turns the camera by 18 degrees per second. */
  orbit(on: boolean): void;
  /** Changes height and colour of every box in every frame. */
  animate(on: boolean): void;
}

export interface PngOptions {
  /** Pixels of the picture per pixel of the map: from 1 to 4, 2 when left out. */
  scale?: number;
  /** The map in CSS pixels, 200 to 8192; the size that it has on the page when left out. */
  width?: number;
  height?: number;
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

/** How the reader has set up the interface. It stays with the reader: no scenario and no link has it. */
export interface Preferences {
  /** In percent of the usual size, 90..200. */
  readonly textSize: number;
  /** Whether the panel of the controls in the canvas is open, or folded to its side. */
  readonly showsControls: boolean;
  readonly showsOutcome: boolean;
  /** Controls at the right, outcome at the left. */
  readonly swapsSides: boolean;
}

export interface ViewerEvents {
  /** Values, choices or results changed. */
  change: { readonly type: "change" };
  /** Something was chosen on the map or in a list, or nothing any more. */
  select: { readonly type: "select"; readonly ref: Reference | null };
  year: { readonly type: "year"; readonly year: number };
  /** Language, theme, layers, travel times, comparison, what is held or a preference changed, or a FlipSearch ended. */
  view: { readonly type: "view" };
  /** Somebody asks, in the canvas, for a part of the page; ref is the setting, layer or site that it is about. */
  open: { readonly type: "open"; readonly part: PagePart; readonly ref: string | null };
  error: { readonly type: "error"; readonly error: Error };
  /** The first picture of the map stands. */
  ready: { readonly type: "ready" };
}

export interface Viewer {
  /** The catalogue, in its own order. */
  readonly parameters: readonly Parameter[];
  /** The layers of the map, bottom to top. */
  readonly layerList: readonly LayerFacts[];
  readonly sites: readonly SiteFacts[];
  /** Ids of the presets; "preset.<id>.label" in words(). */
  readonly presets: readonly string[];
  /** Whether a map is drawn. */
  readonly hasMap: boolean;
  readonly version: Version;
  /** Throws a RangeError (ParameterError) that names an unknown id. */
  get(id: string): number;
  /** Throws a RangeError (ParameterError) that names id and range; then nothing changes. */
  set(id: string, value: number): void;
  /** Sets all parameters; choices and added sites go. Throws a RangeError for an unknown id. */
  applyPreset(id: string): void;
  /** Throws a RangeError for an unknown site or choice. */
  chooseSite(id: string, choice: SiteChoice): void;
  /**
   * Steps back through what was set (values, choices, added sites), up to 200 deep; false when there is no step. Values
   * of one parameter that follow each other are one step.
   */
  undo(): boolean;
  redo(): boolean;
  canUndo(): boolean;
  canRedo(): boolean;
  /** The next value set is a step of its own: a thumb was let go. */
  endGesture(): void;
  /** The document's value of a parameter or of all of a group; of everything without an id. Throws a RangeError. */
  reset(id?: string): void;
  /** What undo and redo hold, to keep between two visits. */
  history(): object;
  /** Throws a ScenarioError; then nothing changes. */
  loadHistory(history: object | string): void;
  scenario(): Scenario;
  /** Throws a ScenarioError; then nothing changes. */
  load(scenario: Scenario | string): void;
  /**
   * The address of the whole page with everything that is set in its fragment, which stays in the browser: values,
   * choices, added sites, year, language, layers, travel times, selection, what is compared with, and the camera where
   * somebody moved it. It names model and data. Under 300 characters for a usual scenario.
   */
  link(): string;
  /**
   * Opens a link, or its fragment. Settings, which undo() gives back, and view are those of the link; theme, and the
   * language where the link asks for none, stay the reader's. Rejects with a ScenarioError whose pointer is "/x" for a
   * link that was cut or changed on its way, "/v" for what is no link of this version; then nothing changes.
   */
  openLink(link: string): Promise<LinkReport>;
  /**
   * A table as text (RFC 4180) in the language of the viewer, its source and version in the last columns. No text in it
   * begins a formula. Throws a RangeError for an unknown table or variant.
   */
  csv(table: CsvTable, options?: CsvOptions): string;
  /** Sites with what becomes of them, added sites, places of the network and measures, as the property "theme" says. */
  geojson(): GeoJson;
  /**
   * The council annex ("raadsbijlage") in the language of the viewer: a document of its own to print or to keep, with the
   * map as SVG, what differs from the document of 2013, decisions with reasons, money, assumptions, version and link. Its
   * style sheet is report.css of this folder.
   */
  report(): Promise<Document>;
  /**
   * Of the present settings; of what they are compared with ("reference"), which throws a RangeError when nothing is;
   * or of the document itself ("baseline").
   */
  results(of?: "present" | "reference" | "baseline"): Result;
  /**
   * Compares the present scenario with another: "baseline" (the document), the id of a preset, a scenario or its text,
   * or null for none. The map then shows the difference. Throws a RangeError for an unknown id and a ScenarioError for a
   * scenario that is refused; then nothing changes.
   */
  compareWith(reference: Scenario | string | null): void;
  /** Null when nothing is compared. */
  comparison(): Comparison | null;
  /** Shows the document itself for as long as it is held; the settings stay. A "view" event tells of both ends. */
  holdBaseline(held: boolean): void;
  holdsBaseline(): boolean;
  /** What would change the decision about the selected site; null when no site is selected. */
  flip(): FlipSearch | null;
  /**
   * Runs the model for many futures, between the frames of the page. It starts again when the settings change
   * meanwhile: what comes out belongs to the settings of that moment. Ensembles that were asked for together run one
   * after the other. Rejects with a RangeError when samples is no whole number from 1 to 10,000 or seed none from 0 on;
   * with an AbortError when the viewer is disposed.
   *
   * @param samples 200 when left out
   * @param seed 2040 when left out; the same seed gives the same futures everywhere
   */
  ensemble(samples?: number, seed?: number, options?: EnsembleOptions): Promise<Ensemble>;
  /**
   * The up to three outcomes that moved most since the document or since the last step that undo would take back, with
   * what each change contributed and the sites that are decided otherwise. Empty when nothing moved.
   */
  consequences(since?: "document" | "last_step"): readonly Explanation[];
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
  /** What is not named stays. Throws a RangeError for a text size outside 90..200; then nothing changes. */
  setPreferences(preferences: Partial<Preferences>): void;
  preferences(): Preferences;
  /** Who gets wheel and fingers from now on. */
  setGestures(gestures: Gestures): void;
  /**
   * Where the travel times on the map start (longitude, latitude) and by which mode; what is left out stays. An origin
   * shows the layer, null hides it. Throws a RangeError for an origin outside the region or an unknown mode; then
   * nothing changes.
   */
  setTravelTimes(wanted: { readonly origin?: readonly [number, number] | null; readonly mode?: TravelMode }): void;
  travelTimes(): TravelTimes;
  /** A reference, or null for nothing. Throws a RangeError for a reference of nothing that there is. */
  select(ref: Reference | null): void;
  selected(): Reference | null;
  /** What lies at a CSS pixel of the canvas, as a click would find it; null for nothing and without a map. */
  pick(x: number, y: number): Reference | null;
  /**
   * What there is to say about a thing, in the language of the viewer and for the present settings and year. Throws a
   * RangeError as select() does.
   */
  describe(ref: Reference): ObjectCard;
  /**
   * The CSS pixel of the canvas at which a thing can be picked, or would be if nothing stood before it; null when it is
   * not on the map now. Throws a RangeError as select() does.
   */
  locate(ref: Reference): { x: number; y: number } | null;
  /**
   * Flies to a view, to "region" (all five cities) or to "site:<id>" or "city:<id>". Resolves when it is there, or when
   * somebody takes hold of the map before. Rejects with a RangeError for an unknown place or a value that is no number.
   * Who asked for less motion is there at once.
   */
  flyTo(view: View | "region" | string): Promise<void>;
  /** Where the map looks now. */
  camera(): Required<View>;
  /**
   * The map as a picture: an SVG document with text as text, a title and a description. Elements that stand for a site
   * or a city have its reference as data-ref. Throws a RangeError for a size, year or prefix that makes no sense.
   */
  svg(options?: SvgOptions): string;
  /** All texts of the language by key. */
  words(): Readonly<Record<string, string>>;
  /** What was counted after 2013; the path of the document is need in results("baseline"). */
  backtest(): Backtest;
  /**
   * Runs the model's own checks on the shipped data, about 300 runs: the same list as the command line gives. Rejects
   * with a ViewerError when the counts that the forecast is compared with do not come.
   */
  checks(): Promise<readonly Check[]>;
  /**
   * The map as a PNG with title, legend, scale, north arrow, sources and date, in the language and colours of the viewer.
   * Pictures that were asked for together are made one after the other. Rejects with a RangeError for an option out of
   * range; with a ViewerError of kind "too_large" when the browser has no room for it, "no_webgl2" without a map.
   */
  png(options?: PngOptions): Promise<Blob>;
  metrics(): Metrics;
  /** Calls back until the returned function is called. */
  on<Type extends keyof ViewerEvents>(type: Type, listener: (event: ViewerEvents[Type]) => void): () => void;
  /** Null unless the option "bench" was given. */
  readonly bench: Bench | null;
  /** Stops the module, frees its canvas and listeners. Nothing may be called after it. */
  dispose(): void;
}

/**
 * Loads module and data into the host element and draws the map. Rejects with a ViewerError, or with a ScenarioError
 * when options.scenario is refused.
 */
export function createViewer(host: HTMLElement, options?: ViewerOptions): Promise<Viewer>;
