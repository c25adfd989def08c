// Links within the panel. They leave the address alone: its fragment holds the scenario.
import { byId, make } from "./dom.js";
import { type IconName, icon } from "./icons.js";

/** Brings a part of the panel into sight and gives it the keyboard. A fold opens. */
export function jumpTo(id: string): void {
  const target = byId(id);
  if (target instanceof HTMLDetailsElement) target.open = true;
  target.scrollIntoView();
  (target.querySelector("summary") ?? target).focus({ preventScroll: true });
}

/** A link that looks like a button. */
export function makeJump(id: string, symbol: IconName, words: string, look = "button"): HTMLAnchorElement {
  const link = make("a", { class: look, href: `#${id}` }, [icon(symbol), words]);
  link.addEventListener("click", (event) => {
    event.preventDefault();
    jumpTo(id);
  });
  return link;
}
