// A link with its QR code, and a button that copies it.
import { make } from "../page/dom.js";
import { makeQr } from "../qr/qr.js";
import { button, type Maker } from "./parts.js";

export interface CodeBox {
  readonly element: HTMLElement;
  /** Null where there is nothing to link to. */
  show(link: string | null): void;
}

/** `id` begins the ids of its parts. */
export function makeCodeBox(id: string, { texts, announce }: Maker): CodeBox {
  const code = make("div", { class: "code", id: `${id}-code` });
  const address = make("a", { class: "address", id: `${id}-link` });
  const copied = make("p", { class: "help", id: `${id}-copied` });
  const copy = button(`${id}-copy`, texts.say("page.share.copy"), () => void copyLink());
  let shown: string | null = null;
  const say = (sentence: string) => {
    copied.textContent = sentence;
    announce(sentence);
  };
  async function copyLink(): Promise<void> {
    try {
      await navigator.clipboard.writeText(address.href);
      say(texts.say("page.share.copied"));
    } catch {
      getSelection()?.selectAllChildren(address);
      say(texts.say("page.share.copy_failed"));
    }
  }
  const element = make("div", { class: "code-box" }, [code, make("p", { class: "address-line" }, [address]), make("p", { class: "buttons" }, [copy]), copied]);
  return {
    element,
    show(link) {
      element.hidden = link === null;
      if (link === null || link === shown) return;
      shown = link;
      const qr = makeQr(link, texts.say("session.code_label"));
      code.replaceChildren(...(qr === null ? [make("p", {}, [texts.say("page.share.qr_long")])] : [qr]));
      address.href = link;
      address.textContent = link.replace(/^https?:\/\//, "");
      copied.textContent = "";
    },
  };
}
