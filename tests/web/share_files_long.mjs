// What people take along as files, and bring back: CSV, GeoJSON, scenario files.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { after, before, test } from "node:test";
import { openPage, root, startBrowser } from "./browser.mjs";

let session;
let page;
before(async () => {
  session = await startBrowser();
  ({ page } = await openPage(session, { path: "?map=static" }));
  await page.waitForFunction(() => window.viewer !== undefined);
  await page.locator("#loading").waitFor({ state: "hidden" });
});
after(() => session.stop());

const reset = () => page.evaluate(() => window.viewer.load({ format: "twente2040-scenario", version: 1 }));
const tables = () => page.evaluate(async () => (await import("./twente2040.js")).CSV_TABLES);
const csv = (table, options) => page.evaluate(([id, wanted]) => window.viewer.csv(id, wanted), [table, options]);

/** RFC 4180: rows of {text, quoted}. Throws at a quote that is not closed. */
function parseCsv(text, separator) {
  const rows = [[]];
  let at = 0;
  while (at < text.length) {
    let cell = "";
    const quoted = text[at] === '"';
    if (quoted) {
      for (at += 1; ; at += 1) {
        if (at >= text.length) throw new Error("a quote is not closed");
        if (text[at] !== '"') cell += text[at];
        else if (text[at + 1] === '"') cell += text[(at += 1)];
        else break;
      }
      at += 1;
    } else {
      while (at < text.length && text[at] !== separator && text[at] !== "\r") cell += text[at++];
    }
    rows.at(-1).push({ text: cell, quoted });
    if (text[at] === separator) at += 1;
    else if (text.startsWith("\r\n", at)) {
      at += 2;
      rows.push([]);
    } else throw new Error(`after a cell stands ${JSON.stringify(text[at])}`);
  }
  assert.deepEqual(rows.pop(), [], "the last line has an end");
  return rows;
}

const NUMBERS = { nl: /^-?\d+(,\d+)?$/, international: /^-?\d+(\.\d+)?$/ };
const SEPARATORS = { nl: ";", international: "," };

