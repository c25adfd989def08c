// What the element shows: the picture with its button, how far the loading is, the map, or why there is none. All of it
// in the shadow tree of the element, with style sheets that a content security policy of 'self' allows.
import type { createViewer, Language, Progress, Theme, Viewer, ViewerError, ViewerOptions } from "../../twente2040.js";
import loaderWords from "loader-words";
import { make } from "../page/dom.js";
import { icon } from "../page/icons.js";
import { showStaticMap } from "../page/static_map.js";
import { Texts } from "../page/texts.js";
import { Bar } from "./bar.js";
import { Caption } from "./caption.js";
import { heightSheet, styleSheets } from "./styles.js";

type State = "poster" | "loading" | "failed" | "map";

export class Stage {
  private readonly poster = make("img", { class: "poster", decoding: "async" });
  private readonly button = make("button", { type: "button", class: "start" });
  private readonly progress = make("progress");
  private readonly status = make("p", { class: "status", role: "status", tabindex: -1 });
  private readonly detail = make("p", { class: "detail" });
  private readonly retry = make("button", { type: "button", class: "retry" });
  private readonly card = make("div", { class: "card" }, [this.status, this.progress, this.detail, this.retry]);
  private readonly notice = make("p", { class: "notice", role: "status", hidden: true });
  private readonly view = make("div", { class: "view" });
  private readonly frame = make("section", { class: "frame" });
  private readonly bar: Bar;
  private readonly caption = new Caption();
  private readonly height = heightSheet();
  private texts = textsOf("nl");
  private map: HTMLElement | null = null;

  /** `base` is the folder that holds the pictures and the full page. */
  constructor(private readonly root: ShadowRoot, private readonly base: URL, start: () => void) {
    this.bar = new Bar(base, this.frame);
    root.adoptedStyleSheets = [...styleSheets(), this.height.sheet];
    const mark = make("img", { src: new URL("icon.svg", base).href, alt: "", width: 28, height: 28 });
    const name = make("p", { class: "name" }, [mark, make("span", {}, ["Netwerkstad Twente ", make("span", {}, ["2040"])])]);
    this.button.addEventListener("click", start);
    this.view.append(this.poster, name, this.button, this.card, this.notice, this.caption.element);
    this.frame.append(this.view, this.bar.element);
    root.append(this.frame);
    this.showPoster();
  }

  translate(language: Language): void {
    const texts = textsOf(language);
    this.texts = texts;
    this.frame.lang = language;
    this.frame.setAttribute("aria-label", texts.say("embed.name"));
    this.poster.alt = texts.say("embed.poster");
    this.button.replaceChildren(icon("press"), texts.say("embed.start"));
    this.retry.textContent = texts.say("loader.retry");
    this.map?.querySelector("canvas")?.setAttribute("aria-label", texts.say("embed.map"));
    this.bar.translate(texts);
  }

  setTheme(theme: Theme): void {
    this.frame.dataset["theme"] = theme;
    const picture = new URL(theme === "dark" ? "poster-dark.svg" : "poster.svg", this.base).href;
    if (this.poster.src !== picture) this.poster.src = picture;
  }

  setHeight(height: number | null): void {
    this.height.set(height);
  }

  /** Nothing runs. */
  showPoster(): void {
    this.map?.remove();
    this.map = null;
    this.notice.hidden = true;
    this.bar.stop();
    this.caption.hide();
    this.show("poster");
  }

  showLoading(): void {
    const hadFocus = this.root.activeElement !== null;
    this.status.textContent = this.texts.say("loader.loading");
    this.progress.removeAttribute("value");
    this.progress.hidden = false;
    this.detail.textContent = "";
    this.retry.hidden = true;
    this.show("loading");
    // The pressed button is gone: the keyboard goes on from here.
    if (hadFocus) this.status.focus({ preventScroll: true });
  }

  fail(error: unknown, again: () => void): void {
    const { kind = "start_failed", file = "" } = error as Partial<ViewerError>;
    this.map?.remove();
    this.map = null;
    this.status.textContent = this.texts.say(`loader.${kind}`, { file });
    this.detail.textContent = this.texts.say("loader.detail", { detail: String((error as Error)?.message ?? error) });
    this.progress.hidden = true;
    this.retry.hidden = false;
    this.retry.onclick = again;
    this.show("failed");
  }

  /** The map behind the picture; without WebGL2 the still one. */
  async makeViewer(create: typeof createViewer, options: ViewerOptions): Promise<Viewer> {
    // Each try has a host of its own: one that was given up may still be under way.
    const map = make("div", { class: "map" });
    this.map?.remove();
    this.map = map;
    this.view.prepend(map);
    const all = { ...options, label: this.texts.say("embed.map"), onProgress: (done: Progress) => this.showProgress(done) };
    try {
      return await create(map, all);
    } catch (error) {
      if ((error as Partial<ViewerError>).kind !== "no_webgl2") throw error;
      return create(map, { ...all, map: "none" });
    }
  }

  /** Follows a viewer until it is disposed. */
  run(viewer: Viewer): void {
    const follow = () => {
      this.translate(viewer.language());
      this.setTheme(viewer.theme());
      if (!viewer.hasMap) this.notice.textContent = this.texts.say("loader.no_webgl2");
    };
    viewer.on("view", follow);
    viewer.on("ready", () => this.showMap(viewer));
    this.bar.run(viewer);
    this.caption.run(viewer, () => this.focusMap());
    follow();
  }

  private showMap(viewer: Viewer): void {
    const { map } = this;
    if (map === null) return;
    const hadFocus = this.root.activeElement === this.status;
    this.notice.hidden = viewer.hasMap;
    this.show("map");
    if (!viewer.hasMap) showStaticMap(viewer, map);
    if (hadFocus) this.focusMap();
  }

  private focusMap(): void {
    this.map?.querySelector("canvas")?.focus({ preventScroll: true });
  }

  private showProgress({ loadedBytes, totalBytes }: Progress): void {
    this.progress.max = totalBytes;
    this.progress.value = loadedBytes;
    if (loadedBytes >= totalBytes) this.status.textContent = this.texts.say("loader.starting");
  }

  private show(state: State): void {
    this.frame.dataset["state"] = state;
  }
}

function textsOf(language: Language): Texts {
  return new Texts(language, loaderWords[language]);
}
