// "Raadsbijlage": the scenario as a document to print or to pass on. What is on paper must stand by itself: what was
// changed, what that does, where each figure comes from, and the link that brings it all back.
import type { Ensemble, Parameter, Result, Viewer } from "../../twente2040.js";
import { csvSheet } from "../csv/tables.js";
import { fillInto, make } from "../page/dom.js";
import { figureTables } from "../page/figures.js";
import { bandsTable, verdictsOf } from "../page/futures_tables.js";
import { homesNeeded, outcomeSentences } from "../page/outcome.js";
import { FUTURES } from "../page/outlook.js";
import { fiveTable, ledgerTable, moneyTable, reachTable } from "../page/region_tables.js";
import { pictureOf } from "../page/svg_nodes.js";
import { table } from "../page/table.js";
import { Texts } from "../page/texts.js";

const MAP = { width: 1000, height: 640, theme: "light", frame: "region", legend: true, idPrefix: "report-map" } as const;
/** The columns of csv("sites") that a reader on paper needs. */
const SITE_COLUMNS = [0, 2, 6, 7, 8];

export async function makeReport(viewer: Viewer, base: URL): Promise<Document> {
  // First: whoever changes a setting meanwhile gets figures that belong together.
  const futures = await viewer.ensemble(FUTURES);
  const texts = Texts.of(viewer);
  const title = texts.say("page.report.title");
  const report = document.implementation.createHTMLDocument(title);
  report.documentElement.lang = texts.language;
  report.head.append(
    make("meta", { charset: "utf-8" }),
    make("meta", { name: "viewport", content: "width=device-width, initial-scale=1" }),
    make("link", { rel: "stylesheet", href: new URL("report.css", base).href }),
  );
  const [now, plan] = [viewer.results(), viewer.results("baseline")];
  report.body.append(
    make("header", {}, [make("p", { class: "product" }, ["Netwerkstad Twente 2040"]), make("p", {}, [texts.say("page.note")])]),
    make("main", {}, [
      make("h1", {}, [title]),
      made(viewer, texts),
      outcome(viewer, now, plan, texts),
      map(viewer, texts),
      section("differs", texts, differences(viewer, texts)),
      section("figures", texts, figureTables(now, plan, viewer.year(), texts)),
      section("decisions", texts, [decisions(viewer, texts)]),
      section("money", texts, [moneyTable(now, plan, texts), fiveTable(viewer, now, plan, texts), ledgerTable(now, texts)]),
      section("reach", texts, [reachTable(now, texts)]),
      section("uncertainty", texts, uncertainty(now, futures, texts)),
      section("assumptions", texts, [assumptions(viewer, texts)]),
      section("open", texts, await wayBack(viewer, texts)),
    ]),
  );
  return report;
}

function section(name: string, texts: Texts, content: readonly HTMLElement[]): HTMLElement {
  const id = `report-${name}`;
  return make("section", { "aria-labelledby": id }, [make("h2", { id }, [texts.say(`page.report.${name}`)]), ...content]);
}

/** When, by which model, and how to get back to it. */
function made(viewer: Viewer, texts: Texts): HTMLElement {
  const date = new Intl.DateTimeFormat(texts.language, { dateStyle: "long" }).format(new Date());
  const link = viewer.link();
  return make("div", { class: "made" }, [
    make("p", {}, [texts.say("page.report.made", { date, version: texts.say("page.csv.version", { ...viewer.version }) })]),
    make("p", {}, [texts.say("page.report.link"), " ", make("a", { href: link }, [link])]),
  ]);
}

function outcome(viewer: Viewer, now: Result, plan: Result, texts: Texts): HTMLElement {
  const element = make("p", { class: "outcome" });
  fillInto(element, outcomeSentences(viewer, now, homesNeeded(plan), texts), {});
  return element;
}

/** How far the main figures range over the futures, and from which draw that comes. */
function uncertainty(now: Result, futures: Ensemble, texts: Texts): HTMLElement[] {
  const draw = { count: texts.number(futures.samples), seed: String(futures.seed) };
  return [
    make("p", {}, [texts.say("page.report.futures", draw)]),
    bandsTable(now, futures, texts),
    make("h3", {}, [texts.say("ui.certainty.sites")]),
    verdictsOf(futures, texts),
  ];
}

/** The link as a code for the camera of a phone too, where it is not too long for one. */
async function wayBack(viewer: Viewer, texts: Texts): Promise<HTMLElement[]> {
  const { makeQr } = await import("../qr/qr.js");
  const link = viewer.link();
  const code = makeQr(link, texts.say("page.share.qr_label"));
  const address = make("p", {}, [texts.say("page.report.link"), " ", make("a", { href: link }, [link])]);
  if (code === null) return [address];
  return [make("div", { class: "way-back" }, [make("div", { class: "code" }, [code]), make("div", {}, [make("p", {}, [texts.say("page.share.qr_help")]), address])])];
}

function map(viewer: Viewer, texts: Texts): HTMLElement {
  const caption = make("figcaption", {}, [texts.say("page.report.map", { year: String(viewer.year()) })]);
  return make("figure", {}, [pictureOf(viewer.svg(MAP)), caption]);
}

function differences(viewer: Viewer, texts: Texts): HTMLElement[] {
  const { sites = {}, added = [] } = viewer.scenario();
  const names = new Map([...viewer.sites, ...(added as { id: string; name: string }[])].map(({ id, name }) => [id, name]));
  const changed = viewer.parameters.filter((parameter) => viewer.get(parameter.id) !== parameter.default);
  const rows = [
    ...changed.map((parameter) => [
      texts.label(parameter), texts.value(parameter, parameter.default), texts.value(parameter, viewer.get(parameter.id)),
    ]),
    ...Object.entries(sites).map(([id, choice]) => [
      names.get(id) ?? id, texts.say("page.choice.auto"), texts.say(`page.choice.${choice}`),
    ]),
    ...(added as { name: string }[]).map(({ name }) => [name, "–", texts.say("ui.changes.added")]),
  ];
  if (rows.length === 0) return [make("p", {}, [texts.say("page.report.same")])];
  const head = ["setting", "document_value", "value"].map((column) => texts.say(`page.csv.column.${column}`));
  return [table("report-differs", texts.say("page.report.differs_caption"), head, rows)];
}

function decisions(viewer: Viewer, texts: Texts): HTMLElement {
  const { columns, rows } = csvSheet(viewer, "sites");
  const pick = (cells: readonly unknown[]) => SITE_COLUMNS.map((column) => String(cells[column] ?? ""));
  return table("report-decisions", texts.say("page.csv.table.sites"), pick(columns), rows.map(pick));
}

/** Every setting that rests on an assumption of ours, at the value that it has here. */
function assumptions(viewer: Viewer, texts: Texts): HTMLElement {
  const rows = viewer.parameters
    .filter(({ basis }) => basis === "assumption")
    .map((parameter: Parameter) => [
      texts.label(parameter), texts.value(parameter, viewer.get(parameter.id)), texts.say(`source.${parameter.sourceId}`),
    ]);
  const head = ["setting", "value", "source"].map((column) => texts.say(`page.csv.column.${column}`));
  return table("report-assumptions", texts.say("page.report.assumptions_caption"), head, rows);
}
