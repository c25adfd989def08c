// The five municipalities: what each gains, loses and pays against the document; reachability and centres.
import type { MunicipalityId, Result, Viewer } from "../../twente2040.js";
import { make } from "./dom.js";
import { MUNICIPALITIES } from "./municipalities.js";
import { lastOf } from "./shown_results.js";
import { against, sourceLine, table } from "./table.js";
import type { Part } from "./part.js";
import type { Texts } from "./texts.js";

const TRAVELS = ["car", "pt", "cycle"] as const;
const HALF_HOUR = 1; // reach is given within 15, 30 and 45 minutes
const CLASSES = ["homes", "land", "offices"] as const;

type Amounts = Readonly<Record<string, number>>;
/** The parts of results() that these tables read and that the API leaves open. */
interface Detail {
  readonly access: {
    readonly nodes: Readonly<Record<string, Readonly<Record<string, number | null>>>>;
    readonly reach: Readonly<Record<string, Readonly<Record<string, readonly number[]>>>>;
  };
  readonly ledger: Readonly<Record<string, { readonly added: number; readonly cut: number; readonly closed: boolean }>> & {
    readonly shortfall: Amounts;
  };
}

const detail = (result: Result) => result as unknown as Detail;

function homesBuilt(viewer: Viewer, result: Result, id: MunicipalityId): number {
  const mine = new Set(viewer.sites.filter((site) => site.municipality === id).map((site) => site.id));
  return result.sites.filter((site) => mine.has(site.id)).reduce((sum, site) => sum + site.used.homes, 0);
}

function landIssued(viewer: Viewer, result: Result, id: MunicipalityId): number {
  const mine = new Set(viewer.sites.filter((site) => site.municipality === id).map((site) => site.id));
  return result.sites.filter((site) => mine.has(site.id)).reduce((sum, site) => sum + site.used.land, 0);
}

/** What the five together earn or lose, in millions of euros. */
export function resultOfTheFive(result: Result): number {
  return MUNICIPALITIES.reduce((sum, id) => sum + (result.finance[id]["result"] ?? 0), 0);
}

/** Money per municipality, in millions of euros: land, holding, write-off, result, and after settlement. */
export function moneyTable(result: Result, baseline: Result, texts: Texts): HTMLElement {
  const parts = ["land_result", "holding", "write_off", "result", "settled"] as const;
  const [now, then] = [result.finance, baseline.finance];
  const rows = MUNICIPALITIES.map((id) => [
    texts.say(`municipality.${id}`),
    ...parts.map((part) => against(now[id][part] ?? 0, then[id][part] ?? 0, texts)),
  ]);
  const total = (of: Result["finance"], part: string) => MUNICIPALITIES.reduce((sum, id) => sum + (of[id][part] ?? 0), 0);
  rows.push([texts.say("page.homes.total"), ...parts.map((part) => against(total(now, part), total(then, part), texts))]);
  const head = [texts.say("page.homes.municipality"), ...parts.map((part) => texts.say(`page.money.${part}`))];
  return table("money", texts.say("page.money.caption"), head, rows, sourceLine("assumption", "money", texts));
}

/** The five side by side: homes, land, money, vitality. */
export function fiveTable(viewer: Viewer, result: Result, baseline: Result, texts: Texts): HTMLElement {
  const vitality = (of: Result, id: MunicipalityId) =>
    lastOf(of.centres.find((centre) => centre.municipality === id)?.vitality ?? []);
  const columns: readonly (readonly [string, (of: Result, id: MunicipalityId) => number])[] = [
    ["homes", (of, id) => homesBuilt(viewer, of, id)],
    ["land", (of, id) => landIssued(viewer, of, id)],
    ["settled", (of, id) => of.finance[id]["settled"] ?? 0],
    ["vitality", vitality],
  ];
  const rows = MUNICIPALITIES.map((id) => [
    texts.say(`municipality.${id}`),
    ...columns.map(([, value]) => against(value(result, id), value(baseline, id), texts)),
  ]);
  const head = [texts.say("page.homes.municipality"), ...columns.map(([name]) => texts.say(`page.five_side.${name}`))];
  return table("five", texts.say("page.five_side.caption"), head, rows);
}