test("every table is whole in both variants and every language, and says its source and version", async () => {
  const ids = await tables();
  assert.equal(ids.length, 11);
  for (const language of ["nl", "en", "de"]) {
    await page.evaluate((wanted) => window.viewer.setLanguage(wanted), language);
    for (const id of ids) {
      for (const variant of ["nl", "international"]) {
        const [head, ...rows] = parseCsv(await csv(id, { variant }), SEPARATORS[variant]);
        assert.ok(rows.length >= 3, `${id} has ${rows.length} rows`);
        assert.equal(new Set(head.map(({ text }) => text)).size, head.length, `${id} has a name twice`);
        assert.ok(head.every(({ text }) => text !== "" && !/^page\./.test(text)), `${language} ${id}: ${JSON.stringify(head)}`);
        for (const row of rows) {
          assert.equal(row.length, head.length, `${id}: ${JSON.stringify(row)}`);
          assert.match(row.at(-1).text, /1, \w+ [0-9a-f]{8}$/);
          assert.ok(row.at(-2).text.length > 10, `${id} has no source`);
          assert.ok(row.every(({ text }) => !/\b(page|municipality|site_kind|segment|mode|decision)\.\w|undefined|NaN|\[object/.test(text)), JSON.stringify(row));
        }
      }
    }
  }
  await page.evaluate(() => window.viewer.setLanguage("nl"));
});

test("the language decides the variant, and the numbers are those of results()", async () => {
  await reset();
  assert.match(await csv("finance"), /^gemeente;post;waarde;/);
  const [, ...rows] = parseCsv(await csv("finance"), ";");
  const results = await page.evaluate(() => window.viewer.results().finance);
  const almelo = rows.find(([name, item]) => name.text === "Almelo" && item.text === "Afboeking");
  assert.ok(NUMBERS.nl.test(almelo[2].text) && almelo[2].text.includes(","), almelo[2].text);
  assert.ok(Math.abs(Number(almelo[2].text.replace(",", ".")) - results.almelo.write_off) < 1e-6);
  await page.evaluate(() => window.viewer.setLanguage("en"));
  assert.match(await csv("finance"), /^municipality,item,value,/);
  await page.evaluate(() => window.viewer.setLanguage("nl"));
  const [, ...balance] = parseCsv(await csv("balance", { variant: "international" }), ",");
  const homes = balance.filter(([site_class]) => site_class.text === "Woningen");
  assert.equal(homes.length, 31);
  assert.equal(homes[0][3].text, "", "2010 has no flow");
  const [demand, households] = await page.evaluate(() => {
    const result = window.viewer.results();
    return [result.balance.homes.demand, result.households.borne];
  });
  homes.slice(1).forEach((row, index) => assert.ok(Math.abs(Number(row[3].text) - demand[index]) < 1e-6));
  const [, ...years] = parseCsv(await csv("homes", { variant: "international" }), ",");
  const borne = years.filter(([name]) => name.text === "Borne");
  borne.forEach((row, index) => assert.ok(Math.abs(Number(row[3].text) - households[index]) < 1e-6));
});

test("negative numbers stay numbers", async () => {
  await reset();
  const [, ...rows] = parseCsv(await csv("finance", { variant: "international" }), ",");
  const negative = rows.map((row) => row[2].text).filter((text) => text.startsWith("-"));
  assert.ok(negative.length > 0 && negative.every((text) => NUMBERS.international.test(text)), negative.join());
});

const FORMULAS = [
  "=1+1", "=HYPERLINK(\"https://evil.example\";\"klik\")", "+31612345678", "-2+3+cmd|' /C calc'!A0", "@SUM(1+1)",
  "\t=1+1", "\r=1+1", "\n=1+1", "  =1+1", "=cmd|' /C notepad'!'A1'", "a;=1+1", "a,=1+1", "\"=1+1\"", "\"\n=1+1", "＝1+1", "a\"b",
];

/** A cell that a spreadsheet would run: a program trims spaces, and a quoted cell is run too. */
const isLive = (text) => /^[\s\0]*[=+\-@＝＋－＠]/.test(text) && !NUMBERS.nl.test(text) && !NUMBERS.international.test(text);

/** The worst that a program makes of a file with another separator: torn at each of them, quoted or not. */
const tornCells = (text, separator) =>
  text.split(/[\r\n]+/).flatMap((line) => line.split(separator)).map((cell) => cell.replace(/^\s*"/, ""));

test("no text of a file begins a formula, whichever program somebody opens it with", async () => {
  await reset();
  await page.evaluate((names) => {
    const added = names.map((name, index) => ({ id: name, name, lon: 6.6 + index / 50, lat: 52.3, class: "homes", segments: ["urban"], capacity: 10, kind: "expansion" }));
    window.viewer.load({ format: "twente2040-scenario", version: 1, added });
  }, FORMULAS);
  for (const variant of ["nl", "international"]) {
    const text = await csv("sites", { variant });
    const rows = parseCsv(text, SEPARATORS[variant]);
    assert.deepEqual(rows.flat().map((cell) => cell.text).filter(isLive), [], variant);
    for (const separator of [";", ",", "\t"]) {
      assert.deepEqual(tornCells(text, separator).filter(isLive), [], `${variant} torn at ${JSON.stringify(separator)}`);
    }
    for (const column of [0, 1]) {
      const names = rows.slice(-FORMULAS.length).map((row) => row[column].text.replace(/(^|[,;])'/g, "$1"));
      assert.deepEqual(names, FORMULAS.map((name) => name.replace(/[\t\r\n]/g, " ")), "nothing but the guard is added");
    }
  }
  await reset();
});

test("an unknown table or variant is a RangeError", async () => {
  const errors = await page.evaluate(() =>
    [["weather"], ["__proto__"], ["sites", { variant: "fr" }]].map((args) => {
      try {
        window.viewer.csv(...args);
        return "accepted";
      } catch (error) {
        return error.name;
      }
    }));
  assert.deepEqual(errors, ["RangeError", "RangeError", "RangeError"]);
});

/** The text of the file that a button saves. */
async function saved(button) {
  const [download] = await Promise.all([page.waitForEvent("download"), page.locator(button).click()]);
  return { name: download.suggestedFilename(), text: readFileSync(await download.path(), "utf8") };
}

test("the buttons save tables, with a mark for Excel only in its variant", async () => {
  await page.locator("#csv-table").selectOption("ledger");
  assert.equal(await page.locator("#csv-variant").inputValue(), "nl");
  const excel = await saved("#csv-download");
  assert.equal(excel.name, "netwerkstad-twente-2040-ledger.csv");
  assert.equal(excel.text, `\ufeff${await csv("ledger", { variant: "nl" })}`);
  await page.locator("#csv-variant").selectOption("international");
  assert.equal((await saved("#csv-download")).text, await csv("ledger", { variant: "international" }));
  assert.equal(await page.locator("#live").textContent(), "Het bestand is gedownload.");
});

/** What is wrong with a collection by RFC 7946, for the geometries that it may have. */
function geoJsonProblems(collection) {
  const problems = [];
  const position = (value) => {
    const good = Array.isArray(value) && value.length === 2 && value.every(Number.isFinite) && Math.abs(value[0]) <= 180 && Math.abs(value[1]) <= 90;
    if (!good) problems.push(`no position: ${JSON.stringify(value)}`);
    if (good && value.some((degrees) => Math.abs(degrees * 1e7 - Math.round(degrees * 1e7)) > 1e-3)) problems.push(`too many digits: ${value}`);
  };
  const all = (value, visit) => (Array.isArray(value) ? value.forEach(visit) : problems.push("no list"));
  const shapes = {
    Point: position,
    MultiPoint: (value) => all(value, position),
    MultiLineString: (value) => all(value, (line) => {
      if (line.length < 2) problems.push("a line of one point");
      all(line, position);
    }),
  };
  if (collection.type !== "FeatureCollection" || "crs" in collection) problems.push("no collection");
  for (const { type, id, properties, geometry } of collection.features) {
    if (type !== "Feature" || typeof id !== "string" || typeof properties !== "object") problems.push(`no feature: ${id}`);
    const shape = shapes[geometry?.type];
    if (shape === undefined) problems.push(`${id} is a ${geometry?.type}`);
    else shape(geometry.coordinates);
  }
  return problems;
}

test("GeoJSON is valid and says of every site, place and measure what and where it is", async () => {
  await reset();
  await page.evaluate(() => {
    const added = [{ id: "nieuw", name: "Nieuw", lon: 6.81234567891, lat: 52.25, class: "land", segments: ["logistics"], capacity: 10, kind: "estate" }];
    window.viewer.load({ format: "twente2040-scenario", version: 1, values: { "access.noek": 1 }, added });
  });
  const { name, text } = await saved("#geojson-download");
  assert.equal(name, "netwerkstad-twente-2040.geojson");
  const collection = JSON.parse(text);
  assert.deepEqual(geoJsonProblems(collection), []);
  const ids = collection.features.map(({ id }) => id);
  assert.equal(new Set(ids).size, ids.length, "an id twice");
  const find = (id) => collection.features.find((feature) => feature.id === id);
  const decisions = await page.evaluate(() => Object.fromEntries(window.viewer.results().sites.map((site) => [site.id, site.decision])));
  for (const { id, lon, lat } of JSON.parse(readFileSync(`${root}/assets/data/sites.json`, "utf8")).sites) {
    assert.deepEqual(find(`site:${id}`).geometry.coordinates, [lon, lat], id);
    assert.equal(find(`site:${id}`).properties.decision, decisions[id]);
  }
  for (const { id, lon, lat } of JSON.parse(readFileSync(`${root}/assets/data/network.json`, "utf8")).nodes) {
    assert.deepEqual(find(`place:${id}`).geometry.coordinates, [lon, lat], id);
  }
  assert.deepEqual(find("site:nieuw").geometry.coordinates, [6.8123457, 52.25]);
  assert.equal(find("site:nieuw").properties.theme, "added_site");
  const measures = collection.features.filter(({ properties }) => properties.theme === "measure");
  assert.ok(new Set(measures.map(({ properties }) => properties.measure)).size >= 8, "measures are missing");
  const noek = measures.find(({ properties }) => properties.measure === "access.noek").properties;
  assert.deepEqual([noek.value, noek.document_value], [1, 0]);
  await reset();
});

/** Keeps all that the live region says from now on: one sentence may soon follow another. */
function hearAnnouncements() {
  const live = document.querySelector("#live");
  window.heard = [];
  window.ear?.disconnect();
  window.ear = new MutationObserver(() => window.heard.push(live.textContent));
  window.ear.observe(live, { childList: true, characterData: true, subtree: true });
}

test("a scenario file comes back as it was saved: chosen, dropped and pasted", async () => {
  await page.evaluate(() => {
    window.viewer.set("housing.growth", 4);
    window.viewer.chooseSite("usseler-es", "drop");
    window.viewer.setYear(2033);
  });
  const wanted = await page.evaluate(() => window.viewer.scenario());
  const { name, text } = await saved("#scenario-download");
  assert.equal(name, "netwerkstad-twente-2040-instellingen.json");
  const file = { name, mimeType: "application/json", buffer: Buffer.from(text) };
  const drop = async () => {
    const transfer = await page.evaluateHandle(([content, called]) => {
      const data = new DataTransfer();
      data.items.add(new File([content], called, { type: "application/json" }));
      return data;
    }, [text, name]);
    await page.dispatchEvent("#map", "drop", { dataTransfer: transfer });
  };
  const ways = {
    chosen: () => page.locator("#scenario-file").setInputFiles(file),
    dropped: drop,
    pasted: async () => {
      await page.locator("#scenario-text").fill(`\n${text}`);
      await page.locator("#scenario-open").click();
    },
    link: async (link) => {
      await page.locator("#scenario-text").fill(link);
      await page.locator("#scenario-open").click();
    },
  };
  const link = await page.evaluate(() => window.viewer.link());
  for (const [way, bring] of Object.entries(ways)) {
    await page.evaluate(() => {
      window.viewer.load({ format: "twente2040-scenario", version: 1, values: { "housing.talent": 7 }, view: {} });
    });
    await page.evaluate(hearAnnouncements);
    await bring(link);
    await page.waitForFunction(() => window.heard.some((text) => /geopend\. Verschillen met het plan van 2013: 2\. Jaar op de kaart: 2033\./.test(text)));
    assert.deepEqual(await page.evaluate(() => window.viewer.scenario()), wanted, way);
    await page.evaluate(() => window.viewer.undo());
    assert.equal(await page.evaluate(() => window.viewer.get("housing.talent")), 7, `${way}: what was set is lost`);
  }
});

const BROKEN = [
  ["{", /regel 1, teken 2/],
  ['{\n "format": "twente2040-scenario",\n "version": 1,\n "values": {"housing.growth": 99}\n}', /regel 4, teken 31\. Melding: \/values\/housing\.growth: /],
  ['{"format": "twente2040-scenario", "version": 1, "name": "x", "x<img src=x onerror=hit()>": 1}', /onerror/],
  ["<img src=x onerror=hit()>", /regel 1/],
  ["", /Melding/],
  ["https://kaart.example/#v=1&w=a", /niet heel/],
];

test("what is wrong in a file is said with its place, and nothing changes", async () => {
  await reset();
  await page.evaluate(() => {
    window.viewer.set("housing.growth", 3);
    window.hit = () => { window.wasHit = true; };
  });
  const before = await page.evaluate(() => window.viewer.scenario());
  for (const [text, expected] of BROKEN) {
    await page.evaluate(() => { document.querySelector("#import-outcome").textContent = ""; });
    await page.locator("#scenario-text").fill(text);
    await page.locator("#scenario-open").click();
    await page.waitForFunction(() => document.querySelector("#import-outcome").textContent !== "");
    assert.match(await page.locator("#import-outcome").textContent(), expected, text);
    assert.equal(await page.locator("#scenario-text").inputValue(), text, "what was pasted stays, to be mended");
    assert.equal(await page.locator("#scenario-text").getAttribute("aria-invalid"), "true");
    assert.deepEqual(await page.evaluate(() => window.viewer.scenario()), before);
  }
  assert.equal(await page.evaluate(() => window.wasHit), undefined);
  assert.equal(await page.locator("#panel img").count(), 0);
  const large = { name: "groot.json", mimeType: "application/json", buffer: Buffer.alloc(300 * 1024, 32) };
  await page.locator("#scenario-file").setInputFiles(large);
  await page.waitForFunction(() => document.querySelector("#import-outcome").textContent.includes("groot.json is te groot"));
  const huge = await page.evaluate(() => {
    try {
      window.viewer.load(" ".repeat(20_000_000));
      return "accepted";
    } catch (error) {
      return error.name;
    }
  });
  assert.equal(huge, "ScenarioError");
  assert.deepEqual(await page.evaluate(() => window.viewer.scenario()), before);
});
