// What a page keeps in the browser, and what may become of that: denied, full, or damaged. It is said, for whoever
// believes that something is kept would lose it.

/** "sandboxed": in a frame that may keep nothing at all, and that no browser keeps a page for without a network. */
export type Trouble = "denied" | "sandboxed" | "full" | "damaged";

const SEAL = /^x=([0-9a-f]{8}) /;

/** FNV-1a over the signs: a text that was cut or changed has another one. */
function sealOf(text: string): string {
  let hash = 2166136261;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 16777619);
  return (hash >>> 0).toString(16).padStart(8, "0");
}

/** The text in a kept one; null when it is not whole. Before there were seals, it was JSON alone. */
export function unsealed(kept: string): string | null {
  if (kept.startsWith("{")) return kept;
  const seal = SEAL.exec(kept);
  const text = kept.slice(seal?.[0].length ?? 0);
  return seal !== null && seal[1] === sealOf(text) ? text : null;
}

export const sealed = (text: string): string => `x=${sealOf(text)} ${text}`;

/** Says each trouble once. */
export function onceEach(say: (trouble: Trouble) => void): (trouble: Trouble) => void {
  const said = new Set<Trouble>();
  return (trouble) => {
    if (said.has(trouble)) return;
    said.add(trouble);
    say(trouble);
  };
}

/** The place of one thing that is kept. */
export class Storage {
  constructor(private readonly key: string, private readonly say: (trouble: Trouble) => void) {}

  /** Gives `use` what an earlier visit left. What is damaged, or what `use` throws for, is left out and said to be. */
  read(use: (content: unknown) => void): void {
    const kept = this.attempt(() => localStorage.getItem(this.key));
    if (kept === null) return;
    try {
      const text = unsealed(kept);
      if (text === null) throw new Error("not whole");
      use(JSON.parse(text));
    } catch {
      this.say("damaged");
    }
  }

  write(content: object): void {
    this.attempt(() => localStorage.setItem(this.key, sealed(JSON.stringify(content))));
  }

  /** Null also where the browser refuses. */
  private attempt<Value>(step: () => Value): Value | null {
    try {
      return step();
    } catch (error) {
      this.say(troubleOf(error));
      return null;
    }
  }
}

function troubleOf(error: unknown): Trouble {
  if ((error as DOMException | null)?.name === "QuotaExceededError") return "full";
  return window.origin === "null" ? "sandboxed" : "denied";
}
