// The way in for who has no map: the panel with all controls and figures, when WebGL2 is missing, and when the graphics of
// the device stop and do not come back.
import assert from "node:assert/strict";
import { after, test } from "node:test";
import { keepMeasured } from "../measured.mjs";
import { openPage, ready, startBrowser } from "./browser.mjs";
import { watchContext } from "./context.mjs";

const sessions = [];
after(() => Promise.all(sessions.map((session) => session.stop())));
async function begin(options) {
  const session = await startBrowser(options);
  sessions.push(session);
  return session;
}

const slider = (page) => page.locator("#panel-content input[type=range]").first();
/** Moves the first slider by its keys; the numbers that the panel shows follow. */
async function expectWorkingPanel(page) {
  const before = await page.evaluate(() => [JSON.stringify(window.viewer.scenario()), document.getElementById("panel-content").textContent]);
  await slider(page).focus();
  await page.keyboard.press("ArrowLeft");
  await page.keyboard.press("ArrowLeft");
  await page.waitForFunction(([scenario, text]) => JSON.stringify(window.viewer.scenario()) !== scenario && document.getElementById("panel-content").textContent !== text, before);
}

test("without WebGL2 the panel is there at once, says why, and works", async () => {
  const session = await begin({ without: ["webgl2"] });
  const prepare = (page) => page.addInitScript(() => {
    const look = () => {
      const control = document.querySelector("#panel-content input[type=range]");
      if (window.viewer !== undefined && control?.checkVisibility?.() === true) window.usable_ms = performance.now();
      else setTimeout(look, 10);
    };
    look();
  });
  const { page } = await openPage(session, { viewport: { width: 1100, height: 400 }, prepare });
  await page.waitForFunction(() => window.usable_ms !== undefined);
  assert.match(await page.locator("#notice").textContent(), /omdat WebGL 2 ontbreekt of uit staat/);
  await expectWorkingPanel(page);
  const seconds = (await page.evaluate(() => window.usable_ms)) / 1000;
  keepMeasured("no_webgl2", { seconds: Number(seconds.toFixed(2)) });
  await page.context().close();
});

test("a context that does not come back: the panel opens and works; should the map come after all, it stands there", async () => {
  const session = await begin();
  const prepare = (page) => page.addInitScript(watchContext, { losesInFirstFrame: true });
  const { page } = await openPage(session, { viewport: { width: 1100, height: 300 }, prepare });
  const notice = page.locator("#notice");
  await notice.getByText("omdat de grafische kaart van dit apparaat ermee stopte").waitFor();
  assert.equal(await page.locator("#loading").isVisible(), false);
  assert.equal(await page.locator("#panel").isVisible(), true);
  await expectWorkingPanel(page);
  await page.evaluate(() => window.bringBack());
  await notice.waitFor({ state: "hidden" });
  await ready(page);
  assert.equal(await page.locator("#map canvas").isVisible(), true);
  await page.context().close();
});
