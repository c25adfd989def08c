// The panel keeps a measure that can be read, in windows of every size and with larger text.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { openPage, ready, startBrowser } from "./browser.mjs";

/** In CSS pixels of the panel, where a larger text makes them larger. */
const WIDEST_SLIDER_PX = 480;
const WIDEST_LINE_PX = 760;

let session;
before(async () => {
  session = await startBrowser();
});
after(() => session.stop());

const WINDOWS = [
  { name: "a desktop with text at 150 %", viewport: { width: 1440, height: 900 }, textSize: 150, beside: true },
  { name: "a tablet on its side", viewport: { width: 1000, height: 700 }, textSize: 100, beside: true },
  { name: "a tablet upright", viewport: { width: 820, height: 1180 }, textSize: 100, beside: false },
  { name: "a phone", viewport: { width: 390, height: 844 }, textSize: 100, beside: false },
];

for (const { name, viewport, textSize, beside } of WINDOWS) {
  test(`${name}: no slider and no line is stretched, and the map keeps its place`, async () => {
    const { page } = await openPage(session, { viewport });
    await ready(page);
    await page.evaluate((percent) => window.viewer.setPreferences({ textSize: percent }), textSize);
    await page.waitForFunction((scale) => document.documentElement.style.getPropertyValue("--text-scale") === scale, String(textSize / 100));
    assert.equal(await page.evaluate(() => document.documentElement.dataset.layout), "narrow");
    await page.evaluate(() => document.querySelectorAll("details").forEach((details) => { details.open = true; }));
    const seen = await page.evaluate(() => {
      const widest = (selector) => Math.max(...[...document.querySelectorAll(selector)].map((one) => one.getBoundingClientRect().width));
      const [map, panel] = ["#map", "#panel"].map((selector) => document.querySelector(selector).getBoundingClientRect());
      return { slider: widest("#panel input[type=range]"), line: widest("#panel-content"), map: map.toJSON(), panel: panel.toJSON() };
    });
    const scale = textSize / 100;
    assert.ok(seen.slider / scale <= WIDEST_SLIDER_PX, `a slider of ${seen.slider} px`);
    assert.ok(seen.line / scale <= WIDEST_LINE_PX, `a line of ${seen.line} px`);
    const sideBySide = seen.panel.left >= seen.map.right - 1;
    assert.equal(sideBySide, beside);
    if (!beside) assert.ok(seen.panel.top > seen.map.top + 0.3 * viewport.height, "the map is not on top");
    await page.context().close();
  });
}
