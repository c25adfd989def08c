// What a council member comes for, by mouse and keyboard in the workbench of a window of 1440 x 900: the five tasks of
// the product. tests/ui/council_tasks_test.cpp does the same without a browser.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { after, before, beforeEach, test } from "node:test";
import { PNG } from "../../web/node_modules/pngjs/lib/png.js";
import { openPage, ready, settled, startBrowser } from "./browser.mjs";
import { differenceOf, isWithin } from "./golden_images/compare.mjs";
import { withPalette } from "./golden_panels/palette.mjs";
import { STORE, VIEWS, fileOf } from "./golden_panels/views.mjs";

let session;
let page;
let problems;
before(async () => {
  session = await startBrowser();
  ({ page, problems } = await openPage(session));
  await ready(page);
});
after(() => session.stop());
beforeEach(async () => {
  await page.keyboard.press("Escape"); // what another task has left open
  await page.evaluate(() => {
    const { viewer } = window;
    viewer.reset();
    viewer.select(null);
    viewer.compareWith(null);
    viewer.setLayers(Object.fromEntries(viewer.layerList.map(({ id, visibleAtFirst }) => [id, visibleAtFirst])));
  });
  await settled(page);
});

/** The middle of what a member clicks. */
const PLACES = {
  passport: { x: 337, y: 28 }, // "Verantwoording" in the top bar
  preset: { x: 1087, y: 28 }, // the scenario in the top bar
  eachForItself: { x: 987, y: 546 }, // "Ieder voor zich" in its menu
  search: { x: 150, y: 134 }, // "Zoek een knop" over the controls
  firstSwitch: { x: 283, y: 220 }, // of what the search has found
  compare: { x: 1003, y: 90 }, // "Vergelijk" over the map
  withEachForItself: { x: 840, y: 394 }, // "Ieder voor zich" in its menu
  outcome: { x: 1120, y: 98 }, // the tab "Uitkomst"
  sites: { x: 1194, y: 98 }, // the tab "Locaties"
  more: { x: 1352, y: 98 }, // "Meer" beside the tabs
  money: { x: 1270, y: 138 }, // "Geld" in its menu
  access: { x: 1290, y: 170 }, // "Bereikbaarheid" in its menu
  decisions: { x: 1175, y: 131 }, // the filter "Alle besluiten" over the list of sites
  dropped: { x: 1160, y: 300 }, // "Vervallen" in its menu
  municipalities: { x: 1334, y: 131 }, // the filter "Alle gemeenten"
  enschede: { x: 1310, y: 268 }, // "Enschede" in its menu
  secondSite: { x: 1150, y: 268 }, // the second row of the list
  closeCard: { x: 1396, y: 99 }, // the cross of the card of a site
  develop: { x: 1330, y: 759 }, // "Ontwikkelen" under "Uw keuze"
  enschedesMoney: { x: 1262, y: 161 }, // "Enschede" over the money
  car: { x: 1133, y: 161 }, // "Auto" over the reach
  documentOnly: { x: 333, y: 186 }, // "document" in the sheet of the settings
  industry: { x: 300, y: 416 }, // its row "Industrie en bouw"
  excessOfLand: { x: 1394, y: 509 }, // the dot beside "Overaanbod terreinen", in the outcome
  aside: { x: 700, y: 28 }, // the empty middle of the top bar
};

async function click(place) {
  await page.mouse.click(PLACES[place].x, PLACES[place].y, { delay: 150 });
  await settled(page);
}

async function point(place) {
  await page.mouse.move(PLACES[place].x, PLACES[place].y);
  await settled(page);
}

/** The card of a site grows by a line once its futures stand: they are fewer than those that are asked for here. */
async function futures() {
  await page.evaluate(() => window.viewer.ensemble(1000));
  await settled(page);
}

/** What becomes of a site now. */
const siteOf = (id) => page.evaluate((wanted) => window.viewer.results().sites.find((site) => site.id === wanted), id);

const scenarios = () =>
  page.evaluate(() => ({ comparison: window.viewer.comparison(), scenario: window.viewer.scenario() }));

/** Opens the list, leaves what is dropped in Enschede in it and opens the card of its second row. */
async function openDroppedSite() {
  await click("sites");
  await click("decisions");
  await click("dropped");
  await click("municipalities");
  await click("enschede");
  await click("secondSite");
  await futures();
}

/** Whether a part of the window looks as it is stored. The map is put away: it shines through the panels. */
async function looksLike(id) {
  await page.evaluate(() => {
    const { viewer } = window;
    viewer.setLayers(Object.fromEntries(viewer.layerList.map((layer) => [layer.id, false])));
  });
  await settled(page);
  const view = VIEWS.find((one) => one.id === id);
  const actual = PNG.sync.read(withPalette(await page.screenshot({ clip: view.clip })));
  const expected = PNG.sync.read(readFileSync(`${STORE.folder}/${fileOf(view, "nl")}`));
  return isWithin(differenceOf(actual, expected), STORE.tolerance);
}

