// Writes of the address of the page. Browsers refuse more than a hundred in half a minute, some with an error: whoever
// holds a key, or opens and changes in turn, must not come near that. The last one always gets there.

type Change = (address: URL) => void;

/** So many at once, and one more after each while. */
interface Budget {
  readonly burst: number;
  readonly refill_ms: number;
}

/** Up to 80 in half a minute, for what a person steps through. */
export const STEPS: Budget = { burst: 50, refill_ms: 1000 };
/** Up to 14, for what happens beside that on the same page. */
export const ASIDE: Budget = { burst: 6, refill_ms: 3750 };

/** Changes the address now, or soon: a later change of the same part then stands for an earlier one. */
export function makeAddressWriter({ burst, refill_ms }: Budget): (part: string, change: Change) => void {
  const waiting = new Map<string, Change>();
  let spent = 0;
  let counted_ms = performance.now();
  let timer = 0;
  const write = () => {
    timer = 0;
    const now_ms = performance.now();
    spent = Math.max(0, spent - (now_ms - counted_ms) / refill_ms);
    counted_ms = now_ms;
    if (spent > burst - 1) {
      timer = window.setTimeout(write, Math.ceil((spent - burst + 1) * refill_ms));
      return;
    }
    if (carryOut(waiting.values())) spent += 1;
    waiting.clear();
  };
  return (part, change) => {
    waiting.set(part, change);
    if (timer === 0) write();
  };
}

/** False where nothing is to be written. */
function carryOut(changes: Iterable<Change>): boolean {
  const address = new URL(location.href);
  for (const change of changes) change(address);
  if (address.href === location.href) return false;
  try {
    history.replaceState(history.state, "", address);
  } catch {
    // A frame without an address of its own: the page works as before.
  }
  return true;
}

/** Sets a parameter of an address, or takes it out. */
export function setParameter(address: URL, name: string, value: string | null): void {
  if (value === null) address.searchParams.delete(name);
  else address.searchParams.set(name, value);
}
