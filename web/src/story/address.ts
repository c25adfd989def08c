// The address of a step: ?verhaal=3, followed while the story is told.
import type { Language } from "../../twente2040.js";
import { makeAddressWriter, setParameter, STEPS } from "../page/address.js";
import { STORY_PARAMETER } from "../page/story_door.js";

const DUTCH: Language = "nl";
const changeAddress = makeAddressWriter(STEPS);

/** A step counted from 1; null takes it out. */
function setStep(address: URL, step: number | null): void {
  setParameter(address, STORY_PARAMETER, step === null ? null : String(step));
}

export function writeAddress(step: number | null): void {
  changeAddress(STORY_PARAMETER, (address) => setStep(address, step));
}

/** To pass on: it opens in the language in which it was told. */
export function addressOf(language: Language, step: number): string {
  const address = new URL(location.href);
  address.hash = "";
  setStep(address, step);
  setParameter(address, "taal", language === DUTCH ? null : language);
  return address.href;
}
