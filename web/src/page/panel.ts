// The HTML door: outcome, controls, choices and figures as native HTML, generated from catalogue and words. Rebuilt
// when the language changes, updated when anything else does.
import type { Result, Viewer } from "../../twente2040.js";
import { type Compare, makeCompare } from "./compare.js";
import { type Control, makeControl } from "./control.js";
import { makeChanges } from "./changes.js";
import { makeConsequences } from "./consequences.js";
import { byId, fillInto, make } from "./dom.js";
import { figureTables } from "./figures.js";
import { makeFooter } from "./footer.js";
import { icon } from "./icons.js";
import { homesNeeded, outcomeSentences, plainText } from "./outcome.js";
import { type Part, folded } from "./part.js";
import { makePassport } from "./passport.js";
import { fiveTable, ledgerTable, makeMyMunicipality, moneyTable, reachTable } from "./region_tables.js";
import { type Findable, makeSearch } from "./search.js";
import { makeSelectionCard, type SelectionCard } from "./selection_card.js";
import { makeNewSite } from "./new_site.js";
import { makePngExport } from "./png_export.js";
import { makeTakeAlong } from "./share/take_along.js";
import { makeSiteTable, type SiteTable } from "./site_table.js";
import { Texts } from "./texts.js";
import { makeTravelTimes, type TravelControls } from "./travel_times.js";
import { makeViewControls, type ViewControls } from "./view_controls.js";

/** The five that matter most to people; each stands for a question. */
const FIVE: readonly string[] = [
  "housing.growth", "housing.talent", "housing.centre_preference", "land.restructuring", "programme.cooperation",
];

/** The group whose settings are measures, each with a card of its own. */
const MEASURES = "access";

/** Tables follow after this much rest: while a slider moves, the sentence is enough. */
const TABLES_REST_MS = 200;
/** The live region speaks after this much rest. */
const LIVE_REST_MS = 600;

export interface Panel {
  /** Shows the present state; does nothing while the panel is hidden. */
  update(): void;
  /** Shows the card of what is selected now, at the top. */
  select(): void;
  /** Shows the present state at once, tables too, even while the panel is hidden. */
  refresh(): void;
  /** Makes everything anew in the language of the viewer. */
  rebuild(): void;
}

interface Built {
  readonly texts: Texts;
  readonly controls: readonly Control[];
  readonly groups: readonly Group[];
  readonly view: ViewControls;
  readonly travel: TravelControls;
  readonly card: SelectionCard;
  readonly compare: Compare;
  readonly sites: SiteTable;
  readonly parts: readonly Part[];
  readonly sentences: HTMLElement;
  readonly figures: HTMLElement;
}

export function makePanel(viewer: Viewer, root: HTMLElement, onError: (error: unknown) => void): Panel {
  const plan = homesNeeded(viewer.results());
  const tables = makeRest(TABLES_REST_MS);
  const announce = makeAnnouncer();
  let built = build(viewer, root, onError);
  let asked = false;

  const show = () => {
    const result = shownResults(viewer);
    const sentences = outcomeSentences(viewer, result, plan, built.texts);
    built.sentences.replaceChildren();
    fillInto(built.sentences, sentences, {});
    for (const part of [...built.controls, ...built.groups, built.view, built.travel, built.card, built.compare, ...built.parts]) part.update();
    tables(() => showTables(built, viewer));
    announce(plainText(sentences));
  };
  show();
  return {
    update() {
      if (asked || root.offsetParent === null) return;
      asked = true;
      requestAnimationFrame(() => {
        asked = false;
        show();
      });
    },
    select() {
      if (root.offsetParent === null) return;
      built.card.update();
      built.sites.update(shownResults(viewer));
      const name = built.card.name();
      if (name === "") return;
      sayNow(name);
      root.parentElement?.scrollTo({ top: 0 });
    },
    refresh() {
      show();
      showTables(built, viewer);
    },
    rebuild() {
      const focused = root.contains(document.activeElement) ? document.activeElement?.id : undefined;
      const open = [...root.querySelectorAll("details[open]")].map((details) => details.id);
      built = build(viewer, root, onError);
      show();
      for (const id of open) byId<HTMLDetailsElement>(id).open = true;
      if (focused !== undefined && focused !== "") document.getElementById(focused)?.focus();
    },
  };
}

/** The document's own while that is held. */
function shownResults(viewer: Viewer): Result {
  return viewer.results(viewer.holdsBaseline() ? "baseline" : "present");
}

function showTables(built: Built, viewer: Viewer): void {
  const result = shownResults(viewer);
  const { texts } = built;
  const baseline = viewer.results("baseline");
  built.figures.replaceChildren(
    ...figureTables(result, baseline, viewer.year(), texts),
    fiveTable(viewer, result, baseline, texts),
    moneyTable(result, baseline, texts),
    ledgerTable(result, texts),
    reachTable(result, texts),
  );
  built.sites.update(result);
}

/** Runs the last task given after a pause of this length. */
function makeRest(rest_ms: number): (task: () => void) => void {
  let timer = 0;
  return (task) => {
    window.clearTimeout(timer);
    timer = window.setTimeout(task, rest_ms);
  };
}

function sayNow(text: string): void {
  byId("live").textContent = text;
}

/** Says a new text in the live region after a rest; the first one stands on the page already. */
function makeAnnouncer(): (text: string) => void {
  const rest = makeRest(LIVE_REST_MS);
  let said: string | null = null;
  return (text) =>
    rest(() => {
      if (said !== null && said !== text) sayNow(text);
      said = text;
    });
}

