// The API is a file of its own, fetched when a map is asked for.
import { ViewerError } from "../errors.js";

type Api = typeof import("../../twente2040.js");

const FILE = "twente2040.js";

let failures = 0;

/** Rejects with a ViewerError. */
export async function importApi(base: URL): Promise<Api> {
  const url = new URL(FILE, base);
  // A failed import stays failed under its address in some browsers; a fragment makes it a new one.
  if (failures > 0) url.hash = `try-${failures}`;
  try {
    return (await import(url.href)) as Api;
  } catch (error) {
    failures += 1;
    throw new ViewerError("network", FILE, String(error));
  }
}
