// How the settings stand to an agreement, where the model can tell: one number per fact, from results.
import type { CentreResult, Result, SiteResult, Viewer } from "../../twente2040.js";
import { homesNeeded } from "../page/outcome.js";
import { resultOfTheFive } from "../page/region_tables.js";
import { lastOf, shownResults } from "../page/shown_results.js";
import type { Texts } from "../page/texts.js";

/** Results with what is needed to read them. */
export interface Case {
  readonly viewer: Viewer;
  readonly result: Result;
  setting(id: string): number;
}

type Unit = "percent" | "points" | "homes" | "ha" | "million" | "index" | "sites" | "ledger";

interface Fact {
  readonly unit: Unit;
  of(from: Case): number;
}

/** The parts of results() that the facts read and that the API leaves open. */
interface Detail {
  readonly access: { readonly region: Readonly<Record<"car" | "pt" | "cycle", number>> };
  readonly ledger: { readonly closed: boolean };
  readonly delivered: { readonly segments: Readonly<Record<string, readonly number[]>> };
  readonly twentehuis: { readonly parts: Readonly<Record<string, Readonly<Record<string, number>>>> };
}

const detail = (result: Result) => result as unknown as Detail;
const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
const mean = (values: readonly number[]) => sum(values) / Math.max(1, values.length);
const CENTRAL_KINDS = ["centre", "station"];
const FULL = 100;

const partOf = (part: string, id: string): Fact => ({
  unit: "points", of: ({ result }) => detail(result).twentehuis.parts[part]?.[id] ?? 0,
});
const accessOf = (mode: "car" | "pt" | "cycle"): Fact => ({
  unit: "index", of: ({ result }) => detail(result).access.region[mode],
});
/** The expansion sites of the document's programming map. */
const namedSites = (viewer: Viewer) => new Set(viewer.sites.filter((site) => site.on_programming_map).map((site) => site.id));
/** How many of them are decided so. */
const decided = (...decisions: readonly string[]): Fact => ({
  unit: "sites",
  of: ({ viewer, result }) => {
    const named = namedSites(viewer);
    return result.sites.filter(({ id, decision }) => named.has(id) && decisions.includes(decision)).length;
  },
});
const ofCentres = (unit: Unit, value: (centre: CentreResult) => number, join: (values: readonly number[]) => number): Fact => ({
  unit, of: ({ result }) => join(result.centres.map(value)),
});
const vitality = (centre: CentreResult) => lastOf(centre.vitality);

/** What the sites of some kinds deliver of a class. */
function deliveredOn({ viewer, result }: Case, site_class: "homes" | "land", wanted: (kind: string) => boolean): number {
  const kinds = new Map([...viewer.sites, ...((viewer.scenario().added ?? []) as { id: string; kind: string }[])].map(({ id, kind }) => [id, kind]));
  return sum(result.sites.filter((site: SiteResult) => wanted(kinds.get(site.id) ?? "expansion")).map((site) => site.used[site_class]));
}

function landInside(from: Case): number {
  const all = deliveredOn(from, "land", () => true);
  return all === 0 ? FULL : (FULL * deliveredOn(from, "land", (kind) => kind !== "expansion")) / all;
}

/** By the ids in the records; their words are "fact.<id>". */
export const FACTS: Readonly<Record<string, Fact>> = {
  sites_go_on: decided("develop", "phase"),
  sites_reserve: decided("reserve"),
  sites_dropped: decided("drop"),
  ledger: { unit: "ledger", of: ({ result }) => Number(detail(result).ledger.closed) },
  write_off: { unit: "million", of: ({ result }) => sum(Object.values(result.finance).map((money) => money["write_off"] ?? 0)) },
  result: { unit: "million", of: ({ result }) => resultOfTheFive(result) },
  homes_inside: { ...partOf("urban", "inside"), unit: "percent" },
  land_inside: { unit: "percent", of: landInside },
  homes_centre: { unit: "homes", of: (from) => deliveredOn(from, "homes", (kind) => CENTRAL_KINDS.includes(kind)) },
  empty_floor: ofCentres("index", (centre) => lastOf(centre.empty_floor), mean),
  access_car: accessOf("car"),
  access_pt: accessOf("pt"),
  access_cycle: accessOf("cycle"),
  triangle: partOf("economy", "triangle"),
  campus: partOf("talent", "campus"),
  logistics_land: { unit: "ha", of: ({ result }) => sum(detail(result).delivered.segments["logistics"] ?? []) },
  freight: partOf("economy", "freight"),
  homes_needed: { unit: "homes", of: ({ result }) => homesNeeded(result) },
  homes_short: { unit: "homes", of: ({ result }) => lastOf(result.balance.homes.backlog) },
  vitality: ofCentres("points", vitality, mean),
  vitality_low: ofCentres("points", vitality, (values) => Math.min(...values)),
  vitality_high: ofCentres("points", vitality, (values) => Math.max(...values)),
  talent: { unit: "points", of: ({ result }) => result.twentehuis.talent },
  wishes_met: { ...partOf("talent", "met"), unit: "percent" },
  land_external: { unit: "ha", of: ({ setting }) => setting("land.external") },
  roof: { unit: "points", of: ({ result }) => result.twentehuis.roof },
  roof_cooperation: partOf("roof", "cooperation"),
  roof_equalisation: partOf("roof", "equalisation"),
  roof_ledger: partOf("roof", "ledger"),
  land_met: { ...partOf("economy", "land_met"), unit: "percent" },
  urban_wishes: { ...partOf("urban", "wishes"), unit: "percent" },
  talent_vitality: partOf("talent", "vitality"),
  foundation_balance: partOf("foundation", "balance"),
  foundation_access: partOf("foundation", "reachability"),
  foundation_liveability: partOf("foundation", "liveability"),
};

/** What is shown, and the document itself. */
export function casesOf(viewer: Viewer): { readonly now: Case; readonly document: Case } {
  const ofDocument = (id: string) => viewer.parameters.find((parameter) => parameter.id === id)?.default ?? 0;
  const present = (id: string) => viewer.get(id);
  return {
    now: { viewer, result: shownResults(viewer), setting: viewer.holdsBaseline() ? ofDocument : present },
    document: { viewer, result: viewer.results("baseline"), setting: ofDocument },
  };
}

/** A fact as people read it: "83 %", "15 van de 22". */
export function say(id: string, from: Case, texts: Texts): string {
  const fact = FACTS[id];
  if (fact === undefined) return "–";
  const value = fact.of(from);
  if (fact.unit === "ledger") return texts.say(value === 1 ? "value.closed" : "value.open");
  return texts.say(`value.${fact.unit}`, {
    value: texts.number(fact.unit === "index" ? value : Math.round(value)),
    count: texts.number(namedSites(from.viewer).size),
  });
}
