// What a link or a dropped file did, over the map until somebody closes it: the panel may be out of sight.
import { byId, make } from "../dom.js";
import { icon } from "../icons.js";
import type { Opened } from "./open_text.js";

export interface Message {
  show(opened: Opened, closeLabel: string): void;
  /** Says something more, below what a link or a file did: that the browser keeps nothing. */
  remark(sentence: string, closeLabel: string): void;
}

/** One message and one remark at a time, said in the live region too. */
export function makeMessage(): Message {
  const text = make("p", { hidden: true });
  const more = make("p", { class: "remark", hidden: true });
  const close = make("button", { type: "button", class: "close" }, [icon("close")]);
  const element = make("div", { id: "message", hidden: true }, [make("div", {}, [text, more]), close]);
  close.addEventListener("click", () => {
    for (const closed of [element, text, more]) closed.hidden = true;
    document.querySelector<HTMLElement>("#map canvas")?.focus({ preventScroll: true }); // the button is gone
  });
  byId("notice").after(element);
  const say = (part: HTMLElement, sentence: string, closeLabel: string) => {
    part.textContent = sentence;
    close.setAttribute("aria-label", closeLabel);
    for (const shown of [element, part]) shown.hidden = false;
    byId("live").textContent = [text, more].filter(({ hidden }) => !hidden).map(({ textContent }) => textContent).join(" ");
  };
  return {
    show({ good, sentence }, closeLabel) {
      element.dataset["good"] = String(good);
      say(text, sentence, closeLabel);
    },
    remark: (sentence, closeLabel) => say(more, sentence, closeLabel),
  };
}
