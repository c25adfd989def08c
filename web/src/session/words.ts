// The words of a session: fetched with the page that needs them, not before the first map.
import type { Language } from "../../twente2040.js";
import { fetchJson } from "../fetch_json.js";

type Words = Readonly<Record<string, string>>;

const FILES = { nl: "i18n/session/nl.json", en: "i18n/session/en.json", de: "i18n/session/de.json" };

export const fetchSessionWords = (language: Language): Promise<Words> =>
  fetchJson<Words>(new URL(FILES[language], import.meta.url));
