// The story while it is told: which step it is at, what the keys and buttons do, and how it ends.
import type { Language, View, Viewer } from "../../twente2040.js";
import { copyText } from "../page/copy_text.js";
import { byId } from "../page/dom.js";
import type { Texts } from "../page/texts.js";
import { addressOf, writeAddress } from "./address.js";
import { type Blank, makeBlank } from "./blank.js";
import { makeStoryCard, type StoryCard, stepOf } from "./card.js";
import { actionOf, type StoryAction } from "./keys.js";
import { type Numbers, readNumbers } from "./numbers.js";
import { looksAt, showStep, viewOfStep } from "./stage.js";
import type { Book, Step } from "./steps.js";
import { bringBack, keepShown, rememberVisit, type Visit } from "./visit.js";

/** A window that changes its size brings the map back to its step after this much rest. */
const RESIZE_REST_MS = 200;

export class Telling {
  private readonly visit: Visit;
  private readonly card: StoryCard;
  private readonly blank: Blank;
  private readonly map = byId("map");
  private readonly title = document.title;
  /** On a wide screen the HTML panel would leave the map no room beside the card. */
  private readonly hadPanel = document.body.classList.contains("panel-shown");
  private readonly listening = new AbortController();
  private index = 0;
  private numbers: Numbers;
  /** Where the map was sent last. */
  private view: Required<View> | null = null;

  constructor(
    private readonly viewer: Viewer,
    private readonly book: Book,
    private texts: Texts,
    private readonly fetchTexts: (language: Language) => Promise<Texts>,
    private readonly onEnd: () => void,
  ) {
    this.visit = rememberVisit(viewer);
    this.numbers = book.numbers;
    this.card = makeStoryCard({
      go: (index) => this.go(index),
      leave: () => this.end(bringBack),
      keep: () => this.end(keepShown),
      copy: () => void this.copyAddress(),
      toggleFullScreen,
    });
    this.blank = makeBlank(() => this.card.focus());
    if (this.hadPanel) byId("panel-close").click();
    document.documentElement.dataset["story"] = "open";
    document.querySelector("main")?.prepend(this.card.element);
    viewer.setPreferences({ showsControls: false, showsOutcome: false });
    this.listen();
  }

  /** Counted from 0; the nearest step there is. */
  go(wanted: number): void {
    const last = this.book.steps.length - 1;
    this.index = Math.min(Math.max(Number.isInteger(wanted) ? wanted : 0, 0), last);
    const step = this.step();
    this.view = viewOfStep(this.viewer, step, this.map);
    void showStep(this.viewer, step, this.view, () => !this.listening.signal.aborted && this.step() === step);
    this.numbers = readNumbers(this.viewer, this.book.numbers);
    this.write();
    writeAddress(this.index + 1);
    this.card.focus();
    this.say(this.place());
  }

  private step(): Step {
    return this.book.steps[this.index] as Step;
  }

  private place(): string {
    return stepOf(this.index, this.book.steps.length, this.texts);
  }

  private write(): void {
    this.card.show(this.book.steps, this.index, this.numbers, this.texts);
    document.title = `${this.place()}: ${this.texts.say(`${this.step().id}.title`)} – ${this.title}`;
  }

  private say(sentence: string): void {
    byId("live").textContent = sentence;
  }

  private listen(): void {
    const { signal } = this.listening;
    // In the capture phase: the canvas takes its keys before they come up here.
    addEventListener("keydown", (event) => this.press(event), { capture: true, signal });
    document.addEventListener("fullscreenchange", () => this.card.followFullScreen(this.texts), { signal });
    signal.addEventListener("abort", this.viewer.on("view", () => void this.translate()));
    this.followSize(signal);
  }

  private press(event: KeyboardEvent): void {
    const action = actionOf(event, this.book.steps.length);
    if (action === null) return;
    event.preventDefault();
    event.stopPropagation();
    if (this.blank.isShown()) this.blank.hide();
    else this.act(action);
  }

  private act(action: StoryAction): void {
    if (typeof action === "object") this.go(action.step);
    else if (action === "next" || action === "previous") this.turn(action === "next" ? 1 : -1);
    else if (action === "first" || action === "last") this.go(action === "first" ? 0 : this.book.steps.length - 1);
    else if (action === "leave") this.end(bringBack);
    else if (action === "full_screen") toggleFullScreen();
    else this.blank.show(this.texts.say("blank"));
  }

  /** Past the last step nothing comes: one press too many must not end a talk. */
  private turn(by: number): void {
    const next = this.index + by;
    if (next >= 0 && next < this.book.steps.length) this.go(next);
  }

  private async translate(): Promise<void> {
    const language = this.viewer.language();
    if (language === this.texts.language) return;
    const fetched = await this.fetchTexts(language).catch(() => null); // the step then stays as it is told
    const isWanted = this.viewer.language() === language && this.texts.language !== language;
    if (fetched === null || this.listening.signal.aborted || !isWanted) return;
    this.texts = fetched;
    const hadFocus = this.card.element.contains(document.activeElement);
    this.write();
    if (hadFocus) this.card.focus();
  }

  private async copyAddress(): Promise<void> {
    const copied = await copyText(addressOf(this.viewer.language(), this.index + 1));
    const sentence = this.texts.say(copied ? "copied" : "copy_failed");
    this.card.report(sentence);
    this.say(sentence);
  }

  /** Where nobody moved the map meanwhile. */
  private followSize(signal: AbortSignal): void {
    let timer = 0;
    const fit = () => {
      if (this.view === null || !looksAt(this.viewer, this.view)) return;
      this.view = viewOfStep(this.viewer, this.step(), this.map);
      void this.viewer.flyTo(this.view);
    };
    const observer = new ResizeObserver(() => {
      window.clearTimeout(timer);
      timer = window.setTimeout(fit, RESIZE_REST_MS);
    });
    observer.observe(this.map);
    signal.addEventListener("abort", () => {
      observer.disconnect();
      window.clearTimeout(timer);
    });
  }

  private end(how: (viewer: Viewer, visit: Visit) => void): void {
    this.listening.abort();
    this.blank.hide();
    if (document.fullscreenElement !== null) void document.exitFullscreen();
    this.card.element.remove();
    delete document.documentElement.dataset["story"];
    document.title = this.title;
    writeAddress(null);
    how(this.viewer, this.visit);
    if (this.hadPanel) byId("panel-open").click();
    else focusPage();
    this.onEnd();
  }
}

function toggleFullScreen(): void {
  if (document.fullscreenElement !== null) void document.exitFullscreen();
  else document.documentElement.requestFullscreen().catch(() => {}); // refused: the story goes on in its window
}

/** The card is gone: on to the map, or to the panel where that stands there. */
function focusPage(): void {
  const panel = byId("panel");
  const target = panel.offsetParent === null ? document.querySelector<HTMLElement>("#map canvas") : panel;
  target?.focus({ preventScroll: true });
}
