// The tables of csv(): every one has where its figures come from and of which model and data they are in its last two
// columns, so that a sheet that is passed on still says so.
import type { CsvTable, Result, SiteResult, Viewer } from "../../twente2040.js";
import { Texts } from "../page/texts.js";
import { FIRST_YEAR } from "../view.js";
import type { Cell, Sheet } from "./csv_text.js";
import { CLASSES, FINANCE_PARTS, HOUSE_PARTS, MUNICIPALITIES, TRAVELS, partsOf } from "./result_parts.js";

interface Source {
  readonly viewer: Viewer;
  readonly result: Result;
  readonly baseline: Result;
  readonly texts: Texts;
}

interface Table {
  /** Names of "page.csv.column.<name>". */
  readonly columns: readonly string[];
  /** Names of "ui.basis.<basis>" and "ui.source.<note>"; absent where the rows have their own. */
  readonly source?: readonly [basis: string, note: string];
  rows(source: Source): readonly (readonly Cell[])[];
}

const TABLES: Readonly<Record<CsvTable, Table>> = {
  settings: {
    columns: ["group", "setting", "id", "value", "document_value", "unit", "min", "max", "source"],
    rows: ({ viewer, texts }) =>
      viewer.parameters.map((parameter) => [
        texts.say(`group.${parameter.group}.label`), texts.label(parameter), parameter.id, viewer.get(parameter.id),
        parameter.default, texts.unit(parameter), parameter.min, parameter.max,
        `${texts.say(`ui.basis.${parameter.basis}`)}: ${texts.say(`source.${parameter.sourceId}`)}`,
      ]),
  },
  sites: {
    columns: [
      "site", "id", "municipality", "kind", "longitude", "latitude", "choice", "decision", "reason", "first_year",
      "last_year", ...CLASSES.flatMap((id) => [`delivered_${id}`, `reserved_${id}`, `dropped_${id}`]),
    ],
    source: ["document", "sites"],
    rows: siteRows,
  },
  homes: {
    columns: ["municipality", "year", "need", "households", "stock", "vacancy", "delivered"],
    source: ["document", "homes_table"],
    rows: ({ result, texts }) =>
      MUNICIPALITIES.flatMap((id) =>
        result.years.map((year, index) => [
          texts.say(`municipality.${id}`), year, result.need[id][index] ?? null, result.households[id][index] ?? null,
          partsOf(result).stock[id][index] ?? null, partsOf(result).vacancy[id][index] ?? null,
          flowAt(partsOf(result).delivered.homes[id], year),
        ])),
  },
  balance: {
    columns: ["class", "unit", "year", "demand", "delivered", "backlog", "remaining", "oversupply", "ratio", "after"],
    source: ["document", "balance"],
    rows: ({ result, texts }) =>
      CLASSES.flatMap((id) => {
        const { demand, delivered, backlog, remaining, oversupply, ratio, after } = result.balance[id];
        return result.years.map((year, index) => [
          texts.say(`class.${id}`), texts.say(`page.csv.unit.${id}`), year, flowAt(demand, year), flowAt(delivered, year),
          flowAt(backlog, year), remaining[index] ?? null, oversupply[index] ?? null, ratio[index] ?? null,
          after[index] ?? null,
        ]);
      }),
  },
  segments: {
    columns: ["segment", "year", "demand", "delivered", "backlog"],
    source: ["document", "balance"],
    rows: ({ result, texts }) => {
      const { demand, delivered, backlog } = partsOf(result);
      const years = result.years.slice(1);
      return Object.keys(demand.segments).flatMap((id) =>
        years.map((year) => [
          texts.say(`segment.${id}`), year,
          ...[demand, delivered, backlog].map(({ segments }) => flowAt(segments[id] ?? [], year)),
        ]));
    },
  },
  finance: {
    columns: ["municipality", "item", "value", "document_value", "unit"],
    source: ["assumption", "money"],
    rows: ({ result, baseline, texts }) =>
      MUNICIPALITIES.flatMap((id) =>
        FINANCE_PARTS.map((part) => [
          texts.say(`municipality.${id}`), texts.say(`page.money.${part}`), partsOf(result).finance[id][part],
          partsOf(baseline).finance[id][part], texts.say("page.csv.unit.money"),
        ])),
  },
  ledger: {
    columns: ["class", "unit", "added", "cut", "shortfall"],
    source: ["document", "ledger"],
    rows: ({ result, texts }) => {
      const { ledger } = partsOf(result);
      return CLASSES.map((id) => [
        texts.say(`class.${id}`), texts.say(`page.csv.unit.${id}`), ledger[id].added, ledger[id].cut, ledger.shortfall[id],
      ]);
    },
  },
  access: {
    columns: ["place", "id", "mode", "index", "within_15", "within_30", "within_45"],
    source: ["assumption", "network"],
    rows: ({ viewer, result, texts }) => {
      const { nodes, reach } = partsOf(result).access;
      const names = new Map(viewer.travelTimes().places.map(({ id, name }) => [id, name]));
      return Object.keys(nodes).flatMap((id) =>
        TRAVELS.map((travel) => [
          names.get(id) ?? id, id, texts.say(`page.csv.travel.${travel}`), nodes[id]?.[travel] ?? null,
          ...[0, 1, 2].map((limit) => reach[id]?.[travel]?.[limit] ?? null),
        ]));
    },
  },
  centres: {
    columns: ["municipality", "year", "programme", "floor", "centre_floor", "empty_floor", "vitality"],
    source: ["assumption", "centres"],
    rows: ({ result, texts }) =>
      partsOf(result).centres.flatMap((centre) =>
        result.years.map((year, index) => [
          texts.say(`municipality.${centre.municipality}`), year, centre.programme[index] ?? null,
          centre.floor[index] ?? null, centre.centre_floor[index] ?? null, centre.empty_floor[index] ?? null,
          centre.vitality[index] ?? null,
        ])),
  },
  house: {
    columns: ["part", "value", "document_value"],
    source: ["assumption", "house"],
    rows: ({ result, baseline, texts }) =>
      HOUSE_PARTS.map((part) => [texts.say(`page.house.${part}`), result.twentehuis[part], baseline.twentehuis[part]]),
  },
  travel_times: {
    columns: ["from_longitude", "from_latitude", "mode", "place", "id", "longitude", "latitude", "minutes"],
    source: ["assumption", "network"],
    rows: ({ viewer, texts }) => {
      const { origin, mode, places } = viewer.travelTimes();
      return places.map((place) => [
        ...origin, texts.say(`mode.${mode}`), place.name, place.id, place.lon, place.lat, place.minutes,
      ]);
    },
  },
};

