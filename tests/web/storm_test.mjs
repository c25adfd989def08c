// Moves without rhyme or reason, by the API and by hand: sliders, undo, presets, choices, languages, years, links. What
// stands there in the end is what a page shows that was opened with that scenario, and the address was left in peace.
import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { after, before, test } from "node:test";
import { keepMeasured } from "../measured.mjs";
import { openPage, startBrowser } from "./browser.mjs";
import { makeRandom } from "./links.mjs";

const IS_LONG = process.env.TWENTE_LONG === "1";
const MOVES = IS_LONG ? 10_000 : 300;
/** So many moves by the API, then some by hand. */
const ROUND = 100;
const KEYS = ["ArrowRight", "ArrowLeft", "Home", "End", "PageUp", "PageDown"];
/** Safari refuses more. */
const MOST_WRITES = 100;
const WINDOW_MS = 30_000;

let session;
let page;
let problems;
before(async () => {
  session = await startBrowser();
  ({ page, problems } = await open());
});
after(() => session.stop());

async function open() {
  const opened = await openPage(session, { path: "?map=static", viewport: { width: 480, height: 400 }, reducedMotion: "reduce", prepare: (made) => made.addInitScript(countWrites) });
  await opened.page.waitForFunction(() => window.viewer !== undefined && document.getElementById("loading").hidden);
  return opened;
}

function countWrites() {
  window.writes = [];
  for (const name of ["pushState", "replaceState"]) {
    const write = History.prototype[name];
    History.prototype[name] = function (...options) {
      window.writes.push(performance.now());
      return write.apply(this, options);
    };
  }
}

/** The most writes of the address in any half minute. */
function mostWrites(times) {
  return times.reduce((most, begin) => Math.max(most, times.filter((time) => time >= begin && time < begin + WINDOW_MS).length), 0);
}

