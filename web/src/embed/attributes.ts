// What the attributes of the element say. What is missing or makes no sense has a default, but a year or preset that the
// map refuses is announced as an error.
import type { Gestures, Language, Theme } from "../../twente2040.js";
import { LAST_YEAR } from "../view.js";

export const ATTRIBUTES = ["lang", "theme", "preset", "autostart", "gestures", "year", "height"] as const;
export type Attribute = (typeof ATTRIBUTES)[number];

/** The heights that make sense, in CSS pixels. */
const LEAST_HEIGHT = 240;
const MOST_HEIGHT = 4000;

/** Its own language, or that of the page around it; Dutch when the map does not speak it. */
export function languageOf(element: HTMLElement): Language {
  const tag = element.closest<HTMLElement>("[lang]")?.lang.toLowerCase().split("-")[0];
  return tag === "en" || tag === "de" ? tag : "nl";
}

/** "auto" follows what the reader set in browser or system; light otherwise. */
export function themeOf(element: HTMLElement, prefersDark: boolean): Theme {
  const wanted = element.getAttribute("theme");
  return wanted === "dark" || (wanted === "auto" && prefersDark) ? "dark" : "light";
}

export function gesturesOf(element: HTMLElement): Gestures {
  return element.getAttribute("gestures") === "greedy" ? "greedy" : "cooperative";
}

export function presetOf(element: HTMLElement): string {
  return element.getAttribute("preset") ?? "perspectief";
}

/** NaN for what is no number. */
export function yearOf(element: HTMLElement): number {
  const text = element.getAttribute("year");
  return text === null ? LAST_YEAR : Number(text || NaN);
}

/** In CSS pixels; null leaves it to the page. */
export function heightOf(element: HTMLElement): number | null {
  const height = Number(element.getAttribute("height") ?? NaN);
  return height >= LEAST_HEIGHT && height <= MOST_HEIGHT ? height : null;
}
