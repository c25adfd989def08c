// Results as tables.
import type { MunicipalityId, Result, SiteClass, SiteResult } from "../../twente2040.js";
import { make } from "./dom.js";
import { FIRST_YEAR, LAST_YEAR } from "../view.js";
import { homesNeeded } from "./outcome.js";
import { MUNICIPALITIES } from "./municipalities.js";
import { resultOfTheFive } from "./region_tables.js";
import { sourceLine, table } from "./table.js";
import type { Texts } from "./texts.js";

const CLASSES: readonly SiteClass[] = ["homes", "land", "offices"];
/** The rows of two tables. */
export const HOUSE_ROWS = ["foundation", "economy", "urban", "talent", "roof"] as const;
export const KEY_ROWS = ["homes", "land_ratio", "result", "homes_short"] as const;

/** All tables for one year. */
export function figureTables(result: Result, baseline: Result, year: number, texts: Texts): HTMLElement[] {
  return [keyTable(result, baseline, texts), balanceTable(result, texts), homesTable(result, year, texts), houseTable(result, texts)];
}

/** The plan of 2013 against all demand for land; 0 where nothing is needed. */
function landRatio(result: Result): number {
  return result.balance.land.ratio[0] ?? 0;
}

function homesShort(result: Result): number {
  return result.balance.homes.backlog[result.balance.homes.backlog.length - 1] ?? 0;
}

/** The figures that stand first everywhere, each with where it comes from. */
function keyTable(result: Result, baseline: Result, texts: Texts): HTMLElement {
  const figures: readonly (readonly [(typeof KEY_ROWS)[number], string, (of: Result) => number, number, string])[] = [
    ["homes", "", homesNeeded, 0, "homes_table"],
    ["land_ratio", texts.say("ui.figure.land_ratio_unit"), landRatio, 2, "land_ratio"],
    ["result", texts.say("ui.figure.result_unit"), resultOfTheFive, 0, "money"],
    ["homes_short", "", homesShort, 0, "allocation"],
  ];
  const rows = figures.map(([id, unit, value, decimals, note]) => [
    unit === "" ? texts.say(`ui.figure.${id}`) : texts.say("page.key.with_unit", { figure: texts.say(`ui.figure.${id}`), unit }),
    texts.fixed(value(result), decimals),
    texts.fixed(value(baseline), decimals),
    make("span", {}, [texts.say(`ui.source.${note}`)]),
  ]);
  const head = ["figure", "now", "document", "source"].map((column) => texts.say(`page.key.${column}`));
  return table("key", texts.say("page.key.caption"), head, rows);
}

function balanceTable(result: Result, texts: Texts): HTMLElement {
  const columns = ["demand", "delivered", "backlog", "reserved", "dropped"] as const;
  const head = ["class", ...columns].map((column) => texts.say(`page.balance.${column}`));
  const rows = CLASSES.map((site_class) => {
    const balance = result.balance[site_class];
    const whole = (part: "reserved" | "dropped") => sum(result.sites.map((site: SiteResult) => site[part][site_class]));
    const values = [
      sum(balance.demand), sum(balance.delivered), balance.backlog[balance.backlog.length - 1] ?? 0,
      whole("reserved"), whole("dropped"),
    ];
    return [texts.say(`class.${site_class}`), ...values.map((value) => texts.number(Math.round(value)))];
  });
  return table("balance", texts.say("page.balance.caption"), head, rows, sourceLine("document", "balance", texts));
}

function homesTable(result: Result, year: number, texts: Texts): HTMLElement {
  const years = [...new Set([FIRST_YEAR, year, LAST_YEAR])];
  const at = (id: MunicipalityId, when: number) => result.households[id][when - FIRST_YEAR] ?? 0;
  const rows = MUNICIPALITIES.map((id) => [
    texts.say(`municipality.${id}`),
    ...years.map((when) => texts.number(Math.round(at(id, when)))),
  ]);
  const total = years.map((when) => texts.number(Math.round(sum(MUNICIPALITIES.map((id) => at(id, when))))));
  rows.push([texts.say("page.homes.total"), ...total]);
  const head = [texts.say("page.homes.municipality"), ...years.map(String)];
  return table("homes", texts.say("page.homes.caption"), head, rows, sourceLine("document", "homes_table", texts));
}

function houseTable(result: Result, texts: Texts): HTMLElement {
  const rows = HOUSE_ROWS.map((part) => [
    texts.say(`page.house.${part}`),
    texts.number(Math.round(result.twentehuis[part])),
  ]);
  const head = [texts.say("page.house.part"), texts.say("page.house.score")];
  return table("house", texts.say("page.house.caption"), head, rows, sourceLine("assumption", "house", texts));
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
