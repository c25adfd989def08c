// ?bench=1: the hooks for measuring (web/src/page/bench_hooks.ts) do what they promise to a program that measures.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { openPage, startBrowser } from "./browser.mjs";

let session;
let page;
let problems;
let requests;
before(async () => {
  session = await startBrowser();
  ({ page, problems, requests } = await openPage(session, { path: "?bench=1&n=500", viewport: { width: 360, height: 300 } }));
  await page.waitForFunction(() => window.__bench !== undefined);
  await page.evaluate(() => window.__bench.ready);
});
after(() => session.stop());

const frames = () => page.evaluate(() => window.__bench.frames());
const shot = () => page.locator("#map canvas").screenshot();

/** Resolves when no frame has been drawn for a while. */
const still = () =>
  page.waitForFunction(async () => {
    const drawn = window.__bench.frames();
    await new Promise((done) => setTimeout(done, 300));
    return window.__bench.frames() === drawn;
  });

/** Turns something on until a few frames have been drawn. */
async function move(what) {
  const from = await frames();
  await page.evaluate((name) => window.__bench[name](true), what);
  await page.waitForFunction((count) => window.__bench.frames() >= count, from + 3);
  await page.evaluate((name) => window.__bench[name](false), what);
  await still();
}

test("the contract has its version and its promise is kept by a picture", async () => {
  assert.equal(await page.evaluate(() => window.__bench.contract), 1);
  assert.ok((await frames()) > 0);
  await still();
});

test("other boxes make another picture, and the same boxes the same one", async () => {
  const few = await shot();
  const set = (count) => page.evaluate((n) => window.__bench.setBlocks(n), count);
  await set(2000);
  await still();
  assert.ok(!(await shot()).equals(few));
  await set(500);
  await still();
  assert.ok((await shot()).equals(few));
});

test("orbit turns the map and animate moves the boxes, frame after frame", async () => {
  for (const what of ["orbit", "animate"]) {
    const before = await shot();
    await move(what);
    assert.ok(!(await shot()).equals(before), what);
  }
});

test("with both off there are no frames", async () => {
  await still();
  const drawn = await frames();
  await page.waitForTimeout(500);
  assert.equal(await frames(), drawn);
});

test("nothing is loaded for an interface that is not there", () => {
  const fonts = requests.filter((url) => /source-serif|icons/.test(url)); // the page itself has Inter
  assert.deepEqual(fonts, []);
  assert.deepEqual(problems, []);
});
