// Everything on the map can be pointed at: hover, click, tap and keyboard, and the cards that answer.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { openPage, ready, settled, startBrowser } from "./browser.mjs";

let session;
let page;
before(async () => {
  session = await startBrowser();
  ({ page } = await openPage(session, { viewport: { width: 1024, height: 600 } }));
  await ready(page);
  await lookAtHengelo(page);
});
after(() => session.stop());

/** Near enough for stations and junctions to show. */
async function lookAtHengelo(where) {
  await where.evaluate(() => {
    const camera = { east_m: 1500, north_m: -200, scale_px_per_km: 66 };
    window.viewer.load({ format: "twente2040-scenario", version: 1, view: { camera } });
  });
  await settled(where);
}

const selected = (where = page) => where.evaluate(() => window.viewer.selected());
const locate = (ref, where = page) => where.evaluate((wanted) => window.viewer.locate(wanted), ref);
const cursor = () => page.evaluate(() => document.querySelector("#map canvas").style.cursor);
const frames = () => page.evaluate(() => window.viewer.metrics().frames);
const picture = (at) =>
  page.screenshot({ clip: { x: Math.max(0, at.x - 60), y: Math.max(0, at.y - 50), width: 120, height: 100 } });

/** A pixel of open land: nothing lies there nor near it. */
const openLand = (where = page) =>
  where.evaluate(() => {
    const { width, height } = document.querySelector("#map canvas").getBoundingClientRect();
    const free = (x, y) =>
      [-14, 0, 14].every((dx) => [-14, 0, 14].every((dy) => window.viewer.pick(x + dx, y + dy) === null));
    for (let y = Math.round(height * 0.2); y < height * 0.8; y += 12) {
      for (let x = Math.round(width * 0.5); x < width * 0.85; x += 12) if (free(x, y)) return { x, y };
    }
    throw new Error("no open land in this view");
  });

/** A block that can be picked in this view. */
const anyBlock = () =>
  page.evaluate(() => {
    for (let y = 200; y < 420; y += 3) {
      for (let x = 450; x < 900; x += 3) {
        const ref = window.viewer.pick(x, y);
        if (ref?.startsWith("block:")) return { ref, x, y };
      }
    }
    throw new Error("no block in this view");
  });

test("the pointer over a thing becomes a hand within a frame, lights it up and names it after a rest", async () => {
  const land = await openLand();
  const road = await locate("road:a1");
  await page.mouse.move(land.x, land.y);
  await settled(page);
  assert.match(await cursor(), /^(default)?$/);
  const before = { picture: await picture(road), frames: await frames() };

  const moved = Date.now();
  await page.mouse.move(road.x, road.y);
  const drawn = await page.evaluate(async () => {
    const { style } = document.querySelector("#map canvas");
    const first = window.viewer.metrics().frames;
    for (let tries = 0; tries < 120 && style.cursor !== "pointer"; tries += 1) {
      await new Promise((done) => requestAnimationFrame(done));
    }
    return window.viewer.metrics().frames - first;
  });
  assert.equal(await cursor(), "pointer");
  assert.ok(drawn <= 2, `${drawn} frames were drawn before the map answered`);
  const lit = await picture(road);
  assert.ok(!lit.equals(before.picture), "nothing lit up");

  const litBeforeTheName = Date.now() - moved < 300; // on a slow machine the name is there already
  await page.waitForTimeout(500);
  await settled(page);
  if (litBeforeTheName) assert.ok(!(await picture(road)).equals(lit), "no name came");
  await page.mouse.move(land.x, land.y);
  await settled(page);
  assert.match(await cursor(), /^(default)?$/);
});

test("a click selects the thing of every kind that is under the pointer", async () => {
  const refs = [
    "station:st_hengelo_oost", "junction:a1_hengelo_noord", "road:a1", "railway:berlijnlijn", "canal:twentekanaal",
    "cycleway:f35", "city:hengelo", (await anyBlock()).ref,
  ];
  const found = {};
  for (const ref of refs) {
    const at = await locate(ref);
    assert.equal(await page.evaluate(({ x, y }) => window.viewer.pick(x, y), at), ref);
    await page.mouse.click(at.x, at.y);
    await settled(page, 150);
    found[ref] = await selected();
  }
  assert.deepEqual(found, Object.fromEntries(refs.map((ref) => [ref, ref])));
});

test("a pin selects its site, and what stands on its plate does too", async () => {
  const at = await page.evaluate(() => {
    for (const { id } of window.viewer.sites) {
      const place = window.viewer.locate(`site:${id}`);
      const free = place !== null && place.x > 420 && place.x < 980 && place.y > 90 && place.y < 440;
      if (free && window.viewer.pick(place.x, place.y) === `site:${id}`) return { id, ...place };
    }
    throw new Error("no pin in this view");
  });
  await page.mouse.click(at.x, at.y);
  await settled(page, 150);
  assert.equal(await selected(), `site:${at.id}`);
});

test("a click on open land and Escape clear the selection", async () => {
  await page.evaluate(() => window.viewer.select("road:a1"));
  await settled(page); // what is chosen elsewhere than on the map may be flown to
  const land = await openLand();
  await page.mouse.click(land.x, land.y);
  await settled(page, 150);
  assert.equal(await selected(), null);
  await page.evaluate(() => window.viewer.select("road:a35"));
  await page.locator("#map canvas").focus();
  await page.keyboard.press("Escape");
  assert.equal(await selected(), null);
});

