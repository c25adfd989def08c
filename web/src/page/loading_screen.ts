// What stands on the page until the map does: bytes loaded, or one plain sentence that says what is wrong.
import type { Progress } from "../../twente2040.js";
import { begin } from "../start/waiting.js";
import { byId } from "./dom.js";
import type { Texts } from "./texts.js";
import { ViewerError } from "../../twente2040.js";

export class LoadingScreen {
  private readonly root = byId("loading");
  private readonly title = byId("loading-title");
  private readonly progress = byId<HTMLProgressElement>("loading-progress");
  private readonly text = byId("loading-text");
  private readonly detail = byId("loading-detail");
  private readonly retry = byId<HTMLButtonElement>("loading-retry");

  constructor(private readonly texts: Texts) {
    this.retry.textContent = texts.say("loader.retry");
  }

  start(): void {
    begin();
    this.root.hidden = false;
    this.root.classList.remove("failed");
    this.title.textContent = this.texts.say("loader.loading");
    this.progress.hidden = false;
    this.progress.removeAttribute("value");
    this.text.textContent = "";
    this.detail.textContent = "";
    this.retry.hidden = true;
  }

  show({ loadedBytes, totalBytes }: Progress): void {
    this.progress.max = totalBytes;
    this.progress.value = loadedBytes;
    const megabytes = (bytes: number) => this.texts.megabytes(bytes);
    const values = { loaded: megabytes(loadedBytes), total: megabytes(totalBytes) };
    this.text.textContent = this.texts.say("loader.progress", values);
    if (loadedBytes >= totalBytes) this.title.textContent = this.texts.say("loader.starting");
  }

  /** Shows what went wrong; `again` is called when the user asks for another try. */
  fail(error: unknown, again: () => void): void {
    this.root.hidden = false;
    this.root.classList.add("failed");
    this.progress.hidden = true;
    this.text.textContent = sentenceOf(error, this.texts);
    this.detail.textContent = this.texts.say("loader.detail", { detail: String((error as Error)?.message ?? error) });
    this.retry.hidden = false;
    this.retry.onclick = again;
    this.retry.focus();
  }

  hide(): void {
    this.root.hidden = true;
  }
}

/** One plain sentence for a failure. */
export function sentenceOf(error: unknown, texts: Texts): string {
  const kind = error instanceof ViewerError ? error.kind : "start_failed";
  const file = error instanceof ViewerError ? error.file : "";
  return texts.say(`loader.${kind}`, { file });
}
