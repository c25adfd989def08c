// "Het document": the 19 agreements, the Twentehuis and the text about the map. Every record names what there is; every
// link leads there and back; texts are complete and plain in three languages.
import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { documentIndex } from "../../web/build/document_index.mjs";
import { addStyle, openPage, requestFor, root, startBrowser } from "./browser.mjs";

const AXE = readFileSync(`${root}/web/node_modules/axe-core/axe.min.js`, "utf8");
const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
const LANGUAGES = ["nl", "en", "de"];
/** Of a sentence, in words. */
const LONGEST = 21;

const read = (file) => JSON.parse(readFileSync(join(root, "assets/document", file), "utf8"));
const data = read("document.json");
const { entries } = data;
const words = Object.fromEntries(LANGUAGES.map((language) => [language, read(`${language}.json`)]));
const index = documentIndex(data);

let session;
let page;
let problems;
before(async () => {
  session = await startBrowser();
  ({ page, problems } = await openPage(session, { path: "?map=static" }));
  await page.waitForFunction(() => window.viewer !== undefined);
  await page.locator("#table-sites").waitFor();
  // The picture of the map is not the point here: it would be drawn anew after every step.
  await addStyle(page, "#map { display: none; }");
});
after(() => session.stop());

const open = (ref) => page.evaluate((detail) => document.dispatchEvent(new CustomEvent("open-document", { detail })), ref === undefined ? {} : { ref });
const isFocused = (id) => page.waitForFunction((wanted) => document.activeElement?.id === wanted, id);

test("there are 19 agreements, five parts of the house with one about all of it, and every section exists", () => {
  assert.deepEqual(entries.filter(({ kind }) => kind === "agreement").map(({ number }) => number), Array.from({ length: 19 }, (_, at) => at + 1));
  const parts = entries.filter(({ kind }) => kind === "house").map(({ part }) => part);
  assert.deepEqual([...parts].sort(), ["economy", "foundation", "roof", "talent", "urban", null].sort());
  assert.equal(new Set(entries.map(({ id }) => id)).size, entries.length);
  for (const { id, sections } of entries) {
    assert.ok(sections.length > 0, id);
    assert.deepEqual(sections.filter((section) => !data.sections.includes(section)), [], id);
  }
});

test("every link is of something that there is, and every setting lies in its range", async () => {
  const known = await page.evaluate(() => ({
    parameters: Object.fromEntries(window.viewer.parameters.map(({ id, min, max, kind }) => [id, { min, max, kind }])),
    layers: window.viewer.layerList.map(({ id }) => id),
    sites: window.viewer.sites.map(({ id }) => id),
    presets: window.viewer.presets,
    centres: window.viewer.results().centres.map(({ municipality }) => municipality),
  }));
  for (const { id, links, values = {} } of entries) {
    const missing = Object.entries(links).flatMap(([kind, ids]) => {
      if (kind === "results") return []; // met when they are pressed
      const there = kind === "parameters" ? Object.keys(known.parameters) : known[kind];
      return ids.filter((one) => !there.includes(one));
    });
    assert.deepEqual(missing, [], id);
    for (const [parameter, value] of Object.entries(values)) {
      const { min, max, kind } = known.parameters[parameter];
      assert.ok(value >= min && value <= max && (kind === "number" || value === 0 || value === 1), `${id}: ${parameter}`);
      assert.ok(links.parameters.includes(parameter), `${id} sets ${parameter} without leading to it`);
    }
  }
});

test("every setting that comes from the document leads to an entry", async () => {
  const fromDocument = await page.evaluate(() => window.viewer.parameters.filter(({ basis }) => basis === "document").map(({ id }) => id));
  assert.ok(fromDocument.length > 15);
  assert.deepEqual(fromDocument.filter((id) => index[id] === undefined), []);
});

/** The keys that records and facts ask for. */
function keysOfRecords() {
  const of = ({ id, in_model, facts, themes, links }) => [
    `entry.${id}.title`, `entry.${id}.text`, ...(in_model === "yes" ? [] : [`entry.${id}.note`, `in_model.${in_model}`]),
    ...facts.map((fact) => `fact.${fact}`), ...themes.map((theme) => `theme.${theme}`),
    ...(links.results ?? []).map((result) => `result.${result.split(".")[0]}`),
  ];
  return new Set(entries.flatMap(of));
}

