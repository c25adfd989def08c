// The page as a person meets it: it loads, says nothing wrong, asks nobody else, follows hand and keyboard, and rests.
// One page for all, so that it is quick: the keyboard comes first, because a click moves where Tab goes on from.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { openPage, ready, settled, startBrowser } from "./browser.mjs";

let session;
let page;
let problems;
let requests;
before(async () => {
  session = await startBrowser();
  ({ page, problems, requests } = await openPage(session, { viewport: { width: 1280, height: 640 } }));
  await ready(page);
  await settled(page);
});
after(() => session.stop());

const shot = () => page.locator("#map canvas").screenshot();
const focused = () => page.evaluate(() => document.activeElement?.id || document.activeElement?.tagName);

test("it asks no other origin and keeps no cookie", async () => {
  assert.ok(requests.length > 5);
  assert.deepEqual(requests.filter((url) => !url.startsWith(session.address)), []);
  assert.equal(await page.evaluate(() => document.cookie), "");
  assert.equal(await page.title(), "Netwerkstad Twente 2040");
});

test("nothing changes, no frame is drawn", async () => {
  const frames = () => page.evaluate(() => window.viewer.metrics().frames);
  const before = await frames();
  await page.waitForTimeout(1500);
  assert.equal(await frames(), before);
});

test("Tab goes through the canvas and out of it, both ways", async () => {
  await page.keyboard.press("Tab");
  assert.equal(await focused(), "panel-open");
  await page.keyboard.press("Tab");
  assert.equal(await focused(), "CANVAS");
  await page.keyboard.press("Shift+Tab");
  assert.equal(await focused(), "panel-open");
  let stops = 0;
  await page.keyboard.press("Tab");
  do {
    await page.keyboard.press("Tab");
    await settled(page);
    stops += 1;
  } while (await focused() === "CANVAS" && stops < 200);
  assert.ok(stops > 20 && stops < 200, `${stops} stops in the canvas`);
  await page.keyboard.press("Shift+Tab");
  assert.equal(await focused(), "CANVAS");
  await page.keyboard.press("Escape");
  await page.keyboard.press("Tab");
  assert.notEqual(await focused(), "CANVAS");
});

test("Enter presses the control that has the ring, and Escape closes what it opened", async () => {
  await page.locator("#map canvas").focus();
  await settled(page);
  const before = await shot();
  await page.keyboard.press("Tab");
  await settled(page);
  const ring = await shot();
  assert.ok(!ring.equals(before), "no ring shows");
  await page.keyboard.press("Enter");
  await settled(page);
  assert.ok(!(await shot()).equals(ring), "nothing opened");
  await page.keyboard.press("Escape");
  await page.keyboard.press("Escape");
  await settled(page);
  assert.ok((await shot()).equals(before), "it did not close");
});

test("the reader chooses the size of text and which panels show, and finds both again", async () => {
  const layout = () => page.evaluate(() => document.documentElement.dataset.layout);
  await settled(page);
  const before = await shot();
  await page.evaluate(() => window.viewer.setPreferences({ showsControls: false, swapsSides: true }));
  await settled(page);
  assert.ok(!(await shot()).equals(before));
  assert.equal(await layout(), "wide");
  await page.evaluate(() => window.viewer.setPreferences({ textSize: 150 }));
  await page.locator("#panel").waitFor({ state: "visible" });
  assert.equal(await layout(), "narrow");
  const refused = await page.evaluate(() => {
    try {
      window.viewer.setPreferences({ textSize: 300 });
    } catch (error) {
      return error instanceof RangeError && error.message;
    }
  });
  assert.match(refused, /300 is outside 90..200/);
  await page.reload();
  await ready(page);
  assert.deepEqual(await page.evaluate(() => window.viewer.preferences()), {
    textSize: 150, showsControls: false, showsOutcome: true, swapsSides: true,
  });
  await page.evaluate(() => window.viewer.setPreferences({ textSize: 100, showsControls: true, swapsSides: false }));
  await page.locator("#panel").waitFor({ state: "hidden" });
  assert.equal(await layout(), "wide");
});

