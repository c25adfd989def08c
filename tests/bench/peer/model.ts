// Sections 2 to 5 of the model in plain TypeScript, as one would write it first: the peer that the C++ is timed
// against. Access (M, F of section 6) comes in as given. Objects and arrays, no tricks; the numbers must agree.

export type Values = Record<string, number>;
type Class = "homes" | "land" | "offices";

export interface SiteFacts {
  id: string;
  municipality: string;
  kind: string;
  status: string;
  earliest: number;
  segments: string[];
  capacity: Partial<Record<Class, { value: number }>>;
  rate: Partial<Record<Class, number>>;
  attributes: { return: number; complete: number; distinctive: number };
  needs?: Partial<Record<Class, string>>;
}

export interface Region {
  demand: any;
  sites: SiteFacts[];
  access: Record<string, { M: number; F: number }>;
}

export interface Outcome {
  sites: { id: string; decision: string; used: Record<string, number>; reserved: Record<string, number>; dropped: Record<string, number> }[];
  backlog: Record<string, number>; // in 2040, per segment
  need: Record<string, number>; // in 2040, per municipality
}

const MUNICIPALITIES = ["almelo", "borne", "enschede", "hengelo", "oldenzaal"];
const SEGMENTS: Record<Class, string[]> = {
  homes: ["urban", "compact", "green", "other"],
  land: ["services", "consumer", "logistics", "industry"],
  offices: ["offices"],
};
const CLASSES = Object.keys(SEGMENTS) as Class[];
const FIRST_YEAR = 2011;
const LAST_YEAR = 2040;
const NOTHING = 1e-9;

function tableAt(table: any, municipality: string, year: number): number {
  const years: number[] = table.years;
  const values: number[] = table[municipality];
  let i = 0;
  while (i < years.length - 2 && year > years[i + 1]) i += 1;
  return values[i] + ((values[i + 1] - values[i]) * (year - years[i])) / (years[i + 1] - years[i]);
}

function homesDemand(region: Region, values: Values) {
  const table = region.demand.homes_table;
  const total = MUNICIPALITIES.reduce((sum, m) => sum + tableAt(table, m, 2010), 0);
  const shares = Object.fromEntries(MUNICIPALITIES.map((m) => [m, tableAt(table, m, 2010) / total]));
  const need = (m: string, year: number) =>
    tableAt(table, m, year) * (1 + ((values["housing.growth"] / 100) * (year - 2010)) / 30);
  const demand = (m: string, year: number) => {
    const demolished = year <= 2020 ? region.demand.demolition_until_2020_per_year.value : values["housing.demolition"];
    const elsewhere = (1 - values["housing.rebuild_on_site"] / 100) * demolished * shares[m];
    return Math.max(0, need(m, year) - need(m, year - 1) + values["housing.talent"] * shares[m] + elsewhere);
  };
  return { shares, need, demand };
}

function mixAt(region: Region, values: Values, year: number): Record<string, number> {
  const mix = region.demand.homes_mix;
  const shift = values["housing.centre_preference"] / 100 / 2;
  const shifted = SEGMENTS.homes.map((segment, k) => {
    const share = mix["2010"][segment] + ((mix["2040"][segment] - mix["2010"][segment]) * (year - 2010)) / 30;
    return Math.max(0, share + (k < 2 ? shift : -shift));
  });
  const sum = shifted.reduce((a, b) => a + b, 0);
  return Object.fromEntries(SEGMENTS.homes.map((segment, k) => [segment, shifted[k] / sum]));
}

function workDemand(region: Region, values: Values, segment: string, year: number): number {
  const remote = (1 - ((values["work.remote"] / 100) * (year - 2010)) / 30);
  if (segment === "offices") {
    const path = region.demand.offices_path;
    const base = path["2011"] + ((path["2040"] - path["2011"]) * (year - 2011)) / 29;
    return base * (values["offices.demand"] / 100) * remote;
  }
  const decade = year <= 2020 ? 0 : year <= 2030 ? 1 : 2;
  const factor = segment === "services" || segment === "consumer" ? remote : 1;
  const table = (region.demand.land_table[segment][decade] / 10) * (values[`land.${segment}`] / 100) * factor;
  const land = table + (values["land.external"] / 30) * region.demand.land_external_split[segment];
  return land - land * (values["land.restructuring"] / 100);
}