/** In the order in which the page offers them. */
export const CSV_TABLES = Object.keys(TABLES) as readonly CsvTable[];

export function isCsvTable(id: string): id is CsvTable {
  return Object.hasOwn(TABLES, id);
}

/** In the language of the viewer. */
export function csvSheet(viewer: Viewer, id: CsvTable): Sheet {
  const texts = Texts.of(viewer);
  const { columns, source, rows } = TABLES[id];
  const origin = source === undefined ? [] : [`${texts.say(`ui.basis.${source[0]}`)}: ${texts.say(`ui.source.${source[1]}`)}`];
  const version = texts.say("page.csv.version", { ...viewer.version });
  const names = [...columns, ...(source === undefined ? [] : ["source"]), "version"];
  const content = rows({ viewer, result: viewer.results(), baseline: viewer.results("baseline"), texts });
  return {
    columns: names.map((name) => texts.say(`page.csv.column.${name}`)),
    rows: content.map((row) => [...row, ...origin, version]),
  };
}

interface Described {
  readonly id: string;
  readonly name: string;
  readonly municipality?: string;
  readonly kind: string;
  readonly lon: number;
  readonly lat: number;
}

/** The sites of the plan, then those that the user added, as the results have them. */
function siteRows({ viewer, result, texts }: Source): Cell[][] {
  const { sites: choices = {}, added = [] } = viewer.scenario();
  const facts = new Map([...viewer.sites, ...added].map((site) => [(site as Described).id, site as unknown as Described]));
  return result.sites.map((site) => {
    const { name = site.id, municipality = "", kind = "", lon = null, lat = null } = facts.get(site.id) ?? {};
    return [
      name, site.id, municipality === "" ? "" : texts.say(`municipality.${municipality}`), texts.say(`site_kind.${kind}`),
      lon, lat, texts.say(`page.choice.${choices[site.id] ?? "auto"}`), texts.say(`decision.${site.decision}`),
      texts.say(`page.csv.reason.${ruleOf(site)}`), site.first_year, site.last_year,
      ...CLASSES.flatMap((id) => [site.used[id], site.reserved[id], site.dropped[id]]),
    ];
  });
}

function ruleOf(site: SiteResult): string {
  return (site["reason"] as { readonly rule: string }).rule;
}

/** Flows begin a year after levels. */
function flowAt(flows: readonly number[], year: number): number | null {
  return flows[year - FIRST_YEAR - 1] ?? null;
}