test("find what is dropped in Enschede and why", async () => {
  await openDroppedSite();
  const { selected, dropped } = await page.evaluate(() => {
    const { viewer } = window;
    const inEnschede = viewer.sites.filter((site) => site.municipality === "enschede").map(({ id }) => id);
    const gone = viewer.results().sites.filter(({ decision }) => decision === "drop").map(({ id }) => id);
    return { selected: viewer.selected(), dropped: gone.filter((id) => inEnschede.includes(id)) };
  });
  assert.deepEqual(dropped, ["de-leuriks", "usseler-es"], "both stand in the list, in this order");
  assert.equal(selected, `site:${dropped[1]}`);
  const { decision, reason, dropped: given } = await siteOf("usseler-es");
  assert.deepEqual([decision, reason.rule, given.land], ["drop", "unstarted", 58]);
  const card = await page.evaluate(() => {
    const words = window.viewer.words();
    return [words["decision.drop"], words["reason.unstarted"]];
  });
  assert.match(card[0], /Vervallen/);
  assert.match(card[1], /nog niet in exploitatie.*afgeboekt/);
});

test("make it stay and see who pays", async () => {
  await openDroppedSite();
  await click("develop");
  assert.deepEqual(await page.evaluate(() => window.viewer.scenario().sites), { "usseler-es": "develop" });
  assert.equal((await siteOf("usseler-es")).decision, "develop");
  await click("closeCard");
  assert.equal(await page.evaluate(() => window.viewer.selected()), null);
  await click("more");
  await click("money");
  await click("enschedesMoney");
  const change = await page.evaluate(() => {
    const [now, then] = ["present", "baseline"].map((of) => window.viewer.results(of).finance);
    return Object.fromEntries(Object.entries(now).map(([id, { settled }]) => [id, settled - then[id].settled]));
  });
  assert.ok(change.enschede > 20, `Enschede gains ${change.enschede} million euros`);
  const paying = Object.keys(change).filter((municipality) => change[municipality] < -0.05);
  assert.deepEqual(paying.sort(), ["almelo", "borne", "hengelo", "oldenzaal"]);
  const sum = Object.values(change).reduce((total, one) => total + one, 0);
  assert.ok(sum < 0, `the five together lose: ${sum} million euros`);
});

test("switch on the measure NOEK and see what it brings", async () => {
  const index = () => page.evaluate(() => window.viewer.results().access.region.car);
  const before = await index();
  await click("search");
  await page.locator("#map input").waitFor({ state: "visible" });
  await page.keyboard.type("NOEK");
  await page.keyboard.press("Enter");
  await page.locator("#map input").waitFor({ state: "hidden" });
  await settled(page);
  await click("firstSwitch");
  assert.equal(await page.evaluate(() => window.viewer.get("access.noek")), 1);
  assert.deepEqual(await page.evaluate(() => window.viewer.scenario().values), { "access.noek": 1 });
  await click("more");
  await click("access");
  await click("car");
  const now = await index();
  assert.ok(now > before + 0.2, `the index of the car goes from ${before} to ${now}`);
});

test("compare with each for itself", async () => {
  await click("compare");
  await click("withEachForItself");
  const compared = await scenarios();
  assert.deepEqual([compared.comparison.preset, compared.comparison.changes], ["ieder_voor_zich", 0]);
  assert.equal(compared.comparison.parameters.length, 8);
  const change = compared.comparison.sites.find(({ id }) => id === "usseler-es");
  assert.deepEqual(change, { id: "usseler-es", reference: "develop", present: "drop", change: "gone" });
  assert.equal(compared.scenario.values, undefined, "the own scenario stays");
  await click("preset");
  await click("eachForItself");
  const { comparison, scenario } = await scenarios();
  assert.deepEqual(scenario.values, compared.comparison.scenario.values);
  assert.deepEqual([comparison.parameters, comparison.sites], [[], []], "now both are the same");
  assert.equal((await siteOf("usseler-es")).decision, "develop");
});

test("find the source of the 336 hectares", async () => {
  await click("outcome");
  await point("excessOfLand");
  const words = await page.evaluate(() => window.viewer.words());
  assert.match(words["ui.source.land_ratio"], /336 \+ 88 ha, § 3\.3/);
  assert.ok(await looksLike("land_source"), "these words stand beside the figure");
  await click("passport");
  await click("documentOnly");
  await click("industry");
  await point("aside");
  const industry = await page.evaluate(() => window.viewer.parameters.find(({ id }) => id === "land.industry"));
  assert.deepEqual([industry.basis, industry.sourceId], ["document", "document_33"]);
  assert.match(words[`source.${industry.sourceId}`], /2013\), § 3\.3/);
  assert.ok(await looksLike("passport_document"), "the sheet gives what the document says, with the reasons of industry");
});

test("the tasks bring no warning", () => assert.deepEqual(problems, []));
