// What the panel says beyond one outcome: many futures, city centres, what was counted since, and what would change a
// decision.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { openPage, ready, startBrowser } from "./browser.mjs";

let session;
let page;
before(async () => {
  session = await startBrowser();
  ({ page } = await openPage(session, { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true }));
  await ready(page);
});
after(() => session.stop());

const unfold = (id) => page.evaluate((wanted) => { document.getElementById(wanted).open = true; }, id);

/** The cells of a table by its caption's id, row by row. */
const cells = (id) =>
  page.locator(`table:has(#${id}) tbody tr`).evaluateAll((rows) => rows.map((row) => [...row.cells].map((cell) => cell.textContent)));

/** A number as Dutch text has it. */
const numberOf = (text) => Number(text.split(" ")[0].replaceAll(".", "").replace(",", ".").replace("−", "-"));

test("many futures are worked out on request, and give low, middle and high", async () => {
  await unfold("group-certainty");
  assert.equal(await page.locator("#certainty-results").isVisible(), false);
  assert.equal(await page.locator("table:has(#table-sites) thead th:nth-child(4)").isVisible(), false);
  await page.locator("#certainty-run").click();
  await page.locator("#table-bands").waitFor();
  assert.match(await page.locator("#certainty-state").textContent(), /^Er zijn 1\.000 toekomsten doorgerekend/);
  const expected = await page.evaluate(() => window.viewer.ensemble(1000));
  const rows = await cells("table-bands");
  assert.equal(rows.length, Object.keys(expected.bands.outcomes).length);
  for (const [index, { p10, p50, p90 }] of Object.values(expected.bands.outcomes).entries()) {
    assert.deepEqual(rows[index].slice(2).map(numberOf), [p10, p50, p90].map(Math.round), rows[index][0]);
  }
  await page.waitForFunction(() => document.querySelector("#live").textContent === "1.000 toekomsten zijn doorgerekend.");
});

test("the sites then say in how many of ten futures they go ahead", async () => {
  assert.equal(await page.locator("table:has(#table-sites) thead th:nth-child(4)").isVisible(), true);
  const wrong = await page.evaluate(async () => {
    const { sites } = await window.viewer.ensemble(1000);
    return [...document.querySelectorAll("table:has(#table-sites) tbody tr")].flatMap((row) => {
      const { develop, phase } = sites[row.querySelector("select").id.slice("choice-".length)].share;
      const expected = `${Math.round(10 * (develop + phase))} van 10`;
      return row.cells[3].textContent === expected ? [] : [`${row.cells[0].textContent}: ${row.cells[3].textContent}`];
    });
  });
  assert.deepEqual(wrong, []);
});

test("the tornado lists the controls of the chosen outcome, the strongest first, with a bar for each", async () => {
  await page.locator("#certainty-outcome").selectOption("homes_delivered");
  const rows = await cells("table-knobs");
  assert.equal(rows[0][0], "Woningbehoefte");
  const strengths = rows.map((row) => Math.abs(numberOf(row[1].replace("+", ""))));
  assert.ok(strengths[0] > 0.8);
  assert.deepEqual([...strengths].sort((a, b) => b - a), strengths);
  const [bar, track] = await page.locator("#certainty-results .tornado").first().evaluate((one) => [
    Number.parseFloat(getComputedStyle(one, "::after").width), one.getBoundingClientRect().width,
  ]);
  assert.ok(Math.abs(bar / (track / 2) - strengths[0]) < 0.05, `${bar} of ${track / 2}`);
});

test("futures outlive a change of language, and belong to the settings of their own", async () => {
  await page.evaluate(() => window.viewer.setLanguage("de"));
  await page.waitForFunction(() => document.documentElement.lang === "de");
  await page.locator("#table-bands").waitFor();
  assert.equal(await page.locator("#table-bands").textContent(), "Wie weit liegen die Zahlen auseinander?");
  await page.evaluate(() => window.viewer.setLanguage("nl"));
  await page.waitForFunction(() => document.documentElement.lang === "nl");
  await page.evaluate(() => window.viewer.set("housing.talent", 200));
  await page.locator("#certainty-results").waitFor({ state: "hidden" });
  assert.match(await page.locator("#certainty-state").textContent(), /^De knoppen zijn veranderd/);
  assert.equal(await page.locator("#certainty-run").getAttribute("aria-disabled"), "false");
  await page.evaluate(() => window.viewer.reset());
  await page.locator("#certainty-results").waitFor({ state: "visible" });
});

