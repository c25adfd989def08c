// sessie.html: a page for whoever leads a session with a room. Nothing leaves the browser.
import { createViewer, type Language, type Viewer } from "../../twente2040.js";
import loaderWords from "loader-words";
import { byId, make } from "../page/dom.js";
import { begin } from "../start/waiting.js";
import { sentenceOf } from "../page/loading_screen.js";
import type { Trouble } from "../page/storage.js";
import { Texts } from "../page/texts.js";
import { kioskSeconds, startKiosk } from "../kiosk/idle.js";
import { makeCollectView } from "./collect_view.js";
import { Evaluator } from "./evaluator.js";
import { makeJoinView } from "./join_view.js";
import { makeMiddleView } from "./middle_view.js";
import { type Maker, type View, VIEW_IDS, type ViewId } from "./parts.js";
import { makePredictView } from "./predict_view.js";
import { makeRoomView } from "./room_view.js";
import { applyScreen, makeScreenControls, setAddress } from "./screen.js";
import { Session } from "./session.js";
import { fetchSessionWords } from "./words.js";

const LANGUAGE = "taal";
/** Views follow after this much rest: while somebody types, the words stay where they are. */
const REST_MS = 120;
const MAKERS: Readonly<Record<ViewId, (maker: Maker) => View>> = {
  join: makeJoinView, collect: makeCollectView, room: makeRoomView, middle: makeMiddleView, predict: makePredictView,
};

function languageOfAddress(): Language {
  const wanted = new URLSearchParams(location.search).get(LANGUAGE);
  return wanted === "en" || wanted === "de" ? wanted : "nl";
}

function viewOfAddress(): ViewId {
  return VIEW_IDS.find((id) => `#${id}` === location.hash) ?? "join";
}

class Page {
  private texts: Texts;
  private views = new Map<ViewId, View>();
  private timer = 0;

  constructor(private readonly viewer: Viewer, private readonly session: Session, words: Readonly<Record<string, string>>) {
    this.texts = this.textsWith(words);
    this.build();
    session.onChange(() => this.updateSoon());
    addEventListener("hashchange", () => this.show(true));
  }

  private textsWith(words: Readonly<Record<string, string>>): Texts {
    return new Texts(this.viewer.language(), { ...this.viewer.words(), ...words });
  }

  private build(): void {
    const { texts } = this;
    document.documentElement.lang = texts.language;
    const announce = (sentence: string) => {
      byId("live").textContent = sentence;
    };
    const maker: Maker = { session: this.session, texts, announce };
    this.views = new Map(VIEW_IDS.map((id) => [id, MAKERS[id](maker)]));
    byId("tabs").setAttribute("aria-label", texts.say("session.views"));
    byId("tabs").replaceChildren(...VIEW_IDS.map((id) => make("a", { href: `#${id}` }, [texts.say(`session.view.${id}`)])));
    const controls = makeScreenControls(texts, { setLanguage: (language) => void this.setLanguage(language), changed: () => this.update() });
    byId("screen").replaceChildren(controls);
    byId("to-map").textContent = texts.say("session.to_map");
    byId("statement").textContent = texts.say("page.accessibility");
    byId("views").replaceChildren(...[...this.views.values()].map(({ element }) => element));
    this.show(false);
  }

  /** One view at a time; who chose another one reads on at its heading. */
  private show(movesFocus: boolean): void {
    const shown = viewOfAddress();
    for (const [id, { element }] of this.views) element.hidden = id !== shown;
    for (const tab of byId("tabs").querySelectorAll("a")) {
      if (tab.hash !== `#${shown}`) tab.removeAttribute("aria-current");
      else {
        tab.setAttribute("aria-current", "page");
        tab.scrollIntoView({ block: "nearest", inline: "center" }); // the row of tabs is wider than a phone
      }
    }
    document.title = `${this.texts.say(`session.view.${shown}`)} – ${this.texts.say("session.title")}`;
    this.update();
    if (!movesFocus) return;
    byId(`${shown}-title`).focus({ preventScroll: true });
    scrollTo({ top: 0 });
  }

  private updateSoon(): void {
    window.clearTimeout(this.timer);
    this.timer = window.setTimeout(() => this.update(), REST_MS);
  }

  private update(): void {
    this.views.get(viewOfAddress())?.update();
  }

  private async setLanguage(language: Language): Promise<void> {
    try {
      const words = await fetchSessionWords(language);
      await this.session.evaluator.setLanguage(language);
      this.texts = this.textsWith(words);
      setAddress(LANGUAGE, language === "nl" ? null : language);
      this.build();
      byId("screen-language").focus();
    } catch (error) {
      fail(error, this.texts);
    }
  }
}

const fail = (error: unknown, texts: Texts) => showNotice(sentenceOf(error, texts));

function showNotice(sentence: string): void {
  const notice = byId("notice");
  notice.textContent = sentence;
  notice.hidden = false;
}

async function boot(): Promise<void> {
  begin();
  const language = languageOfAddress();
  document.documentElement.lang = language;
  const seconds = kioskSeconds();
  try {
    const [viewer, words] = await Promise.all([createViewer(byId("model"), { map: "none", language }), fetchSessionWords(language)]);
    const say = (trouble: Trouble) => showNotice(Texts.of(viewer).say(`page.storage.${trouble}`));
    const session = new Session(viewer, new Evaluator(viewer, language), seconds === null ? say : null);
    new Page(viewer, session, words);
    window.session = session;
    if (seconds !== null) startKiosk(seconds, new Texts(language, words));
    byId("loading").hidden = true;
  } catch (error) {
    byId("loading").hidden = true;
    fail(error, new Texts(language, loaderWords[language]));
  }
}

declare global {
  interface Window {
    /** For scripts and for the console: the session of this page. */
    session?: Session;
  }
}

applyScreen();
void boot();
