// sw.js: keeps one whole version of the build, so that the map works without a network. A page gets all its files from
// the version that it began with, also when a newer one has come meanwhile: versions never mix.
//
// Not Workbox: its runtime is larger than this file, keeps all versions in one cache and does not check what it stores.

declare const self: ServiceWorkerGlobalScope;
/** Filled in by the build (web/build/offline.mjs): the version, and the SHA-256 of each file below the scope. */
declare const BUILD_VERSION: string;
declare const BUILD_FILES: Readonly<Record<string, string>>;

const scope = new URL(self.registration.scope);
/** Caches belong to the whole origin: other copies of the map, in other folders, keep their own. */
const PREFIX = `twente2040 ${scope.pathname} `;
const OWN = PREFIX + BUILD_VERSION;
/** Which page has which version; outlives this worker. */
const PAGES = `${PREFIX}pages`;
/** For a page that gets everything from the network, because this version is not whole. */
const NETWORK = "network";
const INDEX = "index.html";

const urlOf = (file: string) => new URL(file, scope).href;
/** A host may answer index.html with a redirect to its folder, never the folder itself. */
const addressOf = (file: string) => (file === INDEX ? scope.href : urlOf(file));

/** The file below the scope that a request asks for; undefined for anything else. */
function fileOf(request: Request): string | undefined {
  const url = new URL(request.url);
  if (request.method !== "GET" || url.origin !== scope.origin || !url.pathname.startsWith(scope.pathname)) return undefined;
  return url.pathname.slice(scope.pathname.length) || INDEX;
}

/** The answer as it can be kept, when its bytes are those of this version. */
async function checked(file: string, response: Response | undefined): Promise<Response | undefined> {
  if (response === undefined || !response.ok) return undefined;
  const bytes = await response.arrayBuffer();
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  const text = Array.from(digest, (byte) => byte.toString(16).padStart(2, "0")).join("");
  if (text !== BUILD_FILES[file]) return undefined;
  const headers = new Headers(response.headers);
  // The bytes are unpacked by now.
  for (const name of ["Content-Encoding", "Content-Length"]) headers.delete(name);
  return new Response(bytes, { headers });
}

/** From an older version where the file is the same, from what the browser has, or else from the server. */
async function obtain(file: string): Promise<Response> {
  for (const name of await caches.keys()) {
    if (!name.startsWith(PREFIX) || name === OWN || name === PAGES) continue;
    const kept = await checked(file, await (await caches.open(name)).match(urlOf(file)));
    if (kept !== undefined) return kept;
  }
  for (const cache of ["default", "reload"] as const) {
    const fetched = await checked(file, await fetch(addressOf(file), { cache }));
    if (fetched !== undefined) return fetched;
  }
  throw new Error(`${file} on the server is of another version`);
}

/** Fetches what is missing of this version, one after the other: nobody waits for it. */
async function fill(): Promise<void> {
  const cache = await caches.open(OWN);
  for (const file of Object.keys(BUILD_FILES)) {
    if ((await cache.match(urlOf(file))) === undefined) await cache.put(urlOf(file), await obtain(file));
  }
}

async function isWhole(): Promise<boolean> {
  const kept = new Set((await (await caches.open(OWN)).keys()).map((request) => request.url));
  return Object.keys(BUILD_FILES).every((file) => kept.has(urlOf(file)));
}

/** A file of this version; one that is damaged is replaced. */
async function ownFile(file: string): Promise<Response> {
  const cache = await caches.open(OWN);
  const kept = await checked(file, await cache.match(urlOf(file)));
  if (kept !== undefined) return kept;
  await cache.delete(urlOf(file)); // whatever happens now, the next page does not meet it again
  await cache.put(urlOf(file), await obtain(file));
  return (await cache.match(urlOf(file))) ?? Response.error();
}

const known = new Map<string, string>();
const pageUrl = (id: string) => urlOf(`page/${encodeURIComponent(id)}`);

