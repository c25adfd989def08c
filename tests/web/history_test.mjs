// Undo and redo through the API, the keys and a reload.
import assert from "node:assert/strict";
import { after, before, beforeEach, test } from "node:test";
import { openPage, ready, startBrowser } from "./browser.mjs";

const SMALL = { viewport: { width: 700, height: 500 } };
let session;
let page;
before(async () => {
  session = await startBrowser();
  ({ page } = await openPage(session, SMALL));
  await ready(page);
});
after(() => session.stop());
beforeEach(() =>
  page.evaluate(() => {
    window.viewer.load({ format: "twente2040-scenario", version: 1 });
    window.viewer.loadHistory({ format: "twente2040-history", version: 1, past: [], future: [] });
  }),
);

const growth = () => page.evaluate(() => window.viewer.get("housing.growth"));

test("a drag is one step, and the steps go back and forth", async () => {
  const seen = await page.evaluate(() => {
    const { viewer } = window;
    for (const value of [1, 2, 3]) viewer.set("housing.growth", value);
    viewer.endGesture();
    viewer.set("housing.growth", 7);
    viewer.chooseSite("usseler-es", "reserve");
    const values = () => [viewer.get("housing.growth"), viewer.scenario().sites?.["usseler-es"] ?? null];
    const steps = [values()];
    while (viewer.undo()) steps.push(values());
    while (viewer.redo()) steps.push(values());
    return steps;
  });
  assert.deepEqual(seen, [
    [7, "reserve"], [7, null], [3, null], [0, null],
    [3, null], [7, null], [7, "reserve"],
  ]);
});

test("one value, a group and everything go back to the document, each as one step", async () => {
  const seen = await page.evaluate(() => {
    const { viewer } = window;
    const ids = ["housing.growth", "housing.talent", "access.noek"];
    const set = () => ids.forEach((id) => viewer.set(id, 1));
    const values = () => ids.map((id) => viewer.get(id));
    return ["housing.growth", "housing", undefined].map((id) => {
      set();
      viewer.reset(id);
      const after = values();
      viewer.undo();
      return [after, values()];
    });
  });
  assert.deepEqual(seen, [[[0, 1, 1], [1, 1, 1]], [[0, 0, 1], [1, 1, 1]], [[0, 0, 0], [1, 1, 1]]]);
});

test("an unknown id and a broken history are refused and change nothing", async () => {
  const errors = await page.evaluate(() => {
    const { viewer } = window;
    viewer.set("housing.growth", 2);
    const name = (task) => {
      try {
        task();
        return "accepted";
      } catch (error) {
        return error.name;
      }
    };
    return [name(() => viewer.reset("weather")), name(() => viewer.loadHistory({ past: [] })), viewer.canUndo()];
  });
  assert.deepEqual(errors, ["RangeError", "ScenarioError", true]);
});

test("Ctrl+Z and Ctrl+Y work anywhere but where a text is typed", async () => {
  await page.evaluate(() => window.viewer.set("housing.growth", 4));
  await page.keyboard.press("Control+z");
  assert.equal(await growth(), 0);
  await page.keyboard.press("Control+y");
  assert.equal(await growth(), 4);
  await page.keyboard.press("Control+z");
  await page.keyboard.press("Control+Shift+z");
  assert.equal(await growth(), 4);
  await page.locator("input[type=number]").first().focus();
  await page.keyboard.press("Control+z");
  assert.equal(await growth(), 4);
});

test("settings and steps survive a reload", async () => {
  await page.evaluate(() => {
    window.viewer.set("housing.growth", 3);
    window.viewer.endGesture();
    window.viewer.set("housing.growth", 6);
    window.viewer.setYear(2025);
  });
  await page.reload();
  await ready(page);
  assert.deepEqual(
    await page.evaluate(() => [window.viewer.get("housing.growth"), window.viewer.year(), window.viewer.undo(), window.viewer.get("housing.growth")]),
    [6, 2025, true, 3],
  );
});

test("what cannot be read any more is left alone", async () => {
  const other = await openPage(session, SMALL);
  await ready(other.page);
  for (const text of ["{", '{"scenario":{"format":"twente2040-scenario","version":1,"values":{"housing.growth":99}},"history":{}}']) {
    await other.page.evaluate((saved) => {
      window.onpagehide = () => localStorage.setItem("twente2040", saved);
      localStorage.setItem("twente2040", saved);
    }, text);
    await other.page.reload();
    await ready(other.page);
    assert.equal(await other.page.evaluate(() => window.viewer.get("housing.growth")), 0);
  }
  await other.page.context().close();
});
