// Paper gets the map as a picture in light colours, with a legend, and the tables as they are now.
import type { Viewer } from "../../twente2040.js";
import { byId } from "./dom.js";
import { pictureOf } from "./svg_nodes.js";

/** An upright page is about as wide, in CSS pixels. */
const WIDTH_PX = 1040;
const HEIGHT_PX = 780;

/** `refresh` brings the figures up to date at once. */
export function setUpPrinting(viewer: Viewer, refresh: () => void): void {
  const host = byId("print-map");
  const prepare = () => {
    refresh();
    const options = { width: WIDTH_PX, height: HEIGHT_PX, theme: "light", legend: true, idPrefix: "print" } as const;
    host.replaceChildren(pictureOf(viewer.svg(options)));
  };
  window.addEventListener("beforeprint", prepare);
  window.addEventListener("afterprint", () => host.replaceChildren());
}
