// A hundred thousand messages to the map in a frame from whom it may not hear, of every shape that a message can have: none
// changes or answers anything, and the map goes on. Whom it may hear is held to what fits, and to a number per second.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { keepMeasured } from "../measured.mjs";
import { openPage, startBrowser } from "./browser.mjs";
import { startNeighbour } from "./neighbours.mjs";

/** From each of four places. */
const MESSAGES = 25_000;
const CHUNK = 2_500;
/** As web/src/embed/rate_limit.ts has it. */
const MOST_PER_SECOND = 120;
/** Of each shape, so that all of them stay below that. */
const FEW = 7;

let session;
let neighbour;
/** By name: "top" is of another origin, "sealed" of none at all, "around" of the one that may speak. */
let windows;
/** The maps: "running" in the page that may speak, "below_top" with a button to start. */
let maps;

const frameOf = (from) => `${session.address}frame.html?lang=en&origin=${neighbour.origin}${from}`;
const html = (body) => `<!doctype html><html lang="en"><title>Neighbour</title>${body}</html>`;
const sealedPage = () => html(`<iframe title="sealed map" src="${frameOf("&origin=null")}"></iframe>`);
const topPage = () => html([
  `<iframe title="around" name="around" width="420" height="330" src="${neighbour.origin}/around"></iframe>`,
  `<iframe title="map" name="below_top" src="${frameOf("")}"></iframe>`,
  `<iframe title="sealed" name="sealed" sandbox="allow-scripts" src="${neighbour.origin}/sealed"></iframe>`,
].join(""));

before(async () => {
  session = await startBrowser();
  neighbour = await startNeighbour({
    "/": () => topPage(),
    "/sealed": () => sealedPage(),
    "/around": () => html(`<iframe title="map" name="running" width="400" height="300" src="${frameOf("&autostart")}"></iframe>`),
  });
  const { page } = await openPage({ ...session, address: `${neighbour.otherOrigin}/` }, { viewport: { width: 640, height: 700 } });
  const frame = async (name) => {
    while (page.frame({ name }) === null) await page.waitForTimeout(50);
    return page.frame({ name });
  };
  windows = { top: page.mainFrame(), sealed: await frame("sealed"), around: await frame("around") };
  maps = { running: await frame("running"), below_top: await frame("below_top") };
  for (const map of Object.values(maps)) await map.waitForFunction(() => document.querySelector("netwerkstad-twente") !== null);
  await maps.running.waitForFunction(() => document.querySelector("netwerkstad-twente").viewer !== null);
  for (const map of Object.values(maps)) await countMessages(map);
  for (const window of Object.values(windows)) await listen(window);
});
after(async () => {
  await neighbour.stop();
  await session.stop();
});

/** Comes after the listener of the map: what is counted has been heard. */
const countMessages = (map) => map.evaluate(() => {
  window.got = 0;
  addEventListener("message", () => { window.got += 1; });
});
const listen = (of) => of.evaluate(() => {
  window.heard = [];
  addEventListener("message", ({ data }) => window.heard.push(data));
});
const heard = (of) => of.evaluate(() => window.heard.length);

/** Everything about a map that a message could change. */
const stateOf = (map) => map.evaluate(() => {
  const element = document.querySelector("netwerkstad-twente");
  const { viewer } = element;
  return {
    stage: element.shadowRoot.querySelector(".frame").dataset.state,
    attributes: [...element.attributes].map(({ name, value }) => `${name}=${value}`),
    viewer: viewer && [viewer.scenario(), viewer.results(), viewer.layers(), viewer.camera(), viewer.selected(), viewer.history(), viewer.theme()],
    prototypes: [Object, Array, String, Function].map(({ prototype }) => Object.getOwnPropertyNames(prototype)),
    polluted: {}.polluted ?? null,
    address: location.href,
  };
});

