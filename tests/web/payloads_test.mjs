// Texts from outside that would be markup, script or a formula stay text, wherever they come in and wherever they show:
// nothing of them runs, nothing of them becomes an element, and no cell of a table is live.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { build } from "../../web/node_modules/esbuild/lib/main.js";
import { keepMeasured } from "../measured.mjs";
import { openPage, root, startBrowser } from "./browser.mjs";
import { sealed } from "./links.mjs";
import { startNeighbour } from "./neighbours.mjs";
import { FORMULAS, PAYLOADS } from "./payloads.mjs";

const IS_LONG = process.env.TWENTE_LONG === "1";
/** Where each payload costs a page or a wait of its own, an ordinary run takes some. */
const some = (every) => PAYLOADS.filter((_, index) => IS_LONG || index % every === 0);
/** As many initiatives as a scenario may have. */
const MOST_SITES = 20;
const SCENARIO = { format: "twente2040-scenario", version: 1 };
const siteNamed = (name, index) => ({
  id: `plan-${index}`, name, lon: 6.6 + index / 50, lat: 52.3, class: "homes", segments: ["urban"], capacity: 10, kind: "expansion",
});
const inParts = (list, size) => Array.from({ length: Math.ceil(list.length / size) }, (_, part) => list.slice(part * size, (part + 1) * size));

let session;
let neighbour;
/** The map's page, and the page of a session. */
let map;
let hall;
let found = { executed: 0, inserted: 0 };
const places = new Set();
before(async () => {
  session = await startBrowser();
  neighbour = await startNeighbour({ "/": `<!doctype html><title>Neighbour</title>` });
  map = await open("?map=static");
  await map.waitForFunction(() => window.viewer !== undefined && document.getElementById("loading").hidden);
  hall = await open("sessie.html");
  await hall.waitForFunction(() => window.session !== undefined);
});
after(async () => {
  await neighbour.stop();
  await session.stop();
});

/** A page on which it shows when something of a payload runs. */
async function open(path, address = session.address) {
  const prepare = async (page) => {
    page.on("dialog", (dialog) => {
      found.executed += 1;
      void dialog.dismiss();
    });
    await page.addInitScript(() => {
      window.hits = 0;
      window.hit = () => { window.hits += 1; };
    });
  };
  const { page } = await openPage({ ...session, address }, { path, prepare, viewport: { width: 1000, height: 640 } });
  return page;
}

/** Counts what ran and what was inserted, in the page, its frames and shadow trees. What the policy refused counts as run. */
async function look(page, place) {
  places.add(place);
  for (const frame of page.frames()) {
    const [hits, inserted] = await frame.evaluate(() => {
      const roots = [document, ...[...document.querySelectorAll("*")].flatMap(({ shadowRoot }) => shadowRoot ?? [])];
      return [window.hits, roots.reduce((sum, root) => sum + root.querySelectorAll("[data-payload]").length, 0)];
    });
    found.executed += hits;
    found.inserted += inserted;
  }
  found.executed += session.refusals.length;
  assert.deepEqual([found, session.refusals], [{ executed: 0, inserted: 0 }, []], place);
}

/** How a text shows: what no text can have is a space. */
const asShown = (text) => text.replace(/[\0-\x1f\x7f]/g, " ").trim();

