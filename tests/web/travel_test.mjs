// The surface of travel times: API, file, map, card and the part of the HTML panel.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { openPage, ready, settled, startBrowser } from "./browser.mjs";

/** Station Hengelo, where travel times start from unless told otherwise. */
const HENGELO = [6.7936, 52.2619];
const METRES_PER_DEGREE = [111200 * Math.cos((52.28 * Math.PI) / 180), 111200];
const EMPTY = { format: "twente2040-scenario", version: 1, view: {} };

let session;
let page;
before(async () => {
  session = await startBrowser();
  ({ page } = await openPage(session, { viewport: { width: 720, height: 800 } }));
  await ready(page);
});
after(() => session.stop());

/**
 * Looks straight down on Hengelo, with no layer but travel times on the plain land: the origin stands in the middle of
 * what the strip leaves of the canvas.
 */
async function lookAtHengelo(view = {}, shown = true) {
  const camera = {
    east_m: (HENGELO[0] - 6.79) * METRES_PER_DEGREE[0],
    north_m: (HENGELO[1] - 52.275) * METRES_PER_DEGREE[1],
    scale_px_per_km: 22,
    tilt_rad: 0,
    azimuth_rad: 0,
  };
  await page.evaluate((scenario) => window.viewer.load(scenario), { ...EMPTY, view: { camera, ...view } });
  await page.evaluate((travel_times) => {
    const none = Object.keys(window.viewer.layers()).map((layer) => [layer, false]);
    window.viewer.setLayers({ ...Object.fromEntries(none), travel_times });
  }, shown);
  await settled(page, 250);
}

const travel = () => page.evaluate(() => window.viewer.travelTimes());
const minutesTo = (times, id) => times.places.find((place) => place.id === id).minutes;

/** Red, green and blue of points of the canvas, given in CSS pixels from its middle (x right, y down). */
async function coloursAt(points) {
  const box = await page.locator("canvas").boundingBox();
  const picture = (await page.screenshot()).toString("base64");
  const places = points.map(([x, y]) => [box.x + box.width / 2 + x, box.y + box.height / 2 + y]);
  return page.evaluate(async ([base64, at]) => {
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
    const bitmap = await createImageBitmap(new Blob([bytes], { type: "image/png" }));
    const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
    const context = canvas.getContext("2d");
    context.drawImage(bitmap, 0, 0);
    return at.map(([x, y]) => [...context.getImageData(Math.round(x), Math.round(y), 1, 1).data].slice(0, 3));
  }, [picture, places]);
}

const brightness = ([red, green, blue]) => 0.2126 * red + 0.7152 * green + 0.0722 * blue;

/** Where the origin is drawn; the strip takes its height of the map when it takes most of the width. */
async function middleOfMap() {
  const box = await page.locator("canvas").boundingBox();
  return [box.x + box.width / 2, box.y + box.height / 2];
}

test("an origin shows the layer, null hides it, and a mode alone changes the mode", async () => {
  const seen = await page.evaluate((empty) => {
    const { viewer } = window;
    viewer.load(empty);
    const shown = [viewer.travelTimes().shown];
    viewer.setTravelTimes({ mode: "bike" });
    shown.push(viewer.travelTimes().shown);
    viewer.setTravelTimes({ origin: [6.9, 52.22] });
    shown.push(viewer.travelTimes().shown, viewer.layers().travel_times);
    const { origin, mode } = viewer.travelTimes();
    viewer.setTravelTimes({ origin: null });
    shown.push(viewer.travelTimes().shown);
    return { shown, origin, mode };
  }, EMPTY);
  assert.deepEqual(seen, { shown: [false, false, true, true, false], origin: [6.9, 52.22], mode: "bike" });
});

test("an origin outside the region or an unknown mode is a RangeError, and nothing changes", async () => {
  const seen = await page.evaluate((empty) => {
    const { viewer } = window;
    viewer.load(empty);
    const before = JSON.stringify(viewer.travelTimes());
    const wrong = [
      { origin: [4.9, 52.37] }, { origin: [6.8, 53] }, { origin: [NaN, 52.3] }, { mode: "horse" },
      { origin: [4.9, 52.37], mode: "car" }, { origin: [6.8, 52.3], mode: "horse" },
    ];
    const refused = wrong.map((wanted) => {
      try {
        viewer.setTravelTimes(wanted);
        return false;
      } catch (error) {
        return error instanceof RangeError;
      }
    });
    return { refused, same: JSON.stringify(viewer.travelTimes()) === before };
  }, EMPTY);
  assert.deepEqual(seen, { refused: Array(6).fill(true), same: true });
});

test("times start at the nearest place, reach the cities, and shrink with a measure", async () => {
  await page.evaluate((empty) => window.viewer.load(empty), EMPTY);
  const plan = await travel();
  assert.deepEqual([plan.near.id, plan.near.km, plan.mode], ["st_hengelo", 0, "pt"]);
  assert.equal(minutesTo(plan, "st_hengelo"), 0);
  assert.ok(plan.reach[15] <= plan.reach[30] && plan.reach[30] <= plan.reach[45] && plan.reach[30] > 50);
  await page.evaluate(() => window.viewer.set("access.agglonet", 6));
  const more = await travel();
  assert.ok(Math.abs(minutesTo(plan, "st_enschede") - minutesTo(more, "st_enschede") - 10) < 1e-9, "three times as many trains: ten minutes less to wait");
  assert.ok(more.reach[30] > plan.reach[30]);
});

