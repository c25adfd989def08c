// The parts of this page that the workbench in the canvas leads to, and what opens each.
import type { PagePart, Viewer } from "../../twente2040.js";
import { jumpTo } from "./jump.js";
import type { PanelToggle } from "./panel_toggle.js";

export const PAGE_PARTS = ["explore", "share"] as const satisfies readonly PagePart[];

export function followRequests(viewer: Viewer, toggle: PanelToggle): void {
  viewer.on("open", ({ part }) => {
    toggle.open();
    if (part === "share") jumpTo("take-along");
  });
}
