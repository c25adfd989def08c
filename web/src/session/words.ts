// The words of a session: fetched with the page that needs them, not before the first map.
import type { Language } from "../../twente2040.js";

type Words = Readonly<Record<string, string>>;

export async function fetchSessionWords(language: Language): Promise<Words> {
  const response = await fetch(new URL(`i18n/session/${language}.json`, import.meta.url));
  if (!response.ok) throw new Error(`i18n/session/${language}.json: ${response.status}`);
  return (await response.json()) as Words;
}
