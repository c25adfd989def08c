// The address of a step: ?verhaal=3, followed while the story is told.
import type { Language } from "../../twente2040.js";
import { STORY_PARAMETER } from "../page/story_door.js";

const DUTCH: Language = "nl";

/** That of the page now, with a step counted from 1; null takes it out. */
function withStep(step: number | null): URL {
  const address = new URL(location.href);
  if (step === null) address.searchParams.delete(STORY_PARAMETER);
  else address.searchParams.set(STORY_PARAMETER, String(step));
  return address;
}

export function writeAddress(step: number | null): void {
  history.replaceState(history.state, "", withStep(step));
}

/** To pass on: it opens in the language in which it was told. */
export function addressOf(language: Language, step: number): string {
  const address = withStep(step);
  address.hash = "";
  if (language === DUTCH) address.searchParams.delete("taal");
  else address.searchParams.set("taal", language);
  return address.href;
}
