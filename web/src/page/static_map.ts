// The map as a still picture, where the living one cannot be drawn: it follows the settings after a short rest, and a
// click on a site or a city chooses it.
import type { Viewer } from "../../twente2040.js";
import { pictureOf } from "./svg_nodes.js";

/** While a slider moves, the picture waits. */
const REST_MS = 150;
/** Smaller than this nothing is to be seen, and the host has no size while it is hidden. */
const LEAST_PX = 64;

/** Puts the picture into the host and keeps it up to date. */
export function showStaticMap(viewer: Viewer, host: HTMLElement): void {
  let timer = 0;
  const draw = () => {
    const { clientWidth: width, clientHeight: height } = host;
    if (width < LEAST_PX || height < LEAST_PX) return;
    host.replaceChildren(pictureOf(viewer.svg({ width, height, idPrefix: "still" })));
  };
  const drawSoon = () => {
    window.clearTimeout(timer);
    timer = window.setTimeout(draw, REST_MS);
  };
  for (const type of ["change", "year", "select", "view"] as const) viewer.on(type, drawSoon);
  new ResizeObserver(drawSoon).observe(host);
  host.addEventListener("click", ({ target }) => {
    const place = target instanceof Element ? target.closest("[data-ref]") : null;
    viewer.select(place?.getAttribute("data-ref") ?? null);
  });
  draw();
}
