// The council annex: everything that a reader on paper needs, accessible, and whole as a file far from this site.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { after, before, test } from "node:test";
import { openPage, root, startBrowser } from "./browser.mjs";
import { textInCode } from "./camera_text.mjs";

const AXE = readFileSync(`${root}/web/node_modules/axe-core/axe.min.js`, "utf8");
const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

let session;
let page;
let problems;
before(async () => {
  session = await startBrowser();
  ({ page, problems } = await openPage(session, { path: "?map=static" }));
  await page.waitForFunction(() => window.viewer !== undefined);
  await page.locator("#loading").waitFor({ state: "hidden" });
});
after(() => session.stop());

test("it says what differs from the document, what becomes of each site and why, and how to get back", async () => {
  const report = await page.evaluate(async () => {
    const { viewer } = window;
    viewer.load({
      format: "twente2040-scenario", version: 1, values: { "housing.growth": 5 }, sites: { "usseler-es": "drop" },
      added: [{ id: "nieuw", name: "<img src=x onerror=hit()>", lon: 6.8, lat: 52.25, class: "homes", segments: ["urban"], capacity: 10, kind: "estate" }],
      view: { year: 2030 },
    });
    const document = await viewer.report();
    const rows = (id) => [...document.querySelectorAll(`table:has(#table-${id}) tbody tr`)].map((row) => [...row.cells].map((cell) => cell.textContent));
    return {
      title: document.title,
      lang: document.documentElement.lang,
      headings: [...document.querySelectorAll("h1, h2")].map((heading) => heading.textContent),
      differs: rows("report-differs"),
      decisions: rows("report-decisions"),
      link: document.querySelector(".made a").href,
      own: viewer.link(),
      version: document.querySelector(".made").textContent.includes(viewer.version.data),
      figure: document.querySelector("figure svg title")?.textContent ?? "",
      images: document.querySelectorAll("img").length,
    };
  });
  assert.equal(report.title, "Raadsbijlage");
  assert.equal(report.lang, "nl");
  assert.equal(report.headings.length, 9);
  const [growth, choice, added] = report.differs;
  assert.equal(report.differs.length, 3);
  assert.match(growth[2], /^5 /);
  assert.deepEqual(choice, ["Usseler Es", "volgens de regels", "laten vervallen"]);
  assert.equal(added[0], "<img src=x onerror=hit()>");
  assert.equal(report.decisions.length, 56);
  const usseler = report.decisions.find(([name]) => name === "Usseler Es");
  assert.deepEqual(usseler.slice(2), ["laten vervallen", "Vervallen", "uw keuze"]);
  assert.equal(report.link, report.own);
  assert.ok(report.version);
  assert.notEqual(report.figure, "");
  assert.equal(report.images, 0, "a name became markup");
  assert.deepEqual(problems, []);
});

test("as a file it has its styles inside, asks for nothing, and axe-core finds nothing, in every language", async () => {
  for (const language of ["nl", "en", "de"]) {
    await page.evaluate((wanted) => window.viewer.setLanguage(wanted), language);
    await page.waitForFunction((wanted) => document.documentElement.lang === wanted, language);
    const [download] = await Promise.all([page.waitForEvent("download"), page.locator("#report-download").click()]);
    assert.equal(download.suggestedFilename(), "netwerkstad-twente-2040-raadsbijlage.html");
    const text = readFileSync(await download.path(), "utf8");
    assert.match(text, /^<!doctype html>\n<html lang="\w\w">/);
    assert.match(text, /<style>[^<]*@media print/);
    assert.doesNotMatch(text, /<link |<script|\bpage\.[a-z_.]+</);
    const context = await session.browser.newContext();
    const alone = await context.newPage();
    const requests = [];
    alone.on("request", (request) => requests.push(request.url()));
    await alone.setContent(text);
    await alone.evaluate(AXE);
    const findings = await alone.evaluate(async (values) => {
      const { violations } = await window.axe.run(document, { runOnly: { type: "tag", values } });
      return violations.flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 300)} ${failureSummary}`));
    }, RULES);
    assert.deepEqual(findings, [], language);
    assert.deepEqual(requests, [], "it lives without this site");
    await context.close();
  }
});

test("with nothing changed it says that all is as in the document", async () => {
  const text = await page.evaluate(async () => {
    await window.viewer.setLanguage("nl");
    window.viewer.reset();
    return (await window.viewer.report()).body.textContent;
  });
  assert.match(text, /Alles staat zoals in het document van 2013\./);
});

test("the annex ends with link and code, and says how sure its figures are", async () => {
  const [link, markup, rows, text] = await page.evaluate(async () => {
    window.viewer.set("housing.growth", 5);
    const report = await window.viewer.report();
    const bands = [...report.querySelectorAll("table:has(#table-bands) tbody tr")].map((row) => [...row.cells].slice(2).map((cell) => cell.textContent));
    const { bands: { outcomes } } = await window.viewer.ensemble(1000);
    const expected = Object.values(outcomes).map(({ p10, p50, p90 }) => [p10, p50, p90]);
    return [window.viewer.link(), report.querySelector(".way-back .code").innerHTML, [bands, expected], report.body.textContent];
  });
  const [bands, expected] = rows;
  const shown = (value) => new Intl.NumberFormat("nl").format(Math.round(value) || 0).replace("-", "−");
  assert.deepEqual(bands.flat().sort(), expected.flat().map(shown).sort());
  assert.match(text, /1\.000 toekomsten doorgerekend \(trekking 2040\)/);
  const context = await session.browser.newContext();
  const alone = await context.newPage();
  await alone.setContent(`<div style="width:240px">${markup}</div>`);
  assert.equal(await textInCode(alone.locator("svg")), link);
  await context.close();
});
