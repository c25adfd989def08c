// A part of the panel: made once per language, brought up to date after every change.

export interface Part {
  readonly element: HTMLElement;
  update(): void;
}

/** The kind of folds with figures: on paper too, when they are open. */
export const PRINTED = "group printed";

/** A part that stands still while it is folded in: it is brought up to date when it opens. */
export function folded(id: string, title: string, part: Part, make: (tag: "details" | "summary") => HTMLElement, kind = "group"): Part {
  const element = make("details") as HTMLDetailsElement;
  const summary = make("summary");
  summary.textContent = title;
  element.id = id;
  element.className = kind;
  element.append(summary, part.element);
  element.addEventListener("toggle", () => {
    if (element.open) part.update();
  });
  return {
    element,
    update() {
      if (element.open) part.update();
    },
  };
}
