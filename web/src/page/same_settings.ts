// Whether two scenarios set the same: values, choices and added sites; how they are looked at makes no difference.
import type { Scenario } from "../../twente2040.js";

/** Equal texts, equal settings. */
export function settingsOf(scenario: Scenario): string {
  const { values = {}, sites = {}, added = [] } = scenario;
  const sorted = (record: object) => Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify([sorted(values), sorted(sites), added]);
}
