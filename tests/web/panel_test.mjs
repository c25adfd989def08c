// The HTML door: on a phone, and in a browser without WebGL2. Complete for parameters, and one with the viewer.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { openPage, ready, startBrowser } from "./browser.mjs";

let session;
let page;
before(async () => {
  session = await startBrowser();
  ({ page } = await openPage(session, { viewport: { width: 390, height: 844 }, hasTouch: true }));
  await ready(page);
});
after(() => session.stop());

const get = (id) => page.evaluate((wanted) => window.viewer.get(wanted), id);

test("the phone shows the map above the sentence and five sliders", async () => {
  const map = await page.locator("#map").boundingBox();
  const outcome = await page.locator(".outcome").boundingBox();
  assert.ok(map.height > 300 && outcome.y >= map.height - 14, "the map is not on top");
  const sliders = page.locator(".five input[type=range]");
  assert.equal(await sliders.count(), 5);
  for (const slider of await sliders.all()) {
    const box = await slider.boundingBox();
    assert.ok(box.y + box.height <= 844, "a slider is below the fold");
  }
  assert.match(await page.locator(".outcome").textContent(), /^Tot 2040 zijn er 16\.025 woningen nodig, net zoveel als in het plan\./);
  assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 390);
});

test("every parameter has one native control with a name, its value and its unit", async () => {
  const wrong = await page.evaluate(() =>
    window.viewer.parameters.flatMap(({ id, kind }) => {
      const controls = document.querySelectorAll(`[data-parameter="${id}"] :is(input[type=range], input[role=switch])`);
      const [control] = controls;
      if (controls.length !== 1) return [`${id}: ${controls.length} controls`];
      if (!control.labels?.[0]?.textContent) return [`${id}: no label`];
      const value = kind === "toggle" ? Number(control.checked) : control.valueAsNumber;
      if (value !== window.viewer.get(id)) return [`${id}: shows ${value}`];
      if (kind === "number" && !control.getAttribute("aria-valuetext")) return [`${id}: no aria-valuetext`];
      const help = document.getElementById(control.getAttribute("aria-describedby").split(" ")[0]);
      return help?.textContent ? [] : [`${id}: no explanation`];
    }),
  );
  assert.deepEqual(wrong, []);
});

test("no text on the panel is a key without words", async () => {
  const text = await page.evaluate(() => document.querySelector("#panel").textContent);
  assert.deepEqual(text.match(/\b(page|parameter|group|preset|unit|class|municipality|decision|layer)\.[a-z_.]+/g) ?? [], []);
});

test("arrow keys on a slider move the model, the sentence and the live region", async () => {
  const slider = page.locator("#control-housing-talent");
  await slider.focus();
  await page.keyboard.press("PageUp");
  const value = await get("housing.talent");
  assert.ok(value > 0);
  assert.equal(await slider.getAttribute("aria-valuetext").then((text) => text.startsWith(String(value))), true);
  await page.waitForFunction(() => document.querySelector("#live").textContent.includes("meer dan in het plan"));
});

test("every layer that the map shows has a switch in its group, and says where it comes from", async () => {
  await page.evaluate(() => { document.querySelector("#group-layers").open = true; });
  const rows = page.locator("#group-layers .layer");
  assert.ok((await rows.count()) >= 17);
  const groups = await page.locator("#group-layers legend").allTextContents();
  assert.deepEqual(groups, ["Plan", "Bereikbaarheid", "Verbindingen", "Ondergrond"]);
  const box = page.locator("#layer-international");
  assert.equal(await box.isChecked(), false);
  await box.check();
  assert.equal(await page.evaluate(() => window.viewer.layers().international), true);
  await box.uncheck();
  const ask = page.getByRole("button", { name: "Bron van de laag (Inter)nationale bereikbaarheid" });
  const source = page.locator("#layer-international-source");
  assert.equal(await source.isVisible(), false);
  await ask.click();
  assert.match(await source.textContent(), /^document: Het document, §\s3\.2 iii/);
  assert.equal(await ask.getAttribute("aria-expanded"), "true");
  await ask.click();
  assert.equal(await source.isVisible(), false);
  await page.evaluate(() => { document.querySelector("#group-layers").open = false; });
});

