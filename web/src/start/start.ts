// start.js: the watchman of a page, so small and so much apart that it is there when the script of the page is not. While
// that has not begun, it says in one sentence what is the matter, and offers another try.
import loaderWords from "loader-words";
import { fragmentOf, languageIn } from "../links.js";
import { refresh } from "./refresh.js";
import { waiting } from "./waiting.js";

/** After this time the script of the page has to have begun. */
const PATIENCE_MS = 15_000;

function language(): keyof typeof loaderWords {
  const wanted = languageIn(fragmentOf(location.hash)) ?? new URLSearchParams(location.search).get("taal") ?? new URLSearchParams(location.search).get("lang");
  return wanted === "en" || wanted === "de" ? wanted : "nl";
}

const say = (key: string): string => loaderWords[language()][key] ?? key;

function tell(key: string): void {
  const place = waiting();
  if (place === null) return;
  const again = document.createElement("button");
  again.type = "button";
  again.textContent = say("loader.retry");
  again.addEventListener("click", () => void tryAgain(again));
  document.documentElement.lang = language();
  place.className = "told";
  place.closest("#loading")?.classList.add("failed"); // it is not loading any more
  place.setAttribute("role", "alert");
  place.replaceChildren(say(key), " ", again);
}

async function tryAgain(button: HTMLButtonElement): Promise<void> {
  button.disabled = true;
  if (await refresh()) location.reload();
  else tell("loader.page_slow");
}

/** By then every script of the page has run, or never will. */
function judge(): void {
  setTimeout(() => tell("loader.page_failed"));
}

// In the capture phase, for the errors of elements do not bubble.
window.addEventListener("error", ({ target }) => {
  if (target === window || target instanceof HTMLScriptElement) tell("loader.page_failed");
}, { capture: true });
if (document.readyState === "complete") judge();
else window.addEventListener("load", judge);
setTimeout(() => tell("loader.page_slow"), PATIENCE_MS);
