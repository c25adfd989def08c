// When frames are drawn and when not, and what outlives the loss of the graphics context. A small map, so that it is
// quick.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { keepMeasured } from "../measured.mjs";
import { openPage, ready, settled, startBrowser } from "./browser.mjs";
import { watchContext } from "./context.mjs";

// A loss takes a second or two in software; `./dev test long` has the two hundred.
const LOSSES = process.env.TWENTE_LONG ? 200 : 10;

/** Comparing all pictures takes longer than the losses. */
const EACH_COMPARED = 5;

let session;
let page;
let problems;
before(async () => {
  session = await startBrowser();
  // The first loss comes in the middle of the first frame: everything below is of a map that came back from that.
  const prepare = (page) => page.addInitScript(watchContext, { losesInFirstFrame: true });
  ({ page, problems } = await openPage(session, { viewport: { width: 360, height: 400 }, prepare }));
  await page.waitForFunction(() => window.glContext?.isContextLost());
  await page.evaluate(() => window.bringBack());
  await ready(page);
  await page.evaluate(() => {
    document.getElementById("panel").remove();
    Object.assign(document.getElementById("map").style, { position: "fixed", inset: "0", width: "auto", height: "auto" });
  });
  await settled(page);
});
after(() => session.stop());

const shot = () => page.locator("#map canvas").screenshot();
const frames = () => page.evaluate(() => window.viewer.metrics().frames);

const hide = (hidden) =>
  page.evaluate((value) => {
    Object.defineProperty(document, "hidden", { configurable: true, get: () => value });
    document.dispatchEvent(new Event("visibilitychange"));
  }, hidden);

/** Frames drawn while a value changes and half a second passes. */
const framesAfterAChange = (value) =>
  page.evaluate(async (growth) => {
    const before = window.viewer.metrics().frames;
    window.viewer.set("housing.growth", growth);
    await new Promise((done) => setTimeout(done, 500));
    return window.viewer.metrics().frames - before;
  }, value);

test("nobody touches it: no frame", async () => {
  const before = await frames();
  await page.waitForTimeout(1000);
  assert.equal(await frames(), before);
});

test("blocks ease to their new heights, and stand at once for who wants less motion", async () => {
  await settled(page);
  // A busy machine draws few frames while they ease: it gets more than one try.
  let most = 0;
  for (let tries = 0; tries < 4 && most <= 3; tries += 1) {
    most = Math.max(most, await framesAfterAChange(tries % 2 === 0 ? 12 : 0));
    await settled(page);
  }
  assert.ok(most > 3, `no frames between: ${most}`);
  await page.evaluate(() => window.viewer.set("housing.growth", 12));
  await page.emulateMedia({ reducedMotion: "reduce" });
  await settled(page);
  const count = await framesAfterAChange(0);
  await page.emulateMedia({ reducedMotion: "no-preference" });
  assert.ok(count <= 3, `${count} frames`);
});

test("a hidden page draws nothing, and all that happened meanwhile when it is seen again", async () => {
  await page.evaluate(() => window.viewer.set("housing.growth", 0));
  await settled(page);
  const before = await shot();
  await hide(true);
  assert.equal(await framesAfterAChange(18), 0);
  await hide(false);
  await settled(page);
  assert.ok(!(await shot()).equals(before), "the change is not on the map");
});

test("a map without a size draws nothing, and recovers at another size", async () => {
  const fold = (style) => page.evaluate((wanted) => Object.assign(document.getElementById("map").style, wanted), style);
  await fold({ inset: "0 auto auto 0", width: "0px", height: "0px" });
  await settled(page);
  assert.equal(await framesAfterAChange(3), 0);
  await fold({ width: "300px", height: "200px" });
  await settled(page);
  assert.deepEqual(
    await page.evaluate(() => [document.querySelector("#map canvas").width, document.querySelector("#map canvas").height]),
    [300, 200],
  );
  assert.ok((await shot()).length > 5000, "the picture is empty");
  await fold({ inset: "0", width: "auto", height: "auto" });
  await settled(page);
});

test("another pixel ratio is followed", async () => {
  const cdp = await page.context().newCDPSession(page);
  const sizeAt = async (deviceScaleFactor) => {
    await cdp.send("Emulation.setDeviceMetricsOverride", { width: 360, height: 400, deviceScaleFactor, mobile: false });
    // Chromium takes up its media queries after a ratio that is only emulated when another feature changes too.
    await page.emulateMedia({ colorScheme: deviceScaleFactor === 1.5 ? "light" : "dark" });
    await page.waitForTimeout(100);
    await settled(page);
    return page.evaluate(() => document.querySelector("#map canvas").width);
  };
  assert.deepEqual([await sizeAt(2), await sizeAt(1.5), await sizeAt(1)], [720, 540, 360]);
});

