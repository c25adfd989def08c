// The story: eight records that fit the model and the document, told by keys in three languages; the map shows what a
// record says, and what the visitor had comes back. The still map stands for the living one, but in the last test.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { after, before, beforeEach, test } from "node:test";
import { checkStory, readStorySources } from "../../web/build/story.mjs";
import { addStyle, fileOf, folder, openPage, ready, root, settled, startBrowser } from "./browser.mjs";

const AXE = readFileSync(`${root}/web/node_modules/axe-core/axe.min.js`, "utf8");
const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
const WIDE = { width: 1440, height: 900 };
const PHONE = { width: 390, height: 844 };
/** A living map costs less in a small window; this one has the workbench, but not while the card stands beside it. */
const LIVE = { width: 1100, height: 640 };
const sources = () => readStorySources({
  story: `${root}/assets/story`, data: `${root}/assets/data`, i18n: `${root}/assets/i18n`, schema: `${folder}/scenario.schema.json`, web: `${root}/web`,
});
const { records, texts } = sources();
const { steps } = records;

// ---- The checker that the build runs

const BROKEN = [
  ["a layer that there is not", ({ records: { steps: [step] } }) => step.layers.push("canals"), /step 1 \('five_cities'\): layers: layer 'canals' is unknown/],
  ["a slider that there is not", ({ records: { steps: [step] } }) => { step.settings.values = { "housing.rate": 1 }; }, /settings: values: parameter 'housing.rate' is unknown/],
  ["a value out of range", ({ records: { steps: [step] } }) => { step.settings.values = { "housing.growth": 90 }; }, /'housing.growth': expected -20 to 20, found 90/],
  ["a preset that there is not", ({ records: { steps: [step] } }) => { step.settings.preset = "best"; }, /preset 'best' is unknown/],
  ["a site that there is not", ({ records: { steps: [step] } }) => { step.settings.sites = { atlantis: "drop" }; }, /site 'atlantis' is unknown/],
  ["a choice that there is not", ({ records: { steps: [step] } }) => { step.settings.sites = { noordflank: "sell" }; }, /choice 'sell' is unknown/],
  ["a section that the document has not", ({ records: { steps: [step] } }) => step.sections.push("3.6"), /sections: section '3.6' is unknown/],
  ["a year that the model has not", ({ records: { steps: [step] } }) => { step.year = 2050; }, /year: expected 2010 to 2040, found 2050/],
  ["a camera outside the region", ({ records: { steps: [step] } }) => { step.camera.latitude = 48; }, /camera: latitude: expected 52.13 to 52.45, found 48/],
  ["a selection that there is not", ({ records: { steps: [step] } }) => { step.select = "site:atlantis"; }, /select: site 'atlantis' is unknown/],
  ["a number that the model has not", ({ records: { steps: [step] } }) => step.figures.push("happiness"), /figures: number 'happiness' is unknown/],
  ["a key that means nothing", ({ records: { steps: [step] } }) => { step.color = "red"; }, /key 'color' is unknown/],
  ["a key that is missing", ({ records: { steps: [step] } }) => { delete step.camera; }, /'camera' is missing/],
  ["two steps of one name", ({ records: { steps: list } }) => { list[1] = structuredClone(list[0]); }, /steps: 'five_cities' stands there twice/],
  ["seven steps", ({ records: { steps: list } }) => list.pop(), /steps: expected 8, found 7/],
  ["data that is not there", ({ records: { numbers } }) => { numbers.inhabitants.pointer = "/inhabitants/mars"; }, /'inhabitants': demand.json: \/inhabitants\/mars has no 'mars'/],
  ["a text that is missing in German", ({ texts: { de } }) => { delete de["bill.why"]; }, /de.json: 'bill.why' is missing/],
  ["a place that is missing in English", ({ texts: { en } }) => { en["five_cities.text"] = "Many live here. Very many."; }, /en.json: 'five_cities.text' has other \{places\}/],
  ["a typed number", ({ texts: { nl } }) => { nl["house.text"] = "Het huis is 81 jaar oud. Het staat er nog."; }, /the number 81 is typed/],
  ["a long title", ({ texts: { nl } }) => { nl["house.title"] = "Eén huis met drie pijlers en dak"; }, /expected at most 6 words, found 7/],
  ["a long text", ({ texts: { nl } }) => { nl["house.text"] = "Een. Twee. Drie. Vier. Vijf."; }, /expected 2 to 4 sentences, found 5/],
  ["a text of no step", ({ texts: all }) => { for (const words of Object.values(all)) words["garden.title"] = "Tuin"; }, /'garden.title' belongs to no step/],
];

