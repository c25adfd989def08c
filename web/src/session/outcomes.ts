// The numbers by which a room is compared: those of scenarios everywhere, and two that people ask for first.
import type { Outcome, Result, Viewer } from "../../twente2040.js";
import { homesNeeded } from "../page/outcome.js";
import { OUTCOMES } from "../page/outcome_list.js";
import type { Texts } from "../page/texts.js";

export type RoomOutcome = Outcome | "homes_needed" | "dropped";
export type Outcomes = Readonly<Record<RoomOutcome, number>>;

export const ROOM_OUTCOMES: readonly RoomOutcome[] = ["homes_needed", "dropped", ...OUTCOMES.map(([outcome]) => outcome)];

export function outcomesOf(viewer: Viewer, result: Result): Outcomes {
  const shared = Object.fromEntries(OUTCOMES.map(([outcome, valueOf]) => [outcome, valueOf(result)])) as Record<Outcome, number>;
  const onMap = new Set(viewer.sites.filter((site) => site.on_programming_map).map(({ id }) => id));
  const dropped = result.sites.filter(({ id, decision }) => onMap.has(id) && decision === "drop").length;
  return { ...shared, homes_needed: homesNeeded(result), dropped };
}

export function outcomeName(outcome: RoomOutcome, texts: Texts): string {
  const isOwn = outcome === "homes_needed" || outcome === "dropped";
  return texts.say(isOwn ? `session.outcome.${outcome}` : `ui.outcome_name.${outcome}`);
}
