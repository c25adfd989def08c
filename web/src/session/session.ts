// The session of this page: its state, kept where the browser allows it, and what the model makes of it.
import type { Viewer } from "../../twente2040.js";
import { onceEach, Storage, type Trouble } from "../page/storage.js";
import type { Texts } from "../page/texts.js";
import type { Evaluator } from "./evaluator.js";
import type { RoomOutcome } from "./outcomes.js";
import { type Choice, middleOfRoom, type Settings } from "./room.js";
import { EMPTY, type Entry, readSession, type SessionState, sessionContent, type Start } from "./session_state.js";

export const KEY = "twente2040-session";

export interface Participant extends Entry {
  readonly choice: Choice<RoomOutcome>;
}

export class Session {
  private current: SessionState = EMPTY;
  /** What there was before the last removal. */
  private removed: readonly Entry[] | null = null;
  private readonly choices = new WeakMap<Settings, Choice<RoomOutcome>>();
  private readonly listeners: (() => void)[] = [];

  private readonly storage: Storage | null;

  /** `say` hears what is wrong with what outlives the page; null where nothing may. */
  constructor(readonly viewer: Viewer, readonly evaluator: Evaluator, say: ((trouble: Trouble) => void) | null) {
    this.storage = say === null ? null : new Storage(KEY, onceEach(say));
    this.storage?.read((content) => this.restore(content));
  }

  get state(): SessionState {
    return this.current;
  }

  onChange(listener: () => void): void {
    this.listeners.push(listener);
  }

  change(part: Partial<SessionState>): void {
    this.current = { ...this.current, ...part };
    this.storage?.write(sessionContent(this.current));
    for (const listener of this.listeners) listener();
  }

  add(entries: readonly Omit<Entry, "id">[]): void {
    let id = Math.max(0, ...this.current.entries.map((entry) => entry.id));
    this.change({ entries: [...this.current.entries, ...entries.map((entry) => ({ ...entry, id: (id += 1) }))] });
  }

  rename(id: number, name: string): void {
    this.change({ entries: this.current.entries.map((entry) => (entry.id === id ? { ...entry, name } : entry)) });
  }

  /** Takes one out, or all; undoRemoval() brings them back. */
  remove(id?: number): void {
    this.removed = this.current.entries;
    this.change({ entries: id === undefined ? [] : this.current.entries.filter((entry) => entry.id !== id) });
  }

  canUndoRemoval(): boolean {
    return this.removed !== null;
  }

  /** What came since stays. */
  undoRemoval(): void {
    if (this.removed === null) return;
    const present = new Set(this.removed.map(({ id }) => id));
    const since = this.current.entries.filter(({ id }) => !present.has(id));
    const entries = [...this.removed, ...since];
    this.removed = null;
    this.change({ entries });
  }

  participants(): Participant[] {
    return this.current.entries.map((entry) => ({ ...entry, choice: this.choiceOf(entry.settings) }));
  }

  /** The settings that a start stands for; null for the middle of an empty room. */
  settingsOf(start: Start): Settings | null {
    if (start.kind === "document") return {};
    if (start.kind === "settings") return start.settings;
    if (start.kind === "middle") return this.middle();
    return this.evaluator.presetSettings(start.id);
  }

  /** Null without participants. */
  middle(): Required<Settings> | null {
    const choices = this.participants().map(({ choice }) => choice);
    if (choices.length === 0) return null;
    const ids = this.viewer.sites.map(({ id }) => id);
    return middleOfRoom(this.viewer.parameters, ids, choices);
  }

  choiceOf(settings: Settings): Choice<RoomOutcome> {
    const known = this.choices.get(settings);
    if (known !== undefined) return known;
    const choice = this.evaluator.evaluate(settings);
    this.choices.set(settings, choice);
    return choice;
  }

  document(): Choice<RoomOutcome> {
    return this.choiceOf(DOCUMENT);
  }

  /** Replaces everything by a session file; null when it is none, otherwise how many of its entries were refused. */
  open(content: unknown): number | null {
    const read = readSession(content, this.viewer.presets, (settings) => this.accept(settings));
    if (read === null) return null;
    this.removed = this.current.entries.length > 0 ? this.current.entries : null;
    this.change(read.state);
    return read.refused;
  }

  private accept(settings: unknown): Settings {
    return this.evaluator.readScenario({ format: "twente2040-scenario", version: 1, ...(settings as Settings) });
  }

  /** Throws when something of it is left out. */
  private restore(content: unknown): void {
    const read = readSession(content, this.viewer.presets, (settings) => this.accept(settings));
    if (read !== null) this.current = read.state;
    if (read === null || read.refused > 0) throw new Error("not all of the session can be read");
  }
}

const DOCUMENT: Settings = {};

/** A name to show for a participant. */
export function nameOf({ id, name }: Entry, texts: Texts): string {
  return name === "" ? texts.say("session.participant", { number: texts.number(id) }) : name;
}
