// Writes of the address of the page. Browsers refuse more than a hundred in half a minute, some with an error: whoever
// holds a key, or opens and changes in turn, must not come near that. The last one always gets there.

/** Half of what is allowed belongs to each script of a page that writes: the map's own, and the story. */
const MOST = 40;
const WINDOW_MS = 30_000;

type Change = (address: URL) => void;

/** By part of the address: what is still to be written. */
const waiting = new Map<string, Change>();
/** When the last ones were written. */
const written_ms: number[] = [];
let timer = 0;

/** Changes the address of now, or soon: a later change of the same part then stands for this one. */
export function changeAddress(part: string, change: Change): void {
  waiting.set(part, change);
  if (timer === 0) write();
}

function write(): void {
  timer = 0;
  const rest_ms = restOf(performance.now());
  if (rest_ms > 0) {
    timer = window.setTimeout(write, rest_ms);
    return;
  }
  const address = new URL(location.href);
  for (const change of waiting.values()) change(address);
  waiting.clear();
  if (address.href === location.href) return;
  written_ms.push(performance.now());
  try {
    history.replaceState(history.state, "", address);
  } catch {
    // A frame without an address of its own: the page works as before.
  }
}

/** How long until one more may be written. */
function restOf(now_ms: number): number {
  while (written_ms[0] !== undefined && written_ms[0] <= now_ms - WINDOW_MS) written_ms.shift();
  const [oldest = now_ms] = written_ms;
  return written_ms.length < MOST ? 0 : Math.ceil(oldest + WINDOW_MS - now_ms);
}

/** Sets a parameter of an address, or takes it out. */
export function setParameter(address: URL, name: string, value: string | null): void {
  if (value === null) address.searchParams.delete(name);
  else address.searchParams.set(name, value);
}
