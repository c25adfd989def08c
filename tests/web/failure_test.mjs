// What can go wrong on the way to the first map: each fault gives one plain sentence and a way on, and nothing that is
// damaged or of another build ever starts.
import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { extname, join } from "node:path";
import { after, before, test } from "node:test";
import { keepMeasured } from "../measured.mjs";
import { folder, openPage, ready, requestFor, startBrowser } from "./browser.mjs";

/** The still map: all files are fetched as for the other, and it is there sooner. */
const STILL = "?map=static";
const SMALL = { viewport: { width: 360, height: 400 }, path: STILL };

/** Faults that were made, and those that the page told of. */
const faults = { made: 0, told: 0 };
let watchdog_s = 0;

let session;
before(async () => {
  session = await startBrowser();
});
after(async () => {
  await session.stop();
  keepMeasured("loading_faults", { faults: faults.made, told: faults.told, watchdog_seconds: watchdog_s });
});

/** A fault on a file until it is lifted. */
function fault(pattern, answer) {
  let active = true;
  return {
    install: (page) =>
      page.route(pattern, (route) => (active ? answer(route) : route.continue())),
    lift: () => {
      active = false;
    },
  };
}

const notFound = (route) => route.fulfill({ status: 404, body: "not here" });
const aborted = (route) => route.abort("connectionreset");
const webPage = (route) => route.fulfill({ status: 200, contentType: "text/html", body: "<h1>Welkom</h1>" });
/** What the server has for a request, with its kind: read here, for a detour over the network is one more thing that can stall. */
const fileBehind = (route) => {
  const { pathname } = new URL(route.request().url());
  return { body: readFileSync(join(folder, pathname)), contentType: KINDS[extname(pathname)], headers: { "access-control-allow-origin": "*" } };
};
const KINDS = { ".mjs": "text/javascript", ".wasm": "application/wasm", ".json": "application/json", ".bin": "application/octet-stream" };
/** What a file holds after a change, for a route. */
const changed = (change) => (route) => {
  const { body, ...rest } = fileBehind(route);
  return route.fulfill({ ...rest, body: change(body) });
};
const cut = changed((body) => body.subarray(0, body.length / 2));
const flipped = changed((body) => {
  body[Math.floor(body.length / 2)] ^= 0xff;
  return body;
});
const OTHER_BUILD = "0123456789abcdef";
const ofOtherBuild = changed((body) => {
  // Glue: the last export; module: the last section, which ends with the id.
  const id = /export const build="([0-9a-f]+)";\n$/.exec(body.subarray(-64).toString("latin1"))?.[1] ?? body.subarray(-OTHER_BUILD.length).toString("latin1");
  assert.match(id, /^[0-9a-f]{16}$/);
  return Buffer.from(body.toString("latin1").replaceAll(id, OTHER_BUILD), "latin1");
});
/** A list of files that says of the file what it is by now: only the build ids still tell that it is another one. */
const listing = (kind) => changed((body) => {
  const list = JSON.parse(body);
  const now = readFileSync(join(folder, list[kind].file));
  const old = Buffer.from(now.toString("latin1").replaceAll(list.build, OTHER_BUILD), "latin1");
  Object.assign(list[kind], { bytes: old.length, sha256: createHash("sha256").update(old).digest("hex") });
  return Buffer.from(JSON.stringify(list));
});
const oldList = changed((body) => Buffer.from(JSON.stringify({ ...JSON.parse(body), build: OTHER_BUILD })));
const strict = async (route) => {
  const response = await route.fetch();
  // Without what speaks of the compressed body.
  const { "content-encoding": _encoding, "content-length": _length, ...headers } = response.headers();
  headers["content-security-policy"] = headers["content-security-policy"].replace(" 'wasm-unsafe-eval'", "");
  assert.match(headers["content-security-policy"], /script-src 'self';/);
  await route.fulfill({ response, headers });
};

