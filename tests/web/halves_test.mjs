// Two maps side by side: what the pointer does in the left half is done with the scenario and the camera of that half.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { openPage, ready, settled, startBrowser } from "./browser.mjs";

/** "Naast elkaar" in the card of the comparison, in a window of 1440 x 900. */
const SIDE_BY_SIDE = { x: 979, y: 166 };

let session;
let page;
/** A site that can be picked on both maps. */
let site;
/** How far it stands further left on the map of the reference than on that of the present scenario. */
let shift_px;
before(async () => {
  session = await startBrowser();
  ({ page } = await openPage(session));
  await ready(page);
  await page.evaluate(() => window.viewer.compareWith("baseline"));
  await settled(page);
  await page.mouse.click(SIDE_BY_SIDE.x, SIDE_BY_SIDE.y, { delay: 150 });
  await settled(page);
  ({ site, shift_px } = await page.evaluate(() => {
    for (const { id } of viewer.results().sites) {
      const site = `site:${id}`;
      const place = viewer.locate(site);
      if (!place || viewer.pick(place.x, place.y) !== site) continue;
      const hits = [];
      for (let shift = 200; shift < 500; ++shift) if (viewer.pick(place.x - shift, place.y) === site) hits.push(shift);
      if (hits.length > 0) return { site, shift_px: hits[Math.floor(hits.length / 2)] };
    }
    return { site: null, shift_px: null };
  }));
});
after(() => session.stop());

test("a thing is found in the left half where that half shows it", () => {
  assert.ok(shift_px !== null, "nowhere in the left half");
  assert.ok(shift_px > 300 && shift_px < 420, `the halves are half of the free map apart, not ${shift_px} px`);
});

test("the wheel in the left half zooms about the point under the pointer", async () => {
  const place = await page.evaluate((site) => viewer.locate(site), site);
  await page.mouse.move(place.x - shift_px, place.y);
  await page.mouse.wheel(0, -240);
  await settled(page);
  const now = await page.evaluate((site) => viewer.locate(site), site);
  assert.ok(Math.hypot(now.x - place.x, now.y - place.y) < 12, JSON.stringify({ place, now }));
});

test("a click in the left half selects what stands there", async () => {
  const place = await page.evaluate((site) => viewer.locate(site), site);
  await page.mouse.click(place.x - shift_px, place.y, { delay: 150 });
  await settled(page);
  assert.equal(await page.evaluate(() => viewer.selected()), site);
});
