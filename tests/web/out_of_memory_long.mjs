// Memory runs out: natively at every request of every operation, and in the page by filling what the module may have.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { dirname, join } from "node:path";
import { after, before, test } from "node:test";
import { keepMeasured } from "../measured.mjs";
import { modelProgram, openPage, ready, settled, startBrowser } from "./browser.mjs";

let session;
before(async () => {
  session = await startBrowser();
});
after(() => session.stop());

test("at every request of memory an operation ends in a message or in the right result", () => {
  const program = process.env.TWENTE_MEMORY_TEST ?? join(dirname(modelProgram), "../../tests/memory/memory_test");
  const output = execFileSync(program, ["--gtest_filter=OutOfMemory.*"], { encoding: "utf8", env: { ...process.env, TWENTE_LONG: "1" } });
  const [, pairs] = /^out_of_memory (.*)$/m.exec(output) ?? [];
  assert.ok(pairs, output);
  const found = Object.fromEntries(pairs.split(" ").map((pair) => [pair.split("=")[0], Number(pair.split("=")[1])]));
  assert.ok(found.points > 5000, output);
  assert.equal(found.terminated + found.leaked, 0, output);
  keepMeasured("out_of_memory", found);
});

/** Takes all memory that the module may have, in blocks that get smaller, and keeps them for free(). */
const fill = (page) =>
  page.evaluate(() => {
    const { module } = window.viewer.api;
    window.taken ??= [];
    for (let bytes = 1 << 22; bytes >= 1 << 6; bytes >>= 1) {
      for (let block = module._malloc(bytes); block !== 0; block = module._malloc(bytes)) window.taken.push({ block, bytes });
    }
    return window.viewer.metrics().wasmBytes;
  });

/** Gives back everything, or one block of so many bytes. */
const free = (page, only = 0) =>
  page.evaluate((bytes) => {
    const from = bytes === 0 ? 0 : window.taken.findIndex((one) => one.bytes === bytes);
    for (const { block } of window.taken.splice(from, bytes === 0 ? Infinity : 1)) window.viewer.api.module._free(block);
  }, only);

/** What an import says, or "" when it is taken. */
const load = (page, growth) =>
  page.evaluate((value) => {
    try {
      window.viewer.load({ format: "twente2040-scenario", version: 1, values: { "housing.growth": value } });
      return "";
    } catch (error) {
      return `${error.name}: ${error.message}`;
    }
  }, growth);

const state = (page) => page.evaluate(() => JSON.stringify(window.viewer.scenario()));

test("in the page an import without memory is refused, model and frames go on, and it works again afterwards", async () => {
  const { page, problems } = await openPage(session, { viewport: { width: 700, height: 500 } });
  await ready(page);
  await settled(page);
  await page.evaluate(() => window.viewer.set("housing.growth", 3));
  await settled(page);
  const had = await state(page);
  const wasmBytes = await fill(page);
  assert.ok(wasmBytes > 240 * 1024 * 1024 && wasmBytes <= 256 * 1024 * 1024, String(wasmBytes));

  assert.match(await load(page, -5), /^ScenarioError: there is not enough memory/);
  // Room for the text, and none to read it: now it is the module that refuses.
  await free(page, 512);
  assert.match(await load(page, -5), /^ScenarioError: there is not enough memory/);
  assert.equal(await state(page), had);
  const frames = () => page.evaluate(() => window.viewer.metrics().frames);
  const before = await frames();
  await page.evaluate(() => {
    for (const growth of [4, 5, 6]) window.viewer.set("housing.growth", growth);
    window.viewer.setYear(2025);
  });
  await settled(page);
  assert.ok((await frames()) > before, "frames go on");
  assert.equal(await page.evaluate(() => window.viewer.get("housing.growth")), 6);
  assert.ok(await page.evaluate(() => window.viewer.results().sites.length > 10), "the model goes on");

  await free(page);
  assert.equal(await load(page, -5), "");
  assert.equal(await page.evaluate(() => window.viewer.get("housing.growth")), -5);
  assert.deepEqual(problems, []);
  await page.context().close();
});

for (const storage of ["kept", "denied"]) {
  test(`a module that stops loses nothing of what was set, with storage ${storage}`, async () => {
    const deny = (page) =>
      page.addInitScript(() => {
        Object.defineProperty(window, "localStorage", { get: () => { throw new DOMException("denied", "SecurityError"); } });
      });
    const { page } = await openPage(session, { path: "?map=static", ...(storage === "denied" ? { prepare: deny } : {}) });
    const started = () => page.waitForFunction(() => window.viewer !== undefined);
    await started();
    await page.evaluate(async () => {
      await new Promise((done) => {
        window.viewer.on("change", () => setTimeout(done));
        window.viewer.set("housing.growth", 7);
      });
      dispatchEvent(new Event("pagehide")); // now, and not after a rest
    });
    // As a fault in the module shows itself.
    await page.evaluate(() => {
      const { module } = window.viewer.api;
      module.ccall = () => {
        throw new WebAssembly.RuntimeError("unreachable");
      };
      try {
        window.viewer.set("housing.growth", 9);
      } catch {
        // Its caller hears of it too.
      }
    });
    const again = page.locator("#loading-retry");
    await again.waitFor({ state: "visible" });
    assert.match(await page.locator("#loading-text").textContent(), /moest stoppen/);
    await Promise.all([page.waitForEvent("load"), again.click()]);
    await started();
    await page.waitForFunction(() => window.viewer.get("housing.growth") === 7);
    await page.context().close();
  });
}
