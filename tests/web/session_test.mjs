// A session with a room: the code that brings participants in.
import assert from "node:assert/strict";
import { createRequire } from "node:module";
import { after, before, test } from "node:test";
import { openPage, root, startBrowser } from "./browser.mjs";

const require = createRequire(`${root}/web/package.json`);
const readQr = require("jsqr");
const { PNG } = require("pngjs");

let session;
before(async () => {
  session = await startBrowser();
});
after(() => session.stop());

/** What a camera reads from an element. */
async function textInCode(element) {
  await element.scrollIntoViewIfNeeded();
  const { data, width, height } = PNG.sync.read(await element.screenshot());
  return readQr(new Uint8ClampedArray(data), width, height)?.data;
}

async function openMap(query = "") {
  const opened = await openPage(session, { path: `?map=static${query}`, viewport: { width: 1100, height: 640 } });
  await opened.page.waitForFunction(() => window.viewer !== undefined);
  await opened.page.locator("#loading").waitFor({ state: "hidden" });
  return opened;
}

test("the QR code of the panel is the link, in both themes, and goes when the settings are others", async () => {
  const { page, problems } = await openMap();
  for (const theme of ["light", "dark"]) {
    const link = await page.evaluate((wanted) => {
      window.viewer.setTheme(wanted);
      window.viewer.set("housing.growth", wanted === "dark" ? 6 : 5);
      return window.viewer.link();
    }, theme);
    await page.locator("#share-code svg").waitFor({ state: "hidden" });
    await page.locator("#share-qr").click();
    const code = page.getByRole("img", { name: "QR-code van de link naar deze instellingen" });
    assert.equal(await textInCode(code), link);
  }
  await page.evaluate(() => window.viewer.load({
    format: "twente2040-scenario", version: 1,
    added: Array.from({ length: 20 }, (_, index) => ({
      id: `plan-${index}`, name: `${index} ${"lange naam ".repeat(6)}`, lon: 6.8, lat: 52.25, class: "homes", segments: ["urban"], capacity: 10, kind: "expansion",
    })),
  }));
  await page.locator("#share-qr").click();
  await page.locator("#share-code-help", { hasText: "Deze link is te lang voor een QR-code. Kopieer de link." }).waitFor();
  assert.equal(await page.locator("#share-code svg").count(), 0);
  assert.deepEqual(problems, []);
  await page.context().close();
});

test("the annex ends with link and code, and says how sure its figures are", async () => {
  const { page } = await openMap();
  const [link, markup, rows, text] = await page.evaluate(async () => {
    window.viewer.set("housing.growth", 5);
    const report = await window.viewer.report();
    const bands = [...report.querySelectorAll("table:has(#table-bands) tbody tr")].map((row) => [...row.cells].slice(2).map((cell) => cell.textContent));
    const { bands: { outcomes } } = await window.viewer.ensemble(1000);
    const expected = Object.values(outcomes).map(({ p10, p50, p90 }) => [p10, p50, p90]);
    return [window.viewer.link(), report.querySelector(".way-back .code").innerHTML, [bands, expected], report.body.textContent];
  });
  const [bands, expected] = rows;
  const shown = (value) => new Intl.NumberFormat("nl").format(Math.round(value) || 0).replace("-", "−");
  assert.deepEqual(bands.flat().sort(), expected.flat().map(shown).sort());
  assert.match(text, /1\.000 toekomsten doorgerekend \(trekking 2040\)/);
  await page.setContent(`<div style="width:240px">${markup}</div>`);
  assert.equal(await textInCode(page.locator("svg")), link);
  await page.context().close();
});
