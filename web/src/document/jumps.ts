// From the document to the rest of the panel: a control, a table, the map. What is folded in opens, and the focus goes along.
import type { Viewer } from "../../twente2040.js";

/** The folds whose tables are made when they open. */
const FOLDS: Readonly<Record<string, string>> = { vitality: "group-centres", shops: "group-centres", profile: "group-centres" };

/** Opens a fold; resolves when what it holds stands there. */
async function unfold(fold: HTMLDetailsElement | null): Promise<void> {
  if (fold === null || fold.open) return;
  const opened = new Promise((done) => fold.addEventListener("toggle", done, { once: true }));
  fold.open = true;
  await opened;
}

function goTo(target: HTMLElement): void {
  target.scrollIntoView({ block: "center" });
  target.focus({ preventScroll: true });
}

/** The slider or switch of a parameter. */
export async function goToSetting(id: string): Promise<void> {
  const control = document.querySelector<HTMLElement>(`[data-parameter="${id}"]`);
  if (control === null) return;
  if (control.hidden) clearSearch();
  await unfold(control.closest("details"));
  const input = control.querySelector<HTMLElement>("input[type=range], input[role=switch]");
  if (input !== null) goTo(input);
}

/** A search puts aside what does not match it. */
function clearSearch(): void {
  const search = document.querySelector<HTMLInputElement>("#search");
  if (search === null) return;
  search.value = "";
  search.dispatchEvent(new Event("input"));
}

/** A table of results. */
export async function goToResult(table: string): Promise<void> {
  const fold = FOLDS[table];
  if (fold !== undefined) await unfold(document.querySelector<HTMLDetailsElement>(`#${fold}`));
  const target = document.querySelector<HTMLElement>(`[aria-labelledby="table-${table}"]`);
  if (target === null) return;
  await unfold(target.closest("details"));
  target.scrollIntoView({ block: "start" });
  target.focus({ preventScroll: true });
}

/** Shows a site or city: its card, and the map there. */
export function select(viewer: Viewer, ref: string): void {
  viewer.select(ref);
  if (viewer.hasMap) void viewer.flyTo(ref);
  requestAnimationFrame(() => document.getElementById("selection")?.focus({ preventScroll: true }));
}

/** Back to where somebody came from; false when that is not there any more. */
export function goBack(id: string): boolean {
  const origin = document.getElementById(id);
  if (origin === null) return false;
  const fold = origin.closest("details");
  if (fold !== null) fold.open = true;
  if (origin.offsetParent === null) return false;
  goTo(origin);
  return true;
}