test("the form opens from the keyboard on a wide screen and closes again", async () => {
  await page.locator("#panel-open").focus();
  await page.keyboard.press("Enter");
  await page.locator("#panel").waitFor({ state: "visible" });
  await page.locator("#control-housing-growth").focus();
  await page.keyboard.press("ArrowRight");
  assert.ok((await page.evaluate(() => window.viewer.get("housing.growth"))) > 0);
  await page.keyboard.press("Escape");
  await page.locator("#panel").waitFor({ state: "hidden" });
  assert.equal(await focused(), "panel-open");
  await page.evaluate(() => window.viewer.reset());
});

test("a click gives the canvas the keyboard, and combinations stay with the browser", async () => {
  await page.mouse.click(640, 320);
  const taken = await page.evaluate(() => {
    const canvas = document.querySelector("#map canvas");
    if (document.activeElement !== canvas) return "the canvas has no focus";
    const press = (init) => {
      const event = new KeyboardEvent("keydown", { bubbles: true, cancelable: true, ...init });
      canvas.dispatchEvent(event);
      return event.defaultPrevented;
    };
    const keys = [{ key: "F5" }, { key: "r", ctrlKey: true }, { key: "l", metaKey: true }];
    return keys.filter(press).map((init) => init.key).join(" ");
  });
  assert.equal(taken, "");
  await page.evaluate(() => window.viewer.select(null));
});

test("a slider dragged in the canvas changes results and pixels", async () => {
  const state = () => page.evaluate(() => ({
    values: window.viewer.scenario().values ?? {},
    results: JSON.stringify(window.viewer.results()),
  }));
  await settled(page);
  const before = { ...(await state()), picture: await shot() };
  // The first slider of the left panel: 300 px wide, below the bar and two headings.
  await page.mouse.move(168, 234);
  await page.mouse.down();
  for (let step = 1; step <= 5; step += 1) await page.mouse.move(168 + 16 * step, 234);
  await page.mouse.up();
  await settled(page);
  const after = { ...(await state()), picture: await shot() };
  assert.notDeepEqual(after.values, before.values, "no slider moved");
  assert.notEqual(after.results, before.results);
  assert.ok(!after.picture.equals(before.picture), "the picture is the same");
});

test("another year gives another map", async () => {
  const before = await shot();
  const heard = page.evaluate(() => new Promise((done) => window.viewer.on("year", (event) => done(event.year))));
  await page.evaluate(() => window.viewer.setYear(2015));
  assert.equal(await heard, 2015);
  await settled(page);
  assert.ok(!(await shot()).equals(before), "the picture is the same");
});

test("it speaks Dutch, and English and German without a reload", async () => {
  assert.equal(await page.evaluate(() => document.documentElement.lang), "nl");
  for (const language of ["en", "de"]) {
    const before = await shot();
    await page.evaluate((wanted) => window.viewer.setLanguage(wanted), language);
    await settled(page);
    assert.equal(await page.evaluate(() => document.documentElement.lang), language);
    assert.ok(!(await shot()).equals(before), `the canvas did not change to ${language}`);
  }
  assert.equal(await page.locator("#panel-open").textContent(), "Regler als Formular");
});

test("all of this without a complaint in the console", () => assert.deepEqual(problems, []));

test("the address chooses the language, and the map follows the window and the pixel ratio", async () => {
  await page.context().close();
  const options = { path: "?taal=en", viewport: { width: 1024, height: 500 }, deviceScaleFactor: 2 };
  ({ page, problems } = await openPage(session, options));
  await ready(page);
  assert.equal(await page.evaluate(() => window.viewer.language()), "en");
  assert.equal(await page.locator("#panel-open").textContent(), "Controls as a form");
  for (const [width, height] of [[1024, 500], [800, 600], [500, 400]]) {
    await page.setViewportSize({ width, height });
    await settled(page);
    const size = await page.evaluate(() => {
      const canvas = document.querySelector("#map canvas");
      const { width: css_width, height: css_height } = canvas.getBoundingClientRect();
      return { drawn: [canvas.width, canvas.height], wanted: [Math.round(css_width * 2), Math.round(css_height * 2)] };
    });
    assert.deepEqual(size.drawn, size.wanted, `${width} x ${height}`);
  }
  assert.deepEqual(problems, []);
});
