// The room as a table: one row per participant, with every setting and every outcome.
import type { Sheet } from "../csv/csv_text.js";
import type { Texts } from "../page/texts.js";
import { outcomeName, ROOM_OUTCOMES } from "./outcomes.js";
import { nameOf, type Session } from "./session.js";

export function roomSheet(session: Session, texts: Texts): Sheet {
  const { parameters, sites } = session.viewer;
  const columns = [
    texts.say("session.sheet.participant"),
    texts.say("session.sheet.link"),
    ...ROOM_OUTCOMES.map((outcome) => outcomeName(outcome, texts)),
    ...parameters.map((parameter) => `${texts.label(parameter)} (${texts.unit(parameter) || parameter.id})`),
    ...sites.map(({ name }) => texts.say("session.sheet.decision", { name })),
    ...sites.map(({ name }) => texts.say("session.sheet.choice", { name })),
  ];
  const rows = session.participants().map(({ choice, settings, ...entry }) => [
    nameOf({ settings, ...entry }, texts),
    session.evaluator.linkOf(settings),
    ...ROOM_OUTCOMES.map((outcome) => choice.outcomes[outcome]),
    ...parameters.map(({ id, default: ofDocument }) => settings.values?.[id] ?? ofDocument),
    ...sites.map(({ id }) => texts.say(`decision.${choice.decisions[id]}`)),
    ...sites.map(({ id }) => texts.say(`page.choice.${settings.sites?.[id] ?? "auto"}`)),
  ]);
  return { columns, rows };
}
