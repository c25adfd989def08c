// The numbers that the story tells: what the model makes of the settings of a step, and what the build took from data
// files. Which there are, in which unit and where they come from, stands in model_numbers.json: the build reads it too.
import type { MunicipalityId, Result, Viewer } from "../../twente2040.js";
import { MUNICIPALITIES } from "../page/municipalities.js";
import { homesNeeded } from "../page/outcome.js";
import { lastOf } from "../page/shown_results.js";
import type { Texts } from "../page/texts.js";
import { FIRST_YEAR, LAST_YEAR } from "../view.js";
import facts from "./model_numbers.json";

export type ModelNumber = keyof typeof facts;
export type Numbers = Readonly<Record<string, number>>;

/** The document speaks of before and after these years. */
const NEAR_YEAR = 2025;
const TURN_YEAR = 2030;
/** Of the index of reachability: the document itself. */
const INDEX_OF_DOCUMENT = 100;
const RATIO_DECIMALS = 2;

/** The parts of results() that the API leaves open. */
interface Detail {
  readonly access: { readonly nodes: Readonly<Record<string, Readonly<Record<string, number | null>>>> };
  readonly ledger: Readonly<Record<"homes" | "land", { readonly cut: number }>>;
}
const detail = (result: Result) => result as unknown as Detail;

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
const flowIndex = (year: number) => year - FIRST_YEAR; // flows begin a year after levels

function homesBetween(result: Result, from: number, to: number): number {
  const levels = Object.values(result.need);
  return sum(levels.map((level) => (level[to - FIRST_YEAR] ?? 0) - (level[from - FIRST_YEAR] ?? 0)));
}

function landBetween(result: Result, from: number, to: number): number {
  return sum(result.balance.land.demand.slice(flowIndex(from), flowIndex(to)));
}

/** How many of the document's expansion sites have one of these decisions. */
function sitesWith(viewer: Viewer, result: Result, decisions: readonly string[]): number {
  const named = new Set(viewer.sites.filter((site) => site.on_programming_map).map(({ id }) => id));
  return result.sites.filter(({ id, decision }) => named.has(id) && decisions.includes(decision)).length;
}

const vitality = (result: Result, id: MunicipalityId) =>
  lastOf(result.centres.find((centre) => centre.municipality === id)?.vitality ?? []);

/** How much better the five are reached than in the document, in percent. */
function reachGain(result: Result, travel: "car" | "pt" | "cycle"): number {
  const indices = MUNICIPALITIES.map((id) => detail(result).access.nodes[id]?.[travel] ?? INDEX_OF_DOCUMENT);
  return sum(indices) / indices.length - INDEX_OF_DOCUMENT;
}

const VALUES: Readonly<Record<ModelNumber, (viewer: Viewer, result: Result) => number>> = {
  homes_until_2025: (_, result) => homesBetween(result, FIRST_YEAR, NEAR_YEAR),
  homes_until_2040: (_, result) => homesNeeded(result),
  homes_fewer_after_2030: (_, result) => -homesBetween(result, TURN_YEAR, LAST_YEAR),
  land_until_2025: (_, result) => landBetween(result, FIRST_YEAR, NEAR_YEAR),
  land_until_2040: (_, result) => landBetween(result, FIRST_YEAR, LAST_YEAR),
  land_after_2030: (_, result) => landBetween(result, TURN_YEAR, LAST_YEAR),
  land_ratio: (_, result) => result.balance.land.ratio[0] ?? 0,
  sites_total: (viewer) => viewer.sites.filter((site) => site.on_programming_map).length,
  sites_go_on: (viewer, result) => sitesWith(viewer, result, ["develop", "phase"]),
  sites_reserve: (viewer, result) => sitesWith(viewer, result, ["reserve"]),
  sites_dropped: (viewer, result) => sitesWith(viewer, result, ["drop"]),
  roof: (_, { twentehuis }) => twentehuis.roof,
  economy: (_, { twentehuis }) => twentehuis.economy,
  urban: (_, { twentehuis }) => twentehuis.urban,
  talent: (_, { twentehuis }) => twentehuis.talent,
  foundation: (_, { twentehuis }) => twentehuis.foundation,
  vitality_almelo: (_, result) => vitality(result, "almelo"),
  vitality_borne: (_, result) => vitality(result, "borne"),
  vitality_enschede: (_, result) => vitality(result, "enschede"),
  vitality_hengelo: (_, result) => vitality(result, "hengelo"),
  vitality_oldenzaal: (_, result) => vitality(result, "oldenzaal"),
  reach_car: (_, result) => reachGain(result, "car"),
  reach_transit: (_, result) => reachGain(result, "pt"),
  reach_cycle: (_, result) => reachGain(result, "cycle"),
  write_off: (_, { finance }) => sum(MUNICIPALITIES.map((id) => finance[id]["write_off"] ?? 0)),
  homes_cut: (_, result) => detail(result).ledger.homes.cut,
  land_cut: (_, result) => detail(result).ledger.land.cut,
};

/** All numbers for the present settings, beside those of the data files. */
export function readNumbers(viewer: Viewer, ofData: Numbers): Numbers {
  const result = viewer.results();
  const ofModel = Object.entries(VALUES).map(([id, value]) => [id, value(viewer, result)] as const);
  return { ...ofData, ...Object.fromEntries(ofModel) };
}

/** As people say them: whole but for the ratio, gains with their sign. */
export function sayNumbers(numbers: Numbers, texts: Texts): Readonly<Record<string, string>> {
  const units: Readonly<Record<string, { readonly unit: string }>> = facts;
  const say = (id: string, value: number) => {
    const unit = units[id]?.unit;
    if (unit === "times") return texts.fixed(value, RATIO_DECIMALS);
    return unit === "percent" ? texts.difference(Math.round(value)) : texts.number(Math.round(value));
  };
  return Object.fromEntries(Object.entries(numbers).map(([id, value]) => [id, say(id, value)]));
}

export function factsOf(id: ModelNumber): { readonly unit: string; readonly basis: string } {
  return facts[id];
}
