// One page and one viewer for all golden images. States are set through the viewer's own API.
import { openPage, ready } from "../browser.mjs";
import { CAMERAS, RATIOS, SIZE, statesFor } from "./views.mjs";

const PAGE = `<!doctype html><html lang="nl"><meta charset="utf-8"><title>Golden images</title>
<style>html, body { margin: 0; overflow: hidden } #map { width: 100vw; height: 100vh }</style>
<div id="map"></div><p id="loading" hidden></p>`;

/** Starts the viewer in a page that holds nothing but the map; it may say that it has parts around the map. */
export async function openStage(session, viewport = SIZE, pageParts = []) {
  const { page, problems } = await openPage(session, {
    path: "/golden_images.html",
    viewport,
    reducedMotion: "reduce",
    prepare: (blank) => blank.route("**/golden_images.html", (route) => route.fulfill({ contentType: "text/html", body: PAGE })),
  });
  await page.evaluate(async (parts) => {
    const { createViewer } = await import("/twente2040.js");
    window.viewer = await createViewer(document.getElementById("map"), { pageParts: parts });
  }, pageParts);
  await ready(page);
  const device = await page.context().newCDPSession(page);
  return { page, problems, device };
}

/** Calls visit({state, camera, ratio, png}) for every golden image. */
export async function visitAll({ page, device }, visit) {
  const states = statesFor(await page.evaluate(() => window.viewer.layerList));
  for (const ratio of RATIOS) {
    await device.send("Emulation.setDeviceMetricsOverride", { ...SIZE, deviceScaleFactor: ratio, mobile: false });
    for (const camera of CAMERAS) {
      for (const state of states) {
        await page.evaluate(show, { state, camera });
        const { data } = await device.send("Page.captureScreenshot", { format: "png", captureBeyondViewport: false });
        await visit({ state, camera, ratio, png: Buffer.from(data, "base64") });
      }
    }
  }
}

/** Runs in the page. Resolves when the picture stands. */
async function show({ state, camera }) {
  const { viewer } = window;
  const resting = async () => {
    const { frames } = viewer.metrics();
    for (let turn = 0; turn < 4; turn += 1) await new Promise((done) => requestAnimationFrame(done));
    return viewer.metrics().frames === frames;
  };
  // Names keep their places while they can: each picture begins without any.
  viewer.setLayers(Object.fromEntries(viewer.layerList.map(({ id }) => [id, false])));
  await viewer.flyTo(camera.view);
  await resting();
  viewer.load({ format: "twente2040-scenario", version: 1 });
  viewer.setYear(state.year ?? 2040);
  viewer.setTheme(state.theme ?? "light");
  viewer.select(state.select ?? null);
  viewer.compareWith(state.compare ?? null);
  if (state.travel !== undefined) viewer.setTravelTimes(state.travel);
  const visible = viewer.layerList.map(({ id }) => [id, state.layers.includes(id)]);
  viewer.setLayers(Object.fromEntries(visible));
  await viewer.flyTo(camera.view);
  if (camera.place !== undefined) await viewer.flyTo(camera.place);
  // The futures are worked out once the settings have rested. They take turns with those asked for here, which are more.
  if (state.layers.includes("uncertainty")) {
    await new Promise((done) => setTimeout(done, 250));
    await viewer.ensemble(1000);
  }
  for (let tries = 0; !(await resting()); tries += 1) {
    if (tries > 300) throw new Error(`${state.id} from ${camera.id} never comes to rest`);
  }
}
