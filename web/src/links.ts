// Links as addresses: the state stands in the fragment, which no browser sends to a server. What it means is read in the
// module (app/data/link.hpp).
import type { Language } from "../twente2040.js";

/** Longer fragments are no links, and need not travel into the module to be refused. */
const MOST_CHARACTERS = 40_000;
/** Mail programs and people put signs behind an address; the seal at the end of a link says where it ends. */
const WITH_SIGNS_BEHIND = /^(.*&x=[0-9a-f]{6})[\s.,;:!?)\]>'"]+$/s;

/** The address of the whole page with this state. */
export function addressOf(base: URL, fragment: string): string {
  const address = new URL("./", base);
  address.hash = fragment;
  return address.href;
}

/** What stands behind the '#' of an address; a text without one is a fragment itself. */
export function fragmentOf(link: string): string {
  const fragment = link.slice(link.indexOf("#") + 1, MOST_CHARACTERS).trim();
  return WITH_SIGNS_BEHIND.exec(fragment)?.[1] ?? fragment;
}

/** Whether a fragment is more than the name of a place on the page. */
export function isLink(fragment: string): boolean {
  return fragment !== "" && !/^[\w-]+$/.test(fragment);
}

/** The language that a link asks for; undefined when it leaves that to the reader. */
export function languageIn(fragment: string): Language | undefined {
  const wanted = /(?:^|&)t=(en|de)(?:&|$)/.exec(fragment)?.[1];
  return wanted as Language | undefined;
}
