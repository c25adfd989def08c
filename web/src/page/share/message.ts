// What a link or a dropped file did, over the map until somebody closes it: the panel may be out of sight.
import { byId, make } from "../dom.js";
import { icon } from "../icons.js";
import type { Opened } from "./open_text.js";

export interface Message {
  show(opened: Opened, closeLabel: string): void;
}

/** One message at a time, said in the live region too. */
export function makeMessage(): Message {
  const text = make("p");
  const close = make("button", { type: "button", class: "close" }, [icon("close")]);
  const element = make("div", { id: "message", hidden: true }, [text, close]);
  close.addEventListener("click", () => {
    element.hidden = true;
    document.querySelector<HTMLElement>("#map canvas")?.focus({ preventScroll: true }); // the button is gone
  });
  byId("notice").after(element);
  return {
    show({ good, sentence }, closeLabel) {
      element.dataset["good"] = String(good);
      text.textContent = sentence;
      close.setAttribute("aria-label", closeLabel);
      element.hidden = false;
      byId("live").textContent = sentence;
    },
  };
}
