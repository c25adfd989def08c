// "Wat koos de zaal?": the sliders that most people moved, the sites about which they disagree, and what comes of it.
import type { Decision } from "../../twente2040.js";
import { make } from "../page/dom.js";
import { table } from "../page/table.js";
import type { Texts } from "../page/texts.js";
import { decisionBar, decisionSample, dotChart } from "./charts.js";
import { outcomeName, ROOM_OUTCOMES } from "./outcomes.js";
import { emptyNote, type Maker, makeView, tableFold, type View } from "./parts.js";
import { DECISIONS, type SiteOfRoom, sitesOfRoom, type SliderOfRoom, slidersOfRoom } from "./room.js";
import { nameOf, type Participant, type Session } from "./session.js";
import { spreadOf } from "./statistics.js";

/** More charts than these fold in. */
const SLIDERS_AT_FIRST = 8;
const SITES_AT_FIRST = 8;

export function makeRoomView({ session, texts }: Maker): View {
  const content = make("div");
  const element = makeView("room", texts, [content]);
  return {
    element,
    update() {
      const open = [...content.querySelectorAll("details[open]")].map(({ id }) => id);
      content.replaceChildren(...roomParts(session, texts));
      for (const id of open) content.querySelector(`#${id}`)?.setAttribute("open", "");
    },
  };
}

function roomParts(session: Session, texts: Texts): HTMLElement[] {
  const participants = session.participants();
  if (participants.length === 0) return [emptyNote(texts)];
  const choices = participants.map(({ choice }) => choice);
  const sliders = slidersOfRoom(session.viewer.parameters, choices);
  const sites = sitesOfRoom(session.viewer.sites.map(({ id }) => id), choices);
  return [
    make("p", { class: "lead" }, [texts.say("session.room.lead", { count: texts.number(participants.length) })]),
    sliderSection(sliders, texts),
    siteSection(sites, session, texts),
    outcomeSection(session, participants, texts),
  ];
}

function section(name: string, texts: Texts, content: readonly HTMLElement[]): HTMLElement {
  const id = `room-${name}`;
  return make("section", { "aria-labelledby": id }, [make("h2", { id }, [texts.say(`session.room.${name}`)]), ...content]);
}

/** The first few, the others folded in. */
function cards(id: string, items: readonly HTMLElement[], atFirst: number, texts: Texts): HTMLElement[] {
  const list = (some: readonly HTMLElement[]) => make("ul", { class: "cards" }, some.map((item) => make("li", {}, [item])));
  const first = list(items.slice(0, atFirst));
  if (items.length <= atFirst) return [first];
  const more = texts.say("session.room.more", { count: texts.number(items.length - atFirst) });
  return [first, make("details", { id: `${id}-more` }, [make("summary", {}, [more]), list(items.slice(atFirst))])];
}

function sliderSection(sliders: readonly SliderOfRoom[], texts: Texts): HTMLElement {
  if (sliders.length === 0) return section("sliders", texts, [make("p", {}, [texts.say("session.room.sliders_none")])]);
  const head = ["setting", "document", "least", "middle", "most", "touched", "values"].map((column) => texts.say(`session.column.${column}`));
  const rows = sliders.map((slider) => {
    const value = (number: number) => texts.value(slider.parameter, number);
    const { parameter, least, median, most, touched, values } = slider;
    return [texts.label(parameter), value(parameter.default), value(least), value(median), value(most), texts.number(touched), countsOf(values, texts)];
  });
  return section("sliders", texts, [
    make("p", { class: "legend" }, [texts.say("session.room.dots_legend")]),
    ...cards("room-sliders", sliders.map((slider) => sliderCard(slider, texts)), SLIDERS_AT_FIRST, texts),
    tableFold("room-sliders-table", texts, table("room-sliders-all", texts.say("session.room.sliders_caption"), head, rows)),
  ]);
}

/** "0 (12×), 120 (3×)" */
function countsOf(values: readonly number[], texts: Texts): string {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  const sorted = [...counts].sort(([a], [b]) => a - b);
  return sorted.map(([value, count]) => texts.say("session.room.times", { value: texts.number(value), count: texts.number(count) })).join(", ");
}

function sliderCard(slider: SliderOfRoom, texts: Texts): HTMLElement {
  const { parameter, values, touched, least, median, most } = slider;
  // A number stays with its unit.
  const value = (number: number) => texts.value(parameter, number).replaceAll(" ", "\u00a0");
  const said = texts.say("session.room.slider_said", {
    name: texts.label(parameter), least: value(least), middle: value(median), most: value(most), document: value(parameter.default),
  });
  const isSwitch = parameter.kind === "toggle";
  return make("div", { class: "card", "data-parameter": parameter.id }, [
    make("h3", {}, [texts.label(parameter), make("span", { class: "figure" }, [isSwitch ? switchFigure(values, texts) : value(median)])]),
    dotChart({ label: said, low: parameter.min, high: parameter.max, values, middle: median, document: parameter.default }),
    make("p", { class: "ends" }, [make("span", {}, [value(parameter.min)]), make("span", {}, [value(parameter.max)])]),
    make("p", { class: "help" }, [texts.say(isSwitch ? "session.room.switched" : "session.room.moved", {
      touched: texts.number(touched), count: texts.number(values.length), least: value(least), most: value(most),
    })]),
  ]);
}

