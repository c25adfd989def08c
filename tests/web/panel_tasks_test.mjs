// The five tasks of a council member, through the panel and with the keyboard alone: what is dropped in Enschede and why;
// make it stay and see who pays; switch on NOEK and see what it brings; compare with everyone for themselves; find where
// the 336 ha come from.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { openPage, ready, startBrowser } from "./browser.mjs";

/** More stops than the page has. */
const MOST_STOPS = 500;

let session;
let page;
before(async () => {
  session = await startBrowser();
  ({ page } = await openPage(session, { viewport: { width: 1440, height: 900 } }));
  await ready(page);
  await page.keyboard.press("Tab");
  assert.equal(await page.evaluate(() => document.activeElement?.id), "panel-open", "the first stop opens the panel");
  await page.keyboard.press("Enter");
  await page.locator("#table-sites").waitFor();
});
after(() => session.stop());

const isFocused = (selector) => page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector);

/** Tab until the focus is on what the selector names: first on, then back. */
async function goTo(selector) {
  for (const key of ["Tab", "Shift+Tab"]) {
    for (let stops = 0; stops < MOST_STOPS; stops += 1) {
      if (await isFocused(selector)) return;
      await page.keyboard.press(key);
      // The canvas lies at both ends of the panel: there the way turns.
      if (await isFocused("canvas, body")) break;
    }
  }
  assert.fail(`the Tab key does not come to ${selector}`);
}

const text = (selector) => page.locator(selector).textContent();

test("what is dropped in Enschede, and why", async () => {
  const dropped = await page.evaluate(() =>
    [...document.querySelectorAll("table:has(#table-sites) tbody tr")]
      .filter((row) => row.textContent.includes("Enschede") && row.querySelector("[data-decision=drop]"))
      .map((row) => row.querySelector("button").textContent),
  );
  assert.ok(dropped.includes("Usseler Es"), String(dropped));
  await goTo("tr:has(#choice-usseler-es) button");
  await page.keyboard.press("Enter");
  await page.locator("#selection").waitFor({ state: "visible" });
  assert.equal(await page.evaluate(() => window.viewer.selected()), "site:usseler-es");
  const card = await text("#selection");
  assert.match(card, /Vervallen/);
  assert.match(card, /De grond is in 2013 nog niet in exploitatie/);
  assert.match(card, /§ 3\.2/);
  assert.match(await text("#live"), /Usseler Es/);
});

test("make it stay, and see who pays", async () => {
  const paid = () => text("table:has(#table-money) tbody tr:nth-child(3)");
  const before = await paid();
  await goTo("[name=card-choice]");
  await page.keyboard.press("ArrowDown");
  await page.waitForFunction(() => document.querySelector("#selection .decision").dataset.decision === "develop");
  assert.deepEqual(await page.evaluate(() => window.viewer.scenario().sites), { "usseler-es": "develop" });
  await page.waitForFunction((was) => document.querySelector("table:has(#table-money) tbody tr:nth-child(3)").textContent !== was, before);
  const [row, enschede] = await page.evaluate(() => {
    const cells = [...document.querySelectorAll("table:has(#table-money) tbody tr:nth-child(3) > *")].map((cell) => cell.textContent);
    return [cells, window.viewer.results().finance.enschede.write_off];
  });
  assert.equal(row[0], "Enschede");
  const writeOff = Number(row[3].split(" ")[0].replace("−", "-").replace(".", "").replace(",", "."));
  assert.ok(Math.abs(writeOff - enschede) < 0.06, `${row[3]} is not ${enschede}`);
});

test("switch on NOEK, and see what it brings", async () => {
  await goTo("#search");
  await page.keyboard.type("NOEK");
  await page.waitForFunction(() => document.querySelector("#live").textContent !== "");
  await goTo("#control-access-noek");
  await page.keyboard.press("Space");
  await page.waitForFunction(() => window.viewer.get("access.noek") === 1);
  await goTo("[data-parameter='access.noek'] .button");
  await page.keyboard.press("Enter");
  await page.waitForFunction(() => document.activeElement?.id === "selection");
  const card = await text("#selection");
  assert.match(card, /NOEK/);
  assert.match(card, /UT en Kennispark \+\d+ % auto/);
});

test("a word in the singular finds what has it in the plural", async () => {
  await goTo("#search");
  await page.keyboard.press("Control+a");
  await page.keyboard.type("kantoor");
  await page.locator("#search-found", { hasText: /^[2-9]/ }).waitFor();
  await page.locator("[data-parameter^='offices.']").first().waitFor();
  await page.keyboard.press("Control+a");
  await page.keyboard.press("Delete");
});

test("compare with everyone for themselves", async () => {
  await goTo("#compare-with");
  await page.keyboard.type("Ieder");
  await page.waitForFunction(() => window.viewer.comparison()?.preset === "ieder_voor_zich");
  await page.locator("#table-compare-parameters").waitFor();
  assert.match(await text("#compare-outcome"), /Samen geprogrammeerd/);
  const sites = await page.locator("table:has(#table-compare-sites) tbody tr").count();
  assert.equal(sites, await page.evaluate(() => window.viewer.comparison().sites.length));
  assert.ok(sites > 0);
});

test("where the 336 ha come from", async () => {
  await goTo("[aria-labelledby=table-key]");
  assert.match(await text("[aria-labelledby=table-key]"), /336 \+ 88 ha, § 3\.3/);
});

test("Escape closes the panel, and the focus is where it was opened", async () => {
  await goTo("#panel-close");
  await page.keyboard.press("Escape");
  assert.equal(await page.evaluate(() => document.activeElement?.id), "panel-open");
});
