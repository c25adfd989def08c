// ?kiosk=SECONDS: a screen that stands among people begins anew when nobody has touched it for so long. A warning counts
// down first (WCAG 2.2.1); nothing of a visitor stays.
import { make } from "../page/dom.js";
import type { Texts } from "../page/texts.js";

const PARAMETER = "kiosk";
/** Less would throw out somebody who reads, more would help nobody. */
const LEAST_S = 10;
const MOST_S = 3600;
const WARNING_S = 20;
const SECOND_MS = 1000;
/** Whoever does one of these is busy. */
const ACTIVITY = ["pointerdown", "pointermove", "keydown", "wheel", "touchstart", "input", "scroll", "dragover"] as const;

/** The seconds that the address asks for; null where it asks for none, or for what makes no sense. */
export function kioskSeconds(search = location.search): number | null {
  const wanted = new URLSearchParams(search).get(PARAMETER);
  if (wanted === null || !/^\d+$/.test(wanted)) return null;
  const seconds = Number(wanted);
  return seconds >= LEAST_S && seconds <= MOST_S ? seconds : null;
}

/** Watches from now on. The address of this moment is where it begins anew, with the link in it if there is one. */
export function startKiosk(seconds: number, texts: Texts): void {
  const begin = location.href;
  const dialog = makeDialog(texts, () => restart());
  let timer = 0;
  const restart = () => {
    dialog.close();
    window.clearTimeout(timer);
    timer = window.setTimeout(() => dialog.open(() => beginAnew(begin)), seconds * SECOND_MS);
  };
  const onActivity = () => {
    if (!dialog.isOpen()) restart();
  };
  for (const type of ACTIVITY) addEventListener(type, onActivity, { capture: true, passive: true });
  restart();
}

/** A page whose address differs in its fragment only would not load by itself. */
function beginAnew(address: string): void {
  history.replaceState(null, "", address);
  location.reload();
}

function makeDialog(texts: Texts, goOn: () => void) {
  const rest = make("p", { id: "kiosk-rest", role: "timer" });
  const proceed = make("button", { type: "button", class: "button primary", id: "kiosk-go-on" }, [texts.say("session.kiosk.go_on")]);
  const title = make("h2", { id: "kiosk-title" }, [texts.say("session.kiosk.title")]);
  const element = make("dialog", { id: "kiosk", "aria-labelledby": "kiosk-title", "aria-describedby": "kiosk-rest" }, [title, rest, proceed]);
  proceed.addEventListener("click", goOn);
  element.addEventListener("cancel", goOn); // Escape
  document.body.append(element);
  let ticker = 0;
  return {
    isOpen: () => element.open,
    open(end: () => void) {
      let left = WARNING_S;
      const tell = () => {
        rest.textContent = texts.say("session.kiosk.rest", { seconds: texts.number(left) });
      };
      tell();
      element.showModal();
      proceed.focus();
      ticker = window.setInterval(() => {
        left -= 1;
        if (left > 0) return tell();
        window.clearInterval(ticker);
        end();
      }, SECOND_MS);
    },
    close() {
      window.clearInterval(ticker);
      if (element.open) element.close();
    },
  };
}
