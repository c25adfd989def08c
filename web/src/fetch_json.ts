// Texts and records that come later than the start, each checked against the checksum in its name. What is damaged is
// asked for once more, past the cache.
import { sha256 } from "./checksum.js";
import { pieceIn } from "./file_names.js";

/** Rejects with an Error that names the file. */
export async function fetchJson<Content>(url: URL): Promise<Content> {
  const bytes = (await fetchChecked(url, "default")) ?? (await fetchChecked(url, "reload"));
  if (bytes === undefined) throw new Error(`${url.pathname} is damaged`);
  return JSON.parse(new TextDecoder().decode(bytes)) as Content;
}

async function fetchChecked(url: URL, cache: RequestCache): Promise<Uint8Array | undefined> {
  const response = await fetch(url, { cache });
  if (!response.ok) throw new Error(`${url.pathname}: ${response.status}`);
  const bytes = new Uint8Array(await response.arrayBuffer());
  const digest = await sha256(bytes);
  return digest?.startsWith(pieceIn(url.pathname) ?? "") === false ? undefined : bytes;
}