test("pointing at a panel or a button changes nothing on the map beneath", async () => {
  const before = await shot();
  await page.mouse.move(180, 20);
  await page.mouse.move(325, 370);
  await page.mouse.move(180, 20);
  await page.mouse.move(-1, -1);
  await settled(page);
  assert.ok((await shot()).equals(before));
});

test("a frame like the one before makes no objects: tables of them would grow all day", async () => {
  await settled(page);
  const { drawn, made } = await page.evaluate(async () => {
    const before = { frames: window.viewer.metrics().frames, made: window.glObjectsMade };
    const { azimuth } = window.viewer.camera();
    await window.viewer.flyTo({ azimuth: azimuth + 40 });
    await window.viewer.flyTo({ azimuth });
    return { drawn: window.viewer.metrics().frames - before.frames, made: window.glObjectsMade - before.made };
  });
  assert.ok(drawn >= 2, `${drawn} frames`); // a busy machine draws few of a flight
  assert.equal(made, 0);
});

const objects = () => page.evaluate(() => window.glObjects.size);
const back = () => page.evaluate(() => window.bringBack());
const lose = () => page.evaluate(() => window.loseContext());

test("lost while a scenario is opened: it is there when the map comes back", async () => {
  const [own, other] = await page.evaluate(() => {
    const own = window.viewer.scenario();
    window.viewer.set("housing.growth", 15);
    return [own, window.viewer.scenario()];
  });
  await settled(page);
  const wanted = await shot();
  await page.evaluate((own) => window.viewer.load(own), own);
  await settled(page);
  assert.ok(!(await shot()).equals(wanted));
  await lose();
  await page.evaluate((other) => window.viewer.load(other), other);
  await back();
  await settled(page);
  assert.ok((await shot()).equals(wanted), "the picture is another one");
});

test("lost twice in a row, and lost while hidden: the same pixels and objects", async () => {
  await settled(page);
  const before = { picture: await shot(), objects: await objects() };
  await page.evaluate(async () => {
    await window.loseContext();
    await window.bringBack();
    await window.loseContext(); // before a frame was drawn
    await window.bringBack();
  });
  await settled(page);
  assert.ok((await shot()).equals(before.picture), "twice in a row");
  await hide(true);
  await lose();
  await hide(false);
  await hide(true);
  await back();
  await hide(false);
  await settled(page);
  assert.ok((await shot()).equals(before.picture), "while hidden");
  assert.equal(await objects(), before.objects);
});

test(`${LOSSES} lost contexts: state kept, the same pixels, nothing left behind`, async () => {
  await page.evaluate(() => {
    window.viewer.set("housing.growth", 7);
    window.viewer.setYear(2031);
    return window.viewer.flyTo({ longitude: 6.8, latitude: 52.26, scale: 90, tilt: 50, azimuth: 20 });
  });
  await settled(page);
  const facts = () => page.evaluate(() => ({ scenario: window.viewer.scenario(), camera: window.viewer.camera() }));
  const counted = await page.evaluate(() => window.viewer.metrics().contextLosses);
  const before = { ...(await facts()), picture: await shot(), objects: await objects() };
  const bytes = [];
  let different = 0;
  for (let i = 0; i < LOSSES; i += 1) {
    const seen = await page.evaluate(async (odd) => {
      const frame = () => new Promise((done) => requestAnimationFrame(done));
      await window.loseContext();
      const count = window.viewer.metrics().frames;
      window.viewer.setYear(odd ? 2031 : 2030);
      await frame();
      await frame();
      const framesWhileLost = window.viewer.metrics().frames - count;
      window.viewer.setYear(2031);
      await window.bringBack();
      await frame();
      await frame();
      return { framesWhileLost, bytes: window.viewer.metrics().wasmBytes };
    }, i % 2 === 1);
    assert.equal(seen.framesWhileLost, 0);
    bytes.push(seen.bytes);
    if (i % EACH_COMPARED !== 0 && i < LOSSES - 1) continue;
    await settled(page);
    const picture = await shot();
    if (!picture.equals(before.picture)) different += 1;
  }
  const after = { ...(await facts()), objects: await objects() };
  assert.equal((await page.evaluate(() => window.viewer.metrics().contextLosses)) - counted, LOSSES);
  assert.deepEqual(after.scenario, before.scenario);
  assert.deepEqual(after.camera, before.camera);
  assert.equal(different, 0, "the picture is another one");
  assert.equal(after.objects, before.objects);
  assert.equal(bytes.at(-1), bytes[5], "memory grows with every loss");
  keepMeasured("context_losses", { losses: LOSSES, different_pixels: different, objects_left: after.objects - before.objects });
});

test("all of this without a complaint in the console", () => {
  // The browser itself mentions a lost context.
  assert.deepEqual(problems.filter((problem) => !/context/i.test(problem)), []);
});