function build(viewer: Viewer, root: HTMLElement, onError: (error: unknown) => void): Built {
  const texts = Texts.of(viewer);
  const five = makeFive(viewer, texts);
  const groups = makeGroups(viewer, texts);
  const view = makeViewControls(viewer, texts, onError);
  const travel = makeTravelTimes(viewer, texts);
  const compare = makeCompare(viewer, texts);
  const sites = makeSiteTable(viewer, texts);
  const card = makeSelectionCard(viewer, texts, sayNow);
  const sentences = make("p", { class: "outcome" });
  const figures = make("div", { class: "tables" });
  const changes = makeChanges(viewer, texts);
  const consequences = folded("group-consequences", texts.say("page.consequences.title"), makeConsequences(viewer, texts), make);
  const newSite = folded("group-new-site", texts.say("ui.new_site.title"), makeNewSite(viewer, texts, sayNow), make);
  const mine = folded("group-mine", texts.say("page.mine.title"), makeMyMunicipality(viewer, texts), make);
  const passport = folded("group-passport", texts.say("page.passport.title"), makePassport(viewer, texts, onError), make);
  const takeAlong = makeTakeAlong(viewer, texts, sayNow);
  const heading = (level: "h2" | "h3", id: string, key: string) => make(level, { id, tabindex: -1 }, [texts.say(key)]);
  root.replaceChildren(
    make("h2", { class: "visually-hidden" }, [texts.say("page.form.title")]),
    card.element,
    sentences,
    make("h3", { class: "visually-hidden" }, [texts.say("page.five.title")]),
    make("div", { class: "five" }, five.map((control) => control.element)),
    make("p", { class: "buttons" }, [
      make("a", { class: "button", href: "#all" }, [icon("sliders"), texts.say("page.button.all")]),
      make("a", { class: "button primary", href: "#figures" }, [icon("table"), texts.say("page.button.figures")]),
    ]),
    consequences.element,
    mine.element,
    heading("h3", "changes", "page.changes.title"),
    changes.element,
    heading("h3", "start", "page.start.title"),
    view.element,
    travel.element,
    heading("h3", "compare", "page.compare.title"),
    compare.element,
    heading("h3", "all", "page.all.title"),
    makeSearch(findables(groups, texts), texts, sayNow),
    ...groups.map((group) => group.element),
    heading("h3", "figures", "page.figures.title"),
    figures,
    sites.element,
    takeAlong.element,
    newSite.element,
    passport.element,
    makePngExport(viewer, texts),
    makeFooter(texts),
  );
  const controls = [...five, ...groups.flatMap((group) => group.controls)];
  const parts = [changes, consequences, mine, newSite, passport, takeAlong];
  return { texts, controls, groups, view, travel, card, compare, sites, parts, sentences, figures };
}

function makeFive(viewer: Viewer, texts: Texts): Control[] {
  return FIVE.map((id) => {
    const parameter = viewer.parameters.find((candidate) => candidate.id === id);
    if (parameter === undefined) throw new Error(`the catalogue has no ${id}`);
    return makeControl(viewer, parameter, texts, {
      label: texts.say(`page.five.${id}.question`),
      same: texts.say(`page.five.${id}.same`),
      explanation: texts.say(`parameter.${id}.explanation`),
      announce: sayNow,
    });
  });
}

interface Group {
  readonly element: HTMLDetailsElement;
  readonly controls: readonly Control[];
  update(): void;
}

/** All controls of the groups, as the search sees them. */
function findables(groups: readonly Group[], texts: Texts): Findable[] {
  return groups.flatMap((group) =>
    group.controls.map(({ parameter, element }) => ({
      element,
      fold: group.element,
      text: [
        texts.label(parameter), texts.say(`parameter.${parameter.id}.explanation`), texts.say(`group.${parameter.group}.label`),
      ].join(" "),
    })),
  );
}

/** Opens the card that says what a measure brings, and goes there. */
function makeEffectButton(viewer: Viewer, id: string, texts: Texts): HTMLElement {
  const label = texts.say("page.measure.effect");
  const button = make("button", { type: "button", class: "button", "aria-label": texts.say("page.measure.effect_of", { measure: texts.say(`parameter.${id}.label`) }) }, [label]);
  button.addEventListener("click", () => {
    viewer.select(`measure:${id}`);
    requestAnimationFrame(() => document.getElementById("selection")?.focus());
  });
  return make("p", { class: "buttons" }, [button]);
}

/** The other controls, a <details> per group of the catalogue. */
function makeGroups(viewer: Viewer, texts: Texts): Group[] {
  const others = viewer.parameters.filter((parameter) => !FIVE.includes(parameter.id));
  const ids = [...new Set(others.map((parameter) => parameter.group))];
  return ids.map((id) => {
    const controls = others.filter((parameter) => parameter.group === id).map((parameter) => {
      const explanation = texts.say(`parameter.${parameter.id}.explanation`);
      const control = makeControl(viewer, parameter, texts, { label: texts.label(parameter), explanation, announce: sayNow });
      if (parameter.group === MEASURES) control.element.append(makeEffectButton(viewer, parameter.id, texts));
      return control;
    });
    const count = make("span", { class: "count" });
    const summary = make("summary", {}, [make("span", {}, [texts.say(`group.${id}.label`)]), count]);
    const element = make("details", { class: "group", id: `group-${id}` }, [
      summary,
      ...controls.map((control) => control.element),
    ]);
    return {
      element,
      controls,
      update() {
        const changed = controls.filter(({ parameter }) => viewer.get(parameter.id) !== parameter.default).length;
        const values = { changed: texts.number(changed), count: texts.number(controls.length) };
        count.textContent = texts.say(changed === 0 ? "page.all.changed_none" : "page.all.changed", values);
        count.classList.toggle("changed", changed !== 0);
      },
    };
  });
}
