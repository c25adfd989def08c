// The HTML door: outcome, controls, choices and figures as native HTML, generated from catalogue and words. Rebuilt
// when the language changes, updated when anything else does.
import type { Viewer } from "../../twente2040.js";
import { makeCentres } from "./centres.js";
import { makeCertainty } from "./certainty.js";
import { type Compare, makeCompare } from "./compare.js";
import type { Control } from "./control.js";
import { findables, type Group, makeGroups } from "./control_groups.js";
import { makeChanges } from "./changes.js";
import { makeConsequences } from "./consequences.js";
import { linkTable } from "./document_links.js";
import { type DocumentPart, makeDocumentPart } from "./document_part.js";
import { byId, fillInto, make } from "./dom.js";
import { figureTables } from "./figures.js";
import { makeFooter } from "./footer.js";
import { makeJump } from "./jump.js";
import { LEADING_IDS, makeLeading } from "./leading.js";
import { makeLookBack } from "./look_back.js";
import { homesNeeded, outcomeSentences, plainText } from "./outcome.js";
import { Outlook } from "./outlook.js";
import { type Part, PRINTED, folded } from "./part.js";
import { makePassport } from "./passport.js";
import { fiveTable, ledgerTable, makeMyMunicipality, moneyTable, reachTable } from "./region_tables.js";
import { makeSearch } from "./search.js";
import { makeSelectionCard, type SelectionCard } from "./selection_card.js";
import { makeNewSite } from "./new_site.js";
import { makePngExport } from "./png_export.js";
import { shownResults } from "./shown_results.js";
import { makeTakeAlong } from "./share/take_along.js";
import { makeSiteTable, type SiteTable } from "./site_table.js";
import { makeStoryButton } from "./story_door.js";
import { Texts } from "./texts.js";
import { makeTravelTimes, type TravelControls } from "./travel_times.js";
import { makeViewControls, type ViewControls } from "./view_controls.js";

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
  /** Goes to what the document says of a thing, or to its top; `from` is the id of where the way back leads. */
  openDocument(ref?: string, from?: string): Promise<void>;
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
  /** Those that follow after a rest. */
  readonly tables: readonly Part[];
  readonly certainty: Part;
  readonly document: DocumentPart;
  readonly sentences: HTMLElement;
  readonly figures: HTMLElement;
}

export function makePanel(viewer: Viewer, root: HTMLElement, onError: (error: unknown) => void): Panel {
  const plan = homesNeeded(viewer.results());
  const tables = makeRest(TABLES_REST_MS);
  const announce = makeAnnouncer();
  const outlook = new Outlook(viewer, () => {
    built.certainty.update();
    if (outlook.progress() === null) built.sites.update(shownResults(viewer));
  });
  let built = build(viewer, outlook, root, onError);
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
      built = build(viewer, outlook, root, onError);
      show();
      // What is fetched again does not stand there yet.
      for (const fold of open.map((id) => document.getElementById(id))) fold?.setAttribute("open", "");
      if (focused !== undefined && focused !== "") document.getElementById(focused)?.focus();
    },
    openDocument: (ref, from) => built.document.open(ref, from),
  };
}

function showTables(built: Built, viewer: Viewer): void {
  const result = shownResults(viewer);
  const { texts } = built;
  const baseline = viewer.results("baseline");
  const tables = [
    ...figureTables(result, baseline, viewer.year(), texts),
    fiveTable(viewer, result, baseline, texts),
    moneyTable(result, baseline, texts),
    ledgerTable(result, texts),
    reachTable(result, texts),
  ];
  built.figures.replaceChildren(...tables.map((table) => linkTable(table, texts)));
  built.sites.update(result);
  for (const part of built.tables) part.update();
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

function build(viewer: Viewer, outlook: Outlook, root: HTMLElement, onError: (error: unknown) => void): Built {
  const texts = Texts.of(viewer);
  const leading = makeLeading(viewer, texts, sayNow);
  const groups = makeGroups(viewer, LEADING_IDS, texts, sayNow);
  const view = makeViewControls(viewer, texts, onError);
  const travel = makeTravelTimes(viewer, texts);
  const compare = makeCompare(viewer, texts);
  const sites = makeSiteTable(viewer, outlook, texts);
  const card = makeSelectionCard(viewer, texts, sayNow);
  const sentences = make("p", { class: "outcome" });
  const figures = make("div", { class: "tables" });
  const changes = makeChanges(viewer, texts);
  const consequences = folded("group-consequences", texts.say("page.consequences.title"), makeConsequences(viewer, texts), make);
  const centres = folded("group-centres", texts.say("ui.tab.centres"), makeCentres(viewer, texts), make, PRINTED);
  const certainty = folded("group-certainty", texts.say("page.certainty.title"), makeCertainty(viewer, outlook, texts, sayNow, onError), make, PRINTED);
  const lookBack = folded("group-look-back", texts.say("page.look_back.title"), makeLookBack(viewer, texts), make, PRINTED);
  const newSite = folded("group-new-site", texts.say("ui.new_site.title"), makeNewSite(viewer, texts, sayNow), make);
  const mine = folded("group-mine", texts.say("page.mine.title"), makeMyMunicipality(viewer, texts), make);
  const aboutDocument = makeDocumentPart(viewer, texts, sayNow);
  const passport = folded("group-passport", texts.say("page.passport.title"), makePassport(viewer, texts, onError), make);
  const takeAlong = makeTakeAlong(viewer, texts, sayNow);
  const heading = (level: "h2" | "h3", id: string, key: string) => make(level, { id, tabindex: -1 }, [texts.say(key)]);
  root.replaceChildren(
    make("h2", { class: "visually-hidden" }, [texts.say("page.form.title")]),
    card.element,
    leading.element,
    sentences,
    make("p", { class: "buttons jumps" }, [
      makeJump("all", "sliders", texts.say("page.button.all")),
      makeJump("group-mine", "place", texts.say("page.mine.title")),
      makeJump("figures", "table", texts.say("page.button.figures")),
      makeJump("take-along", "share", texts.say("page.button.share"), "button primary"),
      makeStoryButton(viewer, texts),
    ]),
    consequences.element,
    mine.element,
    aboutDocument.element,
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
    centres.element,
    certainty.element,
    lookBack.element,
    takeAlong.element,
    newSite.element,
    passport.element,
    makePngExport(viewer, texts),
    makeFooter(texts),
  );
  const controls = [...leading.controls, ...groups.flatMap((group) => group.controls)];
  const parts = [changes, consequences, mine, newSite, passport, takeAlong];
  const tables = [centres, certainty, lookBack, aboutDocument];
  return { texts, controls, groups, view, travel, card, compare, sites, parts, tables, certainty, document: aboutDocument, sentences, figures };
}