test("the records fit the model, the data, the document and the texts", () => {
  assert.equal(checkStory(sources()).steps.length, 8);
});

for (const [what, breakIt, message] of BROKEN) {
  test(`the checker refuses ${what}`, () => {
    const broken = sources();
    breakIt(broken);
    assert.throws(() => checkStory(broken), message);
  });
}

test("all that the story needs is kept for when there is no network", () => {
  const worker = readFileSync(`${folder}/sw.js`, "utf8");
  for (const file of ["story.js", "story.css", "story/steps.json", "story/nl.json", "story/en.json", "story/de.json"]) assert.ok(worker.includes(`"${fileOf(file)}"`), file);
});

// ---- The page

let session;
let page;
let problems;
/** By preset: the values that it sets. */
let presets;
before(async () => {
  session = await startBrowser();
  ({ page, problems } = await openPage(session, { path: "?map=static", reducedMotion: "reduce", viewport: WIDE }));
  await ready(page);
  await hidePicture();
  presets = await page.evaluate(() => Object.fromEntries(window.viewer.presets.map((id) => {
    window.viewer.applyPreset(id);
    return [id, window.viewer.scenario().values ?? {}];
  })));
});
after(() => session.stop());
beforeEach(async () => {
  if (await isOpen(page)) await page.locator(".story-stop").click();
  await page.evaluate(async () => {
    const { viewer } = window;
    viewer.load({ format: "twente2040-scenario", version: 1 });
    viewer.compareWith(null);
    await viewer.setLanguage("nl");
  });
});

/** Drawing the still picture anew for each step would take longer than all the rest. */
const hidePicture = () => addStyle(page, "#map { display: none }");
const isOpen = (of) => of.evaluate(() => document.documentElement.dataset.story !== undefined);
const heading = () => page.locator("#story h2");
const headingHasFocus = () => page.evaluate(() => document.activeElement === document.querySelector("#story h2"));
const at = (step) => heading().filter({ hasText: texts.nl[`${steps[step - 1].id}.title`] });

async function open() {
  await page.locator("#story-open").click();
  await at(1).waitFor();
}

/** The address follows soon, where somebody has been very quick. */
async function addressFollows(of) {
  if (!(await isOpen(of))) return;
  const title = await of.locator("#story h2").innerText();
  const step = steps.findIndex(({ id }) => Object.values(texts).some((words) => words[`${id}.title`] === title)) + 1;
  await of.waitForFunction((wanted) => new URLSearchParams(location.search).get("verhaal") === wanted, String(step));
}

const shown = (of) => addressFollows(of).then(() => of.evaluate(() => {
  const { viewer } = window;
  const layers = Object.entries(viewer.layers()).filter(([, visible]) => visible).map(([id]) => id);
  const { values = {}, sites = {} } = viewer.scenario();
  return { year: viewer.year(), layers: layers.sort(), values, sites, selected: viewer.selected(), address: new URLSearchParams(location.search).get("verhaal") };
}));

const expected = ({ year, layers, settings, select }, step) => ({
  year, layers: [...layers].sort(), values: { ...presets[settings.preset], ...settings.values }, sites: settings.sites ?? {}, selected: select ?? null,
  address: String(step),
});

/** What somebody reads, one line after the other. */
const told = () => page.locator("#story").innerText();

