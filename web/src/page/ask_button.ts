// A question mark that shows and hides a text beside it.
import { make } from "./dom.js";

/** The button; `answer` needs an id and begins hidden. */
export function makeAskButton(question: string, answer: HTMLElement): HTMLButtonElement {
  answer.hidden = true;
  const button = make("button", {
    type: "button", class: "ask", "aria-expanded": "false", "aria-controls": answer.id, "aria-label": question, title: question,
  }, ["?"]);
  button.addEventListener("click", () => {
    answer.hidden = !answer.hidden;
    button.setAttribute("aria-expanded", String(!answer.hidden));
  });
  return button;
}
