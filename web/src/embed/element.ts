// <netwerkstad-twente>: a picture of the map first, and the map itself when somebody asks for it. Nothing of the map is
// fetched before. Taken out of the page it ends; put back it begins anew.
import type { NetwerkstadTwenteElement, NetwerkstadTwenteEventMap } from "../../netwerkstad-twente.js";
import type { Viewer } from "../../twente2040.js";
import {
  type Attribute, ATTRIBUTES, gesturesOf, heightOf, languageOf, presetOf, themeOf, yearOf,
} from "./attributes.js";
import { importApi } from "./import_api.js";
import { Stage } from "./stage.js";

/** The folder of this script holds everything else. */
const BASE = new URL(".", import.meta.url);

export class NetwerkstadTwente extends HTMLElement implements NetwerkstadTwenteElement {
  static readonly observedAttributes: readonly string[] = ATTRIBUTES;

  private readonly stage = new Stage(this.attachShadow({ mode: "open" }), BASE, () => this.startAlone());
  private readonly darkPage = window.matchMedia("(prefers-color-scheme: dark)");
  /** From being put into a page to being taken out of it. */
  private life = new AbortController();
  private running: Viewer | null = null;
  private starting: Promise<Viewer> | null = null;

  get viewer(): Viewer | null {
    return this.running;
  }

  start(): Promise<Viewer> {
    if (!this.isConnected) return Promise.reject(new DOMException("the element is in no page", "InvalidStateError"));
    this.starting ??= this.load(false);
    return this.starting;
  }

  connectedCallback(): void {
    this.life = new AbortController();
    this.darkPage.addEventListener("change", () => this.attributeChangedCallback("theme"), { signal: this.life.signal });
    for (const name of ATTRIBUTES) this.attributeChangedCallback(name);
  }

  disconnectedCallback(): void {
    this.life.abort();
    this.running?.dispose();
    this.running = null;
    this.starting = null;
    this.stage.showPoster();
  }

  attributeChangedCallback(name: string): void {
    if (!this.isConnected) return; // all of them are read when it is put into a page
    this.apply(name as Attribute).catch((error: unknown) => this.announceError(error));
  }

  private async apply(name: Attribute): Promise<void> {
    const { stage, running } = this;
    switch (name) {
      case "lang":
        return running === null ? stage.translate(languageOf(this)) : running.setLanguage(languageOf(this));
      case "theme":
        stage.setTheme(this.theme());
        return running?.setTheme(this.theme());
      case "preset":
        return running?.applyPreset(presetOf(this));
      case "gestures":
        return running?.setGestures(gesturesOf(this));
      case "year":
        return running?.setYear(yearOf(this));
      case "height":
        return stage.setHeight(heightOf(this));
      case "autostart":
        if (this.hasAttribute("autostart")) this.startAlone();
    }
  }

  private theme() {
    return themeOf(this, this.darkPage.matches);
  }

  /** Nobody waits for the promise: what goes wrong shows on the stage and is announced. */
  private startAlone(): void {
    this.start().catch(() => {});
  }

  private async load(reload: boolean): Promise<Viewer> {
    const { signal } = this.life;
    this.stage.showLoading();
    try {
      const { createViewer } = await importApi(BASE);
      const options = { language: languageOf(this), theme: this.theme(), gestures: gesturesOf(this), reload, signal };
      const viewer = await this.stage.makeViewer(createViewer, options);
      if (signal.aborted) viewer.dispose();
      signal.throwIfAborted();
      this.take(viewer);
      return viewer;
    } catch (error) {
      if (!signal.aborted) this.giveUp(error);
      throw error;
    }
  }

  /** The stage says why, with a button for another try. */
  private giveUp(error: unknown): void {
    this.starting = null;
    this.stage.fail(error, () => {
      this.starting = this.load(true);
      this.starting.catch(() => {});
    });
    this.announceError(error);
  }

  private take(viewer: Viewer): void {
    this.running = viewer;
    // What was asked for while it was loading counts too.
    for (const name of ATTRIBUTES) if (this.hasAttribute(name)) this.attributeChangedCallback(name);
    this.stage.run(viewer);
    viewer.on("ready", () => this.announce("ready", { viewer }));
    viewer.on("change", () => this.announce("change", {}));
    viewer.on("year", ({ year }) => this.announce("year", { year }));
    viewer.on("select", ({ ref }) => this.announce("select", { ref }));
    viewer.on("error", ({ error }) => this.announceError(error));
  }

  private announceError(error: unknown): void {
    this.announce("error", { error: error instanceof Error ? error : new Error(String(error)) });
  }

  /** They do not bubble: the page around may listen for its own "change" and "select". */
  private announce<Type extends keyof NetwerkstadTwenteEventMap>(
    type: Type,
    detail: NetwerkstadTwenteEventMap[Type]["detail"],
  ): void {
    this.dispatchEvent(new CustomEvent(type, { detail }));
  }
}