const MIXED = "horen bij verschillende versies";
/** The page itself, whatever its address asks. */
const THE_PAGE = /127\.0\.0\.1:\d+\/(\?|$)/;

/** Name, routes, and words that are said. */
const CASES = [
  ["the list of files is missing", [[requestFor("assets.json"), notFound]], "assets.json staat niet op de server"],
  ["a data file is missing", [[requestFor("data/sites.json"), notFound]], "data/sites.json staat niet op de server"],
  ["the module is missing", [[requestFor("viewer.wasm"), notFound]], "viewer.wasm staat niet op de server"],
  ["the glue is missing", [[requestFor("viewer.mjs"), notFound]], "viewer.mjs staat niet op de server"],
  ["the glue is damaged", [[requestFor("viewer.mjs"), flipped]], "viewer.mjs is beschadigd"],
  ["the connection breaks", [[requestFor("data/map.bin"), aborted]], "data/map.bin kwam niet binnen"],
  ["the server sends a page in place of the file", [[requestFor("viewer.wasm"), webPage]], "viewer.wasm is beschadigd"],
  ["the module is cut", [[requestFor("viewer.wasm"), cut]], "viewer.wasm is beschadigd"],
  ["a byte of the map is wrong", [[requestFor("data/map.bin"), flipped]], "data/map.bin is beschadigd"],
  ["the words are cut", [[requestFor("i18n/nl.json"), cut]], "i18n/nl.json is beschadigd"],
  ["the glue is of another build", [[requestFor("assets.json"), listing("glue")], [requestFor("viewer.mjs"), ofOtherBuild]], MIXED],
  ["the module is of another build", [[requestFor("assets.json"), listing("wasm")], [requestFor("viewer.wasm"), ofOtherBuild]], MIXED],
  ["the list of files is of another build", [[requestFor("assets.json"), oldList]], MIXED],
  ["the rules of the website keep modules out", [[THE_PAGE, strict]], "De regels van deze website (Content-Security-Policy) houden het rekenmodel tegen"],
];

for (const [name, routes, words] of CASES) {
  test(`${name}: a sentence, and a retry that works`, async () => {
    faults.made += 1;
    const broken = routes.map(([pattern, answer]) => fault(pattern, answer));
    const prepare = async (page) => {
      for (const { install } of broken) await install(page);
    };
    const { page } = await openPage(session, { ...SMALL, path: `${STILL}#s=mine`, prepare });
    try {
      const text = page.locator("#loading-text");
      await page.locator("#loading-retry").waitFor({ state: "visible" });
      assert.ok((await text.textContent()).includes(words), await text.textContent());
      assert.equal(await page.evaluate(() => document.activeElement?.id), "loading-retry");
      assert.equal(await page.evaluate(() => window.viewer), undefined);
      for (const { lift } of broken) lift();
      if (routes[0][0] === THE_PAGE) await page.reload(); // the rules come with the page
      else await page.keyboard.press("Enter");
      await ready(page);
      assert.ok(page.url().endsWith("#s=mine"), "what stood in the address is gone");
      faults.told += 1;
    } finally {
      await page.context().close();
    }
  });
}

test("a download that stalls is given up after 15 seconds", async () => {
  faults.made += 1;
  const stalled = fault(requestFor("viewer.wasm"), () => new Promise(() => {}));
  const prepare = async (page) => {
    await page.clock.install();
    await stalled.install(page);
    await page.addInitScript(() => {
      const { fetch } = window;
      window.fetch = (...given) => {
        if (/viewer.*wasm$/.test(String(given[0]))) window.began_ms = Date.now();
        return fetch(...given);
      };
    });
  };
  const { page } = await openPage(session, { ...SMALL, prepare });
  try {
    const retry = page.locator("#loading-retry");
    await page.waitForFunction(() => document.querySelector("#loading-text").textContent !== "");
    await page.evaluate(() => {
      new MutationObserver(() => (window.given_up_ms ??= Date.now())).observe(document.getElementById("loading-retry"), { attributes: true });
    });
    await page.clock.runFor(5_000);
    assert.equal(await retry.isVisible(), false);
    while (!(await retry.isVisible())) await page.clock.runFor(1000);
    watchdog_s = await page.evaluate(() => Math.round((window.given_up_ms - window.began_ms) / 1000));
    assert.ok(watchdog_s > 5 && watchdog_s <= 16, `${watchdog_s} s`);
    assert.match(await page.locator("#loading-text").textContent(), /viewer\.wasm staat al 15 seconden stil/);
    faults.told += 1;
  } finally {
    await page.context().close();
  }
});

