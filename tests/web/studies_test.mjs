// Other scenarios beside the present one: many futures, a comparison, the document while held, the map as a picture.
import assert from "node:assert/strict";
import { after, before, beforeEach, test } from "node:test";
import { openPage, ready, settled, startBrowser } from "./browser.mjs";

let session;
let page;
let problems;
before(async () => {
  session = await startBrowser();
  ({ page, problems } = await openPage(session, { viewport: { width: 640, height: 480 } }));
  await ready(page);
});
after(() => session.stop());
beforeEach(() =>
  page.evaluate(() => {
    window.viewer.load({ format: "twente2040-scenario", version: 1 });
    window.viewer.compareWith(null);
  }),
);

const shot = () => page.locator("#map canvas").screenshot();

test("an ensemble tells how far it is and is the same for the same seed", async () => {
  const { first, again, other, steps } = await page.evaluate(async () => {
    const steps = [];
    const onProgress = (finished, samples) => steps.push([finished, samples]);
    const [first, again] = await Promise.all([viewer.ensemble(300, 7, { onProgress }), viewer.ensemble(300, 7)]);
    return { first, again, other: await viewer.ensemble(300, 8), steps };
  });
  assert.equal(first.samples, 300);
  assert.equal(first.seed, 7);
  assert.deepEqual(again, first);
  assert.notDeepEqual(other.bands, first.bands);
  assert.deepEqual(steps.at(-1), [300, 300]);
  assert.ok(steps.length > 2, "it came in slices");
  for (const { share } of Object.values(first.sites)) {
    const sum = Object.values(share).reduce((total, one) => total + one, 0);
    assert.ok(Math.abs(sum - 1) < 1e-9);
  }
});

test("thousands of futures leave the page its frames", async () => {
  const { longest, frames, all } = await page.evaluate(async () => {
    let last = performance.now();
    let longest = 0;
    let frames = 0;
    let running = true;
    const frame = (now) => {
      longest = Math.max(longest, now - last);
      last = now;
      frames += 1;
      if (running) requestAnimationFrame(frame);
    };
    // The first callback only starts the clock.
    await new Promise((done) => requestAnimationFrame((now) => { last = now; done(undefined); }));
    const begun = last;
    requestAnimationFrame(frame);
    await viewer.ensemble(4000);
    running = false;
    return { longest, frames, all: performance.now() - begun };
  });
  // A slice is 7 ms: on a machine that does other things as well the frames are fewer, but they come all the while.
  assert.ok(longest < all / 2, `a frame waited ${longest} of ${all} ms`);
  assert.ok(frames > 5, `${frames} frames`);
});

test("an ensemble belongs to the settings at its end, and starts again when they move", async () => {
  const { moved, expected, steps } = await page.evaluate(async () => {
    const steps = [];
    const running = viewer.ensemble(200, 1, {
      onProgress(finished) {
        steps.push(finished);
        if (steps.length === 2) viewer.set("housing.growth", 10);
      },
    });
    const moved = await running;
    return { moved, expected: await viewer.ensemble(200, 1), steps };
  });
  assert.deepEqual(moved, expected);
  assert.ok(steps.some((finished, index) => finished < steps[index - 1]), "it began anew");
});

test("what cannot be run is refused, and an aborted ensemble ends", async () => {
  const refusals = await page.evaluate(async () => {
    const stopper = new AbortController();
    const aborted = viewer.ensemble(10_000, 1, { signal: stopper.signal });
    setTimeout(() => stopper.abort(), 20);
    const name = (promise) => promise.then(() => "done", (error) => error.name);
    return Promise.all([
      name(aborted), name(viewer.ensemble(0)), name(viewer.ensemble(1.5)), name(viewer.ensemble(10_001)),
      name(viewer.ensemble(10, -1)), name(viewer.ensemble(10)),
    ]);
  });
  assert.deepEqual(refusals, ["AbortError", "RangeError", "RangeError", "RangeError", "RangeError", "done"]);
});

test("the layer of futures changes the picture and nothing else", async () => {
  // Names remember where they stood.
  await page.evaluate(() => viewer.setLayers({ labels: false }));
  await settled(page);
  const before = await shot();
  await page.evaluate(() => viewer.setLayers({ uncertainty: true }));
  await page.waitForFunction(async () => {
    const { frames } = viewer.metrics();
    await new Promise((done) => setTimeout(done, 600));
    return viewer.metrics().frames === frames;
  });
  const faded = await shot();
  await page.evaluate(() => viewer.setLayers({ uncertainty: false }));
  await settled(page);
  assert.ok(!faded.equals(before));
  assert.ok((await shot()).equals(before), "switched off it looks as before");
});