test("names of initiatives: in the panel, on the map, in the annex, in pictures, tables and files", async () => {
  for (const names of inParts(PAYLOADS, MOST_SITES)) {
    const shown = await map.evaluate(async ({ scenario, added }) => {
      const { viewer } = window;
      viewer.load({ ...scenario, name: added[0].name, added });
      viewer.select("site:plan-0");
      viewer.compareWith(scenario);
      document.querySelectorAll("details").forEach((details) => { details.open = true; });
      const count = (root) => root.querySelectorAll("[data-payload]").length;
      const picture = new Blob([viewer.svg({ width: 600, height: 400 })], { type: "image/svg+xml" });
      const report = await viewer.report();
      const image = Object.assign(new Image(), { src: URL.createObjectURL(picture) });
      await image.decode(); // it is well-formed
      const panel = document.getElementById("panel-content");
      const rest = () => new Promise((done) => setTimeout(done, 50));
      while (!added.every(({ name }) => panel.textContent.includes(name.trim()))) await rest();
      return {
        panel: document.getElementById("panel-content").textContent,
        report: report.body.textContent, inReport: count(report), markup: report.documentElement.outerHTML,
        csv: viewer.csv("sites"), geojson: JSON.parse(JSON.stringify(viewer.geojson())), svg: await picture.text(),
        again: viewer.scenario().added.map(({ name }) => name), card: viewer.describe("site:plan-0").title ?? JSON.stringify(viewer.describe("site:plan-0")),
      };
    }, { scenario: SCENARIO, added: names.map(siteNamed) });
    assert.deepEqual(shown.again, names, "a name is not what it was");
    assert.equal(shown.inReport, 0);
    assert.equal(/<[^<>]*\sdata-payload/.test(shown.markup.replace(/(=")[^"]*"/g, "$1\"")), false, "the annex as a file");
    assert.equal(/<[a-z][^>]*data-payload/i.test(shown.svg), false, "the picture as a file");
    const inGeojson = shown.geojson.features.map(({ properties }) => properties.name);
    for (const name of names) {
      assert.ok(shown.panel.includes(name.trim()), `not in the panel: ${name}`);
      assert.ok(shown.report.includes(name), `not in the annex: ${name}`);
      assert.ok(inGeojson.includes(name), `not in GeoJSON: ${name}`);
    }
    await look(map, "panel");
  }
  for (const place of ["annex", "picture", "csv", "geojson"]) places.add(place);
});

test("links: a name in a whole one, and fragments that are none", async () => {
  for (const payload of some(12)) {
    await map.evaluate(({ scenario, added }) => {
      window.viewer.load({ ...scenario, added });
      const link = window.viewer.link();
      window.viewer.load(scenario);
      location.hash = link.slice(link.indexOf("#"));
    }, { scenario: SCENARIO, added: [siteNamed(payload, 0)] });
    await map.waitForFunction((name) => window.viewer.scenario().added?.[0]?.name === name, payload);
    await look(map, "link");
    for (const fragment of [sealed(`v=2&m=3&p=${encodeURIComponent(payload)}`), `v=2&${payload}`, sealed(`v=2&${payload}`)]) {
      await map.evaluate((wanted) => { location.hash = wanted; }, fragment);
      await map.locator("#message:visible").waitFor();
    }
    await look(map, "fragment");
  }
});

test("what is pasted and dropped: keys and values of a scenario, and names of files", async () => {
  await map.locator("#scenario-text").waitFor({ state: "attached" });
  for (const payload of some(4)) {
    const texts = [
      JSON.stringify({ ...SCENARIO, [payload]: 1 }), JSON.stringify({ ...SCENARIO, values: { [payload]: 1 } }), payload, `#${payload}`,
      JSON.stringify({ ...SCENARIO, view: { language: payload } }), JSON.stringify({ ...SCENARIO, sites: { vaneker: payload } }),
    ];
    await map.evaluate(async ({ texts, payload }) => {
      const field = document.getElementById("scenario-text");
      const outcome = document.getElementById("import-outcome");
      for (const text of texts) {
        field.value = text;
        outcome.textContent = "";
        document.getElementById("scenario-open").click();
        while (outcome.textContent === "") await new Promise((done) => setTimeout(done));
      }
      const dropped = new DataTransfer();
      dropped.items.add(new File(["x".repeat(300_000)], payload.replaceAll("/", " ")));
      document.body.dispatchEvent(new DragEvent("drop", { bubbles: true, dataTransfer: dropped }));
    }, { texts, payload });
    await map.locator("#message p").filter({ hasText: asShown(payload.slice(0, 12).replaceAll("/", " ")) || payload }).first().waitFor();
    await look(map, "pasted");
    await look(map, "file name");
  }
});

