// What the room chose: per slider, per site, and as one scenario in the middle. Values in, values out.
import type { Decision, Parameter, Scenario, SiteChoice } from "../../twente2040.js";
import { countBy, disagreementOf, majorityOf, medianOf, onStep, type Spread, spreadOf } from "./statistics.js";

/** Settings without a name and without a view: what counts of a scenario. */
export type Settings = Pick<Scenario, "values" | "sites" | "added">;

/** One participant's settings with what the model makes of them. */
export interface Choice<Outcome extends string = string> {
  readonly settings: Settings;
  /** Of the sites of the plan. */
  readonly decisions: Readonly<Record<string, Decision>>;
  readonly outcomes: Readonly<Record<Outcome, number>>;
}

export interface SliderOfRoom extends Spread {
  readonly parameter: Parameter;
  /** One per participant; who left the slider alone has the document's value. */
  readonly values: readonly number[];
  /** How many set it otherwise than the document. */
  readonly touched: number;
}

export interface SiteOfRoom {
  readonly id: string;
  readonly counts: Readonly<Record<Decision, number>>;
  /** How many chose themselves, instead of leaving it to the rules. */
  readonly byHand: number;
  readonly disagreement: number;
}

export const DECISIONS: readonly Decision[] = ["develop", "phase", "reserve", "drop"];
const CHOICES: readonly SiteChoice[] = ["auto", "develop", "reserve", "drop"];

/** Sliders that somebody moved, those that most people moved first; the order of the catalogue decides between equals. */
export function slidersOfRoom(parameters: readonly Parameter[], choices: readonly Choice[]): SliderOfRoom[] {
  return parameters
    .map((parameter) => {
      const values = valuesOf(parameter, choices);
      const touched = values.filter((value) => value !== parameter.default).length;
      return { parameter, values, touched, ...spreadOf(values) };
    })
    .filter(({ touched }) => touched > 0)
    .sort((a, b) => b.touched - a.touched);
}

/** Every site, those about which people disagree most first; the order of the plan decides between equals. */
export function sitesOfRoom(ids: readonly string[], choices: readonly Choice[]): SiteOfRoom[] {
  return ids
    .map((id) => {
      const decisions = choices.map(({ decisions: { [id]: decision } }) => decision).filter((decision) => decision !== undefined);
      const counts = countBy(DECISIONS, decisions);
      const byHand = choices.filter(({ settings }) => choiceOf(settings, id) !== "auto").length;
      return { id, counts, byHand, disagreement: disagreementOf(Object.values(counts)) };
    })
    .sort((a, b) => b.disagreement - a.disagreement || b.byHand - a.byHand);
}

/**
 * The scenario in the middle: of each slider the median, of each switch and each site what more people have than anything
 * else. A tie leaves it to the document. An initiative is in it when more than half of the room has the very same one.
 */
export function middleOfRoom(parameters: readonly Parameter[], siteIds: readonly string[], choices: readonly Choice[]): Required<Settings> {
  const values = parameters
    .map((parameter) => [parameter.id, middleValue(parameter, choices), parameter.default] as const)
    .filter(([, value, ofDocument]) => value !== ofDocument)
    .map(([id, value]) => [id, value]);
  const added = sharedInitiatives(choices);
  const ids = [...siteIds, ...added.map(({ id }) => id)];
  const sites = ids.map((id) => [id, middleChoice(id, choices)]).filter(([, choice]) => choice !== "auto");
  return { values: Object.fromEntries(values), sites: Object.fromEntries(sites), added };
}

function valuesOf({ id, default: ofDocument }: Parameter, choices: readonly Choice[]): number[] {
  return choices.map(({ settings }) => settings.values?.[id] ?? ofDocument);
}

function choiceOf({ sites }: Settings, id: string): SiteChoice {
  return sites?.[id] ?? "auto";
}

function middleValue(parameter: Parameter, choices: readonly Choice[]): number {
  const values = valuesOf(parameter, choices);
  if (parameter.kind === "number") {
    const median = medianOf(values);
    // Somebody's own value, or the document's, need not lie on a step.
    return values.includes(median) ? median : onStep(median, parameter);
  }
  const votes = countBy(["0", "1"], values.map((value) => (value === 1 ? "1" : "0")));
  return Number(majorityOf(votes, parameter.default === 1 ? "1" : "0"));
}

function middleChoice(id: string, choices: readonly Choice[]): SiteChoice {
  return majorityOf(countBy(CHOICES, choices.map(({ settings }) => choiceOf(settings, id))), "auto");
}

interface Initiative {
  readonly id: string;
}

/** Those that more than half has; one id stands for one place only. */
function sharedInitiatives(choices: readonly Choice[]): Initiative[] {
  const seen = new Map<string, number>();
  for (const { settings } of choices) {
    for (const text of new Set((settings.added ?? []).map((initiative) => JSON.stringify(initiative)))) seen.set(text, (seen.get(text) ?? 0) + 1);
  }
  return [...seen].filter(([, count]) => count > choices.length / 2).map(([text]) => JSON.parse(text) as Initiative);
}
