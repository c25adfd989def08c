// "There is a newer version": one sentence that a screen reader says when it suits, and two buttons. Nothing reloads by
// itself, and what the reader set comes back.
import type { Viewer } from "../../twente2040.js";
import { make } from "../page/dom.js";
import { KEY as STATE_KEY } from "../page/saved_state.js";
import { Texts } from "../page/texts.js";

export function showUpdateNotice(viewer: Viewer): void {
  const sentence = make("p", { role: "status" });
  const renew = make("button", { type: "button" });
  const later = make("button", { type: "button", class: "later" });
  const notice = make("div", { id: "update" }, [sentence, renew, later]);
  renew.addEventListener("click", () => renewPage(viewer));
  later.addEventListener("click", () => {
    notice.remove();
    document.querySelector<HTMLElement>("#map canvas")?.focus({ preventScroll: true }); // the button is gone
  });
  const translate = () => {
    const texts = Texts.of(viewer);
    sentence.textContent = texts.say("page.update.text");
    renew.textContent = texts.say("page.update.renew");
    later.textContent = texts.say("page.update.later");
  };
  const styles = make("link", { rel: "stylesheet", href: new URL("offline.css", import.meta.url).href });
  const show = () => {
    document.querySelector("main")?.prepend(notice);
    // A region speaks of what changes in it, not of what it came with.
    requestAnimationFrame(translate);
    viewer.on("view", () => {
      if (sentence.textContent !== "") translate();
    });
  };
  styles.addEventListener("load", show);
  styles.addEventListener("error", show);
  document.head.append(styles);
}

/** A reload goes by the address for the language, and for everything where the browser keeps no state for the page. */
function renewPage(viewer: Viewer): void {
  const address = new URL(location.href);
  address.searchParams.set("taal", viewer.language());
  if (!isStateKept()) address.hash = new URL(viewer.link()).hash;
  history.replaceState(history.state, "", address);
  location.reload();
}

function isStateKept(): boolean {
  try {
    return localStorage.getItem(STATE_KEY) !== null;
  } catch {
    return false; // denied
  }
}
