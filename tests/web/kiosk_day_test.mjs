// A day on a screen among people: frame after frame with a model run for each, on one page that is never loaded again.
// Nothing piles up: not in the module, not in the page, not on the graphics card.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { keepMeasured } from "../measured.mjs";
import { openPage, ready, settled, startBrowser } from "./browser.mjs";

const FRAMES = process.env.TWENTE_LONG === "1" ? 100_000 : 2_000;
/** What the first uses make once: room for the largest scenario, compiled code. */
const WARM_UP = 1_000;
const JS_BYTES_PER_FRAME = 10;
/** Code that Chromium makes faster, and its own notes, come and go: no growth that goes on. */
const JS_SLACK_BYTES = process.env.TWENTE_LONG === "1" ? 0 : 400_000;
/** Objects of WebGL whose making and deleting is counted. */
const GL_OBJECTS = ["Buffer", "Texture", "Program", "Shader", "Framebuffer", "Renderbuffer", "VertexArray", "Query", "Sampler", "TransformFeedback"];

let session;
let page;
let problems;
let cdp;
before(async () => {
  session = await startBrowser({ more: ["--disable-frame-rate-limit", "--disable-gpu-vsync"] });
  const prepare = (made) => made.addInitScript(countGlObjects, GL_OBJECTS);
  ({ page, problems } = await openPage(session, { path: "?kiosk=3600", viewport: { width: 240, height: 180 }, prepare }));
  await ready(page);
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

/** Draws so many frames; before each a slider moves by a step, and now and then what else people do. */
const live = (frames) => page.evaluate(async (count) => {
  const { viewer } = window;
  const numbers = viewer.parameters.filter(({ kind }) => kind === "number");
  const frame = () => new Promise((done) => requestAnimationFrame(done));
  const begin = viewer.metrics();
  for (let n = 0; n < count; n += 1) {
    const { id, min, max, step } = numbers[n % numbers.length];
    const steps = Math.floor((max - min) / step);
    viewer.set(id, min + step * ((n * 7) % (steps + 1)));
    if (n % 10 === 9) viewer.endGesture();
    if (n % 50 === 0) viewer.setYear(2010 + (n / 50) % 31);
    if (n % 100 === 99) viewer.undo();
    if (n % 500 === 499) viewer.reset();
    await frame();
  }
  const { frames, modelRuns } = viewer.metrics();
  return { frames: frames - begin.frames, modelRuns: modelRuns - begin.modelRuns };
}, frames);

/** The state that is always measured: the plan of 2013, nothing to undo, at rest. */
async function measure() {
  await page.evaluate(() => {
    const { viewer } = window;
    viewer.reset();
    viewer.setYear(2040);
  });
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

test(`${FRAMES} frames and as many model runs: nothing grows`, async () => {
  await live(WARM_UP);
  const before = await measure();
  const counted = await live(FRAMES);
  const after = await measure();
  assert.ok(counted.frames >= FRAMES && counted.modelRuns >= FRAMES, JSON.stringify(counted));
  const growth = Object.fromEntries(Object.entries(after).map(([name, value]) => [name, value - before[name]]));
  console.log(JSON.stringify({ before, growth, counted }));
  keepMeasured("kiosk_day", {
    frames: counted.frames, runs: counted.modelRuns, wasm_growth_bytes: growth.wasm_bytes, wasm_in_use_growth_bytes: growth.wasm_used_bytes,
    js_bytes_per_frame: Math.max(0, Number((growth.js_bytes / counted.frames).toFixed(2))),
  });
  assert.deepEqual([growth.wasm_bytes, growth.wasm_used_bytes, growth.gl_objects], [0, 0, 0]);
  assert.ok(growth.js_bytes <= JS_BYTES_PER_FRAME * counted.frames + JS_SLACK_BYTES, `${growth.js_bytes} bytes`);
  assert.ok(growth.nodes <= 0 && growth.listeners <= 0, JSON.stringify(growth));
  assert.deepEqual(problems, []);
});
