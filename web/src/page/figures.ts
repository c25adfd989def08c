// Results as tables.
import type { MunicipalityId, Result, SiteClass, SiteResult } from "../../twente2040.js";
import { FIRST_YEAR, LAST_YEAR } from "../view.js";
import { table } from "./table.js";
import type { Texts } from "./texts.js";

const CLASSES: readonly SiteClass[] = ["homes", "land", "offices"];
const MUNICIPALITIES: readonly MunicipalityId[] = ["almelo", "borne", "enschede", "hengelo", "oldenzaal"];
const HOUSE = ["foundation", "economy", "urban", "talent", "roof"] as const;

/** All tables for one year. */
export function figureTables(result: Result, year: number, texts: Texts): HTMLElement[] {
  return [balanceTable(result, texts), homesTable(result, year, texts), houseTable(result, texts)];
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
  return table("balance", texts.say("page.balance.caption"), head, rows);
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
  return table("homes", texts.say("page.homes.caption"), head, rows);
}

function houseTable(result: Result, texts: Texts): HTMLElement {
  const rows = HOUSE.map((part) => [
    texts.say(`page.house.${part}`),
    texts.number(Math.round(result.twentehuis[part])),
  ]);
  const head = [texts.say("page.house.part"), texts.say("page.house.score")];
  return table("house", texts.say("page.house.caption"), head, rows);
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