test("the keys of a presenter lead through all steps, in three languages", async () => {
  await open();
  for (const language of ["nl", "en", "de"]) {
    await page.evaluate((wanted) => window.viewer.setLanguage(wanted), language);
    await page.keyboard.press("Home");
    await heading().filter({ hasText: texts[language][`${steps[0].id}.title`] }).waitFor();
    for (const [index, step] of steps.entries()) {
      const place = `${language}, step ${index + 1}`;
      assert.equal(await heading().innerText(), texts[language][`${step.id}.title`], place);
      assert.ok(await headingHasFocus(), `${place}: the heading has the focus`);
      assert.deepEqual(await shown(page), expected(step, index + 1), place);
      const text = await told();
      assert.doesNotMatch(text, /[{}*]|undefined|NaN/, place);
      assert.match(text, new RegExp(texts[language][`${step.id}.why`].slice(0, 20)), place);
      assert.equal(await page.locator("#story dd").count(), step.figures.length, place);
      await page.keyboard.press(["PageDown", "ArrowRight", " "][index % 3]);
    }
    assert.equal(await heading().innerText(), texts[language][`${steps.at(-1).id}.title`], "past the last step nothing comes");
  }
  await page.keyboard.press("PageUp");
  assert.equal((await shown(page)).address, "7");
  await page.keyboard.press("ArrowLeft");
  await page.keyboard.press("3");
  assert.equal((await shown(page)).address, "3");
  await page.keyboard.press("End");
  assert.equal((await shown(page)).address, "8");
  assert.deepEqual(problems, []);
});

test("the numbers in the texts are those of the model and the data", async () => {
  await open();
  const { need, ratio, dropped } = await page.evaluate(() => {
    const { need, balance, sites } = window.viewer.results();
    const named = new Set(window.viewer.sites.filter((site) => site.on_programming_map).map(({ id }) => id));
    return { need, ratio: balance.land.ratio[0], dropped: sites.filter(({ id, decision }) => named.has(id) && decision === "drop").map(({ id }) => id) };
  });
  const dutch = new Intl.NumberFormat("nl", { maximumFractionDigits: 2 });
  const homes = (year) => Object.values(need).reduce((sum, levels) => sum + levels[year - 2010], 0);
  assert.match(await told(), /ruim 365\.000 mensen/);
  await page.keyboard.press("2");
  assert.match(await told(), new RegExp(`zelfs ${dutch.format(homes(2030) - homes(2040))} minder`));
  assert.match(await told(), new RegExp(`${dutch.format(Math.round(homes(2025) - homes(2010))).replace(".", "\\.")} woningen`));
  await page.keyboard.press("3");
  assert.match(await told(), new RegExp(`336 hectare klaar, en nog eens 88 hectare voor later. Samen is dat ${dutch.format(ratio)} keer`));
  assert.match(await told(), new RegExp(`${dropped.length} vervallen`));
  assert.ok(dropped.includes("noordflank"), "the step about the bill shows Noordflank as dropped");
});

test("leaving brings everything back, with no step of undo more, whatever was moved meanwhile", async () => {
  await page.evaluate(() => {
    const { viewer } = window;
    viewer.set("housing.growth", 5);
    viewer.endGesture();
    viewer.set("finance.interest", 6);
    viewer.chooseSite("usseler-es", "drop");
    viewer.undo();
    viewer.setYear(2022);
    viewer.setLayers({ dynamics: false, profiles: true });
    viewer.select("city:borne");
    viewer.compareWith("ieder_voor_zich");
  });
  const state = () => page.evaluate(() => {
    const { viewer } = window;
    const { values, sites, view } = viewer.scenario();
    return { values, sites, view: { ...view, camera: undefined }, history: viewer.history(), compared: viewer.comparison()?.preset ?? null };
  });
  const had = await state();
  assert.equal(had.compared, "ieder_voor_zich");
  await open();
  assert.equal((await state()).compared, null);
  await page.keyboard.press("6");
  await page.evaluate(() => {
    window.viewer.set("housing.growth", -10);
    window.viewer.setLayers({ labels: false });
  });
  await page.keyboard.press("ArrowRight");
  assert.deepEqual(await shown(page), expected(steps[6], 7), "the next step starts from its own record");
  await page.keyboard.press("Escape");
  assert.equal(await isOpen(page), false);
  assert.deepEqual(await state(), had);
  await page.waitForFunction(() => !new URLSearchParams(location.search).has("verhaal"));
  assert.equal(await page.title(), "Netwerkstad Twente 2040");
  assert.ok(await page.locator("#panel").evaluate((element) => element === document.activeElement), "the focus is on the panel");
});

