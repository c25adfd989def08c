// The HTML door: outcome, controls, choices and figures as native HTML, generated from catalogue and words. Rebuilt
// when the language changes, updated when anything else does.
import type { Viewer } from "../../twente2040.js";
import { type Control, makeControl } from "./control.js";
import { byId, fillInto, make } from "./dom.js";
import { figureTables } from "./figures.js";
import { icon } from "./icons.js";
import { homesNeeded, outcomeSentences, plainText } from "./outcome.js";
import { makeSiteTable, type SiteTable } from "./site_table.js";
import { Texts } from "./texts.js";
import { makeViewControls, type ViewControls } from "./view_controls.js";

/** The five that matter most to people; each stands for a question. */
const FIVE: readonly string[] = [
  "housing.growth", "housing.talent", "housing.centre_preference", "land.restructuring", "programme.cooperation",
];

/** Tables follow after this much rest: while a slider moves, the sentence is enough. */
const TABLES_REST_MS = 200;
/** The live region speaks after this much rest. */
const LIVE_REST_MS = 600;

export interface Panel {
  /** Shows the present state; does nothing while the panel is hidden. */
  update(): void;
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
  readonly sites: SiteTable;
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
    const result = viewer.results();
    const sentences = outcomeSentences(viewer, result, plan, built.texts);
    built.sentences.replaceChildren();
    fillInto(built.sentences, sentences, {});
    for (const part of [...built.controls, ...built.groups, built.view]) part.update();
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

function showTables(built: Built, viewer: Viewer): void {
  const result = viewer.results();
  built.figures.replaceChildren(...figureTables(result, viewer.year(), built.texts));
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
  const sites = makeSiteTable(viewer, texts);
  const sentences = make("p", { class: "outcome" });
  const figures = make("div", { class: "tables" });
  const heading = (level: "h2" | "h3", id: string, key: string) => make(level, { id, tabindex: -1 }, [texts.say(key)]);
  root.replaceChildren(
    make("h2", { class: "visually-hidden" }, [texts.say("page.form.title")]),
    sentences,
    make("h3", { class: "visually-hidden" }, [texts.say("page.five.title")]),
    make("div", { class: "five" }, five.map((control) => control.element)),
    make("p", { class: "buttons" }, [
      make("a", { class: "button", href: "#all" }, [icon("sliders"), texts.say("page.button.all")]),
      make("a", { class: "button primary", href: "#figures" }, [icon("table"), texts.say("page.button.figures")]),
    ]),
    heading("h3", "start", "page.start.title"),
    view.element,
    heading("h3", "all", "page.all.title"),
    ...groups.map((group) => group.element),
    heading("h3", "figures", "page.figures.title"),
    figures,
    sites.element,
    make("p", { class: "note" }, [texts.say("page.note")]),
  );
  const controls = [...five, ...groups.flatMap((group) => group.controls)];
  return { texts, controls, groups, view, sites, sentences, figures };
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
  readonly element: HTMLElement;
  readonly controls: readonly Control[];
  update(): void;
}

/** The other controls, a <details> per group of the catalogue. */
function makeGroups(viewer: Viewer, texts: Texts): Group[] {
  const others = viewer.parameters.filter((parameter) => !FIVE.includes(parameter.id));
  const ids = [...new Set(others.map((parameter) => parameter.group))];
  return ids.map((id) => {
    const controls = others.filter((parameter) => parameter.group === id).map((parameter) => {
      const explanation = texts.say(`parameter.${parameter.id}.explanation`);
      return makeControl(viewer, parameter, texts, { label: texts.label(parameter), explanation, announce: sayNow });
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