/** Puts window.shapes into a page: what makes a message of each kind. `valid` ones are what an allowed page would send. */
const bringShapes = (window) => window.evaluate(() => {
  const head = { type: "netwerkstad-twente", version: 1 };
  const scenario = { format: "twente2040-scenario", version: 1, values: { "housing.growth": 7 } };
  const calls = [
    ["start"], ["set", "housing.growth", 9], ["load", scenario], ["load", JSON.stringify(scenario)], ["applyPreset", "bereikbaar"],
    ["setYear", 2020], ["setLayers", { roads: false }], ["setTheme", "dark"], ["setLanguage", "de"], ["select", "city:hengelo"],
    ["chooseSite", "vaneker", "drop"], ["flyTo", { scale: 90 }], ["openLink", "#v=2&m=3&year=2020"], ["undo"], ["reset"], ["height"],
  ];
  const ring = { name: "ring" };
  ring.self = ring;
  const deep = JSON.parse(`${'{"a":'.repeat(900)}1${"}".repeat(900)}`);
  const huge = "x".repeat(20_000);
  const odd = [new Map([["scale", 1]]), new Set([1]), new Date(0), /x/, new Uint8Array(9), new ArrayBuffer(9), new Error("x"), new Blob(["x"]), 10n ** 300n];
  const strange = [null, 0, -1, NaN, "", "set", true, undefined, [], [[]], 5n];
  const call = (id, name, args) => ({ ...head, id, call: name, args });
  window.shapes = {
    valid: (n) => call(n, calls[n % calls.length][0], calls[n % calls.length].slice(1)),
    version: (n) => ({ ...call(n, "set", ["housing.growth", 9]), version: [0, 2, "1", null, NaN, 1.5][n % 6] }),
    id: (n) => ({ ...call(n, "set", ["housing.growth", 9]), id: [undefined, null, {}, NaN, huge, [1]][n % 6] }),
    unknown: (n) => call(n, ["dispose", "constructor", "__proto__", "toString", "", huge, "eval", "on"][n % 8], []),
    prototype: (n) => JSON.parse(`{"type":"netwerkstad-twente","version":1,"id":${n},"call":"setLayers","args":[{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}]}`),
    ownPrototype: (n) => JSON.parse(`{"__proto__":{"polluted":1,"version":1},"type":"netwerkstad-twente","id":${n},"call":"reset"}`),
    huge: (n) => call(n, "load", [huge]),
    ring: (n) => call(n, ["load", "flyTo", "setLayers"][n % 3], [ring]),
    number: (n) => call(n, "set", ["housing.growth", [NaN, Infinity, -Infinity, 1e308, -1e308, 5n][n % 6]]),
    year: (n) => call(n, "setYear", [[NaN, 1e9, 2020.5, "2020", null, -0][n % 6]]),
    wrongType: (n) => call(n, ["set", "load", "select", "setYear"][n % 4], [{ length: 5 }, odd[n % odd.length]]),
    odd: (n) => call(n, ["load", "flyTo", "setLayers"][n % 3], [odd[n % odd.length]]),
    deep: (n) => call(n, "load", [deep]),
    long: (n) => call(n, "set", new Array(2000).fill(n)),
    sparse: (n) => ({ ...head, id: n, call: "set", args: Object.assign(new Array(5), { 4: 1 }) }),
    noList: (n) => ({ ...head, id: n, call: "set", args: [{ 0: "housing.growth", 1: 9 }, "housing.growth", 9, odd[n % odd.length]][n % 4] }),
    event: (n) => ({ ...head, id: n, event: "change", call: "set", args: ["housing.growth", 9] }),
    markup: (n) => call(n, "<img src=x onerror=hit()>", ["javascript:hit()"]),
    strange: (n) => strange[n % strange.length],
  };
}, {});

/** Sends so many of all shapes from a window to a map, in parts: the next when the map has heard the last. */
async function flood(window, map, way, count = MESSAGES) {
  const before = await map.evaluate(() => globalThis.got);
  for (let sent = 0; sent < count; sent += CHUNK) {
    await window.evaluate(({ way, from, to }) => {
      const makers = Object.values(window.shapes);
      let target = window;
      for (const step of way) target = step === "parent" ? target.parent : target.frames[step];
      for (let n = from; n < to; n += 1) target.postMessage(makers[n % makers.length](n), "*");
    }, { way, from: sent, to: sent + CHUNK });
    await map.waitForFunction((wanted) => window.got >= wanted, before + sent + CHUNK);
  }
  return count;
}

