// The parts of this page that the workbench in the canvas leads to, and what opens each.
import type { PagePart, Viewer } from "../../twente2040.js";
import { openDocument } from "./document_links.js";
import { jumpTo } from "./jump.js";
import type { PanelToggle } from "./panel_toggle.js";
import { openStory } from "./story_door.js";

export const PAGE_PARTS = ["explore", "document", "story", "share"] as const satisfies readonly PagePart[];

export function followRequests(viewer: Viewer, toggle: PanelToggle): void {
  viewer.on("open", ({ part, ref }) => {
    if (part === "document") return openDocument(ref ?? undefined);
    if (part === "story") return void openStory(viewer);
    toggle.open();
    if (part === "share") jumpTo("take-along");
  });
}