test("a comparison lists sliders, sites and blocks that differ", async () => {
  const { comparison, presets, none } = await page.evaluate(() => {
    const none = viewer.comparison();
    viewer.compareWith("baseline");
    viewer.applyPreset("ieder_voor_zich");
    viewer.set("housing.growth", 2);
    return { comparison: viewer.comparison(), presets: viewer.presets, none };
  });
  assert.equal(none, null);
  assert.ok(presets.includes(comparison.preset));
  assert.equal(comparison.changes, 0);
  assert.deepEqual(comparison.parameters.find(({ id }) => id === "housing.growth"), { id: "housing.growth", reference: 0, present: 2 });
  assert.ok(comparison.sites.length > 3);
  assert.ok(comparison.sites.every(({ reference, present }) => reference !== present));
  assert.ok(comparison.blocks.more > 0);
});

test("a scenario compared with itself does not differ, and a preset, a file and its text are the same", async () => {
  const [same, preset, file, text] = await page.evaluate(() => {
    viewer.compareWith(viewer.scenario());
    const same = viewer.comparison();
    viewer.compareWith("strong_europe");
    const preset = viewer.comparison();
    viewer.applyPreset("strong_europe");
    const scenario = { ...viewer.scenario(), name: "Voorstel" };
    viewer.applyPreset("perspectief");
    viewer.compareWith(scenario);
    const file = viewer.comparison();
    viewer.compareWith(JSON.stringify(scenario));
    return [same, preset, file, viewer.comparison()];
  });
  assert.deepEqual([same.parameters, same.sites, same.blocks], [[], [], { more: 0, gone: 0, higher: 0, lower: 0 }]);
  assert.equal(preset.preset, "strong_europe");
  assert.equal(file.name, "Voorstel");
  assert.deepEqual([file.parameters, file.sites, file.blocks], [preset.parameters, preset.sites, preset.blocks]);
  assert.deepEqual(text, file);
});

test("what cannot be compared is refused and changes nothing", async () => {
  const outcome = await page.evaluate(() => {
    viewer.compareWith("strong_europe");
    const name = (call) => {
      try {
        call();
        return "done";
      } catch (error) {
        return error.name;
      }
    };
    const refusals = [
      name(() => viewer.compareWith("no_such_preset")),
      name(() => viewer.compareWith({ format: "twente2040-scenario", version: 1, values: { "housing.growth": 500 } })),
      name(() => viewer.compareWith("{")),
    ];
    const kept = viewer.comparison().preset;
    viewer.compareWith(null);
    return { refusals, kept, results: name(() => viewer.results("reference")) };
  });
  assert.deepEqual(outcome, { refusals: ["RangeError", "ScenarioError", "ScenarioError"], kept: "strong_europe", results: "RangeError" });
});

test("the document is there while it is held and the settings stay", async () => {
  const { events, held, after } = await page.evaluate(async () => {
    const plan = JSON.stringify(viewer.results("baseline"));
    viewer.set("housing.growth", 12);
    const own = JSON.stringify(viewer.results());
    let events = 0;
    viewer.on("view", () => (events += 1));
    viewer.holdBaseline(true);
    const held = [viewer.holdsBaseline(), viewer.get("housing.growth"), JSON.stringify(viewer.results()) === own, plan !== own];
    await new Promise((done) => setTimeout(done, 50));
    viewer.holdBaseline(false);
    const after = [viewer.holdsBaseline(), viewer.get("housing.growth")];
    await new Promise((done) => setTimeout(done, 50));
    return { events, held, after };
  });
  assert.deepEqual(held, [true, 12, true, true]);
  assert.deepEqual(after, [false, 12]);
  assert.ok(events >= 2);
});

test("the key B on the map holds the document, and its release gives the map back", async () => {
  await page.evaluate(() => viewer.applyPreset("ieder_voor_zich"));
  await settled(page);
  const own = await shot();
  await page.locator("#map canvas").focus();
  await page.keyboard.down("b");
  await page.waitForFunction(() => viewer.holdsBaseline());
  await page.keyboard.up("b");
  await page.waitForFunction(() => !viewer.holdsBaseline());
  await page.evaluate(() => document.activeElement.blur());
  await settled(page);
  assert.ok((await shot()).equals(own));
});

