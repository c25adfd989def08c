// What the browser keeps for a page may be denied, full, another one in a frame of another site, or damaged: the page always
// starts, shows nothing that is not so, and says what is missing in the language of the reader.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { after, before, test } from "node:test";
import { build } from "../../web/node_modules/esbuild/lib/main.js";
import { keepMeasured } from "../measured.mjs";
import { openPage, root, startBrowser, withKeepingBrowser } from "./browser.mjs";
import { makeRandom, mutate } from "./links.mjs";
import { startNeighbour } from "./neighbours.mjs";

const STATES = process.env.TWENTE_LONG === "1" ? 1_000 : 50;
const VIEWPORT = { width: 900, height: 620 };
const MAP = "?map=static";
const KEY = "twente2040";
/** So many signs fit into what Chromium keeps for an origin. */
const ROOM = 5 * 1024 * 1024;
const words = Object.fromEntries(["nl", "en", "de"].map((language) => [language, JSON.parse(readFileSync(`${root}/assets/i18n/${language}.json`, "utf8"))]));

let session;
let neighbour;
/** An ordinary page, whose settings are kept. */
let page;
/** What that page kept. */
let kept;
let modes = 0;
before(async () => {
  session = await startBrowser();
  neighbour = await startNeighbour({
    "/": () => framePage(`src="${session.address}${MAP}&taal=en"`),
    "/sandboxed": () => framePage(`sandbox="allow-scripts" src="${session.address}${MAP}"`),
    "/sandboxed-session": () => framePage(`sandbox="allow-scripts" src="${session.address}sessie.html?taal=de"`),
    "/sandboxed-frame": () => framePage(`sandbox="allow-scripts" src="${session.address}frame.html?lang=nl"`),
  });
  ({ page } = await openPage(session, { path: MAP, viewport: VIEWPORT }));
  await started(page);
  await page.evaluate(() => {
    window.viewer.set("housing.growth", 3);
    window.viewer.endGesture();
    window.viewer.set("housing.growth", 5);
    window.viewer.setYear(2031);
    window.viewer.setPreferences({ textSize: 110 });
  });
  await page.waitForFunction((key) => localStorage.getItem(key)?.includes("2031"), KEY);
  kept = await page.evaluate((key) => localStorage.getItem(key), KEY);
});
after(async () => {
  await neighbour.stop();
  await session.stop();
});

const framePage = (attributes) => `<!doctype html><title>Neighbour</title><iframe title="Map" name="map" width="860" height="580" ${attributes}></iframe>`;
const started = (frame) => frame.waitForFunction(() => window.viewer !== undefined && document.getElementById("loading").hidden);
/** Null when nothing is said. */
const remark = (frame) => frame.evaluate(() => document.querySelector("#message:not([hidden]) .remark:not([hidden])")?.textContent ?? null);
const growth = (frame) => frame.evaluate(() => window.viewer.get("housing.growth"));
/** A page with a browser of its own, whose storage `spoil` has been at before. */
async function startWith(spoil, { path = MAP } = {}) {
  const opened = await openPage(session, { path, viewport: VIEWPORT, prepare: (made) => made.addInitScript(spoil.run, spoil.with) });
  return opened;
}
const frameAt = async (path) => {
  const { page: around } = await openPage({ ...session, address: `${neighbour.otherOrigin}${path}` }, { viewport: VIEWPORT });
  return around.frame({ name: "map" });
};

const DENIED = {
  run: () => Object.defineProperty(window, "localStorage", { get() { throw new DOMException("denied", "SecurityError"); } }),
};

