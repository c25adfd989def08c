// City centres: how lively each is and what that is made of, homes and shops, and the profile that the document gives.
import type { CentreResult, MunicipalityId, Result, Viewer } from "../../twente2040.js";
import { linkTable } from "./document_links.js";
import { make } from "./dom.js";
import { MUNICIPALITIES } from "./municipalities.js";
import { addedSites } from "./new_site.js";
import type { Part } from "./part.js";
import { lastOf, shownResults } from "./shown_results.js";
import { against, sourceLine, table } from "./table.js";
import type { Texts } from "./texts.js";

const FULL = 100;
/** Kinds of sites whose homes count for the programme of a centre (section 8 of the model). */
const CENTRAL_KINDS = ["centre", "station"];

/** Results with the settings that they belong to. */
interface Case {
  readonly result: Result;
  setting(id: string): number;
}

interface VitalityPart {
  readonly id: string;
  readonly percent: number;
  points(centre: CentreResult, of: Case): number;
}

/** Section 8 of the model; in points of 0..100. */
const PARTS: readonly VitalityPart[] = [
  { id: "programme", percent: 30, points: (centre) => FULL * lastOf(centre.programme) },
  { id: "shops", percent: 25, points: (centre) => Math.min(FULL, lastOf(centre.centre_floor)) },
  { id: "access", percent: 20, points: (centre) => FULL * centre.access },
  { id: "public_space", percent: 15, points: (_, of) => of.setting("city.public_space") },
  { id: "spontaneous", percent: 10, points: (_, of) => of.setting("city.spontaneous") },
];

export function makeCentres(viewer: Viewer, texts: Texts): Part {
  const element = make("div", { class: "tables" });
  return {
    element,
    update() {
      const [now, document] = casesOf(viewer);
      const tables = [vitalityTable(now, document, texts), shopsTable(viewer, now, document, texts), profileTable(texts)];
      element.replaceChildren(...tables.map((one) => linkTable(one, texts)));
    },
  };
}

/** What is shown, and the document. */
function casesOf(viewer: Viewer): readonly [Case, Case] {
  const ofDocument = (id: string) => viewer.parameters.find((parameter) => parameter.id === id)?.default ?? 0;
  const present = (id: string) => viewer.get(id);
  return [
    { result: shownResults(viewer), setting: viewer.holdsBaseline() ? ofDocument : present },
    { result: viewer.results("baseline"), setting: ofDocument },
  ];
}

type Figure = (centre: CentreResult, of: Case) => number;

/** A figure of the five with its difference from the document, as a row. */
function rowOf(name: string, figure: Figure, now: Case, document: Case, texts: Texts): string[] {
  const value = (of: Case, id: MunicipalityId) => {
    const centre = of.result.centres.find(({ municipality }) => municipality === id);
    return centre === undefined ? 0 : figure(centre, of);
  };
  return [name, ...MUNICIPALITIES.map((id) => against(value(now, id), value(document, id), texts))];
}

const headOf = (first: string, texts: Texts) => [texts.say(first), ...MUNICIPALITIES.map((id) => texts.say(`municipality.${id}`))];

function vitalityTable(now: Case, document: Case, texts: Texts): HTMLElement {
  const rows = PARTS.map(({ id, percent, points }) => {
    const name = texts.say("ui.centres.weighted", { part: texts.say(`ui.centres.part.${id}`), weight: texts.number(percent) });
    return rowOf(name, points, now, document, texts);
  });
  rows.push(rowOf(texts.say("ui.centres.vitality"), ({ vitality }) => lastOf(vitality), now, document, texts));
  const caption = texts.say("page.centres.vitality");
  const element = table("vitality", caption, headOf("page.centres.part", texts), rows, sourceLine("assumption", "centres", texts));
  element.querySelector("tbody tr:last-child")?.classList.add("total");
  return element;
}

/** Homes that stand in the centre and at the station, and shopping floor. */
function shopsTable(viewer: Viewer, now: Case, document: Case, texts: Texts): HTMLElement {
  const kinds = new Map([...viewer.sites, ...addedSites(viewer)].map(({ id, kind, municipality }) => [id, { kind, municipality }]));
  const homes: Figure = ({ municipality }, { result }) =>
    result.sites.reduce((sum, site) => {
      const facts = kinds.get(site.id);
      const counts = facts?.municipality === municipality && CENTRAL_KINDS.includes(facts.kind);
      return counts ? sum + site.used.homes : sum;
    }, 0);
  const row = (key: string, figure: Figure) => rowOf(texts.say(key), figure, now, document, texts);
  const rows = [
    row("page.centres.homes", homes),
    row("page.centres.floor", ({ floor }) => lastOf(floor)),
    row("page.centres.centre_floor", ({ centre_floor }) => lastOf(centre_floor)),
    row("page.centres.empty_floor", ({ empty_floor }) => lastOf(empty_floor)),
  ];
  const caption = texts.say("page.centres.shops");
  return table("shops", caption, headOf("page.centres.figure", texts), rows, sourceLine("assumption", "centres", texts));
}

/** The keywords of the document, which are never worked out. */
function profileTable(texts: Texts): HTMLElement {
  const rows = MUNICIPALITIES.map((id) => [
    texts.say(`municipality.${id}`),
    texts.say(`profile.${id}`).split("\n").join(", "),
  ]);
  const head = [texts.say("page.homes.municipality"), texts.say("ui.centres.profile")];
  return table("profile", texts.say("page.centres.profile"), head, rows, sourceLine("document", "profile", texts));
}