/** Width and height of a PNG, and whether its corners and its middle are drawn. */
async function look(options) {
  return page.evaluate(async (wanted) => {
    const blob = await viewer.png(wanted);
    const picture = await createImageBitmap(blob);
    const canvas = document.createElement("canvas");
    canvas.width = picture.width;
    canvas.height = picture.height;
    const ctx = canvas.getContext("2d", { willReadFrequently: true });
    ctx.drawImage(picture, 0, 0);
    const colours = new Set();
    // From top to bottom: no row of a page goes for certain through the map.
    const middle = ctx.getImageData(picture.width >> 1, 0, 1, picture.height).data;
    for (let i = 0; i < middle.length; i += 4) colours.add((middle[i] << 16) | (middle[i + 1] << 8) | middle[i + 2]);
    const { data } = ctx.getImageData(0, 0, picture.width, picture.height);
    let opaque = true;
    for (let i = 3; i < data.length; i += 4) opaque &&= data[i] === 255;
    return { type: blob.type, width: picture.width, height: picture.height, colours: colours.size, opaque };
  }, options);
}

test("a picture of the map has the size that was asked for and is drawn everywhere", async () => {
  const once = await look({ scale: 1, width: 400, height: 260 });
  const twice = await look({ scale: 2, width: 400, height: 260 });
  assert.equal(once.type, "image/png");
  assert.ok(once.width > 400 && once.height > 260, "the map stands in a page with title and legend");
  assert.ok(Math.abs(twice.width - 2 * once.width) <= 2 && Math.abs(twice.height - 2 * once.height) <= 2);
  for (const picture of [once, twice]) {
    assert.ok(picture.colours > 40, `${picture.colours} colours down the middle`);
    assert.ok(picture.opaque);
  }
});

test("options out of range are refused, and a picture leaves the map as it was", async () => {
  await settled(page);
  const before = await shot();
  const refusals = await page.evaluate(() =>
    Promise.all([{ scale: 0.5 }, { scale: 5 }, { width: 10 }, { height: 99_999 }, { scale: NaN }].map((options) =>
      viewer.png(options).then(() => "done", (error) => error.name))),
  );
  assert.deepEqual(refusals, Array(5).fill("RangeError"));
  await look({ scale: 1, width: 300, height: 300 });
  await settled(page);
  assert.ok((await shot()).equals(before));
});

test("a picture that the browser has no room for is refused with its reason", async () => {
  const kind = await page.evaluate(async () => {
    const real = HTMLCanvasElement.prototype.getContext;
    HTMLCanvasElement.prototype.getContext = function (type, ...rest) {
      return type === "2d" && this.width > 1500 ? null : real.call(this, type, ...rest);
    };
    try {
      return await viewer.png({ scale: 2, width: 800, height: 300 }).then(() => "done", (error) => error.kind);
    } finally {
      HTMLCanvasElement.prototype.getContext = real;
    }
  });
  assert.equal(kind, "too_large");
});

test("the panel compares, holds and says what differs", async () => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.locator("#compare-with").selectOption("ieder_voor_zich");
  await page.locator("#table-compare-parameters").waitFor();
  const rows = await page.locator("#compare-outcome tbody tr").count();
  const comparison = await page.evaluate(() => viewer.comparison());
  assert.equal(rows, comparison.parameters.length + comparison.sites.length);
  const sentence = page.locator(".outcome");
  const plan = await sentence.textContent();
  await page.evaluate(() => viewer.set("housing.growth", 10));
  await page.waitForFunction((text) => document.querySelector(".outcome").textContent !== text, plan);
  const own = await sentence.textContent();
  const hold = page.locator("#hold-baseline");
  await hold.focus();
  await page.keyboard.down("Space");
  await page.waitForFunction((text) => document.querySelector(".outcome").textContent !== text, own);
  assert.equal(await hold.getAttribute("aria-pressed"), "true");
  await page.keyboard.up("Space");
  await page.waitForFunction((text) => document.querySelector(".outcome").textContent === text, own);
  assert.equal(await hold.getAttribute("aria-pressed"), "false");
  await page.locator("#compare-with").selectOption("");
  await page.locator("#table-compare-parameters").waitFor({ state: "detached" });
  assert.deepEqual(problems, []);
});