test("only what shows can be picked", async () => {
  await lookAtHengelo(page); // what was selected before has moved the camera
  const at = await locate("cycleway:f35");
  const pick = () => page.evaluate(({ x, y }) => window.viewer.pick(x, y), at);
  assert.equal(await pick(), "cycleway:f35");
  await page.evaluate(() => window.viewer.setLayers({ cycle_highway: false }));
  await settled(page, 150);
  assert.notEqual(await pick(), "cycleway:f35");
  await page.evaluate(() => window.viewer.setLayers({ cycle_highway: true }));
  await settled(page, 150);
});

test("references of nothing are RangeErrors; those of a file are kept", async () => {
  const seen = await page.evaluate(() => {
    const { viewer } = window;
    const unknown = ["road:a2", "station:almelo", "block:99999", "measure:housing.growth", "planet:mars", "road:"];
    const refused = ["select", "describe", "locate"].flatMap((name) =>
      unknown.filter((ref) => {
        try {
          viewer[name](ref);
          return false;
        } catch (error) {
          return error instanceof RangeError && error.message.includes(ref);
        }
      }),
    );
    viewer.load({ ...viewer.scenario(), view: { ...viewer.scenario().view, selected: "station:st_borne" } });
    const kept = viewer.selected();
    viewer.select(null);
    return { refused: refused.length, expected: 3 * unknown.length, kept };
  });
  assert.equal(seen.refused, seen.expected);
  assert.equal(seen.kept, "station:st_borne");
});

test("a card says kind, name, facts and their source, in the language of the page", async () => {
  const seen = await page.evaluate(async () => {
    const { viewer } = window;
    const nl = viewer.describe("station:st_hengelo");
    await viewer.setLanguage("en");
    const en = viewer.describe("station:st_hengelo");
    await viewer.setLanguage("nl");
    return { nl, en, site: viewer.describe("site:usseler-es") };
  });
  assert.deepEqual([seen.nl.title, seen.nl.kind], ["Station Hengelo", "Station"]);
  assert.deepEqual([seen.site.title, seen.site.source.words], ["Usseler Es", "§ 3.2 Gezamenlijk strategisch programmeren"]);
  assert.equal(seen.site.sections[1].bars.length, 6);
  assert.equal(seen.nl.sections[0].source.basis, "assumption");
  assert.match(seen.nl.sections[0].rows[0].value, /^\d+$/);
  assert.equal(seen.en.sections[0].title, "Reachability from here");
});

test("on a phone a tap beside a thing still finds it, and its card heads the panel", async () => {
  const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };
  const { page: small, problems } = await openPage(session, phone);
  await ready(small);
  await lookAtHengelo(small);
  const ref = "station:st_hengelo_oost";
  const at = await locate(ref, small);
  const beside = await small.evaluate(({ x, y, wanted }) => {
    const places = [[15, 0], [-15, 0], [0, 15], [0, -15], [11, 11], [-11, 11], [11, -11], [-11, -11]];
    const found = places.map(([dx, dy]) => ({ x: x + dx, y: y + dy }));
    // Beside the dot for a mouse, and on no block or pin that a finger would mean.
    return found.find((place) => !/^(block|site|city|station)/.test(window.viewer.pick(place.x, place.y) ?? wanted));
  }, { ...at, wanted: "" });
  assert.ok(beside !== undefined, "no free place beside the station");
  await small.touchscreen.tap(beside.x, beside.y);
  await settled(small);
  assert.equal(await selected(small), ref);

  const card = small.locator("#selection");
  await card.waitFor({ state: "visible" });
  assert.equal(await card.locator("h3").textContent(), "Hengelo Oost");
  const box = await card.boundingBox();
  const map = await small.locator("#map").boundingBox();
  assert.ok(box.y >= map.height - 14 && box.y < map.height + 60, "the card is not at the top of the panel");
  assert.ok((await locate(ref, small)).y < map.height, "the card covers the station");
  await small.waitForFunction(() => document.querySelector("#live").textContent === "Hengelo Oost");
  assert.equal(await small.evaluate(() => document.documentElement.scrollWidth), 390);

  await small.locator("#selection-close").click();
  await card.waitFor({ state: "hidden" });
  assert.equal(await selected(small), null);
  assert.deepEqual(problems, []);
  await small.context().close();
});

test("the card of a measure switches it, follows it, leads on and goes with Escape", async () => {
  await page.evaluate(() => window.viewer.select("measure:access.noek"));
  await page.locator("#panel-open").focus();
  await page.keyboard.press("Enter");
  const card = page.locator("#selection");
  await card.waitFor({ state: "visible" });
  const toggle = page.locator("#selection-control-access-noek");
  await toggle.check();
  assert.equal(await page.evaluate(() => window.viewer.get("access.noek")), 1);
  await page.evaluate(() => window.viewer.set("access.noek", 0));
  await page.waitForFunction(() => !document.querySelector("#selection-control-access-noek").checked);
  assert.match(await card.textContent(), /UT en Kennispark\s*\+\d+ % auto/);

  await page.evaluate(() => window.viewer.select("city:oldenzaal"));
  await page.waitForFunction(() => document.querySelector("#selection h3")?.textContent === "Oldenzaal");
  await card.locator(".leads").first().click();
  await page.waitForFunction(() => window.viewer.selected()?.startsWith("site:"));
  await page.waitForFunction(() => document.querySelector("#selection .decision") !== null);
  await page.locator("#card-choice-drop").check();
  await page.waitForFunction(() => document.querySelector("#selection .decision").dataset.decision === "drop");
  await page.locator("#card-choice-drop").press("Escape");
  assert.equal(await selected(), null);
  await card.waitFor({ state: "hidden" });
  assert.ok(await page.locator("#panel").isVisible(), "the panel stays open");
});
