// One file over the network: bytes counted while they come, and a watchdog, because a download that stalls reports
// nothing by itself. The file is checked against the manifest, so that a page that a server sends instead of a missing
// file, a cut file or one of another version never reaches the module.
import { sha256 } from "./checksum.js";
import { ViewerError } from "./errors.js";

/** A file of the build as assets.json lists it. */
export interface AssetEntry {
  /** Name for the module, such as "demand.json" or "i18n/nl.json". */
  readonly name: string;
  /** Path below the base folder. */
  readonly file: string;
  readonly bytes: number;
  /** Lower-case hexadecimal. */
  readonly sha256: string;
}

export interface DownloadOptions {
  readonly reload: boolean;
  /** Stops this download when another one has failed. */
  readonly signal?: AbortSignal;
  /** Called with the bytes that came since the last call. */
  onBytes(count: number): void;
}

/** After this time without a byte the download is given up. */
const STALL_S = 15;

/** Fetches url; rejects with a ViewerError (missing_file, network, stalled). */
export async function fetchBytes(url: URL, file: string, options: DownloadOptions): Promise<Uint8Array> {
  const abort = new AbortController();
  let stalled = false;
  // Counted in ticks: a page that is itself busy for long hears of its bytes late, and that is one tick only.
  let quiet_s = 0;
  const tick = () => {
    quiet_s += 1;
    if (quiet_s < STALL_S) return;
    stalled = true;
    abort.abort();
  };
  const stop = () => abort.abort();
  options.signal?.addEventListener("abort", stop);
  const timer = setInterval(tick, 1000);
  try {
    const response = await fetch(url, { signal: abort.signal, cache: options.reload ? "reload" : "default" });
    if (!response.ok) throw new ViewerError("missing_file", file, `HTTP ${response.status}`);
    return await readBody(response, (count) => {
      quiet_s = 0;
      options.onBytes(count);
    });
  } catch (error) {
    if (error instanceof ViewerError) throw error;
    if (stalled) throw new ViewerError("stalled", file, `no bytes for ${STALL_S} s`);
    throw new ViewerError("network", file, String(error));
  } finally {
    options.signal?.removeEventListener("abort", stop);
    clearInterval(timer);
  }
}

async function readBody(response: Response, onBytes: (count: number) => void): Promise<Uint8Array> {
  if (response.body === null) return new Uint8Array(await response.arrayBuffer());
  const reader = response.body.getReader();
  const chunks: Uint8Array[] = [];
  let length = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    chunks.push(value);
    length += value.length;
    onBytes(value.length);
  }
  const whole = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}

/** Fetches and checks a file of the manifest. A file that is cut or changed is asked for once more, past the cache. */
export async function fetchAsset(base: URL, entry: AssetEntry, options: DownloadOptions): Promise<Uint8Array> {
  const url = new URL(entry.file, base);
  let counted = 0;
  const counting = {
    ...options,
    onBytes: (count: number) => {
      counted += count;
      options.onBytes(count);
    },
  };
  const first = await fetchBytes(url, entry.file, counting);
  if (await matches(first, entry)) return first;
  options.onBytes(-counted);
  const second = await fetchBytes(url, entry.file, { ...options, reload: true });
  if (await matches(second, entry)) return second;
  throw new ViewerError("wrong_file", entry.file, `expected ${entry.bytes} bytes with sha256 ${entry.sha256}`);
}

async function matches(bytes: Uint8Array, entry: AssetEntry): Promise<boolean> {
  if (bytes.length !== entry.bytes) return false;
  const digest = await sha256(bytes);
  return digest === undefined || digest === entry.sha256; // without a digest the length has to do
}
