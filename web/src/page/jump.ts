// Links within the panel. They leave the address alone: its fragment holds the scenario.
import { byId, make } from "./dom.js";
import { type IconName, icon } from "./icons.js";

/** A link that looks like a button. A fold that it leads to opens. */
export function makeJump(id: string, symbol: IconName, words: string, look = "button"): HTMLAnchorElement {
  const link = make("a", { class: look, href: `#${id}` }, [icon(symbol), words]);
  link.addEventListener("click", (event) => {
    event.preventDefault();
    const target = byId(id);
    if (target instanceof HTMLDetailsElement) target.open = true;
    target.scrollIntoView();
    (target.querySelector("summary") ?? target).focus({ preventScroll: true });
  });
  return link;
}
