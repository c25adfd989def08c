// A file for the reader to keep.
import { make } from "./dom.js";

export function saveFile(blob: Blob, name: string): void {
  const address = URL.createObjectURL(blob);
  make("a", { href: address, download: name }).click();
  // The browser has taken it by the next turn of the page at the latest.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