test("denied: it starts, works, and says that nothing is kept, in each language, beside what a link did", async () => {
  const link = (await page.evaluate(() => window.viewer.link())).replace(/^.*#/, "#");
  for (const [language, fragment] of [["nl", ""], ["en", ""], ["de", link.replace("l=nl", "l=de")]]) {
    const { page: denied, problems } = await startWith(DENIED, { path: `${MAP}&taal=${language}${fragment}` });
    await started(denied);
    const spoken = await denied.evaluate(() => document.documentElement.lang);
    assert.equal(await remark(denied), words[spoken]["page.storage.denied"]);
    await denied.evaluate(() => window.viewer.set("housing.growth", 7));
    assert.equal(await growth(denied), 7);
    if (fragment !== "") {
      await denied.locator("#message p:not(.remark):visible").waitFor();
      assert.equal(await denied.locator("#message p:visible").count(), 2);
    }
    await denied.locator("#message .close").click();
    assert.equal(await remark(denied), null);
    assert.deepEqual(problems, []);
    await denied.context().close();
  }
  modes += 1;
});

test("full: it starts, and says so when it first cannot keep something", async () => {
  const fill = { run: (room) => {
    if (localStorage.length > 0) return;
    localStorage.setItem("other", "x".repeat(room - 100));
  }, with: ROOM };
  const { page: full } = await startWith(fill);
  await started(full);
  assert.equal(await remark(full), null);
  await full.evaluate(() => window.viewer.set("housing.growth", 7));
  await full.locator("#message .remark:visible").waitFor();
  assert.equal(await remark(full), words.nl["page.storage.full"]);
  assert.equal(await growth(full), 7);
  await full.context().close();
  modes += 1;
});

test("partitioned: in a frame of another site it keeps what is set there, and that alone", async () => {
  await withKeepingBrowser(async (context) => {
    const around = await context.newPage();
    await around.goto(`${neighbour.otherOrigin}/`);
    const inFrame = () => around.frame({ name: "map" });
    await started(inFrame());
    await inFrame().evaluate(() => window.viewer.set("housing.growth", 6));
    await inFrame().waitForFunction((key) => localStorage.getItem(key) !== null, KEY);
    await around.reload();
    await started(inFrame());
    assert.deepEqual([await growth(inFrame()), await remark(inFrame())], [6, null]);
    const own = await context.newPage();
    await own.goto(session.address + MAP);
    await started(own);
    assert.deepEqual([await growth(own), await remark(own)], [0, null]);
  });
  // In a window that keeps nothing the browser lets no frame of another site keep anything, and the page says so.
  const frame = await frameAt("/");
  await started(frame);
  assert.equal(await remark(frame), words.en["page.storage.denied"]);
  await frame.page().context().close();
  modes += 1;
});

test("damaged: it starts with the plan of 2013, and says that something is left out", async () => {
  const damage = { run: ([key, text]) => localStorage.setItem(key, text), with: [KEY, kept.replace("2031", "2030")] };
  const { page: damaged } = await startWith(damage, { path: `${MAP}&taal=en` });
  await started(damaged);
  assert.deepEqual([await growth(damaged), await remark(damaged)], [0, words.en["page.storage.damaged"]]);
  await damaged.context().close();
  modes += 1;
});

test("in a sandboxed frame it starts as far as the browser lets it, and says what is missing", async () => {
  const frame = await frameAt("/sandboxed");
  await started(frame);
  assert.equal(await remark(frame), words.nl["page.storage.sandboxed"]);
  await frame.evaluate(() => window.viewer.set("housing.growth", 7));
  assert.equal(await growth(frame), 7);
  await frame.page().context().close();
  const sealedSession = await frameAt("/sandboxed-session");
  await sealedSession.waitForFunction(() => window.session !== undefined);
  assert.equal(await sealedSession.locator("#notice").textContent(), words.de["page.storage.sandboxed"]);
  await sealedSession.page().context().close();
  const element = await frameAt("/sandboxed-frame");
  await element.waitForFunction(() => document.querySelector("netwerkstad-twente")?.shadowRoot.querySelector(".poster")?.naturalWidth > 0);
  await element.page().context().close();
});

test("a session: denied or damaged it begins empty and says so", async () => {
  const bad = { run: () => localStorage.setItem("twente2040-session", "x=00000000 {}") };
  for (const [spoil, trouble] of [[DENIED, "denied"], [bad, "damaged"]]) {
    const { page: hall } = await startWith(spoil, { path: "sessie.html" });
    if (trouble === "denied") await hall.waitForFunction(() => window.session !== undefined);
    await hall.locator("#notice:visible").waitFor();
    assert.equal(await hall.locator("#notice").textContent(), words.nl[`page.storage.${trouble}`]);
    await hall.evaluate(() => window.session.change({ question: "Nog steeds?" }));
    assert.equal(await hall.evaluate(() => window.session.state.question), "Nog steeds?");
    await hall.context().close();
  }
});

/** Texts that are no state, however whole. */
const NO_STATES = [
  "null", "[]", "1", "{}", "true", "\"\"", '{"scenario":null,"history":null}', '{"scenario":{},"history":{}}', '{"scenario":[],"history":[]}',
  '{"__proto__":{"scenario":1}}', '{"scenario":{"format":"twente2040-scenario","version":1,"values":{"housing.growth":99}},"history":{}}',
  '{"scenario":{"format":"twente2040-scenario","version":1,"values":{"housing.growth":null}},"history":{}}',
  `{"scenario":${"[".repeat(5000)}${"]".repeat(5000)},"history":{}}`,
  `{"scenario":{"format":"twente2040-scenario","version":9},"history":{}}`,
];

/**
 * The kept texts to try: cut and changed ones; ones whose seal fits what was changed, as if a page of another version had
 * written them; and what is no state at all.
 */
function statesToTry(sealed) {
  const random = makeRandom(2040);
  const changed = Array.from({ length: STATES }, (_, n) => (n % 2 === 0 ? mutate(kept, random) : sealed(mutate(kept.replace(/^x=\S+ /, ""), random))));
  return [...changed, ...NO_STATES, ...NO_STATES.map(sealed), "", " ", "x", "x=", "x=0 {}", "\0", "\ud800"];
}

/** The reader of the page, as a file of its own: a thousand states on one page in place of a thousand pages. */
async function bringReader() {
  const entry = `export * from "./saved_state.js"; export * from "./storage.js";`;
  const { outputFiles } = await build({
    stdin: { contents: entry, resolveDir: `${root}/web/src/page`, loader: "ts" }, bundle: true, write: false, format: "esm", target: "es2021",
  });
  await page.route("**/reader.js", (route) => route.fulfill({ body: outputFiles[0].text, contentType: "text/javascript" }));
  await page.evaluate(async (address) => { window.reader = await import(`${address}reader.js`); }, session.address);
  const { sealed } = await import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].text).toString("base64")}`);
  return sealed;
}

test("damaged states: what is not whole is left out and said to be, and what is taken is what a reader could have set", async () => {
  const sealed = await bringReader();
  const states = statesToTry(sealed);
  const outcomes = await page.evaluate(({ states, kept, key }) => {
    const { viewer, reader } = window;
    const still = Object.create(viewer, { on: { value: () => () => {} } }); // reads, and keeps nothing
    const now = () => JSON.stringify([viewer.scenario().values ?? {}, viewer.scenario().sites ?? {}, viewer.year(), viewer.results()]);
    const begin = () => viewer.load({ format: "twente2040-scenario", version: 1 });
    const read = (text) => {
      begin();
      localStorage.setItem(key, text);
      const said = [];
      reader.keepState(still, (trouble) => said.push(trouble));
      return { said, state: now() };
    };
    begin();
    const empty = now();
    const whole = read(kept);
    const old = read(reader.unsealed(kept));
    const isPossible = () => viewer.parameters.every(({ id, min, max }) => viewer.get(id) >= min && viewer.get(id) <= max)
      && viewer.year() >= 2010 && viewer.year() <= 2040 && !/null/.test(JSON.stringify(viewer.results().need ?? []));
    const outcomes = states.map((text) => {
      const { said, state } = read(text);
      return { text, said, isEmpty: state === empty, isWhole: state === whole.state, isPossible: isPossible() };
    });
    return { whole: [whole.said, whole.state !== empty], old: [old.said, old.state === whole.state], outcomes };
  }, { states, kept, key: KEY });
  assert.deepEqual([outcomes.whole, outcomes.old], [[[], true], [[], true]]);
  const isSealed = (text) => { const body = text.replace(/^x=\S+ /, ""); return sealed(body) === text; };
  let leftOut = 0;
  for (const { text, said, isEmpty, isWhole, isPossible } of outcomes.outcomes) {
    const name = JSON.stringify(text.slice(0, 120));
    assert.ok(isPossible, name);
    if (!isSealed(text) && !text.startsWith("{")) assert.ok(isEmpty && said.join() === "damaged" || isWhole && said.length === 0, name);
    else assert.ok(said.length === 0 || said.join() === "damaged", name);
    leftOut += said.length;
  }
  assert.ok(leftOut > STATES / 3, "the states that were tried were hardly damaged");
  keepMeasured("storage", { modes, states: states.length, started: outcomes.outcomes.length });
});

test("a page that starts with a damaged state is a page as any other", async () => {
  const random = makeRandom(7);
  for (let n = 0; n < (STATES > 50 ? 20 : 2); n += 1) {
    await page.evaluate(({ key, text }) => {
      addEventListener("pagehide", () => localStorage.setItem(key, text));
    }, { key: KEY, text: mutate(kept, random) });
    await page.reload();
    await started(page);
    assert.equal(await page.locator("#figures, #panel-content").first().isVisible(), true);
  }
});