test("texts are complete in three languages, nothing stands there for nothing, and sentences are short", () => {
  const code = readdirSync(join(root, "web/src/document")).map((file) => readFileSync(join(root, "web/src/document", file), "utf8")).join("\n");
  const needed = keysOfRecords();
  const built = /^(value|part|heading|facts)\.[a-z_]+$/;
  const wanted = [...needed, ...Object.keys(words.nl).filter((key) => built.test(key) || code.includes(`"${key}"`))];
  for (const language of LANGUAGES) {
    assert.deepEqual([...new Set(wanted)].filter((key) => !words[language][key]), [], language);
    assert.deepEqual(Object.keys(words[language]).filter((key) => !wanted.includes(key)), [], `${language}: for nothing`);
    const long = Object.entries(words[language]).flatMap(([key, text]) =>
      text.split(/(?<=[.!?])\s+/).filter((sentence) => sentence.split(/\s+/).length > LONGEST).map((sentence) => `${key}: ${sentence}`));
    assert.deepEqual(long, [], language);
  }
});

test("an agreement that the model does not have says so, and why", () => {
  const without = entries.filter(({ kind, in_model }) => kind === "agreement" && in_model === "no");
  assert.ok(without.length > 0);
  for (const { id, facts, values } of without) {
    assert.match(words.nl[`entry.${id}.note`], /^Deze afspraak zit niet in het model, want /, id);
    assert.deepEqual([facts, values], [[], undefined], id);
  }
});

test("nothing of it is fetched before it is opened; then every entry stands there", async () => {
  const fetched = () => page.evaluate(() => performance.getEntriesByType("resource").map(({ name }) => name).filter((name) => /\/document[./]/.test(name)).length);
  assert.equal(await fetched(), 0);
  await open();
  await page.locator("#document-agreement-1").waitFor();
  assert.ok((await fetched()) >= 3);
  const shown = await page.locator(".entry h5").evaluateAll((headings) => headings.map(({ id }) => id));
  assert.deepEqual([...shown].sort(), entries.map(({ id }) => `document-${id}`).sort());
});

test("from an entry to every slider, layer, site, centre and table that it names", async () => {
  const wrong = await page.evaluate(async () => {
    const turn = () => new Promise((done) => setTimeout(done, 0));
    const lost = [];
    for (const fold of document.querySelectorAll(".entry details, #group-centres")) fold.open = true;
    const check = async (kind, reached) => {
      for (const chip of document.querySelectorAll(`.chip[data-${kind}]`)) {
        document.activeElement.blur();
        chip.click();
        for (let turns = 0; turns < 10 && !reached(chip.dataset[kind]); turns += 1) await turn();
        if (!reached(chip.dataset[kind])) lost.push(`${chip.closest(".entry").querySelector("h5").id}: ${kind} ${chip.dataset[kind]}`);
      }
    };
    const focused = (selector) => document.activeElement?.matches(selector) ?? false;
    await check("setting", (id) => focused(`[data-parameter="${id}"] input`) && document.activeElement.offsetParent !== null);
    await check("result", (id) => focused(`[aria-labelledby="table-${id}"]`));
    await check("site", (id) => window.viewer.selected() === `site:${id}`);
    await check("centre", (id) => window.viewer.selected() === `city:${id}`);
    for (const chip of document.querySelectorAll(".chip[data-layer]")) {
      const { layer } = chip.dataset;
      const before = window.viewer.layers()[layer];
      chip.click();
      const said = document.querySelector("#live").textContent;
      if (window.viewer.layers()[layer] === before || !said.includes(chip.textContent)) lost.push(`layer ${layer}: ${said}`);
      chip.click();
    }
    return lost;
  });
  await page.waitForFunction(() => document.activeElement?.id === "selection");
  await page.evaluate(() => window.viewer.select(null));
  assert.deepEqual(wrong, []);
  // Rows of one table share a button.
  const count = (kind) => entries.reduce((sum, { links }) => sum + new Set(links[kind]?.map((id) => (kind === "results" ? id.split(".")[0] : id))).size, 0);
  for (const [kind, mark] of [["parameters", "setting"], ["results", "result"], ["sites", "site"], ["layers", "layer"], ["centres", "centre"], ["presets", "preset"]]) {
    assert.equal(await page.locator(`.chip[data-${mark}]`).count(), count(kind), kind);
  }
  const before = await page.evaluate(() => window.viewer.layers().uncertainty);
  await page.locator(".chip[data-layer=uncertainty]").click();
  await page.locator(`.chip[data-layer=uncertainty][aria-pressed=${!before}]`).waitFor();
});