/** Index of reachability (document = 100) and the inhabitants and jobs within half an hour, per centre. */
export function reachTable(result: Result, texts: Texts): HTMLElement {
  const { nodes, reach } = detail(result).access;
  const rows = MUNICIPALITIES.filter((id) => nodes[id] !== undefined).map((id) => [
    texts.say(`municipality.${id}`),
    ...TRAVELS.map((travel) => {
      const index = nodes[id]?.[travel];
      return index === null || index === undefined ? "–" : texts.number(Math.round(index * 10) / 10);
    }),
    ...TRAVELS.map((travel) => texts.number(Math.round(reach[id]?.[travel]?.[HALF_HOUR] ?? 0))),
  ]);
  const head = [
    texts.say("page.homes.municipality"),
    ...TRAVELS.map((travel) => texts.say(`page.reach.index_${travel}`)),
    ...TRAVELS.map((travel) => texts.say(`page.reach.within_${travel}`)),
  ];
  return table("reach", texts.say("page.reach.caption"), head, rows, sourceLine("assumption", "network", texts));
}

/** The rule that who adds a site gives up as much elsewhere. */
export function ledgerTable(result: Result, texts: Texts): HTMLElement {
  const { ledger } = detail(result);
  const rows = CLASSES.map((site_class) => {
    const entry = ledger[site_class] ?? { added: 0, cut: 0, closed: true };
    return [
      texts.say(`class.${site_class}`),
      texts.number(Math.round(entry.added)),
      texts.number(Math.round(entry.cut)),
      entry.closed ? texts.say("page.ledger.closed") : texts.say("page.ledger.open", { missing: texts.number(Math.ceil(ledger.shortfall[site_class] ?? 0)) }),
    ];
  });
  const head = ["class", "added", "cut", "state"].map((column) => texts.say(`page.ledger.${column}`));
  return table("ledger", texts.say("page.ledger.caption"), head, rows, sourceLine("document", "ledger", texts));
}

/** One municipality in sentences: what it gains, loses and pays against the document. */
export function makeMyMunicipality(viewer: Viewer, texts: Texts): Part {
  const select = make("select", { id: "my-municipality" }, MUNICIPALITIES.map((id) => make("option", { value: id }, [texts.say(`municipality.${id}`)])));
  const list = make("ul", { class: "mine" });
  const update = () => {
    const id = select.value as MunicipalityId;
    const [now, then] = [viewer.results(), viewer.results("baseline")];
    const names = (decision: string, of: Result) =>
      of.sites.filter((site) => site.decision === decision && viewer.sites.some((one) => one.id === site.id && one.municipality === id));
    const dropped = names("drop", now).map((site) => viewer.sites.find((one) => one.id === site.id)?.name ?? site.id);
    const values = (value: number, before: number) => ({ value: texts.number(Math.round(value)), difference: against(Math.round(value), Math.round(before), texts) });
    const settled = (of: Result) => of.finance[id]["settled"] ?? 0;
    const lines = [
      texts.say("page.mine.homes", values(homesBuilt(viewer, now, id), homesBuilt(viewer, then, id))),
      texts.say("page.mine.land", values(landIssued(viewer, now, id), landIssued(viewer, then, id))),
      dropped.length === 0 ? texts.say("page.mine.dropped_none") : texts.say("page.mine.dropped", { sites: texts.list(dropped) }),
      texts.say("page.mine.settled", { difference: against(settled(now), settled(then), texts) }),
    ];
    list.replaceChildren(...lines.map((line) => make("li", {}, [line])));
  };
  select.addEventListener("change", update);
  return {
    element: make("div", { class: "field" }, [make("label", { for: "my-municipality" }, [texts.say("page.mine.label")]), select, list]),
    update,
  };
}
