// What a person brings along, as a file, by dropping it, by pasting it or in the address: a scenario file or a link.
// Either opens whole or changes nothing, and what was set before is one step of undo away.
import { ScenarioError, type LinkReport, type Viewer } from "../../../twente2040.js";
import { Texts } from "../texts.js";

export interface Opened {
  readonly good: boolean;
  /** What happened, in the language that the viewer has now. */
  readonly sentence: string;
}

/** Larger files are no scenarios; the reader of scenario files has the same limit. */
const LARGEST_BYTES = 256 * 1024;

export async function openLink(viewer: Viewer, link: string): Promise<Opened> {
  const had = differences(viewer);
  try {
    const report = await viewer.openLink(link);
    return { good: true, sentence: linkSentence(viewer, report, had) };
  } catch (error) {
    return { good: false, sentence: linkProblem(Texts.of(viewer), error) };
  }
}

export async function openText(viewer: Viewer, text: string): Promise<Opened> {
  const trimmed = text.trim();
  if (/^(https?:|#|v=)/.test(trimmed)) return openLink(viewer, trimmed);
  const had = differences(viewer);
  try {
    viewer.load(trimmed);
    return { good: true, sentence: openedSentence(viewer, "page.import.opened", had) };
  } catch (error) {
    return { good: false, sentence: scenarioProblem(Texts.of(viewer), error) };
  }
}

export async function openFile(viewer: Viewer, file: File): Promise<Opened> {
  const texts = Texts.of(viewer);
  if (file.size > LARGEST_BYTES) return { good: false, sentence: texts.say("page.import.too_large", { name: file.name }) };
  try {
    return await openText(viewer, await file.text());
  } catch {
    return { good: false, sentence: texts.say("page.import.unreadable", { name: file.name }) };
  }
}

/** How many settings differ from the plan of 2013. */
function differences(viewer: Viewer): number {
  const { values = {}, sites = {}, added = [] } = viewer.scenario();
  return Object.keys(values).length + Object.keys(sites).length + added.length;
}

/** What there is now, and the way back for who had set something. */
function openedSentence(viewer: Viewer, key: "page.import.opened" | "page.link.opened", had: number): string {
  const texts = Texts.of(viewer);
  const values = { count: texts.number(differences(viewer)), year: String(viewer.year()) };
  return had === 0 ? texts.say(key, values) : `${texts.say(key, values)} ${texts.say("page.import.undo")}`;
}

function linkSentence(viewer: Viewer, { otherModel, otherData, leftOut }: LinkReport, had: number): string {
  const texts = Texts.of(viewer);
  const sentences = [openedSentence(viewer, "page.link.opened", had)];
  if (otherModel) sentences.push(texts.say("page.link.other_model"));
  else if (otherData) sentences.push(texts.say("page.link.other_data"));
  if (leftOut.length > 0) {
    const names = leftOut.map((id) => (texts.has(`parameter.${id}.label`) ? texts.say(`parameter.${id}.label`) : id));
    sentences.push(texts.say("page.link.left_out", { names: texts.list(names) }));
  }
  return sentences.join(" ");
}

function linkProblem(texts: Texts, error: unknown): string {
  if (!(error instanceof ScenarioError)) return texts.say("page.link.wrong", { detail: String(error) });
  const { pointer, message } = error;
  if (pointer === "/x") return texts.say("page.link.cut");
  if (pointer === "/v") return texts.say("page.link.version");
  return texts.say("page.link.wrong", { detail: pointer === "" ? message : `${pointer}: ${message}` });
}

/** Where it is wrong, and what: the detail is the reader's own sentence. */
function scenarioProblem(texts: Texts, error: unknown): string {
  if (!(error instanceof ScenarioError)) return texts.say("page.import.problem", { detail: String(error) });
  const { pointer, message, line, column } = error;
  const detail = pointer === "" ? message : `${pointer}: ${message}`;
  if (line === undefined) return texts.say("page.import.problem", { detail });
  return texts.say("page.import.problem_at", { detail, line: String(line), column: String(column ?? 1) });
}