test("who goes on with what a step shows has the own settings one step of undo away", async () => {
  await page.evaluate(() => window.viewer.set("housing.growth", 5));
  await open();
  await page.keyboard.press("6");
  await page.locator(".story-keep").click();
  assert.equal(await isOpen(page), false);
  const now = await shown(page);
  assert.deepEqual({ ...now, address: "6" }, expected(steps[5], 6));
  const values = await page.evaluate(() => {
    window.viewer.undo();
    return window.viewer.scenario().values;
  });
  assert.deepEqual(values, { "housing.growth": 5 });
});

test("a reload in the middle of the story loses nothing of the visitor's", async () => {
  await page.evaluate(() => window.viewer.set("housing.growth", 7));
  const own = { "housing.growth": 7 };
  await page.waitForFunction((kept) => JSON.stringify(JSON.parse(localStorage.getItem("twente2040").replace(/^x=\S+ /, "")).scenario.values) === kept, JSON.stringify(own));
  await open();
  await page.keyboard.press("3");
  await page.waitForTimeout(500); // longer than the rest after which the page keeps its state
  await page.reload();
  await hidePicture();
  await at(3).waitFor();
  assert.deepEqual(await shown(page), expected(steps[2], 3));
  await page.keyboard.press("Escape");
  assert.deepEqual(await page.evaluate(() => window.viewer.scenario().values), own);
});

test("the black screen: B or a full stop, and any key of the story brings the picture back", async () => {
  await open();
  for (const [key, back] of [["b", "b"], [".", "PageDown"], ["b", "Escape"]]) {
    await page.keyboard.press(key);
    const blank = page.locator("#story-blank");
    await blank.waitFor();
    const box = await blank.boundingBox();
    assert.deepEqual([box.x, box.y, box.width, box.height], [0, 0, 1440, 900]);
    assert.equal(await blank.evaluate((element) => getComputedStyle(element).backgroundColor), "rgb(0, 0, 0)");
    await page.keyboard.press(back);
    await blank.waitFor({ state: "detached" });
    assert.equal((await shown(page)).address, "1", `${back} only brings the picture back`);
    assert.ok(await headingHasFocus());
  }
});

test("keys that belong to a field, or come with Ctrl, are not the story's", async () => {
  await open();
  await page.evaluate(() => {
    const field = Object.assign(document.createElement("input"), { id: "probe", type: "text" });
    const slider = Object.assign(document.createElement("input"), { id: "probe-range", type: "range" });
    document.querySelector("main").append(field, slider);
  });
  for (const id of ["probe", "probe-range"]) {
    await page.locator(`#${id}`).focus();
    for (const key of ["ArrowRight", "PageDown", "End", " ", "b", "5", "Escape"]) await page.keyboard.press(key);
    assert.equal((await shown(page)).address, "1", id);
    assert.equal(await page.locator("#story-blank").count(), 0, id);
  }
  assert.equal(await page.locator("#probe").inputValue(), " b5");
  await page.evaluate(() => ["probe", "probe-range"].forEach((id) => document.getElementById(id).remove()));
  await heading().focus();
  await page.keyboard.press("Control+ArrowRight");
  assert.equal((await shown(page)).address, "1");
  await page.locator(".story-button").first().focus(); // "Vorige", which is disabled on the first step
  await page.locator(".story-button.primary").focus();
  await page.keyboard.press(" ");
  assert.equal((await shown(page)).address, "2", "space presses the button that has the focus, once");
});

test("buttons and bars do what the keys do; the address of a step can be copied", async () => {
  await open();
  assert.ok(await page.locator(".story-button").first().isDisabled());
  await page.locator(".story-dots button").nth(4).click();
  await at(5).waitFor();
  assert.equal(await page.locator(".story-dots [aria-current=step]").getAttribute("aria-label"), `Stap 5: ${texts.nl["centres.title"]}`);
  await page.locator(".story-button").first().click();
  await at(4).waitFor();
  assert.equal(await page.locator("#live").textContent(), "Stap 4 van 8");
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.locator(".story-icon").first().click();
  await page.locator(".story-status").filter({ hasText: texts.nl.copied }).waitFor();
  assert.equal(await page.evaluate(() => navigator.clipboard.readText()), `${session.address}?map=static&verhaal=4`);
  const asked = await page.evaluate(() => new Promise((done) => {
    // What the browser makes of it is the browser's.
    document.documentElement.requestFullscreen = async () => done("asked");
    document.querySelector("#story h2").dispatchEvent(new KeyboardEvent("keydown", { key: "f", bubbles: true }));
  }));
  assert.equal(asked, "asked");
});

