// What can go wrong on the way to the first map: each fault gives one plain sentence and a way on.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { openPage, ready, startBrowser } from "./browser.mjs";

/** Small: most of the time goes into maps that are drawn after a retry. */
const SMALL = { viewport: { width: 360, height: 400 } };

let session;
before(async () => {
  session = await startBrowser();
});
after(() => session.stop());

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
const cut = async (route) => {
  const response = await route.fetch();
  const body = await response.body();
  await route.fulfill({ response, body: body.subarray(0, body.length / 2), headers: plain(response) });
};
const flipped = async (route) => {
  const response = await route.fetch();
  const body = Buffer.from(await response.body());
  body[Math.floor(body.length / 2)] ^= 0xff;
  await route.fulfill({ response, body, headers: plain(response) });
};

/** Headers without those that speak of the compressed body. */
function plain(response) {
  const { "content-encoding": _encoding, "content-length": _length, ...headers } = response.headers();
  return headers;
}

const CASES = [
  ["the list of files is missing", "**/assets.json", notFound, "assets.json staat niet op de server"],
  ["a data file is missing", "**/data/sites.json", notFound, "data/sites.json staat niet op de server"],
  ["the module is missing", "**/viewer.wasm", notFound, "viewer.wasm staat niet op de server"],
  ["the glue is missing", "**/viewer.mjs*", notFound, "viewer.mjs staat niet op de server"],
  ["the connection breaks", "**/data/map.bin", aborted, "data/map.bin kwam niet binnen"],
  ["the server sends a page in place of the file", "**/viewer.wasm", webPage, "viewer.wasm is beschadigd"],
  ["the module is cut", "**/viewer.wasm", cut, "viewer.wasm is beschadigd"],
  ["a byte of the map is wrong", "**/data/map.bin", flipped, "data/map.bin is beschadigd"],
  ["the words are cut", "**/i18n/nl.json", cut, "i18n/nl.json is beschadigd"],
];

for (const [name, pattern, answer, words] of CASES) {
  test(`${name}: a sentence, and a retry that works`, async () => {
    const broken = fault(pattern, answer);
    const { page } = await openPage(session, { ...SMALL, path: "#s=mine", prepare: broken.install });
    try {
      const text = page.locator("#loading-text");
      await page.locator("#loading-retry").waitFor({ state: "visible" });
      assert.ok((await text.textContent()).includes(words), await text.textContent());
      assert.equal(await page.evaluate(() => document.activeElement?.id), "loading-retry");
      broken.lift();
      await page.keyboard.press("Enter");
      await ready(page);
      assert.ok(page.url().endsWith("#s=mine"), "what stood in the address is gone");
    } finally {
      await page.context().close();
    }
  });
}

test("a download that stalls is given up after 15 seconds", async () => {
  const stalled = fault("**/viewer.wasm", () => new Promise(() => {}));
  const prepare = async (page) => {
    await page.clock.install();
    await stalled.install(page);
  };
  const { page } = await openPage(session, { ...SMALL, prepare });
  try {
    await page.waitForFunction(() => document.querySelector("#loading-text").textContent !== "");
    await page.clock.runFor(5_000);
    assert.equal(await page.locator("#loading-retry").isVisible(), false);
    await page.clock.runFor(11_000);
    await page.locator("#loading-retry").waitFor({ state: "visible" });
    assert.match(await page.locator("#loading-text").textContent(), /viewer\.wasm staat al 15 seconden stil/);
  } finally {
    await page.context().close();
  }
});

test("without WebAssembly it says so, in the language of the address", async () => {
  const prepare = (page) => page.addInitScript(() => Reflect.deleteProperty(window, "WebAssembly"));
  const { page } = await openPage(session, { ...SMALL, path: "?taal=de", prepare });
  await page.locator("#loading-retry").waitFor({ state: "visible" });
  assert.match(await page.locator("#loading-text").textContent(), /weil WebAssembly fehlt/);
  await page.context().close();
});

test("without JavaScript there is a sentence too", async () => {
  const { page } = await openPage(session, { ...SMALL, javaScriptEnabled: false });
  await page.locator(".without-script").waitFor({ state: "visible" });
  await page.context().close();
});