test("a page of no origin cannot have the map in a frame at all", async () => {
  while (session.refusals.length === 0) await windows.top.waitForTimeout(50);
  const refusals = session.refusals.splice(0);
  assert.ok(refusals.every((text) => /frame-ancestors/.test(text)), refusals.join("\n"));
});

test("a hundred thousand messages from whom the map may not hear change nothing, and are not answered", async () => {
  const before = await Promise.all(Object.values(maps).map(stateOf));
  assert.deepEqual(before.map(({ stage }) => stage), ["map", "poster"]);
  for (const name of ["top", "sealed"]) await bringShapes(windows[name]);
  const shapes = await windows.top.evaluate(() => Object.keys(window.shapes).length);
  assert.ok(shapes >= 13);
  const toRunning = [0, 0]; // of the top: the page around, and the map in it
  const messages = [
    await flood(windows.top, maps.running, toRunning), // not the page around
    await flood(windows.sealed, maps.running, ["parent", ...toRunning]), // no origin, and not the page around
    await flood(windows.top, maps.below_top, [1]), // the page around, of another origin
    await flood(windows.sealed, maps.below_top, ["parent", 1]),
  ].reduce((sum, count) => sum + count);
  const after = await Promise.all(Object.values(maps).map(stateOf));
  const changed = after.filter((state, index) => JSON.stringify(state) !== JSON.stringify(before[index])).length;
  assert.deepEqual(after, before);
  const answers = (await heard(windows.top)) + (await heard(windows.sealed)) + (await heard(windows.around));
  assert.equal(answers, 0);
  keepMeasured("hostile_messages", { messages, shapes, accepted: changed + answers });
  // It goes on, and the page that may speak is heard: what did nothing above does something here.
  const replied = await windows.around.evaluate(() => new Promise((done) => {
    addEventListener("message", ({ data }) => data.id === "real" && done(data));
    window.frames[0].postMessage({ type: "netwerkstad-twente", version: 1, id: "real", call: "setYear", args: [2025] }, "*");
  }));
  assert.equal("error" in replied, false);
  assert.equal(await maps.running.evaluate(() => document.querySelector("netwerkstad-twente").viewer.year()), 2025);
});

/** Sends messages to the running map at once and resolves with the answers; how long it took says how many may be heard. */
const answersTo = (count, shape) => windows.around.evaluate(({ count, shape }) => new Promise((done) => {
  const answers = [];
  const begun_ms = performance.now();
  addEventListener("message", function hear({ data }) {
    if (data?.type !== "netwerkstad-twente" || "event" in data) return;
    answers.push(data);
    if (answers.length < count) return;
    removeEventListener("message", hear);
    done({ answers, took_s: (performance.now() - begun_ms) / 1000 });
  });
  for (let n = 0; n < count; n += 1) window.frames[0].postMessage(window.shapes[shape](n), "*");
}), { count, shape });

test("the page that may speak is answered for what does not fit, and nothing of it is done", async () => {
  await bringShapes(windows.around);
  const before = await stateOf(maps.running);
  const answered = ["version", "id", "unknown", "huge", "ring", "number", "year", "wrongType", "odd", "deep", "long", "sparse", "noList", "prototype", "markup"];
  for (const shape of answered) {
    const { answers } = await answersTo(FEW, shape);
    for (const { error, ...rest } of answers) {
      assert.ok(error !== undefined && !/more than/.test(error.message), `${shape}: ${JSON.stringify(error ?? rest)}`);
    }
  }
  assert.deepEqual(await stateOf(maps.running), before);
});

test("above 120 calls in a second the page that may speak is told so, and is not heard", async () => {
  await windows.around.evaluate(() => {
    window.shapes.steps = (n) => ({ type: "netwerkstad-twente", version: 1, id: n, call: "setYear", args: [2011 + (n % 20)] });
  });
  const { answers, took_s } = await answersTo(2_000, "steps");
  const refused = answers.filter(({ error }) => error !== undefined);
  assert.ok(refused.every(({ error }) => error.name === "MessageError" && error.pointer === ""));
  const taken = answers.length - refused.length;
  assert.ok(taken > 0 && taken <= MOST_PER_SECOND * Math.ceil(took_s + 1), `${taken} in ${took_s} s`);
  assert.ok(refused.length > 0 || took_s > answers.length / MOST_PER_SECOND, "as many as came were heard");
});
