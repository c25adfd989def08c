// The page for everyone: no findings of axe-core in any language, theme or mode; no trap and no lost stop for the Tab key;
// small windows, large text and the colours of the system. axe sees nothing inside a canvas: the panel stands for it.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { after, before, test } from "node:test";
import { openPage, root, startBrowser } from "./browser.mjs";

const AXE = readFileSync(`${root}/web/node_modules/axe-core/axe.min.js`, "utf8");
const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
const PHONE = { width: 390, height: 844 };
const DESKTOP = { width: 1440, height: 900 };

let session;
before(async () => {
  session = await startBrowser();
});
after(() => session.stop());

async function open({ language = "nl", viewport = PHONE, query = "", ...context } = {}) {
  const { page } = await openPage(session, { path: `?taal=${language}${query}`, viewport, ...context });
  await page.waitForFunction(() => window.viewer !== undefined);
  await page.locator("#loading").waitFor({ state: "hidden" });
  await page.evaluate(AXE);
  return page;
}

/** What axe-core finds: rule, element and why. The texts about the document have their own test (document_test.mjs). */
const findings = (page) =>
  page.evaluate(async (values) => {
    const { violations } = await window.axe.run({ exclude: ["#group-document > .document"] }, { runOnly: { type: "tag", values } });
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`));
  }, RULES);

/** Everything that can be folded out is open, and the tables have followed. */
async function unfold(page) {
  await page.evaluate(() => document.querySelectorAll("details").forEach((details) => { details.open = true; }));
  await page.locator("#figures ~ .tables table").first().waitFor();
}

/** Many futures are worked out, so that everything about them stands there. */
async function workOutFutures(page) {
  await page.locator("#certainty-run").click();
  await page.locator("#table-knobs").waitFor();
}

test("axe-core finds nothing: a site, changes and a comparison, in every language and theme", async () => {
  const page = await open();
  await unfold(page);
  await page.evaluate(() => {
    window.viewer.select("site:usseler-es");
    window.viewer.set("housing.growth", 8.5);
    window.viewer.compareWith("ieder_voor_zich");
  });
  await page.locator("#selection").waitFor({ state: "visible" });
  await page.locator("#five-title ~ .ask").click();
  await workOutFutures(page);
  for (const language of ["nl", "en", "de"]) {
    await page.evaluate((wanted) => window.viewer.setLanguage(wanted), language);
    await page.waitForFunction((wanted) => document.documentElement.lang === wanted, language);
    await unfold(page);
    await page.locator("#compare-outcome table").first().waitFor();
    await page.locator("#table-knobs").waitFor();
    for (const theme of ["light", "dark"]) {
      await page.evaluate((wanted) => window.viewer.setTheme(wanted), theme);
      await page.waitForFunction((wanted) => document.documentElement.dataset.theme === wanted, theme);
      assert.deepEqual(await findings(page), [], `${language}, ${theme}`);
    }
  }
  await page.context().close();
});

test("axe-core finds nothing on a wide screen, with the panel closed and open, and on the still map", async () => {
  const wide = await open({ viewport: DESKTOP });
  assert.deepEqual(await findings(wide), [], "closed");
  await wide.locator("#panel-open").focus();
  await wide.keyboard.press("Enter");
  await unfold(wide);
  assert.deepEqual(await findings(wide), [], "open");
  await wide.context().close();
  const still = await open({ viewport: DESKTOP, query: "&map=static" });
  assert.deepEqual(await findings(still), [], "without WebGL2");
  await still.context().close();
});

/** What has the focus, as a screen reader would find it. */
const focused = (page) =>
  page.evaluate(() => {
    const element = document.activeElement;
    return element === null || element === document.body ? "" : element.id || element.className || element.tagName;
  });

test("Tab passes the canvas and all of the panel, and comes out at the end", async () => {
  const page = await open({ viewport: PHONE });
  const stops = await page.evaluate(() => {
    const all = [...document.querySelectorAll("a[href], button, input, select, textarea, summary, [tabindex='0']")];
    return all.filter((element) => !element.disabled && element.checkVisibility({ visibilityProperty: true })).length;
  });
  let count = 0;
  let canvas = 0;
  let last = "";
  // The canvas has stops of its own; a radio group is one stop.
  for (; count < 400; count += 1) {
    await page.keyboard.press("Tab");
    last = await focused(page);
    if (last === "CANVAS") canvas += 1;
    if (last === "" && count > 10) break;
  }
  assert.equal(last, "", `the focus stays in the page: ${last}`);
  assert.ok(canvas > 0, "the canvas is no stop");
  assert.ok(count - canvas >= stops * 0.8, `${count - canvas} of ${stops} stops`);
  await page.keyboard.press("Shift+Tab");
  assert.notEqual(await focused(page), "");
  await page.context().close();
});

test("at 320 pixels, which is 400 % of 1280, nothing asks to scroll sideways; with text at 200 % too", async () => {
  const page = await open({ viewport: { width: 320, height: 256 } });
  await unfold(page);
  const wide = () =>
    page.evaluate(() => {
      const edge = document.documentElement.clientWidth;
      return [...document.querySelectorAll("#panel *")]
        .filter((element) => !element.closest(".table, .visually-hidden") && element.getBoundingClientRect().right > edge + 1)
        .map((element) => element.id || element.className || element.tagName);
    });
  assert.deepEqual(await wide(), []);
  const size = async () => (await page.locator(".five .control output, .five input").first().boundingBox()).height;
  await page.setViewportSize({ width: 640, height: 800 });
  const usual = await size();
  await page.evaluate(() => window.viewer.setPreferences({ textSize: 200 }));
  await page.waitForFunction(() => document.documentElement.style.getPropertyValue("--text-scale") === "2");
  assert.deepEqual(await wide(), []);
  assert.ok((await size()) >= 1.9 * usual, `${await size()} instead of ${usual}`);
  await page.context().close();
});

test("targets are 24 pixels at least, and 44 high or wide under a finger", async () => {
  for (const [hasTouch, least] of [[false, 24], [true, 44]]) {
    const page = await open({ viewport: PHONE, hasTouch, isMobile: hasTouch });
    await unfold(page);
    const small = await page.evaluate((least) => {
      const targets = [...document.querySelectorAll("#panel :is(button, select, summary, input:not([type=radio], [type=checkbox])), #panel label:has([type=radio], [type=checkbox])")];
      return targets
        .filter((target) => target.checkVisibility({ visibilityProperty: true }))
        .map((target) => ({ target, box: target.getBoundingClientRect() }))
        .filter(({ box }) => Math.max(box.height, Math.min(box.width, box.height)) < least)
        .map(({ target, box }) => `${target.id || target.className || target.textContent}: ${box.width.toFixed(0)} x ${box.height.toFixed(0)}`);
    }, least);
    assert.deepEqual(small, [], `at least ${least}`);
    await page.context().close();
  }
});

test("in the colours of the system every control and mark stays in sight", async () => {
  const page = await open({ viewport: PHONE, forcedColors: "active" });
  await unfold(page);
  assert.deepEqual(await findings(page), []);
  const bare = await page.evaluate(() => {
    const visible = (element) => {
      const style = getComputedStyle(element);
      return style.borderTopStyle !== "none" || style.outlineStyle !== "none" || style.forcedColorAdjust === "none" || style.appearance !== "none";
    };
    return [...document.querySelectorAll("#panel input[type=range]")].filter((slider) => !visible(slider)).map((slider) => slider.id);
  });
  assert.deepEqual(bare, []);
  await page.context().close();
});