function switchFigure(values: readonly number[], texts: Texts): string {
  return texts.say("session.room.on", { on: texts.number(values.filter((value) => value === 1).length), count: texts.number(values.length) });
}

function siteSection(sites: readonly SiteOfRoom[], session: Session, texts: Texts): HTMLElement {
  const names = new Map(session.viewer.sites.map(({ id, name }) => [id, name]));
  const name = (id: string) => names.get(id) ?? id;
  const divided = sites.filter(({ disagreement, byHand }) => disagreement > 0 || byHand > 0);
  const head = ["site", ...DECISIONS, "by_hand"].map((column) =>
    DECISIONS.includes(column as Decision) ? texts.say(`decision.${column}`) : texts.say(`session.column.${column}`));
  const rows = sites.map(({ id, counts, byHand }) => [name(id), ...DECISIONS.map((decision) => texts.number(counts[decision])), texts.number(byHand)]);
  const agreed = texts.say("session.room.agreed", { count: texts.number(sites.length - divided.length) });
  return section("sites", texts, [
    make("ul", { class: "legend" }, DECISIONS.map((decision) => make("li", {}, [decisionSample(decision), texts.say(`decision.${decision}`)]))),
    ...(divided.length === 0 ? [] : cards("room-sites", divided.map((site) => siteCard(site, name(site.id), texts)), SITES_AT_FIRST, texts)),
    make("p", { class: "help" }, [agreed]),
    tableFold("room-sites-table", texts, table("room-sites-all", texts.say("session.room.sites_caption"), head, rows)),
  ]);
}

function siteCard({ id, counts, byHand }: SiteOfRoom, name: string, texts: Texts): HTMLElement {
  const shares = DECISIONS.filter((decision) => counts[decision] > 0)
    .map((decision) => texts.say("session.room.votes", { count: texts.number(counts[decision]), decision: texts.say(`decision.${decision}`) }));
  return make("div", { class: "card", "data-site": id }, [
    make("h3", {}, [name, make("span", { class: "figure" }, [texts.say("session.room.drop", { drop: texts.number(counts.drop) })])]),
    decisionBar(counts, `${name}: ${texts.list(shares)}`),
    make("p", { class: "help" }, [texts.list(shares), ". ", texts.say("session.room.by_hand", { count: texts.number(byHand) })]),
  ]);
}

function outcomeSection(session: Session, participants: readonly Participant[], texts: Texts): HTMLElement {
  const middle = session.middle();
  const ofMiddle = middle === null ? session.document() : session.evaluator.evaluate(middle);
  const ofDocument = session.document().outcomes;
  const show = (value: number) => texts.number(Math.round(value));
  const items = ROOM_OUTCOMES.map((outcome) => {
    const values = participants.map(({ choice }) => choice.outcomes[outcome]);
    const { least, median, most } = spreadOf([...values, ofDocument[outcome]]);
    const middleOutcome = spreadOf(values).median;
    const name = outcomeName(outcome, texts);
    const said = texts.say("session.room.slider_said", { name, least: show(least), middle: show(median), most: show(most), document: show(ofDocument[outcome]) });
    return make("div", { class: "card", "data-outcome": outcome }, [
      make("h3", {}, [name, make("span", { class: "figure" }, [show(middleOutcome)])]),
      dotChart({ label: said, low: least, high: most, values, middle: middleOutcome, document: ofDocument[outcome] }),
      make("p", { class: "ends" }, [make("span", {}, [show(least)]), make("span", {}, [show(most)])]),
    ]);
  });
  const row = (name: string, outcomes: Readonly<Record<string, number>>) => [name, ...ROOM_OUTCOMES.map((outcome) => show(outcomes[outcome] ?? 0))];
  const medians = Object.fromEntries(ROOM_OUTCOMES.map((outcome) => [outcome, spreadOf(participants.map(({ choice }) => choice.outcomes[outcome])).median]));
  const rows = [
    row(texts.say("session.room.document"), ofDocument),
    row(texts.say("session.room.median"), medians),
    row(texts.say("session.room.middle"), ofMiddle.outcomes),
    ...participants.map((participant) => row(nameOf(participant, texts), participant.choice.outcomes)),
  ];
  const head = [texts.say("session.column.who"), ...ROOM_OUTCOMES.map((outcome) => outcomeName(outcome, texts))];
  return section("outcomes", texts, [
    make("p", { class: "legend" }, [texts.say("session.room.outcomes_legend")]),
    ...cards("room-outcomes", items, items.length, texts),
    tableFold("room-outcomes-table", texts, table("room-outcomes-all", texts.say("session.room.outcomes_caption"), head, rows)),
  ]);
}