/** Whoever is given the same seed does the same. */
const stormByApi = (seed, moves) => page.evaluate(async ({ seed, moves }) => {
  const { viewer } = window;
  let state = seed;
  const random = (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
  const pick = (list) => list[random(list.length)];
  const links = [];
  const ways = [
    ...Array.from({ length: 8 }, () => () => {
      const { id, min, max, step } = pick(viewer.parameters);
      viewer.set(id, Math.min(max, min + step * random(Math.floor((max - min) / step) + 1)));
    }),
    () => viewer.endGesture(),
    () => viewer.undo(),
    () => viewer.undo(),
    () => viewer.redo(),
    () => viewer.applyPreset(pick(viewer.presets)),
    () => viewer.chooseSite(pick(viewer.sites).id, pick(["auto", "develop", "reserve", "drop"])),
    () => viewer.setYear(2010 + random(31)),
    () => viewer.reset(pick(viewer.parameters).id),
    () => viewer.setLanguage(pick(["nl", "en", "de"])),
    () => viewer.setTheme(pick(["light", "dark"])),
    () => links.push(viewer.link()),
    // A link in the address, and a change at once: the page takes the link out of the address again.
    async () => {
      if (links.length === 0) return;
      const link = pick(links);
      location.hash = link.slice(link.indexOf("#"));
      await new Promise((done) => setTimeout(done, 20));
      viewer.set("housing.growth", random(9));
    },
  ];
  for (let move = 0; move < moves; move += 1) {
    await pick(ways)();
    if (move % 10 === 9) await new Promise((done) => setTimeout(done));
  }
  return state;
}, { seed, moves });

/** A slider by keyboard and by pointer, the year, and undo. */
async function stormByHand(random) {
  const sliders = page.locator("#panel-content input[type=range]:visible");
  const slider = sliders.nth(random(Math.min(6, await sliders.count())));
  await slider.focus();
  for (let press = 0; press < 4; press += 1) await page.keyboard.press(KEYS[random(KEYS.length)]);
  await slider.scrollIntoViewIfNeeded();
  const box = await slider.boundingBox();
  if (box !== null) await page.mouse.click(box.x + 4 + random(Math.max(1, box.width - 8)), box.y + box.height / 2);
  await page.keyboard.press("Control+z");
  return 6;
}

/** Everything that is exported, but for the camera and how the page is looked at. */
const exported = (of) => of.evaluate(async () => {
  const { viewer } = window;
  await viewer.setLanguage("nl");
  viewer.setTheme("light");
  viewer.endGesture();
  viewer.select(null);
  const { CSV_TABLES } = await import("./twente2040.js");
  const { values, sites, added, view } = viewer.scenario();
  return JSON.stringify([
    values, sites, added, view.year, viewer.results(), viewer.geojson(), ...CSV_TABLES.map((table) => viewer.csv(table)),
    viewer.svg({ width: 500, height: 400, frame: "region" }),
  ]);
});
const hashOf = (text) => createHash("sha256").update(text).digest("hex");

test(`${MOVES} moves end where a fresh start with that scenario begins, and the address is hardly written`, async () => {
  const random = makeRandom(2040);
  let moves = 0;
  let seed = 2040;
  while (moves < MOVES) {
    seed = await stormByApi(seed, ROUND);
    moves += ROUND + (await stormByHand(random));
  }
  const times = await page.evaluate(() => window.writes);
  const scenario = await page.evaluate(() => {
    const { values, sites, added, view } = window.viewer.scenario();
    return JSON.stringify({ format: "twente2040-scenario", version: 1, values, sites, added, view: { year: view.year } });
  });
  const stormed = hashOf(await exported(page));
  const { page: fresh } = await open();
  const untouched = hashOf(await exported(fresh));
  await fresh.evaluate((text) => window.viewer.load(text), scenario);
  const started = hashOf(await exported(fresh));
  const most = mostWrites(times);
  keepMeasured("storm", { moves, same_hash: Number(stormed === started), most_url_writes_per_30_s: most });
  assert.notEqual(stormed, untouched, "the storm changed nothing");
  assert.equal(stormed, started);
  assert.ok(most <= MOST_WRITES, `${most} writes`);
  assert.deepEqual(problems, []);
});

test("a link that is opened while an older one is to leave the address is opened, and stays", async () => {
  const { page: hasty } = await open();
  const opened = await hasty.evaluate(async () => {
    const { viewer } = window;
    const fragments = [2, 3].map((growth) => {
      viewer.set("housing.growth", growth);
      return viewer.link().replace(/^[^#]*/, "");
    });
    const until = async (holds) => {
      for (let n = 0; n < 1000 && !holds(); n += 1) await new Promise((done) => setTimeout(done, 10));
    };
    // The timer that takes the old one out comes before the event of the new one. While the clock stands still, each write
    // counts in full, and what has to wait waits a whole turn: longer than anything else on the page.
    const timers = [];
    const { setTimeout: later } = window;
    let now_ms = performance.now();
    performance.now = () => now_ms;
    window.setTimeout = (run, wait_ms, ...rest) => (wait_ms > 3000 ? timers.push(run) : later(run, wait_ms, ...rest));
    for (let n = 0; n < 20 && timers.length === 0; n += 1) {
      location.hash = fragments[n % 2];
      await until(() => viewer.get("housing.growth") === 2 + (n % 2));
      await new Promise((done) => later(done, 20));
      viewer.set("housing.growth", 4 + (n % 5));
      await new Promise((done) => later(done, 20));
    }
    const [next] = fragments.filter((fragment) => fragment !== location.hash);
    location.hash = next;
    const waiting = timers.length;
    now_ms += 60_000;
    for (const run of timers) run();
    delete performance.now;
    window.setTimeout = later;
    await until(() => [2, 3].includes(viewer.get("housing.growth")));
    return { waiting, growth: viewer.get("housing.growth"), stays: location.hash === next, wanted: 2 + fragments.indexOf(next) };
  });
  assert.deepEqual(opened, { waiting: 1, growth: opened.wanted, stays: true, wanted: opened.wanted });
  await hasty.context().close();
});

test("whoever opens links and changes things as fast as can be does not come near what browsers refuse", async () => {
  const { page: hasty } = await open();
  await hasty.evaluate(async () => {
    const { viewer } = window;
    const fragments = [2, 3].map((growth) => {
      viewer.set("housing.growth", growth);
      return viewer.link().replace(/^[^#]*/, "");
    });
    const rest = () => new Promise((done) => setTimeout(done, 10));
    for (let n = 0; n < 120; n += 1) {
      location.hash = fragments[n % 2];
      for (let wait = 0; viewer.get("housing.growth") !== 2 + (n % 2); wait += 1) {
        if (wait === 1000) throw new Error(`link ${n} is not opened`);
        await rest();
      }
      await rest();
      viewer.set("housing.growth", 4 + (n % 5));
      await rest();
    }
  });
  const times = await hasty.evaluate(() => window.writes);
  assert.ok(times.length >= 6 && mostWrites(times) <= MOST_WRITES / 5, `${times.length} writes`);
  await hasty.context().close();
});
