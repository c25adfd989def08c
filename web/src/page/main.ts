// The page: loads the viewer into #map, says what is wrong when it cannot, and keeps the HTML panel beside it.
import { type Language, type Theme, type Viewer, createViewer, ViewerError } from "../../twente2040.js";
import loaderWords from "loader-words";
import { benchBlocks, offerBench } from "./bench_hooks.js";
import "./document_links.js";
import { byId } from "./dom.js";
import { kioskSeconds } from "../kiosk/idle.js";
import { LoadingScreen, sentenceOf } from "./loading_screen.js";
import { showLoss } from "./lost_map.js";
import { makePanel } from "./panel.js";
import { PAGE_PARTS, followRequests } from "./page_parts.js";
import { setUpPanelToggle } from "./panel_toggle.js";
import { followLayout } from "./layout.js";
import { followDrops, followLinks, languageOfLink } from "./share/address_links.js";
import { makeMessage, type Message } from "./share/message.js";
import { beginAnew, keepState } from "./saved_state.js";
import { setUpPrinting } from "./print_map.js";
import { refresh } from "../start/refresh.js";
import { showStaticMap } from "./static_map.js";
import { followStoryAddress } from "./story_door.js";
import { Texts } from "./texts.js";
import { listenForUndo } from "./undo_keys.js";

declare global {
  interface Window {
    /** For scripts and for the console: the viewer of this page, once it runs. */
    viewer?: Viewer;
  }
}

/** That of a link, or ?taal=en or ?taal=de; Dutch otherwise. */
function languageOfAddress(): Language {
  const ofLink = languageOfLink();
  if (ofLink !== undefined) return ofLink;
  const wanted = new URLSearchParams(location.search).get("taal");
  return wanted === "en" || wanted === "de" ? wanted : "nl";
}

const language = languageOfAddress();
const theme = matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light";
const texts = new Texts(language, loaderWords[language]);
const screen = new LoadingScreen(texts);
document.documentElement.lang = language;
document.documentElement.dataset["theme"] = theme;
const layout = followLayout();

async function boot(reload: boolean): Promise<void> {
  screen.start();
  try {
    const viewer = await load(reload);
    const message = makeMessage();
    if (kiosk === null) bringBack(viewer, message);
    else watchForIdle(kiosk);
    listenForUndo(viewer);
    window.viewer = viewer;
    run(viewer, message);
  } catch (error) {
    screen.fail(error, () => void tryAgain(error));
  }
}

/** Nothing of one visitor is kept for the next where the page stands among people. */
const kiosk = kioskSeconds();

function bringBack(viewer: Viewer, message: Message): void {
  keepState(viewer, (trouble) => {
    const words = Texts.of(viewer);
    message.remark(words.say(`page.storage.${trouble}`), words.say("page.message.close"));
  });
}

function watchForIdle(seconds: number): void {
  void import("../kiosk/kiosk.js").then((module) => module.watchForIdle(seconds, language), () => {});
}

/**
 * Where sw.js brings the files, another try takes a whole page: it then brings all of one version, or none. So it does
 * where the server has another version than this page is of: a file of that name is gone, or says so.
 */
async function tryAgain(error: unknown): Promise<void> {
  const isOutdated = error instanceof ViewerError && (error.kind === "missing_file" || error.kind === "mixed_versions");
  if (hasWorker() || (isOutdated && (await refresh()))) location.reload();
  else await boot(true);
}

/** A frame that may keep nothing may not even ask. */
function hasWorker(): boolean {
  try {
    return Boolean(navigator.serviceWorker?.controller);
  } catch {
    return false;
  }
}

/** Nothing but the map, for measuring. */
async function bootBench(): Promise<void> {
  screen.hide();
  try {
    const loading = load(false);
    offerBench(loading);
    window.viewer = await loading;
  } catch (error) {
    screen.fail(error, () => void bootBench());
  }
}

/** ?map=static shows what a browser without WebGL2 shows. */
const wantsStaticMap = new URLSearchParams(location.search).get("map") === "static";

/** Without WebGL2 the model, the controls and the figures still work, and the map is a still picture. */
async function load(reload: boolean): Promise<Viewer> {
  const host = byId("map");
  const options = {
    language,
    reload,
    theme: theme as Theme,
    label: texts.say("loader.map"),
    pageParts: PAGE_PARTS,
    onProgress: (progress) => screen.show(progress),
    ...(benchBlocks === undefined ? {} : { bench: benchBlocks }),
  } satisfies Parameters<typeof createViewer>[1];
  try {
    return await createViewer(host, { ...options, map: wantsStaticMap ? "none" : "webgl" });
  } catch (error) {
    if (!(error instanceof ViewerError) || error.kind !== "no_webgl2") throw error;
    return createViewer(host, { ...options, map: "none" });
  }
}

function run(viewer: Viewer, message: Message): void {
  const fail = (error: unknown) => showNotice(sentenceOf(error, texts));
  const panel = makePanel(viewer, byId("panel-content"), fail);
  const toggle = setUpPanelToggle(viewer, () => panel.update());
  followRequests(viewer, toggle);
  document.addEventListener("open-document", ({ detail: { ref, from } }) => {
    toggle.open();
    void panel.openDocument(ref, from);
  });
  let shown = viewer.language();
  viewer.on("ready", () => {
    screen.hide();
    followStoryAddress(viewer);
    void import("../offline/offline.js").then(({ workOffline }) => workOffline(viewer), () => {});
  });
  viewer.on("change", () => panel.update());
  viewer.on("year", () => panel.update());
  viewer.on("select", () => panel.select());
  viewer.on("error", ({ error }) => {
    if (error instanceof ViewerError && error.kind === "map_lost") showLoss(() => fail(error), () => {
      screen.hide(); // it may be lost before the first picture
      toggle.open();
    });
    else if (error instanceof ViewerError && error.kind === "stopped") screen.fail(error, beginAnew);
    else fail(error);
  });
  const applyTextSize = () => layout.setTextSize(viewer.preferences().textSize);
  applyTextSize();
  viewer.on("view", () => {
    applyTextSize();
    document.documentElement.dataset["theme"] = viewer.theme();
    if (viewer.language() === shown) return panel.update();
    shown = viewer.language();
    document.documentElement.lang = shown;
    panel.rebuild();
    toggle.translate();
  });
  document.documentElement.dataset["theme"] = viewer.theme();
  setUpPrinting(viewer, () => panel.refresh());
  if (!viewer.hasMap) goStatic(viewer);
  followLinks(viewer, message);
  followDrops(viewer, message);
}

/** The still picture, and why it is one, in the language of the viewer. */
function goStatic(viewer: Viewer): void {
  document.body.classList.add("static-map");
  const explain = () => {
    const words = new Texts(viewer.language(), loaderWords[viewer.language()]);
    showNotice(words.say(wantsStaticMap ? "loader.static_map" : "loader.no_webgl2"));
  };
  explain();
  viewer.on("view", explain);
  showStaticMap(viewer, byId("map"));
}

function showNotice(sentence: string): void {
  const notice = byId("notice");
  notice.textContent = sentence;
  notice.hidden = false;
}

void (benchBlocks === undefined ? boot(false) : bootBench());
