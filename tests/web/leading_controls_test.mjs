// The five sliders that lead the panel are the model's choice, not ours: worked out again here.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { after, before, test } from "node:test";
import { leadingControls, leadingFile, swings } from "../../web/build/leading_controls.mjs";
import { modelProgram, openPage, ready, startBrowser } from "./browser.mjs";

const PHONE = { width: 390, height: 844 };

let session;
let page;
before(async () => {
  session = await startBrowser();
  ({ page } = await openPage(session, { viewport: PHONE, hasTouch: true, isMobile: true }));
  await ready(page);
});
after(() => session.stop());

test("the file holds the five sliders that move the Twentehuis most, as the model says now", () => {
  assert.deepEqual(JSON.parse(readFileSync(leadingFile, "utf8")), leadingControls(modelProgram));
});

test("the fifth moves it further than the sixth: no toss decides who stands there", () => {
  const [, , , , fifth, sixth] = swings(modelProgram);
  assert.ok(fifth.points > sixth.points + 0.01, `${fifth.id} ${fifth.points}, ${sixth.id} ${sixth.points}`);
});

test("the panel shows them in that order, and says how they were chosen", async () => {
  const chosen = leadingControls(modelProgram);
  const shown = await page.locator(".five [data-parameter]").evaluateAll((all) => all.map((one) => one.dataset.parameter));
  assert.deepEqual(shown, chosen.map(({ id }) => id));
  const why = page.locator("#five-why");
  assert.equal(await why.isVisible(), false);
  await page.getByRole("button", { name: "Waarom deze vijf?" }).click();
  assert.match(await why.textContent(), /bewegen het Twentehuis het meest: het gemiddelde van de vijf scores in 2040/);
  assert.match(await why.locator("li").first().textContent(), /^Samen geprogrammeerd: 13,2 punten(In het document: Afspraak 1 Afspraak 12 Afspraak 19)$/);
  await page.getByRole("button", { name: "Waarom deze vijf?" }).click();
});

test("on a phone they come first below the map, large, and the outcome and the ways on stand beneath in sight", async () => {
  const boxes = await page.evaluate(() =>
    ["#map", "#five-title", ".five", ".outcome", ".jumps .button", ".jumps .button + .button"].map((selector) => document.querySelector(selector).getBoundingClientRect().toJSON()),
  );
  const tops = boxes.map(({ top }) => top);
  assert.deepEqual([...tops].sort((a, b) => a - b), tops);
  assert.equal(await page.locator(".jumps .button").nth(1).textContent(), "Mijn gemeente");
  assert.ok(boxes.at(-1).bottom <= PHONE.height, `the buttons end at ${boxes.at(-1).bottom}`);
  for (const slider of await page.locator(".five input[type=range]").all()) {
    const { width, height } = await slider.boundingBox();
    assert.ok(height >= 44 && width >= 300, `${width} x ${height}`);
  }
});

test("a jump opens what it leads to, goes there and leaves the address alone", async () => {
  const before = page.url();
  await page.locator(".jumps").getByText("Mijn gemeente").click();
  assert.equal(await page.evaluate(() => document.querySelector("#group-mine").open), true);
  assert.equal(await page.evaluate(() => document.activeElement.textContent), "Mijn gemeente");
  const { y } = await page.locator("#group-mine").boundingBox();
  assert.ok(y >= 0 && y < PHONE.height, `at ${y}`);
  assert.equal(page.url(), before);
});
