// Bad files: cases of JSON and bombs through our reader as WebAssembly, then the bombs into the page.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { keepMeasured } from "../measured.mjs";
import { openPage, root, startBrowser } from "./browser.mjs";

const build = process.env.TWENTE_WEB_BUILD ?? join(root, "build/cmake/web-release");

/** Emscripten 3.1.6 takes Node for a browser when fetch exists. */
const badFiles = (...parameters) =>
  execFileSync(process.execPath, ["--no-experimental-fetch", join(build, "tests/data/bad_files.js"), ...parameters], { encoding: "utf8" });

test("the reader decides as WebAssembly as it does natively, and each bomb is refused", () => {
  const { json_cases: { wrong, ...cases }, bombs } = JSON.parse(badFiles());
  assert.deepEqual(wrong, []);
  assert.ok(cases.accepted >= 100 && cases.refused >= 290 && cases.pinned >= 35, JSON.stringify(cases));
  assert.ok(bombs.bombs >= 30);
  assert.equal(bombs.refused, bombs.bombs);
  keepMeasured("json_cases", cases);
  keepMeasured("bombs", { ...bombs, slowest_ms: Math.round(bombs.slowest_ms * 10) / 10 });
});

/** Each bomb as text. One that is not UTF-8 arrives as a browser reads it. */
function makeBombs() {
  const folder = mkdtempSync(join(tmpdir(), "bombs-"));
  try {
    badFiles(folder);
    return readdirSync(folder).map((name) => ({ name, text: readFileSync(join(folder, name), "utf8") }));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

test("a bomb leaves the page as it was, whichever way it comes", async () => {
  const session = await startBrowser();
  try {
    const { page } = await openPage(session, { path: "?map=static" });
    await page.waitForFunction(() => window.viewer !== undefined);
    await page.locator("#loading").waitFor({ state: "hidden" });
    await page.evaluate(() => {
      window.viewer.set("housing.growth", 4);
      window.viewer.compareWith("baseline");
    });
    const state = () => page.evaluate(() => JSON.stringify([window.viewer.scenario(), window.viewer.history(), window.viewer.comparison()]));
    const before = await state();
    const accepted = await page.evaluate(async (bombs) => {
      const ways = [
        (text) => window.viewer.load(text),
        (text) => window.viewer.compareWith(`{${text}`),
        (text) => window.viewer.loadHistory(text),
        (text) => window.viewer.openLink(`v=1&m=1&d=0&w=${text}`),
      ];
      const taken = [];
      for (const { name, text } of bombs) {
        for (const [index, way] of ways.entries()) {
          try {
            await way(text);
            taken.push(`${name} by way ${index}`);
          } catch (error) {
            if (error.name !== "ScenarioError") taken.push(`${name} by way ${index}: ${error}`);
          }
        }
      }
      return taken;
    }, makeBombs());
    assert.deepEqual(accepted, []);
    assert.equal(await state(), before);

    const deep = "[".repeat(100_000);
    const dropped = await page.evaluateHandle((text) => {
      const files = new DataTransfer();
      files.items.add(new File([text], "deep.json", { type: "application/json" }));
      return files;
    }, deep);
    await page.dispatchEvent("body", "drop", { dataTransfer: dropped });
    await page.locator("#message").waitFor({ state: "visible" });
    assert.match(await page.locator("#message p:not(.remark)").textContent(), /32 levels/);
    assert.equal(await state(), before);
  } finally {
    await session.stop();
  }
});