test("a session: names, question, answers, guesses, pasted lines and names of files", async () => {
  for (const names of inParts(PAYLOADS, MOST_SITES)) {
    const [first] = names;
    const entries = names.map((name) => ({ name, values: {}, added: [siteNamed(name, 0)] }));
    const file = JSON.stringify({ format: "twente2040-session", version: 1, question: first, answerTo: first, start: { kind: "settings", settings: { added: [siteNamed(first, 1)] } },
      entries, prediction: { outcome: first, about: { kind: first }, guesses: names.join("\n"), revealed: true } });
    await hall.evaluate(() => { location.hash = "collect"; });
    await hall.locator("#collect-text").fill([...names, ...names.map((name) => `https://kaart.example/#v=2&${name}`)].join("\n"));
    await hall.locator("#collect-add").click();
    await hall.locator(".remarks li").first().waitFor();
    await hall.locator("#collect-files").setInputFiles([
      { name: first.replaceAll("/", " ").slice(0, 60), mimeType: "text/plain", buffer: Buffer.from("{") },
      { name: "session.json", mimeType: "application/json", buffer: Buffer.from(file) },
    ]);
    await hall.waitForFunction((wanted) => window.session.state.question === wanted, first);
    for (const view of ["join", "collect", "room", "middle", "predict"]) {
      await hall.evaluate((wanted) => { location.hash = wanted; }, view);
      await hall.waitForFunction((wanted) => !document.getElementById("views").querySelector(`#${wanted}-title`).closest("[hidden]"), view);
      await look(hall, `session ${view}`);
    }
  }
  const kept = await hall.evaluate(() => window.session.state.entries.map(({ name }) => name));
  assert.deepEqual(kept, PAYLOADS.slice(-kept.length).map((name) => name.slice(0, 60)));
});

test("the address, what the browser kept, and the file of who offers the map", async () => {
  for (const payload of some(34)) {
    const wanted = encodeURIComponent(payload);
    const page = await open(`?map=static&taal=${wanted}&verhaal=${wanted}&kiosk=${wanted}&${wanted}=1#${payload}`);
    await page.waitForFunction(() => window.viewer !== undefined);
    await look(page, "query");
    await page.evaluate(({ payload, scenario }) => {
      onpagehide = () => {
        localStorage.setItem("twente2040", JSON.stringify({ scenario: { ...scenario, added: payload }, history: {} }));
        localStorage.setItem("twente2040-preferences", payload);
      };
    }, { payload: [siteNamed(payload, 0)], scenario: SCENARIO });
    await page.goto(`${session.address}?map=static`);
    await page.waitForFunction(() => window.viewer !== undefined);
    await look(page, "storage");
    const organisation = Object.fromEntries(["name", "website", "contact", "contact_link", "status_date", "report_link", "website_link"].map((key) => [key, payload]));
    await page.route("**/organisation.json", (route) => route.fulfill({ json: organisation }));
    await page.goto(`${session.address}toegankelijkheid.html`);
    await page.waitForFunction((text) => document.body.textContent.includes(text), payload.trim());
    assert.equal(await page.locator("a[href^='javascript' i]").count(), 0);
    await look(page, "organisation");
    await page.context().close();
  }
});

test("the frame and the element: attributes in the address, and messages from the page around", async () => {
  for (const payload of some(50)) {
    const wanted = encodeURIComponent(payload);
    const attributes = ["lang", "theme", "preset", "year", "height", "gestures"].map((name) => `${name}=${wanted}`).join("&");
    const page = await open("", `${neighbour.origin}/`);
    await page.evaluate(async ({ address, payload }) => {
      const frame = Object.assign(document.createElement("iframe"), { src: address, name: "map" });
      const loaded = new Promise((done) => { frame.onload = done; });
      document.body.append(frame);
      await loaded;
      const answers = [];
      addEventListener("message", ({ data }) => data?.id !== undefined && answers.push(data));
      const head = { type: "netwerkstad-twente", version: 1 };
      const messages = [{ ...head, id: payload, call: payload }, { ...head, id: 1, call: "set", args: [payload, 1] }, { ...head, id: 2, version: payload }, { ...head, id: 3, call: "height", args: payload }];
      for (const message of messages) frame.contentWindow.postMessage(message, "*");
      while (answers.length < messages.length) await new Promise((done) => setTimeout(done, 20));
    }, { address: `${session.address}frame.html?${attributes}&origin=${neighbour.origin}&origin=${wanted}`, payload });
    await look(page, "frame");
    await page.context().close();
  }
});

