// When the graphics of the device stop and do not come back in time: the panel opens with an explanation, and goes on
// with the controls and the figures. Should the map come back after all, the explanation goes.
import { byId } from "./dom.js";

/** Says it, and opens the panel. */
export function showLoss(say: () => void, openPanel: () => void): void {
  const notice = byId("notice");
  say();
  const said = notice.textContent;
  openPanel();
  // In the capture phase, for the events of a context do not bubble.
  byId("map").addEventListener("webglcontextrestored", () => {
    if (notice.textContent === said) notice.hidden = true;
  }, { capture: true, once: true });
}
