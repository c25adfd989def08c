// The outcome in words: how many homes, against the plan, and what is dropped.
import type { Result, Viewer } from "../../twente2040.js";
import { fill } from "./dom.js";
import type { Texts } from "./texts.js";

/** Homes that the region needs more in 2040 than in 2010. */
export function homesNeeded(result: Result): number {
  return Object.values(result.households).reduce(
    (sum, levels) => sum + (levels[levels.length - 1] ?? 0) - (levels[0] ?? 0),
    0,
  );
}

/** Sentences with *bold* parts. `plan` is the number of homes with all defaults. */
export function outcomeSentences(viewer: Viewer, result: Result, plan: number, texts: Texts): string {
  return `${homesSentence(homesNeeded(result), plan, texts)} ${sitesSentence(viewer, result, texts)}`;
}

/** The sentences without marks, for the live region. */
export function plainText(sentences: string): string {
  return fill(sentences.replaceAll("*", ""), {});
}

function homesSentence(needed: number, plan: number, texts: Texts): string {
  const homes = Math.round(needed);
  const difference = homes - Math.round(plan);
  const values = { homes: texts.number(Math.abs(homes)), difference: texts.number(Math.abs(difference)) };
  if (homes < 0) return texts.say("page.outcome.homes_shrink", values);
  if (difference === 0) return texts.say("page.outcome.homes_same", values);
  return texts.say(difference > 0 ? "page.outcome.homes_more" : "page.outcome.homes_fewer", values);
}

function sitesSentence(viewer: Viewer, result: Result, texts: Texts): string {
  const named = new Set(viewer.sites.filter((site) => site.on_programming_map).map((site) => site.id));
  const dropped = result.sites.filter((site) => named.has(site.id) && site.decision === "drop").length;
  const values = { dropped: texts.number(dropped), sites: texts.number(named.size) };
  if (dropped === 0) return texts.say("page.outcome.dropped_none", values);
  return texts.say(dropped === 1 ? "page.outcome.dropped_one" : "page.outcome.dropped", values);
}
