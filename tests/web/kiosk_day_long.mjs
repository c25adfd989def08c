// A day on a screen among people: frame after frame and run after run of the model, on one page that is never loaded again.
// Nothing piles up: not in the module, not in the page, not on the graphics card. Software draws a whole map far too slowly
// for a day of it: most frames have the controls and no layers, some all of it.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { keepMeasured } from "../measured.mjs";
import { openPage, ready, settled, startBrowser } from "./browser.mjs";

/** The same moves in every part, so that lists and buffers have their largest room after the first. */
const PART = { frames: 5_000, runs: 5_000 };
const PARTS = Number(process.env.TWENTE_KIOSK_PARTS ?? 20);
const FRAMES = PARTS * PART.frames;
const RUNS = PARTS * PART.runs;
/** A stretch of frames; of so many the last one shows all layers. */
const STRETCH = 10;
const STRETCHES = 25;
const JS_BYTES_PER_FRAME = 10;
/** Some lists get their largest room when texts happen to meet, once: a byte that is lost in every tenth frame or run is more. */
const WASM_IN_USE_BYTES = 4096;
/** A region that is read aloud has a text, or none. */
const NODES = 4;
/** Objects of WebGL whose making and deleting is counted. */
const GL_OBJECTS = ["Buffer", "Texture", "Program", "Shader", "Framebuffer", "Renderbuffer", "VertexArray", "Query", "Sampler", "TransformFeedback"];

let session;
let page;
let problems;
let cdp;
before(async () => {
  session = await startBrowser({ more: ["--disable-frame-rate-limit", "--disable-gpu-vsync"] });
  const prepare = async (made) => {
    await made.addInitScript(countGlObjects, GL_OBJECTS);
    await made.addInitScript(`window.live = ${liveInPage}`);
  };
  ({ page, problems } = await openPage(session, { path: "?kiosk=3600", viewport: { width: 240, height: 180 }, reducedMotion: "reduce", prepare }));
  await ready(page);
  await page.evaluate(() => { window.noSteps = window.viewer.history(); });
  cdp = await page.context().newCDPSession(page);
  await cdp.send("Performance.enable");
});
after(() => session.stop());

function countGlObjects(kinds) {
  window.glObjects = 0;
  const { prototype } = WebGL2RenderingContext;
  for (const kind of kinds) {
    const [make, drop] = [prototype[`create${kind}`], prototype[`delete${kind}`]];
    prototype[`create${kind}`] = function (...options) {
      window.glObjects += 1;
      return make.apply(this, options);
    };
    prototype[`delete${kind}`] = function (object) {
      if (object) window.glObjects -= 1;
      return drop.call(this, object);
    };
  }
}

/** In the page: draws so many frames and has the model run so often, with all that people do. */
async function liveInPage({ frames, runs, stretch, stretches }) {
  const { viewer } = window;
  const numbers = viewer.parameters.filter(({ kind }) => kind === "number");
  const layers = viewer.layers();
  const none = Object.fromEntries(Object.keys(layers).map((id) => [id, false]));
  const frame = () => new Promise((done) => requestAnimationFrame(done));
  const begin = viewer.metrics();
  const counted = () => {
    const now = viewer.metrics();
    return { frames: now.frames - begin.frames, modelRuns: now.modelRuns - begin.modelRuns };
  };
  const home = viewer.camera();
  let moves = 0;
  /** A move that makes the model run: reading a value carries it out. */
  const move = () => {
    const { id, min, max, step } = numbers[moves % numbers.length];
    const steps = Math.floor((max - min) / step);
    viewer.set(id, min + step * ((moves * 7 + Math.floor(moves / numbers.length)) % (steps + 1)));
    viewer.get(id);
    moves += 1;
    if (moves % 10 === 0) viewer.endGesture();
    if (moves % 90 === 0) viewer.undo();
    if (moves % 400 === 0) viewer.applyPreset(viewer.presets[(moves / 400) % viewer.presets.length]);
    if (moves % 500 === 0) viewer.reset();
  };
  for (let stretchNumber = 0; counted().frames < frames || counted().modelRuns < runs; stretchNumber += 1) {
    viewer.setLayers(stretchNumber % stretches === stretches - 1 ? layers : none);
    const perFrame = Math.max(1, Math.ceil((runs - counted().modelRuns) / Math.max(stretch, frames - counted().frames)));
    for (let n = 0; n < stretch; n += 1) {
      // In turn: somebody moves sliders and the year, or the map.
      if (n % 2 === 0) {
        for (let run = 0; run < 2 * perFrame; run += 1) move();
        viewer.setYear(2010 + (n * 3) % 31);
      } else {
        viewer.flyTo({ ...home, azimuth: 3 * n });
      }
      await frame();
    }
  }
  viewer.setLayers(layers);
  viewer.flyTo(home);
  const lived = counted();
  // As it began: the plan of 2013 and nothing to undo, for each step keeps its settings.
  viewer.reset();
  viewer.setYear(2040);
  viewer.loadHistory(window.noSteps);
  return lived;
}

