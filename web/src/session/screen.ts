// How the page is shown: language, colours, the large type of a projector, and the whole screen.
import type { Language } from "../../twente2040.js";
import { makeAddressWriter, setParameter, STEPS } from "../page/address.js";
import { make } from "../page/dom.js";
import type { Texts } from "../page/texts.js";

const LANGUAGES = { nl: "Nederlands", en: "English", de: "Deutsch" } as const;
const SCREEN = "scherm";
const PROJECTOR = "projector";

const root = document.documentElement;
const changeAddress = makeAddressWriter(STEPS);

/** Dark or light as the system says; large type where the address asks for it. */
export function applyScreen(): void {
  root.dataset["theme"] = matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light";
  if (new URLSearchParams(location.search).get(SCREEN) === PROJECTOR) root.dataset["screen"] = PROJECTOR;
}

/** Whether there is room for a wide chart and for the legend in the map. */
export const isRoomy = () => matchMedia("(min-width: 700px)").matches;

/** Remembered by the address, so that a reload and a bookmark bring it back. */
export function setAddress(name: string, value: string | null): void {
  changeAddress(name, (address) => setParameter(address, name, value));
}

interface Actions {
  setLanguage(language: Language): void;
  /** Colours changed: pictures are made anew. */
  changed(): void;
}

export function makeScreenControls(texts: Texts, { setLanguage, changed }: Actions): HTMLElement {
  const language = make("select", { id: "screen-language", "aria-label": texts.say("session.screen.language") },
    Object.entries(LANGUAGES).map(([id, name]) => make("option", { value: id, lang: id }, [name])));
  language.value = texts.language;
  language.addEventListener("change", () => setLanguage(language.value as Language));
  const dark = makeSwitch("screen-dark", texts.say("session.screen.dark"), () => root.dataset["theme"] === "dark", (on) => {
    root.dataset["theme"] = on ? "dark" : "light";
    changed();
  });
  const large = makeSwitch("screen-projector", texts.say("session.screen.projector"), () => root.dataset["screen"] === PROJECTOR, (on) => {
    if (on) root.dataset["screen"] = PROJECTOR;
    else delete root.dataset["screen"];
    setAddress(SCREEN, on ? PROJECTOR : null);
  });
  const full = makeSwitch("screen-full", texts.say("session.screen.full"), () => document.fullscreenElement !== null, (on) => {
    void (on ? root.requestFullscreen() : document.exitFullscreen()).catch(() => {}); // refused: the button stays as it was
  });
  full.hidden = !document.fullscreenEnabled;
  document.addEventListener("fullscreenchange", () => full.setAttribute("aria-pressed", String(document.fullscreenElement !== null)));
  return make("div", { class: "screen", role: "group", "aria-label": texts.say("session.screen.title") }, [language, dark, large, full]);
}

function makeSwitch(id: string, label: string, isOn: () => boolean, turn: (on: boolean) => void): HTMLButtonElement {
  const element = make("button", { type: "button", class: "plain", id }, [label]);
  element.setAttribute("aria-pressed", String(isOn()));
  element.addEventListener("click", () => {
    turn(!isOn());
    element.setAttribute("aria-pressed", String(isOn()));
  });
  return element;
}
