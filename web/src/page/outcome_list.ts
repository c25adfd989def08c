// The numbers by which scenarios are compared, read from a result.
import type { Outcome, Result } from "../../twente2040.js";
import { resultOfTheFive } from "./region_tables.js";
import { lastOf } from "./shown_results.js";

const sum = (flows: readonly number[]) => flows.reduce((total, flow) => total + flow, 0);

/** Each outcome with what it is in one result; its words stand under "ui.outcome_name.<id>". */
export const OUTCOMES: readonly (readonly [Outcome, (result: Result) => number])[] = [
  ["homes_delivered", ({ balance }) => sum(balance.homes.delivered)],
  ["homes_backlog", ({ balance }) => lastOf(balance.homes.backlog)],
  ["land_delivered", ({ balance }) => sum(balance.land.delivered)],
  ["result", resultOfTheFive],
  ["foundation", ({ twentehuis }) => twentehuis.foundation],
  ["economy", ({ twentehuis }) => twentehuis.economy],
  ["urban", ({ twentehuis }) => twentehuis.urban],
  ["talent", ({ twentehuis }) => twentehuis.talent],
  ["roof", ({ twentehuis }) => twentehuis.roof],
];