test("the parts of the vitality weigh up to it, in every city and away from the document too", async () => {
  await unfold("group-centres");
  await page.evaluate(() => {
    window.viewer.set("city.public_space", 80);
    window.viewer.set("retail.online", 45);
  });
  await page.waitForFunction(() => document.querySelector("table:has(#table-vitality) tr:nth-child(4) td")?.textContent === "80 (+30)");
  const rows = await cells("table-vitality");
  const weights = rows.slice(0, -1).map((row) => Number(/\((\d+) %\)$/.exec(row[0])[1]) / 100);
  assert.ok(Math.abs(weights.reduce((sum, weight) => sum + weight, 0) - 1) < 1e-9);
  const vitality = await page.evaluate(() => window.viewer.results().centres.map((centre) => centre.vitality.at(-1)));
  for (const [city, expected] of vitality.entries()) {
    const weighed = weights.reduce((sum, weight, part) => sum + weight * numberOf(rows[part][city + 1]), 0);
    assert.ok(Math.abs(weighed - expected) < 0.1, `${city}: ${weighed} instead of ${expected}`);
    assert.ok(Math.abs(numberOf(rows.at(-1)[city + 1]) - expected) <= 0.05);
  }
  await page.evaluate(() => window.viewer.reset());
  await page.waitForFunction(() => document.querySelector("table:has(#table-vitality) tr:nth-child(4) td").textContent === "50");
});

test("shops, homes in the centre and the profile of the document stand beside it", async () => {
  const shops = await cells("table-shops");
  assert.equal(shops.length, 4);
  const empty = await page.evaluate(() => window.viewer.results().centres[2].empty_floor.at(-1));
  assert.ok(Math.abs(numberOf(shops[3][3]) - empty) <= 0.05);
  const profiles = await cells("table-profile");
  assert.deepEqual(profiles[1], ["Borne", "compact, kleinschalig, alles op loopafstand"]);
});

test("what was counted stands against the path of the document", async () => {
  await unfold("group-look-back");
  await page.locator("#table-counted-homes").waitFor();
  const rows = await cells("table-counted-homes");
  const enschede = rows.find((row) => row[0] === "Enschede");
  assert.deepEqual(enschede.slice(1), ["2024", "80.932", "77.060", "−4,8"]);
  assert.match(await page.locator("#group-look-back .sources").textContent(), /Enschede: CBS 86079NED/);
  assert.deepEqual((await cells("table-counted-inhabitants"))[0], ["2016", "366.304"]);
});

test("the card of a site says which smallest step would change its decision, and takes it", async () => {
  const found = await page.evaluate(async () => {
    for (const { id } of window.viewer.sites) {
      window.viewer.select(`site:${id}`);
      while (window.viewer.flip().searching) await new Promise((done) => window.viewer.on("view", done));
      if (window.viewer.flip().flip !== null) return { id, ...window.viewer.flip().flip };
    }
    return null;
  });
  assert.ok(found !== null, "no site hangs on a single control");
  const label = await page.evaluate((id) => window.viewer.words()[`parameter.${id}.label`], found.parameter);
  await page.waitForFunction((wanted) => document.querySelector("#flip")?.textContent.includes(wanted), label);
  await page.locator("#flip-try").click();
  assert.equal(await page.evaluate((id) => window.viewer.get(id), found.parameter), found.to);
  const decision = await page.evaluate((id) => window.viewer.results().sites.find((site) => site.id === id).decision, found.id);
  assert.equal(decision, found.decision);
  assert.equal(await page.evaluate(() => document.activeElement.id), "selection");
});

test("a decision of one's own is not looked into, and no site means no search", async () => {
  await page.locator("#card-choice-drop").check();
  await page.waitForFunction(() => document.querySelector("#flip") === null);
  await page.evaluate(() => window.viewer.select(null));
  assert.equal(await page.evaluate(() => window.viewer.flip()), null);
  await page.evaluate(() => window.viewer.reset());
});

test("in English and in German nothing in the panel is left in Dutch", async () => {
  const [dutch, names] = await page.evaluate(() => {
    const { viewer } = window;
    return [viewer.words(), [...viewer.sites, ...viewer.travelTimes().places].map(({ name }) => name)];
  });
  for (const language of ["en", "de"]) {
    await page.evaluate((wanted) => window.viewer.setLanguage(wanted), language);
    await page.waitForFunction((wanted) => document.documentElement.lang === wanted, language);
    await page.evaluate(() => document.querySelectorAll("details").forEach((details) => { details.open = true; }));
    await page.locator("#table-counted-homes").waitFor();
    const own = await page.evaluate(() => window.viewer.words());
    const known = new Set(Object.values(own));
    const foreign = Object.values(dutch).filter((text) => text.length > 3 && /^[^{*]+$/.test(text) && !known.has(text));
    const texts = await page.evaluate(() => {
      const all = [];
      for (const element of document.querySelectorAll("#panel, #panel *")) {
        for (const name of ["aria-label", "title", "placeholder", "label"]) all.push(element.getAttribute(name) ?? "");
        for (const node of element.childNodes) if (node.nodeType === Node.TEXT_NODE) all.push(node.data);
      }
      return all.map((text) => text.trim());
    });
    const left = new Set(foreign);
    // Places keep their names.
    for (const name of names) left.delete(name);
    assert.deepEqual(texts.filter((text) => left.has(text)), [], language);
  }
});
