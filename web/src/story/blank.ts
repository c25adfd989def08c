// A black screen, as projectors have it: the eyes go back to who speaks. Any press brings the picture back.
import { make } from "../page/dom.js";

export interface Blank {
  isShown(): boolean;
  show(sentence: string): void;
  hide(): void;
}

/** `onHide` gives the focus back. */
export function makeBlank(onHide: () => void): Blank {
  const text = make("span", { class: "visually-hidden" });
  const element = make("button", { type: "button", id: "story-blank" }, [text]);
  const hide = () => {
    if (!element.isConnected) return;
    element.remove();
    onHide();
  };
  element.addEventListener("click", hide);
  element.addEventListener("keydown", (event) => {
    if (event.key === "Tab") event.preventDefault(); // there is nothing else to see
  });
  return {
    isShown: () => element.isConnected,
    show(sentence) {
      text.textContent = sentence;
      document.querySelector("main")?.append(element);
      element.focus();
    },
    hide,
  };
}
