// What a page may ask of the map in its frame, as messages: which calls there are and what each may carry. What does not
// fit is refused with the place that is wrong, before anything is done.
import type { FrameCall } from "../../netwerkstad-twente-frame.js";
import type { Language, Layer, Scenario, SiteChoice, Theme, View, Viewer } from "../../twente2040.js";

export const TYPE = "netwerkstad-twente";
export const VERSION = 1;

/** Longer texts are no ids; larger scenarios are no scenarios. */
const LONGEST_ID = 200;
const LARGEST_SCENARIO = 1_000_000;
const LONGEST_LINK = 40_000;

/** A message that is for the map but not as it must be. */
export class MessageError extends Error {
  constructor(readonly pointer: string, message: string) {
    super(message);
    this.name = "MessageError";
  }
}

export interface Request {
  readonly id: string | number;
  readonly call: FrameCall;
  readonly args: readonly unknown[];
}

/** What is expected, or null when the value is that. */
type Check = (value: unknown) => string | null;

const check = (expected: string, holds: (value: unknown) => boolean): Check => (value) => (holds(value) ? null : expected);
const oneOf = (...words: readonly string[]) => check(`one of ${words.join(", ")}`, (value) => words.includes(value as string));
const id = check("a text", (value) => typeof value === "string" && value.length <= LONGEST_ID);
const idOrNull = check("a text or null", (value) => value === null || id(value) === null);
const link = check("a link", (value) => typeof value === "string" && value.length <= LONGEST_LINK);
const finite = check("a number", (value) => Number.isFinite(value));
/** No list, and no map, date or buffer either: a message may hold them. */
const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && Object.getPrototypeOf(value) === Object.prototype;
const switches = check("layers with true or false", (value) =>
  isRecord(value) && Object.values(value).every((shown) => typeof shown === "boolean"));
const scenario = check("a scenario of at most a megabyte", (value) =>
  (typeof value === "string" || isRecord(value)) && lengthOf(value) <= LARGEST_SCENARIO);
const VIEW_KEYS = ["longitude", "latitude", "scale", "tilt", "azimuth"];
const place = check("a view or a place", (value) =>
  id(value) === null ||
  (isRecord(value) && Object.entries(value).every(([key, number]) => VIEW_KEYS.includes(key) && Number.isFinite(number))));

interface Call {
  readonly args: readonly Check[];
  /** How many of the last ones may be missing. */
  readonly optional?: number;
  run(viewer: Viewer, args: readonly unknown[]): unknown;
}

/** All but "start" and "height", which need no map that runs. */
const CALLS: Readonly<Record<Exclude<FrameCall, "start" | "height">, Call>> = {
  parameters: { args: [], run: (viewer) => viewer.parameters },
  presets: { args: [], run: (viewer) => viewer.presets },
  get: { args: [id], run: (viewer, [name]) => viewer.get(name as string) },
  set: { args: [id, finite], run: (viewer, [name, value]) => viewer.set(name as string, value as number) },
  applyPreset: { args: [id], run: (viewer, [name]) => viewer.applyPreset(name as string) },
  chooseSite: {
    args: [id, oneOf("auto", "develop", "reserve", "drop")],
    run: (viewer, [name, choice]) => viewer.chooseSite(name as string, choice as SiteChoice),
  },
  reset: { args: [id], optional: 1, run: (viewer, [name]) => viewer.reset(name as string | undefined) },
  undo: { args: [], run: (viewer) => viewer.undo() },
  redo: { args: [], run: (viewer) => viewer.redo() },
  scenario: { args: [], run: (viewer) => viewer.scenario() },
  load: { args: [scenario], run: (viewer, [wanted]) => viewer.load(wanted as Scenario | string) },
  link: { args: [], run: (viewer) => viewer.link() },
  openLink: { args: [link], run: (viewer, [wanted]) => viewer.openLink(wanted as string) },
  results: {
    args: [oneOf("present", "reference", "baseline")],
    optional: 1,
    run: (viewer, [of]) => viewer.results(of as "present" | undefined),
  },
  year: { args: [], run: (viewer) => viewer.year() },
  setYear: { args: [finite], run: (viewer, [year]) => viewer.setYear(year as number) },
  layers: { args: [], run: (viewer) => viewer.layers() },
  setLayers: { args: [switches], run: (viewer, [layers]) => setLayers(viewer, layers as Record<string, boolean>) },
  selected: { args: [], run: (viewer) => viewer.selected() },
  select: { args: [idOrNull], run: (viewer, [ref]) => viewer.select(ref as string | null) },
  camera: { args: [], run: (viewer) => viewer.camera() },
  flyTo: { args: [place], run: (viewer, [view]) => viewer.flyTo(view as View | string) },
  setLanguage: {
    args: [oneOf("nl", "en", "de")],
    run: (viewer, [language]) => viewer.setLanguage(language as Language),
  },
  setTheme: { args: [oneOf("light", "dark")], run: (viewer, [theme]) => viewer.setTheme(theme as Theme) },
};

