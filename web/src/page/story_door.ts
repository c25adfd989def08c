// The way into the story, whose files come when somebody opens it: from the panel, or by an address with ?verhaal=3.
import type { Viewer } from "../../twente2040.js";
import { byId, make } from "./dom.js";
import { icon } from "./icons.js";
import { Texts } from "./texts.js";

export const STORY_PARAMETER = "verhaal";

/**
 * Opens the story at a step, counted from 1, or at the first; without a step an open story stays where it is. Says so on
 * the page when its files do not come.
 */
export async function openStory(viewer: Viewer, step?: number): Promise<void> {
  try {
    const story = await import("../story/story.js");
    await story.openStory(viewer, step);
  } catch {
    const notice = byId("notice");
    notice.textContent = Texts.of(viewer).say("page.story.failed");
    notice.hidden = false;
  }
}

/** Opens the step that the address asks for. */
export function followStoryAddress(viewer: Viewer): void {
  const wanted = new URLSearchParams(location.search).get(STORY_PARAMETER);
  if (wanted !== null) void openStory(viewer, Number(wanted));
}

export function makeStoryButton(viewer: Viewer, texts: Texts): HTMLButtonElement {
  const button = make("button", { type: "button", class: "button", id: "story-open" }, [icon("story"), texts.say("page.button.story")]);
  button.addEventListener("click", () => void openStory(viewer));
  return button;
}
