// offline.js, fetched when the first map stands: has the browser keep the map for when there is no network, and says so
// when a newer version has come. A browser or place where that cannot be is left as it is, without a word.
import type { Viewer } from "../../twente2040.js";
import { showUpdateNotice } from "./update_notice.js";

/** Filled in by the build: the version that this page is of. */
declare const BUILD_VERSION: string;

/** The map comes first; fetching what it did not need waits until it has been looked at. */
const REST_MS = 2000;
/** A page that stays open asks for a newer version when it is looked at again, at most this often. */
const CHECK_MS = 3_600_000;

/** Not in a frame of somebody else, not from a file, and only where the browser calls the connection secure. */
function isPossible(): boolean {
  return window.top === window && isSecureContext && /^https?:$/.test(location.protocol) && "serviceWorker" in navigator;
}

/** What lib.dom does not know yet. */
interface TrustedTypes {
  createPolicy(name: string, rules: { createScriptURL(text: string): string }): { createScriptURL(text: string): URL };
}

/**
 * The address of the worker. A page that takes no texts for scripts (Trusted Types, as web/serve.mjs asks for) takes this
 * one alone, from this policy alone: whatever it is asked for, the answer is this one file.
 */
function workerAddress(): URL {
  const { href } = new URL("sw.js", import.meta.url);
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  const policy = trustedTypes?.createPolicy("netwerkstad-twente-worker", { createScriptURL: () => href });
  return policy?.createScriptURL("") ?? new URL(href);
}

export async function workOffline(viewer: Viewer): Promise<void> {
  if (!isPossible()) return;
  await new Promise((done) => setTimeout(done, REST_MS));
  try {
    await follow(await navigator.serviceWorker.register(workerAddress(), { updateViaCache: "none" }), viewer);
  } catch {
    // Refused by the browser, its settings or the server: the map works as before, with a network.
  }
}

async function follow(registration: ServiceWorkerRegistration, viewer: Viewer): Promise<void> {
  let notified = false;
  const compare = async (worker: ServiceWorker) => {
    if (notified || (await versionOf(worker)) === BUILD_VERSION || notified) return;
    notified = true;
    showUpdateNotice(viewer);
  };
  const watch = (worker: ServiceWorker | null) =>
    worker?.addEventListener("statechange", () => {
      if (worker.state === "activated") void compare(worker);
    });
  registration.addEventListener("updatefound", () => watch(registration.installing));
  watch(registration.installing ?? registration.waiting);
  checkNowAndThen(registration);
  // Before this the worker may be older than the page, when the reader had it fetched anew.
  await registration.update().catch(() => {});
  const { active, installing, waiting } = registration;
  if (active !== null && installing === null && waiting === null) await compare(active);
}

function versionOf(worker: ServiceWorker): Promise<string> {
  return new Promise((done) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }) => done(String(data));
    worker.postMessage("version", [port2]);
  });
}

function checkNowAndThen(registration: ServiceWorkerRegistration): void {
  let checkedAt_ms = performance.now();
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState !== "visible" || performance.now() - checkedAt_ms < CHECK_MS) return;
    checkedAt_ms = performance.now();
    registration.update().catch(() => {});
  });
}
