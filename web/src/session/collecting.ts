// Links and files become entries: every link of a text, every scenario file, a whole session. What cannot be read is said
// with its place and why.
import { ScenarioError } from "../../twente2040.js";
import { settingsOf } from "../page/same_settings.js";
import type { Texts } from "../page/texts.js";
import { linksInText } from "./links_in_text.js";
import { LONGEST_NAME, type Entry, isSessionFile, MOST_ENTRIES } from "./session_state.js";
import type { Settings } from "./room.js";
import type { Session } from "./session.js";

type NewEntry = Omit<Entry, "id">;

/** What became of what was brought. */
export interface Collected {
  readonly added: number;
  /** The same settings as somebody before; they wait for the facilitator. */
  readonly doubles: readonly NewEntry[];
  /** One sentence per thing that was refused or read with a remark. */
  readonly remarks: readonly string[];
}

/** Larger texts are no collections of links. */
const LARGEST_BYTES = 2 * 1024 * 1024;

interface Found {
  readonly entries: NewEntry[];
  readonly remarks: string[];
}

export class Collecting {
  constructor(private readonly session: Session, private readonly texts: Texts) {}

  /** A text that somebody pasted. */
  async fromText(text: string): Promise<Collected> {
    return this.take(await this.read(text, ""));
  }

  /** Several files at once: links or settings; a session file replaces the session. */
  async fromFiles(files: readonly File[]): Promise<Collected> {
    const found: Found = { entries: [], remarks: [] };
    for (const file of files) {
      const { entries, remarks } = await this.readFile(file);
      found.entries.push(...entries);
      found.remarks.push(...remarks);
    }
    return this.take(found);
  }

  private async readFile(file: File): Promise<Found> {
    const name = file.name.slice(0, LONGEST_NAME);
    const refuse = (key: string): Found => ({ entries: [], remarks: [this.texts.say(key, { name })] });
    if (file.size > LARGEST_BYTES) return refuse("session.collect.too_large");
    try {
      return await this.read(await file.text(), name);
    } catch {
      return refuse("session.collect.unreadable");
    }
  }

  private async read(text: string, file: string): Promise<Found> {
    return text.trimStart().startsWith("{") ? this.readJson(text.trim(), file) : this.readLinks(text, file);
  }

  private readJson(text: string, file: string): Found {
    const remark = (detail: string): Found => ({ entries: [], remarks: [this.at(file, null, detail)] });
    const content = parsed(text);
    if (isSessionFile(content)) {
      const refused = this.session.open(content);
      if (refused === null) return remark(this.texts.say("session.collect.other_session"));
      const values = { count: this.texts.number(this.session.state.entries.length), refused: this.texts.number(refused) };
      return remark(this.texts.say("session.collect.opened_session", values));
    }
    try {
      const settings = this.session.evaluator.readScenario(text);
      return { entries: [{ name: nameIn(content), settings }], remarks: [] };
    } catch (error) {
      return remark(this.texts.say("session.collect.wrong_file", { detail: detailOf(error) }));
    }
  }

  private async readLinks(text: string, file: string): Promise<Found> {
    const found: Found = { entries: [], remarks: [] };
    const { links, linesWithout } = linksInText(text);
    for (const { link, line } of links) {
      try {
        const { settings, report } = await this.session.evaluator.readLink(link);
        found.entries.push({ name: "", settings });
        if (report.otherModel || report.otherData) found.remarks.push(this.at(file, line, this.texts.say("session.collect.other_model")));
        if (report.leftOut.length > 0) found.remarks.push(this.at(file, line, this.texts.say("session.collect.left_out", { names: report.leftOut.join(", ") })));
      } catch (error) {
        found.remarks.push(this.at(file, line, this.linkProblem(error)));
      }
    }
    if (linesWithout > 0) found.remarks.push(this.at(file, null, this.texts.say("session.collect.lines_without", { count: this.texts.number(linesWithout) })));
    return found;
  }

  /** Adds what is new; what is there already waits. */
  private take({ entries, remarks }: Found): Collected {
    const known = new Set(this.session.state.entries.map(({ settings }) => settingsKey(settings)));
    const [fresh, doubles]: [NewEntry[], NewEntry[]] = [[], []];
    for (const entry of entries) {
      const key = settingsKey(entry.settings);
      (known.has(key) ? doubles : fresh).push(entry);
      known.add(key);
    }
    const room = Math.max(0, MOST_ENTRIES - this.session.state.entries.length);
    const accepted = fresh.slice(0, room);
    if (accepted.length > 0) this.session.add(accepted);
    const full = accepted.length < fresh.length ? [this.texts.say("session.collect.full", { most: this.texts.number(MOST_ENTRIES) })] : [];
    return { added: accepted.length, doubles, remarks: [...remarks, ...full] };
  }

  private linkProblem(error: unknown): string {
    const pointer = error instanceof ScenarioError ? error.pointer : "";
    if (pointer === "/x") return this.texts.say("session.collect.cut");
    if (pointer === "/v") return this.texts.say("session.collect.version");
    return this.texts.say("session.collect.wrong_link", { detail: detailOf(error) });
  }

  /** "lijst.txt, regel 4: ..." */
  private at(file: string, line: number | null, sentence: string): string {
    const places = [file, line === null ? "" : this.texts.say("session.collect.line", { line: this.texts.number(line) })].filter((place) => place !== "");
    return places.length === 0 ? sentence : `${places.join(", ")}: ${sentence}`;
  }
}

function settingsKey(settings: Settings): string {
  return settingsOf({ format: "twente2040-scenario", version: 1, ...settings });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return null; // the reader of scenario files says where it is wrong
  }
}

function nameIn(content: unknown): string {
  const name = (content as { name?: unknown } | null)?.name;
  return typeof name === "string" ? name.slice(0, LONGEST_NAME) : "";
}

/** The reader's own sentence, with its place. */
function detailOf(error: unknown): string {
  if (!(error instanceof ScenarioError)) return String(error);
  const place = error.line === undefined ? "" : ` (${error.line}:${error.column ?? 1})`;
  return `${error.pointer === "" ? "" : `${error.pointer}: `}${error.message}${place}`;
}
