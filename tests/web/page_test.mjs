// The page as a person meets it: it loads, says nothing wrong, asks nobody else, follows hand and keyboard, and rests.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { openPage, ready, settled, startBrowser } from "./browser.mjs";

let session;
before(async () => {
  session = await startBrowser();
});
after(() => session.stop());

/** Opens the page in its own context and closes it again. */
async function withPage(options, body) {
  const opened = await openPage(session, options);
  try {
    await ready(opened.page);
    await settled(opened.page);
    await body(opened.page, opened);
  } finally {
    await opened.page.context().close();
  }
}

const shot = (page) => page.locator("#map canvas").screenshot();
const frames = (page) => page.evaluate(() => window.viewer.metrics().frames);

test("it loads without a complaint in the console and without asking another origin", async () => {
  await withPage({}, async (page, { problems, requests }) => {
    assert.deepEqual(problems, []);
    assert.deepEqual(requests.filter((url) => !url.startsWith(session.address)), []);
    assert.equal(await page.evaluate(() => document.cookie), "");
    assert.equal(await page.title(), "Netwerkstad Twente 2040");
  });
});

test("a slider dragged in the canvas changes results and pixels", async () => {
  await withPage({}, async (page) => {
    const state = () => page.evaluate(() => ({
      values: window.viewer.scenario().values ?? {},
      results: JSON.stringify(window.viewer.results()),
    }));
    const before = { ...(await state()), picture: await shot(page) };
    // The first slider of the left panel: 300 px wide, below the bar and two headings.
    await page.mouse.move(168, 190);
    await page.mouse.down();
    for (let step = 1; step <= 10; step += 1) await page.mouse.move(168 + 8 * step, 190);
    await page.mouse.up();
    await settled(page);
    const after = { ...(await state()), picture: await shot(page) };
    assert.notDeepEqual(after.values, before.values, "no slider moved");
    assert.notEqual(after.results, before.results);
    assert.ok(!after.picture.equals(before.picture), "the picture is the same");
  });
});

test("another year gives another map", async () => {
  await withPage({}, async (page) => {
    const before = await shot(page);
    const heard = page.evaluate(() => new Promise((done) => window.viewer.on("year", (event) => done(event.year))));
    await page.evaluate(() => window.viewer.setYear(2015));
    assert.equal(await heard, 2015);
    await settled(page);
    assert.ok(!(await shot(page)).equals(before), "the picture is the same");
  });
});

test("it speaks Dutch, and English and German without a reload", async () => {
  await withPage({}, async (page) => {
    assert.equal(await page.evaluate(() => document.documentElement.lang), "nl");
    for (const language of ["en", "de"]) {
      const before = await shot(page);
      await page.evaluate((wanted) => window.viewer.setLanguage(wanted), language);
      await settled(page);
      assert.equal(await page.evaluate(() => document.documentElement.lang), language);
      assert.ok(!(await shot(page)).equals(before), `the canvas did not change to ${language}`);
    }
    assert.equal(await page.locator("#panel-open").textContent(), "Regler als Formular");
  });
});

test("the address chooses the language", async () => {
  await withPage({ path: "?taal=en" }, async (page) => {
    assert.equal(await page.evaluate(() => window.viewer.language()), "en");
    assert.equal(await page.locator("#panel-open").textContent(), "Controls as a form");
  });
});

test("nothing changes, no frame is drawn", async () => {
  await withPage({}, async (page) => {
    const before = await frames(page);
    await page.waitForTimeout(2000);
    assert.equal(await frames(page), before);
  });
});

test("Tab goes through the canvas and out of it, both ways", async () => {
  await withPage({}, async (page) => {
    const focused = () => page.evaluate(() => document.activeElement?.id || document.activeElement?.tagName);
    await page.keyboard.press("Tab");
    assert.equal(await focused(), "panel-open");
    await page.keyboard.press("Tab");
    assert.equal(await focused(), "CANVAS");
    await page.keyboard.press("Shift+Tab");
    assert.equal(await focused(), "panel-open");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Tab");
    assert.notEqual(await focused(), "CANVAS");
  });
});

test("a click gives the canvas the keyboard, and combinations stay with the browser", async () => {
  await withPage({}, async (page) => {
    await page.mouse.click(700, 450);
    const taken = await page.evaluate(() => {
      const canvas = document.querySelector("#map canvas");
      if (document.activeElement !== canvas) return "the canvas has no focus";
      const press = (init) => {
        const event = new KeyboardEvent("keydown", { bubbles: true, cancelable: true, ...init });
        canvas.dispatchEvent(event);
        return event.defaultPrevented;
      };
      const keys = [{ key: "Tab" }, { key: "F5" }, { key: "r", ctrlKey: true }, { key: "l", metaKey: true }];
      return keys.filter(press).map((init) => init.key).join(" ");
    });
    assert.equal(taken, "");
  });
});

test("the map follows the window and the pixel ratio", async () => {
  await withPage({ deviceScaleFactor: 2 }, async (page) => {
    for (const [width, height] of [[1440, 900], [1100, 700], [800, 600]]) {
      await page.setViewportSize({ width, height });
      await settled(page);
      const size = await page.evaluate(() => {
        const canvas = document.querySelector("#map canvas");
        const { width: css_width, height: css_height } = canvas.getBoundingClientRect();
        return { drawn: [canvas.width, canvas.height], wanted: [Math.round(css_width * 2), Math.round(css_height * 2)] };
      });
      assert.deepEqual(size.drawn, size.wanted, `${width} x ${height}`);
    }
  });
});

test("the form opens from the keyboard on a wide screen and closes again", async () => {
  await withPage({}, async (page) => {
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await page.locator("#panel").waitFor({ state: "visible" });
    await page.locator("#control-housing-growth").focus();
    await page.keyboard.press("ArrowRight");
    assert.ok((await page.evaluate(() => window.viewer.get("housing.growth"))) > 0);
    await page.keyboard.press("Escape");
    await page.locator("#panel").waitFor({ state: "hidden" });
    assert.equal(await page.evaluate(() => document.activeElement?.id), "panel-open");
  });
});