const round = (x: number) => Math.floor(x * 1e9 + 0.5) / 1e9;

function scoreOf(site: SiteFacts, access: { M: number; F: number }, segment: string, values: Values): number {
  const freight = segment === "industry" || segment === "logistics";
  const parts = [
    site.attributes.return,
    site.kind === "expansion" ? 0 : 1,
    freight ? (access.M + access.F) / 2 : access.M,
    site.attributes.complete,
    site.kind === "centre" ? 1 : site.kind === "station" ? 0.6 : site.kind === "axis" ? 0.4 : 0,
    site.attributes.distinctive,
  ];
  const weights = ["return", "existing", "multimodal", "complete", "centre", "distinctive"].map((id) => values[`weight.${id}`]);
  const sum = weights.reduce((a, b) => a + b, 0);
  return sum === 0 ? 0 : round(parts.reduce((total, part, i) => total + weights[i] * part, 0) / sum);
}

function tierOf(site: SiteFacts, M: number, choice: string): number {
  if (choice === "develop") return 0;
  if (site.kind !== "expansion") return 1;
  if (site.attributes.complete >= 0.5) return 2;
  return M >= 0.65 ? 3 : 4;
}

interface Entry {
  site: SiteFacts;
  choice: string;
  eligible: boolean;
  from: number;
  left: Record<string, number>;
  used: Record<string, number>;
  thisYear: Record<string, number>;
  first: number | null;
  closed: Set<string>;
}

function makeEntries(region: Region, values: Values, choices: Record<string, string>): Entry[] {
  return region.sites.map((site) => {
    const choice = choices[site.id] ?? "auto";
    const writtenOff = values["programme.write_off_unstarted"] === 1 && site.status === "unstarted" && choice !== "develop";
    const capacity = Object.fromEntries(CLASSES.map((c) => [c, site.capacity[c]?.value ?? 0]));
    return {
      site,
      choice,
      eligible: choice !== "drop" && choice !== "reserve" && !writtenOff,
      from: Math.max(site.earliest, site.status === "phased" ? 2021 : site.earliest),
      left: { ...capacity },
      used: { homes: 0, land: 0, offices: 0 },
      thisYear: {},
      first: null,
      closed: new Set(CLASSES.filter((c) => site.needs?.[c] !== undefined && values[site.needs[c] as string] !== 1)),
    };
  });
}

function orderFor(entries: Entry[], region: Region, values: Values, siteClass: Class, segment: string): Entry[] {
  const ladder = values["programme.ladder"] === 1;
  const keyed = entries
    .filter((e) => e.eligible && !e.closed.has(siteClass) && e.site.segments.includes(segment) && (e.site.capacity[siteClass]?.value ?? 0) > 0)
    .map((entry) => {
      const access = region.access[entry.site.id];
      const tier = tierOf(entry.site, access.M, entry.choice);
      return { entry, tier: ladder || tier === 0 ? tier : 1, score: scoreOf(entry.site, access, segment, values) };
    });
  keyed.sort((a, b) => a.tier - b.tier || b.score - a.score || (a.entry.site.id < b.entry.site.id ? -1 : 1));
  return keyed.map((k) => k.entry);
}

function take(pool: number, sites: Entry[], siteClass: Class, year: number): number {
  let left = pool;
  for (const entry of sites) {
    if (left <= 0) break;
    if (year < entry.from) continue;
    const room = (entry.site.rate[siteClass] ?? 0) - (entry.thisYear[siteClass] ?? 0);
    const amount = Math.min(left, entry.left[siteClass], room);
    if (amount <= 0) continue;
    left -= amount;
    entry.left[siteClass] -= amount;
    entry.used[siteClass] += amount;
    entry.thisYear[siteClass] = (entry.thisYear[siteClass] ?? 0) + amount;
    if (amount > NOTHING && entry.first === null) entry.first = year;
  }
  return left;
}