/** The maker of tables, as a file of its own: a sheet with a payload in every cell of text. */
async function bringTables() {
  const { outputFiles } = await build({
    stdin: { contents: `export * from "./csv_text.js"; export * from "./tables.js";`, resolveDir: `${root}/web/src/csv`, loader: "ts" },
    bundle: true, write: false, format: "esm", target: "es2021",
  });
  await map.route("**/tables.js", (route) => route.fulfill({ body: outputFiles[0].text, contentType: "text/javascript" }));
  return map.evaluate(async ({ address, formulas }) => {
    const { CSV_TABLES, CSV_VARIANTS, csvSheet, csvText } = await import(`${address}tables.js`);
    const texts = [];
    for (const id of CSV_TABLES) {
      const { columns, rows } = csvSheet(window.viewer, id);
      const isText = columns.map((_, column) => rows.some((row) => typeof row[column] === "string"));
      const numbers = rows[0].filter((_, column) => !isText[column]);
      const full = {
        columns: columns.map((_, column) => formulas[column % formulas.length]),
        rows: formulas.map((formula) => columns.map((_, column) => (isText[column] ? formula : column === 0 ? 1.5 : -1.5))), // a line begins with a year or an eastern longitude
      };
      for (const variant of CSV_VARIANTS) texts.push({ id, variant, text: csvText(full, variant), columns: isText.filter(Boolean).length, numbers: numbers.length });
    }
    return texts;
  }, { address: session.address, formulas: FORMULAS });
}

const SEPARATORS = [";", ",", "\t"];
const NUMBER = /^-?\d+([.,]\d+)?$/;
/** The worst that a program makes of a file with another separator: torn at each of them, quoted or not. */
const tornCells = (text, separator) => text.split(/[\r\n]+/).flatMap((line) => line.split(separator)).map((cell) => cell.replace(/^\s*"/, ""));
const isLive = (cell) => /^[\s\0]*[=+\-@\uff1d\uff0b\uff0d\uff20]/.test(cell) && !NUMBER.test(cell);

test("formulas: no cell of any table is live, in whichever program, and numbers stay numbers", async () => {
  const tables = await bringTables();
  let live = 0;
  let columns = 0;
  for (const { id, variant, text, columns: ofTable } of tables) {
    for (const separator of SEPARATORS) live += tornCells(text, separator).filter(isLive).length;
    if (variant === "nl") columns += ofTable;
    const number = variant === "nl" ? "-1,5" : "-1.5";
    const hasNumbers = text.split("\r\n").slice(1).some((line) => line.includes(number));
    assert.ok(hasNumbers || !text.includes("1.5"), `${id}: a number is none any more`);
  }
  assert.equal(live, 0);
  keepMeasured("csv_payloads", { payloads: FORMULAS.length, columns, live });
});

test("formulas come back unharmed where they are read again: from a file and from a link", async () => {
  const names = FORMULAS.filter((name) => name.trim() !== "").slice(0, MOST_SITES);
  const again = await map.evaluate(async ({ scenario, added }) => {
    const { viewer } = window;
    viewer.load({ ...scenario, added });
    const [file, link] = [JSON.stringify(viewer.scenario()), viewer.link()];
    const names = () => viewer.scenario().added.map(({ name }) => name);
    viewer.load(scenario);
    viewer.load(file);
    const fromFile = names();
    viewer.load(scenario);
    await viewer.openLink(link);
    return [fromFile, names()];
  }, { scenario: SCENARIO, added: names.map(siteNamed) });
  assert.deepEqual(again, [names, names]);
});

test("nothing ran, nothing was inserted", () => {
  assert.deepEqual(found, { executed: 0, inserted: 0 });
  keepMeasured("markup_payloads", { payloads: PAYLOADS.length, places: places.size, ...found });
});
