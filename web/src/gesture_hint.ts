// A short sentence over the map for who scrolls or swipes where the page comes first: how to move the map itself.

export type HintWords = Readonly<Record<string, string>>;

/** Which gesture was not taken, and with it which key of the words explains what to do. */
export type Hint = "wheel" | "touch";

const SHOWN_MS = 1400;

export class GestureHint {
  private readonly element = document.createElement("div");
  private readonly text = document.createElement("span");
  private words: HintWords = {};
  private timer = 0;

  constructor(wrapper: HTMLElement) {
    // For the eye only: a screen reader neither scrolls over the map nor needs to move it.
    this.element.setAttribute("aria-hidden", "true");
    const { matches: still } = window.matchMedia("(prefers-reduced-motion: reduce)");
    Object.assign(this.element.style, {
      position: "absolute", inset: "0", display: "flex", alignItems: "center", justifyContent: "center",
      padding: "16px", background: "rgba(22, 48, 47, 0.34)", pointerEvents: "none", opacity: "0",
      transition: still ? "none" : "opacity 160ms",
    });
    Object.assign(this.text.style, {
      maxWidth: "22em", padding: "10px 16px", borderRadius: "8px", background: "#16302f", color: "#ffffff",
      font: "500 15px/20px Inter, system-ui, sans-serif", textAlign: "center",
    });
    this.element.append(this.text);
    wrapper.append(this.element);
  }

  setWords(words: HintWords): void {
    this.words = words;
  }

  show(hint: Hint): void {
    const sentence = this.words[keyOf(hint)];
    if (sentence === undefined) return;
    this.text.textContent = sentence;
    this.element.style.opacity = "1";
    window.clearTimeout(this.timer);
    this.timer = window.setTimeout(() => this.hide(), SHOWN_MS);
  }

  hide(): void {
    window.clearTimeout(this.timer);
    this.element.style.opacity = "0";
  }
}

function keyOf(hint: Hint): string {
  if (hint === "touch") return "gesture.touch";
  return /Mac|iPhone|iPad/.test(navigator.platform) ? "gesture.wheel_mac" : "gesture.wheel";
}
