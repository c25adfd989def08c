// The Twentehuis as a list that looks like one: a roof, three pillars and a foundation, filled by their scores.
import { make } from "../page/dom.js";
import type { Texts } from "../page/texts.js";
import type { Case } from "./facts.js";
import type { HousePart } from "./records.js";

const PARTS: readonly HousePart[] = ["roof", "economy", "urban", "talent", "foundation"];
const FULL = 100;

export interface HouseView {
  readonly element: HTMLElement;
  show(now: Case, document: Case): void;
}

/** `onOpen` hears which part somebody wants to read about. */
export function makeHouse(texts: Texts, onOpen: (part: HousePart) => void): HouseView {
  const parts = PARTS.map((part) => {
    const [points, plan] = [make("strong", {}), make("span", { class: "plan" })];
    const button = make("button", { type: "button", id: `document-part-${part}` }, [
      make("span", { class: "kind" }, [texts.say(`part.${part}`)]),
      make("span", { class: "name" }, [texts.say(`page.house.${part}`)]),
      points,
      plan,
    ]);
    button.addEventListener("click", () => onOpen(part));
    return { part, points, plan, button, element: make("li", { class: part }, [button]) };
  });
  return {
    element: make("ul", { class: "house" }, parts.map((part) => part.element)),
    show(now, document) {
      for (const { part, points, plan, button } of parts) {
        const score = now.result.twentehuis[part];
        points.textContent = texts.say("house.score", { points: texts.number(Math.round(score)) });
        plan.textContent = texts.say("house.document", { points: texts.number(Math.round(document.result.twentehuis[part])) });
        button.style.setProperty("--share", String(score / FULL));
      }
    },
  };
}
