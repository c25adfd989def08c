// The link of the settings as a QR code, on request; it goes when the settings are others.
import type { Viewer } from "../../../twente2040.js";
import { make } from "../dom.js";
import type { Part } from "../part.js";
import type { Texts } from "../texts.js";

export interface QrCode extends Part {
  readonly button: HTMLButtonElement;
}

export function makeQrCode(viewer: Viewer, texts: Texts, announce: (text: string) => void): QrCode {
  const place = make("div", { class: "code", id: "share-code" });
  const help = make("p", { class: "help", id: "share-code-help" });
  const button = make("button", { type: "button", class: "button", id: "share-qr", "aria-controls": "share-code" }, [texts.say("page.share.qr")]);
  const element = make("div", { class: "qr-code", hidden: true }, [place, help]);
  let shown = "";

  async function show(): Promise<void> {
    const link = viewer.link();
    const say = (key: string) => {
      help.textContent = texts.say(key);
      announce(help.textContent);
    };
    element.hidden = false;
    try {
      const { makeQr } = await import("../../qr/qr.js");
      const code = makeQr(link, texts.say("page.share.qr_label"));
      place.replaceChildren(...(code === null ? [] : [code]));
      shown = link;
      say(code === null ? "page.share.qr_long" : "page.share.qr_help");
    } catch {
      say("page.share.qr_failed");
    }
  }
  button.addEventListener("click", () => void show());
  return {
    element,
    button,
    update() {
      if (element.hidden || viewer.link() === shown) return;
      element.hidden = true;
      place.replaceChildren();
    },
  };
}