function decide(region: Region, values: Values, entries: Entry[], demandOfClass: Record<string, number>) {
  const bestScore = (entry: Entry, siteClass: Class) =>
    Math.max(...entry.site.segments.filter((s) => SEGMENTS[siteClass].includes(s)).map((s) => scoreOf(entry.site, region.access[entry.site.id], s, values)));
  const results = new Map(entries.map((e) => [e, { reserved: { homes: 0, land: 0, offices: 0 } as Record<string, number>, dropped: { homes: 0, land: 0, offices: 0 } as Record<string, number> }]));
  const writtenOff = (e: Entry) => e.choice === "auto" && !e.eligible;
  for (const siteClass of CLASSES) {
    const candidates: Entry[] = [];
    for (const entry of entries) {
      const unused = Math.max(0, (entry.site.capacity[siteClass]?.value ?? 0) - entry.used[siteClass]);
      const result = results.get(entry)!;
      if (entry.closed.has(siteClass) || entry.choice === "drop" || writtenOff(entry)) result.dropped[siteClass] = unused;
      else if (entry.choice !== "auto") result.reserved[siteClass] = unused;
      else if (unused > NOTHING) candidates.push(entry);
    }
    const phasedFirst = (e: Entry) => (siteClass === "land" && e.site.status === "phased" ? 0 : 1);
    candidates.sort((a, b) => phasedFirst(a) - phasedFirst(b) || bestScore(b, siteClass) - bestScore(a, siteClass) || (a.site.id < b.site.id ? -1 : 1));
    const quota = (values["programme.reserve"] / 100) * demandOfClass[siteClass];
    let kept = 0;
    for (const entry of candidates) {
      const part = (entry.site.capacity[siteClass]?.value ?? 0) - entry.used[siteClass];
      const reserve = Math.max(0, Math.min(part, quota - kept));
      const result = results.get(entry)!;
      result.reserved[siteClass] = reserve > NOTHING ? reserve : 0;
      result.dropped[siteClass] = part - reserve > NOTHING ? part - reserve : 0;
      kept += result.reserved[siteClass];
    }
  }
  return entries.map((entry) => {
    const { reserved, dropped } = results.get(entry)!;
    const keeps = CLASSES.some((c) => reserved[c] > 0);
    const decision = entry.choice !== "auto" ? entry.choice : writtenOff(entry) ? "drop"
      : entry.first !== null ? (entry.first <= 2020 ? "develop" : "phase") : keeps ? "reserve" : "drop";
    return { id: entry.site.id, decision, used: entry.used, reserved, dropped };
  });
}

export function run(region: Region, values: Values, choices: Record<string, string>): Outcome {
  const homes = homesDemand(region, values);
  const entries = makeEntries(region, values, choices);
  const orders: Record<string, Entry[]> = {};
  for (const c of CLASSES) for (const s of SEGMENTS[c]) orders[s] = orderFor(entries, region, values, c, s);
  const pools: Record<string, number[]> = {}; // five municipal pools and the joint one, per segment
  const demandOfClass: Record<string, number> = { homes: 0, land: 0, offices: 0 };
  const cooperation = values["programme.cooperation"] / 100;

  for (let year = FIRST_YEAR; year <= LAST_YEAR; year += 1) {
    for (const entry of entries) entry.thisYear = {};
    const mix = mixAt(region, values, year);
    for (const siteClass of CLASSES) {
      for (const segment of SEGMENTS[siteClass]) {
        const demand = MUNICIPALITIES.map((m) =>
          siteClass === "homes" ? homes.demand(m, year) * mix[segment] : homes.shares[m] * workDemand(region, values, segment, year));
        const sum = demand.reduce((a, b) => a + b, 0);
        demandOfClass[siteClass] += sum;
        const pool = (pools[segment] ??= [0, 0, 0, 0, 0, 0]);
        MUNICIPALITIES.forEach((m, i) => {
          const own = orders[segment].filter((entry) => entry.site.municipality === m);
          pool[i] = take(pool[i] + (1 - cooperation) * demand[i], own, siteClass, year);
        });
        pool[5] = take(pool[5] + cooperation * sum, orders[segment], siteClass, year);
      }
    }
  }
  return {
    sites: decide(region, values, entries, demandOfClass),
    backlog: Object.fromEntries(Object.entries(pools).map(([segment, pool]) => [segment, pool.reduce((a, b) => a + b, 0)])),
    need: Object.fromEntries(MUNICIPALITIES.map((m) => [m, homes.need(m, LAST_YEAR)])),
  };
}