test("“Zet deze stand” sets every value of an agreement in one step, and undo gives back what stood there", async () => {
  for (const { id, values } of entries.filter((entry) => entry.values !== undefined)) {
    const outcome = await page.evaluate(async ([entry, wanted]) => {
      const until = async (isSo) => { for (let tries = 0; tries < 100 && !isSo(); tries += 1) await new Promise((done) => setTimeout(done, 50)); };
      const { viewer } = window;
      viewer.reset();
      viewer.applyPreset("ieder_voor_zich");
      // All of them stand otherwise.
      for (const [parameter, value] of Object.entries(wanted)) {
        if (viewer.get(parameter) === value) viewer.set(parameter, viewer.parameters.find((one) => one.id === parameter).min);
      }
      const read = () => Object.fromEntries(Object.keys(wanted).map((parameter) => [parameter, viewer.get(parameter)]));
      const before = read();
      const [set, undo] = [document.getElementById(`document-set-${entry}`), document.getElementById(`document-undo-${entry}`)];
      await until(() => !set.hidden);
      const offered = !set.hidden;
      set.click();
      const after = read();
      const undoFocused = document.activeElement === undo;
      undo.click();
      const state = set.closest(".setting").querySelector(".state").textContent;
      return { before, after, undone: read(), offered, undoFocused, state };
    }, [id, values]);
    assert.notDeepEqual(outcome.before, values, id);
    assert.ok(outcome.offered && outcome.undoFocused, id);
    assert.deepEqual(outcome.after, values, id);
    assert.deepEqual(outcome.undone, outcome.before, id);
    assert.match(outcome.state, /^Nu anders: /, id);
  }
});

test("other settings are tried and taken back; the figures are those of the results", async () => {
  await page.evaluate(() => window.viewer.reset());
  await page.locator("#preset-agreement-19-ieder_voor_zich").click();
  const cell = page.locator(".entry:has(#document-agreement-1) .facts tbody tr:nth-child(1) td:nth-child(2)");
  const goOn = await page.evaluate(() => {
    const named = new Set(window.viewer.sites.filter((site) => site.on_programming_map).map(({ id }) => id));
    return window.viewer.results().sites.filter(({ id, decision }) => named.has(id) && (decision === "develop" || decision === "phase")).length;
  });
  await page.waitForFunction((count) => document.querySelector(".entry:has(#document-agreement-1) .facts td:nth-child(2)").textContent === `${count} van de 22`, goOn);
  assert.notEqual(await cell.textContent(), await page.locator(".entry:has(#document-agreement-1) .facts tbody tr:nth-child(1) td:nth-child(3)").textContent());
  await page.locator("#document-undo-agreement-19").click();
  assert.equal(await page.evaluate(() => window.viewer.get("programme.cooperation")), 100);
  const roof = await page.evaluate(() => Math.round(window.viewer.results().twentehuis.roof));
  await page.waitForFunction((points) => document.querySelector("#document-part-roof strong").textContent === `${points} punten`, roof);
});

test("back: from every control, layer, table and row that the document names to its entry, and to where one was", async () => {
  await page.evaluate(() => document.querySelectorAll("#panel details").forEach((fold) => { fold.open = true; }));
  await page.locator("#table-passport").waitFor();
  await page.locator("#table-profile").waitFor();
  const wrong = await page.evaluate(async () => {
    document.querySelectorAll("#group-layers .ask").forEach((ask) => { if (ask.getAttribute("aria-expanded") === "false") ask.click(); });
    document.querySelector("#five-title ~ .ask").click();
    const lost = [];
    for (const id of [...document.querySelectorAll("#panel a[href='#group-document']")].filter((link) => link.offsetParent !== null).map((link) => link.id)) {
      document.getElementById(id).click();
      await new Promise((done) => setTimeout(done, 0));
      const heading = document.activeElement;
      const number = document.getElementById(id).textContent.match(/\d+/)?.[0];
      const isRight = number === undefined ? /^document-(house|map)-/.test(heading.id) : heading.id === `document-agreement-${number}`;
      if (!isRight) lost.push(`${id} leads to ${heading.id}`);
      document.getElementById("document-back")?.click();
      if (document.activeElement?.id !== id) lost.push(`${id}: back is at ${document.activeElement?.id}`);
    }
    return lost;
  });
  assert.deepEqual(wrong, []);
  const linked = new Set(await page.locator("#panel a[href='#group-document']").evaluateAll((links) => links.map(({ id }) => id)));
  const idOf = (place, ref, entry) => `${place}-${ref}-${entry}`.replace(/[^a-z0-9-]/g, "-");
  const placeOf = (ref) => ({ layer: ["layer"], site: [], city: [], result: ref.includes(".") ? ["row"] : ["table"] })[ref.split(":")[0]] ?? ["passport"];
  const missing = Object.entries(index).flatMap(([ref, named]) => placeOf(ref).flatMap((place) => named.map((entry) => idOf(place, ref, entry)).filter((id) => !linked.has(id))));
  assert.deepEqual(missing, []);
});