/** What axe-core finds, on the whole page or in the card alone. */
const findings = (where) => page.evaluate(async ([within, values]) => {
  const { violations } = await window.axe.run(within ?? document, { runOnly: { type: "tag", values } });
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`));
}, [where, RULES]);

test("axe-core finds nothing on an open step, in both themes and on a phone", async () => {
  await open();
  await page.evaluate(AXE);
  for (const [viewport, theme, step, where] of [[WIDE, "light", "7", null], [WIDE, "dark", "4", "#story"], [PHONE, "light", "6", "#story"]]) {
    await page.setViewportSize(viewport);
    await page.evaluate((wanted) => window.viewer.setTheme(wanted), theme);
    await page.waitForFunction((wanted) => document.documentElement.dataset.theme === wanted, theme);
    await page.keyboard.press(step);
    assert.deepEqual(await findings(where), [], `${viewport.width} px, ${theme}, step ${step}`);
    const { scrollWidth, clientWidth } = await page.locator("#story").evaluate(({ scrollWidth, clientWidth }) => ({ scrollWidth, clientWidth }));
    assert.equal(scrollWidth, clientWidth, `${viewport.width} px: nothing is cut off at the side`);
  }
  await page.setViewportSize(WIDE);
});

test("on the living map the camera goes where a step says, and back; the map keeps its own keys", async () => {
  const { page: live, problems: said } = await openPage(session, { path: "?verhaal=7", reducedMotion: "reduce", viewport: LIVE });
  await ready(live);
  await live.locator("#story h2").waitFor();
  const camera = () => live.evaluate(() => window.viewer.camera());
  const close = (now, wanted, place) => {
    for (const key of ["longitude", "latitude", "tilt", "azimuth"]) assert.ok(Math.abs(now[key] - wanted[key]) < 1e-6, `${place}: ${key} ${now[key]}, expected ${wanted[key]}`);
  };
  for (const step of [7, 1]) {
    await live.keyboard.press(String(step));
    await settled(live);
    close(await camera(), steps[step - 1].camera, `step ${step}`);
  }
  await live.locator("#map canvas").focus();
  await live.keyboard.press("ArrowRight");
  await settled(live);
  assert.notEqual((await camera()).longitude, steps[0].camera.longitude, "an arrow pans the map");
  assert.equal((await shown(live)).address, "1");
  await live.keyboard.press("PageDown");
  assert.equal((await shown(live)).address, "2", "a clicker turns the page from the map too");
  await live.keyboard.press("Escape");
  await settled(live);
  assert.equal(await isOpen(live), false);
  const preferences = await live.evaluate(() => window.viewer.preferences());
  assert.ok(preferences.showsControls && preferences.showsOutcome, "the panels of the map are back");
  assert.doesNotMatch(await live.evaluate(() => window.viewer.link()), /&c=/, "a map that nobody had moved follows its window again");

  const own = { longitude: 6.9, latitude: 52.25, scale: 60, tilt: 10, azimuth: 20 };
  await live.evaluate((view) => window.viewer.flyTo(view), own);
  await settled(live);
  await live.locator("#panel-open").focus();
  await live.keyboard.press("Enter");
  await live.locator("#story-open").click();
  await live.locator("#story h2").waitFor();
  await live.locator("#panel").waitFor({ state: "hidden" });
  await settled(live);
  await live.keyboard.press("Escape");
  await live.locator("#panel").waitFor();
  await live.locator("#panel-close").click();
  await settled(live);
  close(await camera(), own, "a map that the visitor had moved");
  assert.ok(Math.abs((await camera()).scale - own.scale) < 1e-6);
  assert.deepEqual(said, []);
  await live.context().close();
});