test("without WebAssembly it says so, in the language of the address", async () => {
  faults.made += 1;
  const prepare = (page) => page.addInitScript(() => Reflect.deleteProperty(window, "WebAssembly"));
  const { page } = await openPage(session, { ...SMALL, path: `${STILL}&taal=de`, prepare });
  await page.locator("#loading-retry").waitFor({ state: "visible" });
  assert.match(await page.locator("#loading-text").textContent(), /weil WebAssembly fehlt/);
  await page.context().close();
  faults.told += 1;
});

test("without JavaScript there is a sentence too", async () => {
  const { page } = await openPage(session, { ...SMALL, javaScriptEnabled: false });
  await page.locator(".without-script").waitFor({ state: "visible" });
  await page.context().close();
});

const BEGINNING = [
  ["is missing", "app.js", notFound, ""],
  ["is damaged", "app.js", flipped, ""],
  ["does not come", "app.js", aborted, ""],
  ["imports what is damaged", "twente2040.js", flipped, ""],
  ["is missing, in a frame", "frame.js", notFound, "frame.html"],
  ["is missing, for who leads a session", "sessie.js", notFound, "sessie.html"],
];
for (const [what, file, answer, path] of BEGINNING) {
  test(`the own script of the page ${what}: a sentence, and a retry that works`, async () => {
    faults.made += 1;
    const broken = fault(requestFor(file), answer);
    const { page } = await openPage(session, { ...SMALL, path: `${path}?taal=en&lang=en&map=static`, prepare: broken.install });
    try {
      const waiting = page.locator("#waiting.told");
      await waiting.waitFor();
      assert.match(await waiting.textContent(), /^The page cannot begin, because a file is missing or damaged\./);
      broken.lift();
      await waiting.getByRole("button", { name: "Try again" }).click();
      if (path === "") await ready(page);
      await page.locator("#waiting").waitFor({ state: "detached" });
      faults.told += 1;
    } finally {
      await page.context().close();
    }
  });
}

test("the own script of the page stalls: a sentence after 15 seconds", async () => {
  faults.made += 1;
  const prepare = async (page) => {
    await page.clock.install();
    await page.route(requestFor("app.js"), () => new Promise(() => {}));
    // A page whose script is under way is never loaded.
    const { goto } = page;
    page.goto = (address) => goto.call(page, address, { waitUntil: "commit" });
  };
  const { page } = await openPage(session, { ...SMALL, prepare });
  try {
    const waiting = page.locator("#waiting.told");
    while (!(await waiting.isVisible())) await page.clock.runFor(1000);
    assert.match(await waiting.textContent(), /^Het laden van de pagina staat stil\./);
    faults.told += 1;
  } finally {
    await page.context().close();
  }
});

test("no script comes at all: the page says what to do by itself, and not before it is time", async () => {
  const prepare = async (page) => {
    for (const file of ["app.js", "start.js"]) await page.route(requestFor(file), notFound);
  };
  const { page } = await openPage(session, { ...SMALL, prepare });
  const waiting = page.locator("#waiting");
  assert.equal(await waiting.isVisible(), false);
  await page.evaluate(() => document.getElementById("waiting").getAnimations().forEach((animation) => animation.finish()));
  assert.equal(await waiting.isVisible(), true);
  assert.equal(await waiting.textContent(), "Verschijnt de kaart niet? Laad de pagina dan opnieuw.");
  await page.context().close();
});
