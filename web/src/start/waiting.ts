// What stands in a page until its own script has begun: a sentence that needs no script (styles/waiting.css shows it late).

const ID = "waiting";

export const waiting = (): HTMLElement | null => document.getElementById(ID);

/** The script of the page runs, and says itself what is the matter from here on. */
export function begin(): void {
  waiting()?.remove();
}
