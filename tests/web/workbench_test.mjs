// Typing in the workbench: native fields that lie over the canvas.
import assert from "node:assert/strict";
import { after, before, beforeEach, test } from "node:test";
import { openPage, ready, settled, startBrowser } from "./browser.mjs";

let session;
let page;
before(async () => {
  session = await startBrowser();
  ({ page } = await openPage(session));
  await ready(page);
});
after(() => session.stop());
// What was changed stands above the sliders and moves them.
beforeEach(async () => {
  await page.evaluate(() => window.viewer.reset());
  await settled(page);
});

// The first slider of the left panel (app/ui): its value stands at the right of its row, in a window of 1440 x 900.
const VALUE = { x: 288, y: 212 };
const SEARCH = { x: 150, y: 134 };
const growth = () => page.evaluate(() => window.viewer.get("housing.growth"));
const field = () => page.locator("#map input");

async function open(place) {
  await page.mouse.click(place.x, place.y, { delay: 150 });
  await field().waitFor({ state: "visible" });
}

test("a click on a value opens a field with a name, the value chosen, and Enter sets what is typed", async () => {
  await open(VALUE);
  assert.equal(await field().evaluate((input) => input === document.activeElement), true);
  assert.match(await field().getAttribute("aria-label"), /Woningbehoefte/);
  await page.keyboard.type("8,5");
  await page.keyboard.press("Enter");
  await field().waitFor({ state: "hidden" });
  assert.equal(await growth(), 8.5);
  assert.equal(await page.evaluate(() => document.activeElement?.tagName), "CANVAS");
});

test("what makes no sense is refused with a sentence, and stays to be mended", async () => {
  await open(VALUE);
  await page.keyboard.type("99");
  await page.keyboard.press("Enter");
  const problem = page.locator("#map [role=alert]");
  await problem.waitFor({ state: "visible" });
  assert.match(await problem.textContent(), /van −20 tot 20/);
  assert.equal(await field().getAttribute("aria-invalid"), "true");
  assert.equal(await field().inputValue(), "99");
  assert.equal(await growth(), 0);
  await page.keyboard.press("Escape");
  await field().waitFor({ state: "hidden" });
  assert.equal(await growth(), 0);
});

test("leaving the field sets what is typed", async () => {
  await open(VALUE);
  await page.keyboard.type("4");
  await page.keyboard.press("Tab");
  await page.waitForFunction(() => window.viewer.get("housing.growth") === 4);
});

test("the search is typed in a field too", async () => {
  await open(SEARCH);
  assert.equal(await field().getAttribute("aria-label"), "Zoek een knop");
  // As high as the module drew it, whatever the page asks of its own fields: or the text stands too low.
  assert.equal(await field().evaluate((element) => `${element.offsetHeight}px`), await field().evaluate((element) => element.style.height));
  await page.keyboard.type("fiets");
  await page.keyboard.press("Enter");
  await field().waitFor({ state: "hidden" });
});

test("the bar over the map leads to the page around it, and closing comes back to the map", async () => {
  const PLACES = { document: { x: 450, y: 28 }, explore: { x: 652, y: 28 }, share: { x: 1230, y: 28 } };
  const FOCUS = { document: "group-document", explore: "panel", share: "take-along" };
  for (const [part, place] of Object.entries(PLACES)) {
    const opened = page.evaluate(() => new Promise((done) => {
      const off = window.viewer.on("open", (event) => { off(); done({ part: event.part, ref: event.ref }); });
    }));
    await page.mouse.click(place.x, place.y, { delay: 150 });
    assert.deepEqual(await opened, { part, ref: null });
    await page.locator("#panel").waitFor({ state: "visible" });
    await page.waitForFunction((id) => document.activeElement?.closest(`#${id}`) !== null, FOCUS[part]);
    await page.keyboard.press("Escape");
    await page.locator("#panel").waitFor({ state: "hidden" });
    assert.equal(await page.evaluate(() => document.activeElement?.tagName), "CANVAS");
  }
});

test("a part of the page that there is none of is refused", async () => {
  const message = await page.evaluate(async () => {
    const { createViewer } = await import("./twente2040.js");
    const host = document.createElement("div");
    return createViewer(host, { map: "none", pageParts: ["elsewhere"] }).then(() => "", (error) => `${error.name}: ${error.message}`);
  });
  assert.match(message, /unknown page part 'elsewhere'/);
});
