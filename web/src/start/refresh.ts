// Another try for the whole page: what the browser keeps of it may be damaged, or of a version that the server no longer has.

/** Fetches the page and all that it names past the cache; false when the page itself does not come. */
export async function refresh(): Promise<boolean> {
  const named = document.querySelectorAll<HTMLScriptElement | HTMLLinkElement>("script[src], link[rel=stylesheet], link[rel=modulepreload]");
  const files = [...named].map((element) => (element instanceof HTMLScriptElement ? element.src : element.href));
  await Promise.allSettled(files.map(fetchAnew));
  return fetchAnew(location.href).catch(() => false);
}

async function fetchAnew(address: string): Promise<boolean> {
  const response = await fetch(address, { cache: "reload" });
  await response.arrayBuffer();
  return response.ok;
}
