// kiosk.js: the idle reset for the map's own page, with its words and styles.
import type { Language } from "../../twente2040.js";
import { make } from "../page/dom.js";
import { Texts } from "../page/texts.js";
import { fetchSessionWords } from "../session/words.js";
import { startKiosk } from "./idle.js";

export async function watchForIdle(seconds: number, language: Language): Promise<void> {
  document.head.append(make("link", { rel: "stylesheet", href: new URL("kiosk.css", import.meta.url).href }));
  startKiosk(seconds, new Texts(language, await fetchSessionWords(language)));
}