test("a file keeps origin and mode; one that knows nothing of them opens with the usual ones", async () => {
  const seen = await page.evaluate((empty) => {
    const { viewer } = window;
    viewer.load(empty);
    viewer.setTravelTimes({ origin: [6.6, 52.36], mode: "ebike" });
    const file = viewer.scenario();
    viewer.load({ ...empty, view: { year: 2030 } });
    const old = viewer.travelTimes();
    viewer.load(JSON.stringify(file));
    const { shown, origin, mode } = viewer.travelTimes();
    return { written: file.view.travel_times, old: [old.shown, old.origin, old.mode], back: { shown, origin, mode } };
  }, EMPTY);
  assert.deepEqual(seen, {
    written: { lon: 6.6, lat: 52.36, mode: "ebike" },
    old: [false, HENGELO, "pt"],
    back: { shown: true, origin: [6.6, 52.36], mode: "ebike" },
  });
});

test("the map is tinted most where one is soonest, and not at all without the layer", async () => {
  const points = [[26, 40], [120, 150], [-250, 150]]; // 2, 9 and 13 km away
  await lookAtHengelo({ travel_times: { mode: "bike" } });
  const [near, middle, far] = (await coloursAt(points)).map(brightness);
  await lookAtHengelo({}, false);
  const plain = (await coloursAt(points)).map(brightness);
  assert.ok(plain[0] - near > 30 && near < middle && middle < far, `${near} ${middle} ${far} on ${plain}`);
  assert.ok(plain[0] - near > plain[1] - middle && plain[1] - middle > plain[2] - far, "the tint fades with the minutes");
});

test("the dot is dragged, and the map under it stays", async () => {
  await lookAtHengelo({ travel_times: { mode: "car" } });
  const camera = await page.evaluate(() => window.viewer.scenario().view.camera);
  const [x, y] = await middleOfMap();
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + 20, y - 10);
  await page.mouse.move(x + 110, y - 44, { steps: 4 });
  await page.mouse.up();
  await settled(page, 250);
  const { origin } = await travel();
  assert.ok(Math.abs((origin[0] - HENGELO[0]) * METRES_PER_DEGREE[0] - 5000) < 100, `${origin} is not 5 km east`);
  assert.ok(Math.abs((origin[1] - HENGELO[1]) * METRES_PER_DEGREE[1] - 2000) < 100, `${origin} is not 2 km north`);
  assert.deepEqual(await page.evaluate(() => window.viewer.scenario().view.camera), camera);
});

test("the strip on a small map chooses mode and point, and closes", async () => {
  await lookAtHengelo();
  const box = await page.locator("canvas").boundingBox();
  const [right, row] = [box.x + 12 + 312 - 8, box.y + 12 + 5 + 20];
  await page.mouse.click(box.x + 40, row); // the first of the modes
  await settled(page, 250);
  assert.equal((await travel()).mode, "car");
  await page.mouse.click(right - 60, row);
  const [x, y] = await middleOfMap();
  await page.mouse.click(x - 66, y + 44);
  await settled(page, 250);
  const { origin } = await travel();
  assert.ok(Math.abs((origin[0] - HENGELO[0]) * METRES_PER_DEGREE[0] + 3000) < 100, `${origin} is not 3 km west`);
  assert.equal(await page.evaluate(() => window.viewer.selected()), null);
  await page.mouse.click(x - 66, y + 100); // the question was answered: this one asks for no origin
  await settled(page, 250);
  assert.deepEqual((await travel()).origin, origin);
  await page.mouse.click(right - 20, row);
  await settled(page, 250);
  assert.equal((await travel()).shown, false);
});

test("the surface comes back after the context was lost", async () => {
  await lookAtHengelo({ travel_times: { mode: "bike" } });
  const points = [[26, 40], [120, 150], [-250, 150]];
  const before = await coloursAt(points);
  await page.evaluate(async () => {
    const lost = document.querySelector("canvas").getContext("webgl2").getExtension("WEBGL_lose_context");
    lost.loseContext();
    await new Promise((done) => setTimeout(done, 300));
    lost.restoreContext();
    await new Promise((done) => setTimeout(done, 300));
  });
  await settled(page, 250);
  assert.deepEqual(await coloursAt(points), before);
});

test("the panel has origin, mode and minutes as native controls and a table", async () => {
  await lookAtHengelo();
  await page.locator("#group-travel summary").click();
  const rows = () => page.locator("#group-travel tbody tr").evaluateAll((all) => all.map((row) => row.textContent));
  assert.equal((await rows()).length, 5 + 19);
  const byTrain = await rows();
  await page.locator("#travel-mode").selectOption("car");
  assert.equal((await travel()).mode, "car");
  assert.notDeepEqual(await rows(), byTrain);
  await page.locator("#travel-origin").selectOption("st_enschede");
  assert.deepEqual((await travel()).near, { id: "st_enschede", name: "Station Enschede", km: 0 });
  assert.match((await rows()).find((row) => row.startsWith("Station Enschede")), /^Station Enschede0$/);
  assert.match(await page.locator("#travel-reach").textContent(), /^Binnen een half uur: [\d.]+\.000 inwoners en banen\.$/);
  await page.locator("#travel-show").uncheck();
  assert.equal((await travel()).shown, false);
  await page.evaluate(() => window.viewer.setTravelTimes({ origin: [6.7, 52.3] }));
  await page.waitForFunction(() => document.querySelector("#travel-show").checked);
  assert.match(await page.locator("#travel-origin option:checked").textContent(), /^Punt op de kaart, [\d,]+ km van /);
});
