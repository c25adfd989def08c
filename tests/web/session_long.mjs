// What the map's own page does for a session: the code of its link, and the reset for the next visitor.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { openPage, startBrowser } from "./browser.mjs";
import { textInCode } from "./camera_text.mjs";

let session;
before(async () => {
  session = await startBrowser();
});
after(() => session.stop());

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

test("a screen among people warns, waits for whoever is busy, and begins anew with nothing left", async () => {
  const { page: other } = await openMap();
  const start = await other.evaluate(() => {
    window.viewer.set("housing.growth", 5);
    return window.viewer.link();
  });
  await other.context().close();
  const { page } = await openPage(session, {
    path: `?map=static&kiosk=60${start.slice(start.indexOf("#"))}`, viewport: { width: 1100, height: 640 }, prepare: (opened) => opened.clock.install(),
  });
  const settings = () => page.evaluate(() => [window.viewer?.scenario().values, localStorage.length]);
  await page.waitForFunction(() => window.viewer !== undefined);
  await page.locator("#kiosk").waitFor({ state: "attached" });
  const [ofStart] = await settings();
  assert.deepEqual(ofStart, { "housing.growth": 5 });
  await page.evaluate(() => window.viewer.set("housing.growth", 7.5));
  await page.clock.runFor(50_000);
  await page.mouse.move(300, 300);
  await page.clock.runFor(50_000);
  assert.ok(await page.locator("#kiosk").isHidden(), "somebody was there ten seconds too short ago");
  await page.clock.runFor(11_000);
  await page.getByRole("dialog", { name: "Bent u er nog?" }).waitFor();
  await page.getByRole("button", { name: "Doorgaan" }).click();
  assert.equal(await page.evaluate(() => window.viewer.get("housing.growth")), 7.5);
  await page.clock.runFor(61_000);
  assert.match(await page.locator("#kiosk-rest").textContent(), /^Over (19|20) seconden/);
  await Promise.all([page.waitForEvent("load"), page.clock.runFor(21_000)]);
  await page.waitForFunction(() => window.viewer !== undefined);
  await page.locator("#message").waitFor();
  assert.deepEqual(await settings(), [ofStart, 0]);
  await page.context().close();
});