test("a thing on the map leads there too: a site, a city, a measure; what the document does not name leads to its top", async () => {
  await page.evaluate(() => window.viewer.select("site:kennispark"));
  await page.locator("#card-site-kennispark-9").click();
  await isFocused("document-agreement-9");
  for (const [ref, id] of [["site:usseler-es", "agreement-1"], ["measure:access.noek", "agreement-8"], ["city:borne", "agreement-13"], ["layer:dynamics", "agreement-8"], ["money", "agreement-2"], ["housing.growth", "agreement-12"]]) {
    await open(ref);
    await isFocused(`document-${id}`);
  }
  await open("road:n342");
  await page.waitForFunction(() => document.activeElement?.matches("#group-document > summary"));
  await page.evaluate(() => window.viewer.select(null));
});

test("the filter shows a part of the house or a subject, says how many, and steps aside for a link", async () => {
  const filter = page.locator("#document-filter");
  await filter.selectOption("part:talent");
  const shown = () => page.locator(".entry:visible").count();
  assert.equal(await shown(), entries.filter(({ part }) => part === "talent").length);
  assert.equal(await page.locator("#live").textContent(), `${await shown()} van de ${entries.length} teksten`);
  assert.equal(await page.locator("#document-kind-map").isVisible(), false);
  await filter.selectOption("theme:money");
  assert.equal(await shown(), entries.filter(({ themes }) => themes.includes("money")).length);
  await open("agreement-7");
  await isFocused("document-agreement-7");
  assert.equal(await shown(), entries.length);
});

test("with the keyboard alone: from a slider to its agreement, on to the setting, and back", async () => {
  await page.evaluate(() => { document.querySelector("#group-access").open = true; });
  await page.locator("#control-access-f35").focus();
  for (let stops = 0; stops < 6 && !(await page.evaluate(() => document.activeElement?.id === "control-access-f35-6")); stops += 1) await page.keyboard.press("Tab");
  await isFocused("control-access-f35-6");
  await page.keyboard.press("Enter");
  await isFocused("document-agreement-6");
  await page.keyboard.press("Tab");
  await isFocused("document-back");
  await page.keyboard.press("Tab");
  await isFocused("document-set-agreement-6");
  await page.keyboard.press("Enter");
  assert.equal(await page.evaluate(() => window.viewer.get("access.f35")), 100);
  await isFocused("document-undo-agreement-6");
  await page.keyboard.press("Enter");
  assert.notEqual(await page.evaluate(() => window.viewer.get("access.f35")), 100);
  await page.keyboard.press("Shift+Tab");
  await isFocused("document-back");
  await page.keyboard.press("Enter");
  await isFocused("control-access-f35-6");
});

test("every entry stands there in each language, and axe-core finds nothing", async () => {
  await page.evaluate(AXE);
  for (const [language, theme] of [["en", "light"], ["de", "dark"], ["nl", "light"]]) {
    await page.evaluate(([wanted, colours]) => {
      window.viewer.setTheme(colours);
      return window.viewer.setLanguage(wanted);
    }, [language, theme]);
    const title = words[language]["entry.agreement-16.title"];
    await page.waitForFunction((text) => document.querySelector("#document-agreement-16")?.textContent.includes(text), title);
    const text = await page.locator(".document").textContent();
    const absent = entries.flatMap(({ id }) => [`entry.${id}.title`, `entry.${id}.text`]).filter((key) => !text.includes(words[language][key]));
    assert.deepEqual(absent, [], language);
    assert.deepEqual(text.match(/\b(entry|fact|value|result|theme|part|links|state|set)\.[a-z_.-]+/g) ?? [], [], language);
    const found = await page.evaluate(async (values) => {
      const { violations } = await window.axe.run("#group-document", { runOnly: { type: "tag", values } });
      return violations.flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`));
    }, RULES);
    assert.deepEqual(found, [], language);
  }
});

test("texts that do not come are said to be missing, and come with another try", async () => {
  assert.deepEqual(problems, []);
  const other = await page.context().newPage();
  await other.route(requestFor("document/nl.json"), (route) => route.abort(), { times: 1 });
  await other.goto(`${session.address}?map=static`);
  await other.waitForFunction(() => window.viewer !== undefined);
  await addStyle(other, "#map { display: none; }");
  await other.locator("#group-document > summary").click();
  await other.locator("#group-document .problem").waitFor();
  await other.locator("#group-document .button").click();
  await other.locator("#document-agreement-19").waitFor();
});
