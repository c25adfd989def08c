// What a session is made of, as it is kept in the browser and as a file. Only settings are kept: the model works out the
// rest again.
import type { RoomOutcome } from "./outcomes.js";
import { ROOM_OUTCOMES } from "./outcomes.js";
import type { Settings } from "./room.js";

/** Where participants begin, and what a guess is about. */
export type Start = { readonly kind: "document" } | { readonly kind: "middle" } | { readonly kind: "preset"; readonly id: string } | { readonly kind: "settings"; readonly settings: Settings };

export interface Entry {
  readonly id: number;
  /** Empty for who gave none. */
  readonly name: string;
  readonly settings: Settings;
}

export interface Prediction {
  readonly outcome: RoomOutcome;
  readonly about: Start;
  /** As they were typed. */
  readonly guesses: string;
  readonly revealed: boolean;
}

export interface SessionState {
  readonly question: string;
  /** How participants send their link, in the facilitator's words. */
  readonly answerTo: string;
  readonly start: Start;
  readonly entries: readonly Entry[];
  readonly prediction: Prediction;
}

export const EMPTY: SessionState = {
  question: "",
  answerTo: "",
  start: { kind: "document" },
  entries: [],
  prediction: { outcome: "homes_needed", about: { kind: "document" }, guesses: "", revealed: false },
};

const FORMAT = "twente2040-session";
const VERSION = 1;
/** A room, not a survey; the page shows every one of them. */
export const MOST_ENTRIES = 500;
const LONGEST_TEXT = 4000;
export const LONGEST_NAME = 60;

/** What is kept and filed. */
export function sessionContent(state: SessionState): object {
  const entries = state.entries.map(({ name, settings }) => ({ ...(name === "" ? {} : { name }), ...settings }));
  return { format: FORMAT, version: VERSION, ...state, entries };
}

/** The session as a file. */
export const sessionJson = (state: SessionState): string => JSON.stringify(sessionContent(state), null, 1);

export function isSessionFile(content: unknown): boolean {
  return isRecord(content) && content["format"] === FORMAT;
}

/**
 * Reads a session file. Null when it is of another version or no session. Settings are not looked into: `accept` reads
 * them with the model and throws for those that it refuses; these are left out and counted.
 *
 *   presets   the ids that there are; a start at another one is that of the document
 */
export function readSession(content: unknown, presets: readonly string[], accept: (settings: unknown) => Settings): { readonly state: SessionState; readonly refused: number } | null {
  if (!isRecord(content) || content["format"] !== FORMAT || content["version"] !== VERSION) return null;
  const listed = Array.isArray(content["entries"]) ? content["entries"].slice(0, MOST_ENTRIES) : [];
  const settings = (value: unknown) => attempt(() => accept(value));
  const entries = listed.flatMap((item: unknown, index) => {
    const accepted = isRecord(item) ? settings({ values: item["values"], sites: item["sites"], added: item["added"] }) : null;
    return accepted === null ? [] : [{ id: index + 1, name: textIn(item, "name", LONGEST_NAME), settings: accepted }];
  });
  const start = (value: unknown) => readStart(value, presets, settings);
  const state = {
    question: textIn(content, "question"),
    answerTo: textIn(content, "answerTo"),
    start: start(content["start"]),
    entries,
    prediction: readPrediction(content["prediction"], start),
  };
  return { state, refused: listed.length - entries.length };
}

function readStart(value: unknown, presets: readonly string[], settings: (value: unknown) => Settings | null): Start {
  const kind = isRecord(value) ? value["kind"] : undefined;
  if (kind === "middle") return { kind };
  if (kind === "preset" && presets.includes(textIn(value, "id"))) return { kind, id: textIn(value, "id") };
  const accepted = kind === "settings" && isRecord(value) ? settings(value["settings"]) : null;
  return accepted === null ? EMPTY.start : { kind: "settings", settings: accepted };
}

function readPrediction(value: unknown, start: (value: unknown) => Start): Prediction {
  if (!isRecord(value)) return EMPTY.prediction;
  const outcome = ROOM_OUTCOMES.find((one) => one === value["outcome"]) ?? EMPTY.prediction.outcome;
  return { outcome, about: start(value["about"]), guesses: textIn(value, "guesses"), revealed: value["revealed"] === true };
}

function textIn(record: unknown, name: string, longest = LONGEST_TEXT): string {
  const text = isRecord(record) ? record[name] : undefined;
  return typeof text === "string" ? text.slice(0, longest) : "";
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function attempt<Value>(read: () => Value): Value | null {
  try {
    return read();
  } catch {
    return null;
  }
}
