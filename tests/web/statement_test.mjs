// The accessibility statement: free of findings itself, linked, and honest about what nobody has filled in.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { after, before, test } from "node:test";
import { openPage, root, startBrowser } from "./browser.mjs";

const AXE = readFileSync(`${root}/web/node_modules/axe-core/axe.min.js`, "utf8");
const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
const FILLED = {
  name: "Gemeente <b>Voorbeeld</b>", website: "", contact: "Contactformulier", contact_link: "https://voorbeeld.example/contact",
  status_date: "1 december 2026", report_link: "https://voorbeeld.example/rapport",
};

let session;
before(async () => {
  session = await startBrowser();
});
after(() => session.stop());

/** The page with another organisation.json, or with the one of the build. */
async function open(organisation, viewport = { width: 1440, height: 900 }) {
  const prepare = async (page) => {
    if (organisation !== undefined) await page.route("**/organisation.json", (route) => route.fulfill({ body: organisation, contentType: "application/json" }));
  };
  const opened = await openPage(session, { path: "toegankelijkheid.html", prepare, viewport });
  await opened.page.waitForLoadState("networkidle");
  return opened;
}

async function findings(page) {
  await page.evaluate(AXE);
  return page.evaluate(async (values) => {
    const { violations } = await window.axe.run(document, { runOnly: { type: "tag", values } });
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`));
  }, RULES);
}

test("unfilled it says so, and makes nothing up", async () => {
  const { page, problems } = await open();
  const text = await page.locator("main").innerText();
  assert.equal(text.match(/Nog niet ingevuld/g).length, 2);
  assert.match(text, /voldoet gedeeltelijk/);
  assert.match(text, /EN 301 549/);
  assert.match(text, /WCAG\) 2\.2/);
  assert.equal(await page.locator("main a[href^='mailto']").count(), 0);
  assert.equal(await page.locator("main a:not([href]):visible").count(), 0, "a link that leads nowhere");
  assert.deepEqual(await page.locator("[lang]").evaluateAll((all) => [...new Set(all.map(({ lang }) => lang))].sort()), ["de", "en", "nl"]);
  assert.deepEqual(await findings(page), []);
  assert.deepEqual(problems, []);
  await page.context().close();
});

test("filled in it names the organisation and the way to report, as text", async () => {
  const { page } = await open(JSON.stringify(FILLED), { width: 320, height: 640 });
  const text = await page.locator("main").innerText();
  assert.doesNotMatch(text, /Nog niet ingevuld/);
  assert.match(text, /Gemeente <b>Voorbeeld<\/b>/);
  assert.match(text, /vastgesteld op 1 december 2026/);
  assert.equal(await page.getByRole("link", { name: "Contactformulier" }).getAttribute("href"), FILLED.contact_link);
  assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 320);
  assert.deepEqual(await findings(page), []);
  await page.context().close();
});

test("a broken or hostile file leaves the page as it is without one", async () => {
  for (const organisation of ["{", "null", "[1]", '{"name": 7}', '{"contact_link": "javascript:alert(1)", "report_link": "data:text/html,x"}']) {
    const { page } = await open(organisation);
    assert.equal((await page.locator("main").innerText()).match(/Nog niet ingevuld/g).length, 2, organisation);
    assert.equal(await page.locator("a[href^='javascript'], a[href^='data']").count(), 0);
    await page.context().close();
  }
});

test("the panel and the embedded map lead to it", async () => {
  const { page } = await openPage(session, { path: "?map=static" });
  await page.waitForFunction(() => window.viewer !== undefined);
  await page.locator("#panel a.statement[href='toegankelijkheid.html']").click();
  await page.waitForURL("**/toegankelijkheid.html");
  await page.context().close();
  const { page: frame } = await openPage(session, { path: "frame.html?lang=de" });
  const link = frame.getByRole("link", { name: "Barrierefreiheit" });
  assert.equal(await link.getAttribute("href"), `${session.address}toegankelijkheid.html`);
  await frame.context().close();
});