test("a number can be typed; one out of range is explained and not taken", async () => {
  const number = page.locator("#control-housing-talent-number");
  await number.fill("120");
  await page.keyboard.press("Enter");
  assert.equal(await get("housing.talent"), 120);
  await page.waitForFunction(() => document.querySelector(".outcome").textContent.includes("19.625 woningen"));
  await number.fill("9999");
  await page.keyboard.press("Enter");
  assert.equal(await get("housing.talent"), 120);
  assert.equal(await page.locator("#control-housing-talent-problem").textContent(), "Vul een getal in van 0 tot 400.");
  assert.equal(await number.getAttribute("aria-invalid"), "true");
  await number.fill("0");
  await page.keyboard.press("Enter");
  assert.equal(await get("housing.talent"), 0);
});

test("a value that is set elsewhere shows on the panel", async () => {
  await page.evaluate(() => window.viewer.set("programme.cooperation", 40));
  await page.waitForFunction(() => document.querySelector("#control-programme-cooperation").valueAsNumber === 40);
  await page.locator('[data-parameter="programme.cooperation"] .reset').click();
  assert.equal(await get("programme.cooperation"), 100);
});

test("switches, presets, years and site choices work", async () => {
  await page.evaluate(() => document.querySelectorAll("details").forEach((details) => (details.open = true)));
  await page.locator("#control-programme-ladder").uncheck();
  assert.equal(await get("programme.ladder"), 0);
  await page.locator("#preset").selectOption("global_economy");
  assert.equal(await get("housing.growth"), 8.5);
  assert.equal(await get("programme.ladder"), 1);
  await page.locator("#year-number").fill("2020");
  await page.keyboard.press("Enter");
  assert.equal(await page.evaluate(() => window.viewer.year()), 2020);
  await page.locator("#choice-usseler-es").selectOption("develop");
  await page.waitForFunction(() => document.querySelector("#preset").value === "");
  await page.waitForFunction(() => document.querySelector("tr:has(#choice-usseler-es) .decision").dataset.decision === "develop");
  await page.locator("#preset").selectOption("perspectief");
  await page.waitForFunction(() => document.querySelector("#choice-usseler-es").value === "auto");
});

test("the language changes in place and the focus stays", async () => {
  await page.locator("#language").focus();
  await page.locator("#language").selectOption("en");
  await page.waitForFunction(() => document.querySelector("label[for=control-housing-growth]").textContent === "How many homes are needed?");
  assert.equal(await page.evaluate(() => document.activeElement?.id), "language");
  await page.locator("#language").selectOption("nl");
  await page.waitForFunction(() => document.documentElement.lang === "nl");
});

test("at 320 px nothing runs off the page", async () => {
  await page.setViewportSize({ width: 320, height: 640 });
  const wide = await page.evaluate(() => {
    const edge = document.documentElement.clientWidth;
    const inside = (element) => element.closest(".table, .visually-hidden") !== null;
    return [...document.querySelectorAll("#panel *")]
      .filter((element) => !inside(element) && element.getBoundingClientRect().right > edge + 1)
      .map((element) => element.className || element.tagName);
  });
  assert.deepEqual(wide, []);
  await page.setViewportSize({ width: 390, height: 844 });
});

test("without WebGL2 the controls and the figures work, and the page says why the map stands still", async () => {
  const prepare = (without) =>
    without.addInitScript(() => {
      const original = HTMLCanvasElement.prototype.getContext;
      HTMLCanvasElement.prototype.getContext = function (type, ...rest) {
        return type === "webgl2" ? null : original.call(this, type, ...rest);
      };
    });
  const { page: without } = await openPage(session, { prepare });
  await without.waitForFunction(() => window.viewer !== undefined);
  await without.locator("#notice").waitFor({ state: "visible" });
  assert.match(await without.locator("#notice").textContent(), /WebGL 2 ontbreekt/);
  await without.locator("#control-housing-growth").focus();
  await without.keyboard.press("ArrowRight");
  await without.waitForFunction(() => document.querySelector(".outcome").textContent.includes("meer dan in het plan"));
  assert.equal(await without.evaluate(() => window.viewer.hasMap), false);
  const tables = await without.locator("#panel table").evaluateAll((all) => all.map((table) => table.querySelectorAll("th").length > 1 && table.rows.length > 1));
  assert.ok(tables.length >= 5 && tables.filter((filled) => filled).length >= 5, `${tables}`);
  await without.context().close();
});