async function remember(id: string | undefined, version: string): Promise<void> {
  if (id === undefined || id === "") return; // Safari before 16 gives none
  known.set(id, version);
  await (await caches.open(PAGES)).put(pageUrl(id), new Response(version));
}

/** The version that a page began with. */
async function versionOf(id: string): Promise<string> {
  const held = known.get(id);
  if (held !== undefined) return held;
  const kept = await (await caches.open(PAGES)).match(pageUrl(id));
  const version = kept === undefined ? OWN : await kept.text();
  known.set(id, version);
  return version;
}

/** A newer version fills its cache, or is about to take over. */
const isRelieved = () => self.registration.installing !== null || self.registration.waiting !== null;

/** Lets go of pages that are closed, and of versions that no open page has. */
async function tidy(opening: string | undefined): Promise<void> {
  // Listed first: a newer version may begin its cache while this waits for pages that are still opening.
  const names = await caches.keys();
  if (isRelieved()) return;
  const pages = await caches.open(PAGES);
  const needed = new Set([OWN, PAGES]);
  for (const request of await pages.keys()) {
    const id = decodeURIComponent(request.url.slice(request.url.lastIndexOf("/") + 1));
    if (id === opening || (await self.clients.get(id)) !== undefined) {
      needed.add(await versionOf(id));
    } else {
      known.delete(id);
      await pages.delete(request);
    }
  }
  if (isRelieved()) return;
  for (const name of names) {
    if (name.startsWith(PREFIX) && !needed.has(name)) await caches.delete(name);
  }
}

const fromNetwork = (request: Request) => fetch(request, { cache: "no-cache" });

/** A new page: of this version when it is whole, and otherwise all from the network. */
async function answerPage(event: FetchEvent, file: string): Promise<Response> {
  const keep = (version: string) => event.waitUntil(remember(event.resultingClientId, version));
  if (await isWhole()) {
    try {
      const page = await ownFile(file);
      keep(OWN);
      // Not waited for: as long as this worker has something to do, a newer one cannot take over.
      tidy(event.resultingClientId).catch(() => {});
      return page;
    } catch {
      // Damaged, and the server has another version by now.
    }
  }
  event.waitUntil(fill().catch(() => {}));
  try {
    const page = await fromNetwork(event.request);
    keep(NETWORK);
    return page;
  } catch {
    keep(OWN);
    return ownFile(file);
  }
}

async function answerFile(event: FetchEvent, file: string): Promise<Response> {
  const version = await versionOf(event.clientId);
  if (version === NETWORK) return fromNetwork(event.request);
  if (version === OWN) return Object.hasOwn(BUILD_FILES, file) ? ownFile(file) : fetch(event.request);
  // Files of an older version have other names, which only its own cache and perhaps the server still know.
  const kept = await (await caches.open(version)).match(urlOf(file));
  return kept ?? (Object.hasOwn(BUILD_FILES, file) ? Response.error() : fetch(event.request));
}

/** A new version takes over as soon as it is whole: open pages keep theirs, pages opened from then on get the new one. */
async function install(): Promise<void> {
  await fill();
  if (!(await isWhole())) throw new Error("the browser did not keep what it was given");
  await self.skipWaiting();
}

self.addEventListener("install", (event) => event.waitUntil(install()));

self.addEventListener("fetch", (event) => {
  const file = fileOf(event.request);
  if (file === undefined) return;
  if (event.request.mode !== "navigate") event.respondWith(answerFile(event, file));
  else if (Object.hasOwn(BUILD_FILES, file)) event.respondWith(answerPage(event, file));
});

self.addEventListener("message", (event) => {
  event.ports[0]?.postMessage(BUILD_VERSION);
  // A page asks some time after it has opened: by then the one that it took the place of is gone for sure.
  tidy(undefined).catch(() => {});
});

export {};