/** Whether a message is meant for the map at all: a page may send its frames others. */
export function isForMap(data: unknown): data is Record<string, unknown> {
  return isRecord(data) && data["type"] === TYPE && !("event" in data);
}

/** The id to answer to, where there is one. */
export function idOf(message: Record<string, unknown>): string | number | null {
  const wanted = message["id"];
  return id(wanted) === null || finite(wanted) === null ? (wanted as string | number) : null;
}

/** Throws a MessageError. */
export function parseRequest(message: Record<string, unknown>): Request {
  const number = idOf(message);
  const { version, call, args = [] } = message;
  if (version !== VERSION) throw new MessageError("/version", `expected ${VERSION}, found ${shown(version)}`);
  if (number === null) throw new MessageError("/id", `expected a text or a number, found ${shown(message["id"])}`);
  if (!isCall(call)) throw new MessageError("/call", `there is no call ${shown(call)}`);
  if (!Array.isArray(args)) throw new MessageError("/args", `expected a list, found ${shown(args)}`);
  checkArguments(call, args);
  return { id: number, call, args };
}

/** Carries out what a running map is needed for. */
export function carryOut(viewer: Viewer, { call, args }: Request): unknown {
  return call === "start" || call === "height" ? undefined : CALLS[call].run(viewer, args);
}

function isCall(call: unknown): call is FrameCall {
  return call === "start" || call === "height" || (typeof call === "string" && Object.hasOwn(CALLS, call));
}

function checkArguments(call: FrameCall, args: readonly unknown[]): void {
  const { args: checks, optional = 0 } = call === "start" || call === "height" ? { args: [] } : CALLS[call];
  if (args.length > checks.length || args.length < checks.length - optional) {
    throw new MessageError("/args", `${call} takes ${checks.length}, found ${args.length}`);
  }
  for (const [index, value] of args.entries()) {
    const expected = checks[index]?.(value) ?? null;
    if (expected !== null) throw new MessageError(`/args/${index}`, `expected ${expected}, found ${shown(value)}`);
  }
}

/** All or none: the API sets one layer after the other. */
function setLayers(viewer: Viewer, layers: Record<string, boolean>): void {
  const unknown = Object.keys(layers).find((name) => viewer.layerList.every((layer) => layer.id !== name));
  if (unknown !== undefined) throw new MessageError("/args/0", `there is no layer ${shown(unknown)}`);
  viewer.setLayers(layers as Partial<Record<Layer, boolean>>);
}

/** In characters; endless for what JSON cannot say, such as a ring. */
function lengthOf(value: string | object): number {
  try {
    return (typeof value === "string" ? value : JSON.stringify(value)).length;
  } catch {
    return Infinity;
  }
}

function shown(value: unknown): string {
  if (typeof value === "string") return `'${value.slice(0, 40)}'`;
  // A bigint may have a million digits.
  return typeof value === "bigint" || (typeof value === "object" && value !== null) ? "another thing" : String(value);
}