/** A part of the day, in which somebody comes by: or the page begins anew after an hour. */
async function live() {
  await page.mouse.move(2, 1);
  await page.mouse.move(1, 1);
  return page.evaluate((wanted) => window.live(wanted), { ...PART, stretch: STRETCH, stretches: STRETCHES });
}

/** What there is when a part has ended and the page is at rest. */
async function measure() {
  await settled(page);
  await cdp.send("HeapProfiler.collectGarbage");
  await cdp.send("HeapProfiler.collectGarbage");
  const { metrics } = await cdp.send("Performance.getMetrics");
  const metric = (wanted) => metrics.find(({ name }) => name === wanted).value;
  return {
    js_bytes: (await cdp.send("Runtime.getHeapUsage")).usedSize,
    nodes: metric("Nodes"),
    listeners: metric("JSEventListeners"),
    ...(await page.evaluate(() => ({
      wasm_bytes: window.viewer.metrics().wasmBytes, wasm_used_bytes: window.viewer.metrics().wasmUsedBytes, gl_objects: window.glObjects,
    }))),
  };
}

const growthSince = async (before) => Object.fromEntries(Object.entries(await measure()).map(([name, value]) => [name, value - before[name]]));

test(`${FRAMES} frames and ${RUNS} model runs: nothing grows`, async () => {
  await live();
  const before = await measure();
  const counted = { frames: 0, modelRuns: 0 };
  for (let part = 0; part < PARTS; part += 1) {
    const { frames, modelRuns } = await live();
    counted.frames += frames;
    counted.modelRuns += modelRuns;
    console.log(`part ${part + 1} of ${PARTS}: ${JSON.stringify(await growthSince(before))}`);
  }
  const growth = await growthSince(before);
  assert.ok(counted.frames >= FRAMES && counted.modelRuns >= RUNS, JSON.stringify(counted));
  console.log(JSON.stringify({ before, growth, counted }));
  keepMeasured("kiosk_day", {
    frames: counted.frames, runs: counted.modelRuns, wasm_growth_bytes: growth.wasm_bytes, wasm_in_use_growth_bytes: Math.max(0, growth.wasm_used_bytes),
    js_bytes_per_frame: Math.max(0, Number((growth.js_bytes / counted.frames).toFixed(2))),
  });
  assert.deepEqual([growth.wasm_bytes, growth.gl_objects], [0, 0]);
  assert.ok(growth.wasm_used_bytes <= WASM_IN_USE_BYTES, `${growth.wasm_used_bytes} bytes of the module`);
  assert.ok(growth.js_bytes <= JS_BYTES_PER_FRAME * counted.frames, `${growth.js_bytes} bytes`);
  assert.ok(growth.nodes <= NODES && growth.listeners <= 0, JSON.stringify(growth));
  assert.deepEqual(problems, []);
});
