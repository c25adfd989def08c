// Without a network the map still works, also when it lies in a folder of a folder; a newer version is told of and taken
// only when somebody asks; versions never mix; and whatever happens to what the browser kept, the page opens.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { homedir, tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { makeServer } from "../../web/serve.mjs";
import { fileOf, folder, openPage, plainAddress, ready, root, settled, startBrowser } from "./browser.mjs";

const DEEP = "/pad/naar/kaart/";
const KEPT = { viewport: { width: 360, height: 400 }, serviceWorkers: "allow" };
/** A text that stands in app.js as well as in the words: both tell of which version they are. */
const MARKED = "loader.detail";
const MARK = "Tweede uitgave";
/** No WebGL: what is fetched is the same, and it is there sooner. */
const STILL = "?map=static";
/** The page asks for its worker well before this. */
const LONG_AFTER_MS = 4000;

let session;
let scratch;
let newer;
before(async () => {
  scratch = mkdtempSync(join(tmpdir(), "twente2040-"));
  newer = buildNewer();
  session = await startBrowser();
});
after(async () => {
  await session?.stop();
  rmSync(scratch, { recursive: true, force: true });
});

/** The same build with one text changed in every language. */
function buildNewer() {
  const [made, i18n, out] = ["made", "i18n", "newer"].map((name) => join(scratch, name));
  mkdirSync(join(made, "fonts"), { recursive: true });
  const fonts = readdirSync(join(folder, "fonts")).filter((name) => name.endsWith(".ttf")).map((name) => plainAddress(`fonts/${name}`));
  for (const file of ["viewer.mjs", "viewer.wasm", "poster.svg", "poster-dark.svg", ...fonts]) cpSync(join(folder, fileOf(file)), join(made, file));
  cpSync(join(folder, fileOf("data/map.bin")), join(made, "map.bin"));
  cpSync(folder, out, { recursive: true }); // what is the same need not be compressed again
  mkdirSync(i18n);
  for (const language of ["nl", "en", "de"]) {
    const words = JSON.parse(readFileSync(join(folder, fileOf(`i18n/${language}.json`)), "utf8"));
    writeFileSync(join(i18n, `${language}.json`), JSON.stringify({ ...words, [MARKED]: `${MARK}: {detail}` }));
  }
  const cache = process.env.TWENTE_CACHE ?? join(process.env.XDG_CACHE_HOME ?? join(homedir(), ".cache"), "twente2040");
  const from = ["--wasm", made, "--schema", join(folder, "scenario.schema.json"), "--posters", made, "--sources", join(cache, "sources")];
  const result = spawnSync(process.execPath, [`${root}/web/build.mjs`, ...from, "--baked", made, "--i18n", i18n, "--out", out], { encoding: "utf8" });
  assert.equal(result.status, 0, result.stderr);
  return out;
}

/** A host with the build below `path`: it can put another build there, and its cable can be pulled. */
async function startHost(path) {
  const host = { content: folder, plugged: true, asked: [], path };
  const servers = new Map([folder, newer].map((content) => [content, makeServer(content)]));
  const server = createServer((request, response) => {
    if (!host.plugged) return request.socket.destroy();
    host.asked.push(request.url);
    if (!request.url.startsWith(path)) return response.writeHead(404).end();
    request.url = request.url.slice(path.length - 1);
    servers.get(host.content).emit("request", request, response);
  });
  await new Promise((done) => server.listen(0, "127.0.0.1", done));
  host.address = `http://127.0.0.1:${server.address().port}${path}`;
  host.stop = () => {
    server.closeAllConnections();
    server.close();
  };
  return host;
}

/** Runs with a host and the page of a first visit, which the browser has kept by then. */
async function afterFirstVisit(path, run, query = STILL) {
  const host = await startHost(path);
  const { page, problems } = await openPage({ ...session, address: host.address }, { ...KEPT, path: query });
  try {
    await ready(page);
    await kept(page);
    await run({ host, page, problems });
  } finally {
    await page.context().close();
    host.stop();
  }
}

const kept = (page) => page.evaluate(async () => void (await navigator.serviceWorker.ready));

/** waitForFunction takes the promise of an asynchronous question for a yes. */
async function until(page, question, value) {
  while (!(await page.evaluate(question, value))) await page.waitForTimeout(100);
}

async function pull(host, page) {
  host.plugged = false;
  await page.context().setOffline(true);
}

async function again(page) {
  await page.reload();
  await ready(page);
}

const word = (page, key = MARKED) => page.evaluate((key) => window.viewer.words()[key], key);
const isNewer = async (page) => (await word(page)).startsWith(MARK);

/** Which version app.js is of, told by a failure that it words itself. */
const appIsNewer = (page) =>
  page.evaluate(async ([key, mark]) => {
    const code = await (await fetch(document.querySelector("script[type=module]").src)).text();
    return code.includes(`${mark}: {detail}`) && key in window.viewer.words();
  }, [MARKED, MARK]);

const cacheNames = (page) => page.evaluate(async () => (await caches.keys()).filter((name) => !name.endsWith(" pages")));

/** Changes what the browser kept of a file; without text it is taken away. */
const damage = (page, files, text) =>
  page.evaluate(async ([files, text]) => {
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const request of await cache.keys()) {
        if (!files.some((file) => request.url.endsWith(`/${file}`))) continue;
        if (text === undefined) await cache.delete(request);
        else await cache.put(request, new Response(text, { headers: { "Content-Type": "text/javascript" } }));
      }
    }
  }, [files.map((file) => fileOf(file)), text]);

/** Not kept: the worker itself, what is compressed, and what the publisher may fill in afterwards. */
const NOT_KEPT = /(^|\/)(sw\.js|organisation\.json|security\.txt|.*\.br)$/;
const filesOfBuild = () =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !NOT_KEPT.test(entry.name))
    .map((entry) => join(entry.path, entry.name).slice(folder.length + 1))
    .sort();

const keptFiles = (page, path) =>
  page.evaluate(async (path) => {
    const [name] = (await caches.keys()).filter((name) => !name.endsWith(" pages"));
    return (await (await caches.open(name)).keys()).map(({ url }) => new URL(url).pathname.slice(path.length)).sort();
  }, path);

for (const path of ["/", DEEP]) {
  test(`at ${path} it is kept after the first map, whole, and works without a network`, async () => {
    await afterFirstVisit(path, async ({ host, page, problems }) => {
      const order = ["viewer.wasm", "i18n/nl.json", "offline.js", "sw.js"].map((file) => host.asked.indexOf(path + fileOf(file)));
      assert.ok(order[0] >= 0 && order[1] >= 0 && Math.max(order[0], order[1]) < order[2] && order[2] < order[3], `${order}`);
      assert.deepEqual(await keptFiles(page, path), filesOfBuild());

      await page.evaluate(() => window.viewer.set("housing.growth", 5));
      await settled(page);
      await pull(host, page);
      await again(page);
      assert.equal(await page.evaluate(() => window.viewer.get("housing.growth")), 5);
      for (const language of ["en", "de"]) {
        await page.evaluate((language) => window.viewer.setLanguage(language), language);
        await page.waitForFunction((language) => document.documentElement.lang === language, language);
        assert.equal(await word(page, "page.update.later"), language === "en" ? "Later" : "Später");
      }
      await page.goto(`${host.address}?taal=en`);
      await ready(page);
      assert.equal(await page.evaluate(() => document.documentElement.lang), "en");
      await page.goto(`${host.address}embed.html`);
      await page.locator("#code-frame:not(:empty)").waitFor();
      await page.goto(`${host.address}frame.html?lang=de`);
      await page.locator("netwerkstad-twente").waitFor();
      assert.deepEqual(problems, []);
    }, "");
  });
}

test("every address in the folder is below it", async () => {
  const host = await startHost(DEEP);
  for (const [file, sign] of [["index.html", "#map canvas"], ["frame.html", "netwerkstad-twente"], ["embed.html", "#code-frame:not(:empty)"]]) {
    const { page, requests } = await openPage({ ...session, address: host.address }, { ...KEPT, path: file });
    await page.locator(sign).waitFor();
    assert.deepEqual(requests.filter((url) => !url.startsWith(host.address)), [], file);
    await page.context().close();
  }
  host.stop();
});

test("a newer version is told of, waits until somebody asks, and then is there with all that was set", async () => {
  await afterFirstVisit(DEEP, async ({ host, page }) => {
    await again(page);
    const [first] = await cacheNames(page);
    host.content = newer;
    await page.evaluate(async () => (await navigator.serviceWorker.getRegistration()).update());
    const notice = page.locator("#update");
    await notice.getByText("Er is een nieuwe versie van deze kaart.").waitFor();
    assert.equal(await notice.getByRole("status").count(), 1);
    assert.ok(!(await isNewer(page)), "it reloaded by itself");

    // The page that is open goes on with its own version, words that it had not fetched among them.
    await pull(host, page);
    await page.evaluate(() => window.viewer.setLanguage("de"));
    await notice.getByRole("button", { name: "Aktualisieren" }).waitFor();
    assert.ok(!(await isNewer(page)) && !(await appIsNewer(page)), "versions are mixed");
    assert.ok((await cacheNames(page)).includes(first), "the version of an open page is gone");

    await page.evaluate(() => window.viewer.set("housing.growth", 5));
    await notice.getByRole("button", { name: "Aktualisieren" }).click();
    await page.waitForFunction((mark) => window.viewer?.words()["loader.detail"].startsWith(mark), MARK);
    await ready(page);
    assert.ok(await appIsNewer(page));
    assert.equal(await page.evaluate(() => window.viewer.get("housing.growth")), 5);
    assert.equal(await page.evaluate(() => document.documentElement.lang), "de");
    assert.equal(await notice.count(), 0);
    await until(page, async (first) => !(await caches.keys()).includes(first), first);
  });
});

test("two pages may have two versions, and the older ends with its last page", async () => {
  await afterFirstVisit(DEEP, async ({ host, page }) => {
    await again(page);
    const [first] = await cacheNames(page);
    host.content = newer;
    const second = await page.context().newPage();
    await second.goto(host.address + STILL);
    await page.locator("#update").waitFor();
    await second.reload();
    await ready(second);
    assert.ok(await isNewer(second));
    await page.evaluate(() => window.viewer.setLanguage("en"));
    await page.waitForFunction(() => document.documentElement.lang === "en");
    assert.ok(!(await isNewer(page)) && !(await appIsNewer(page)));
    assert.ok((await cacheNames(second)).includes(first));
    await page.close();
    await second.reload();
    await until(second, async (first) => !(await caches.keys()).includes(first), first);
  });
});

test("the reader may look at the newer version later", async () => {
  await afterFirstVisit("/", async ({ host, page }) => {
    host.content = newer;
    await page.evaluate(async () => (await navigator.serviceWorker.getRegistration()).update());
    await page.getByRole("button", { name: "Later" }).click();
    assert.equal(await page.locator("#update").count(), 0);
    assert.ok(!(await isNewer(page)));
  });
});

const LOSSES = [
  ["files are gone", ["app.js", "assets.json", "data/map.bin"], undefined],
  ["files are damaged", ["app.js", "viewer.wasm", "i18n/nl.json"], "no longer what it was"],
  ["everything is gone", [""], undefined],
];

for (const [name, files, text] of LOSSES) {
  test(`${name} in what was kept: the page opens and mends it`, async () => {
    await afterFirstVisit(DEEP, async ({ host, page }) => {
      await damage(page, files[0] === "" ? filesOfBuild() : files, text);
      await again(page);
      const whole = filesOfBuild();
      await until(page, async (count) => {
        const name = (await caches.keys()).find((name) => !name.endsWith(" pages"));
        return (await (await caches.open(name)).keys()).length === count;
      }, whole.length);
      await pull(host, page);
      await again(page);
    });
  });
}

test("files are gone and the server has a newer version: the page is the newer one, whole", async () => {
  await afterFirstVisit(DEEP, async ({ host, page }) => {
    host.content = newer;
    await damage(page, ["assets.json"], undefined);
    await again(page);
    assert.ok((await isNewer(page)) && (await appIsNewer(page)));
  });
});

test("a file is damaged and the server has a newer version: the second try gets it", async () => {
  await afterFirstVisit(DEEP, async ({ host, page }) => {
    host.content = newer;
    await damage(page, ["viewer.wasm", "viewer.mjs"], "no longer what it was");
    // Names that carry their content are kept for ever: the browser itself would have them still.
    await (await page.context().newCDPSession(page)).send("Network.clearBrowserCache");
    await page.reload();
    await page.locator("#loading-retry").click();
    await ready(page);
    assert.ok((await isNewer(page)) && (await appIsNewer(page)));
  });
});

const registrations = (frame) => frame.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length);

test("in a frame of another page and while measuring nothing is kept", async () => {
  const host = await startHost("/");
  const body = `<!doctype html><title>Other</title><iframe src="${host.address}${STILL}" title="Map"></iframe>`;
  const other = createServer((_request, response) => response.writeHead(200, { "Content-Type": "text/html" }).end(body));
  await new Promise((done) => other.listen(0, "127.0.0.1", done));
  const { page } = await openPage({ ...session, address: `http://127.0.0.1:${other.address().port}/` }, KEPT);
  const frame = await (await page.waitForSelector("iframe")).contentFrame();
  await frame.waitForFunction(() => window.viewer !== undefined);
  await frame.waitForFunction(() => document.getElementById("loading").hidden);
  await page.waitForTimeout(LONG_AFTER_MS);
  assert.equal(await registrations(frame), 0);
  await page.goto(`${host.address}?bench=1`);
  await page.waitForFunction(() => window.viewer !== undefined);
  await page.waitForTimeout(LONG_AFTER_MS);
  assert.equal(await registrations(page), 0);
  assert.ok(host.asked.includes(`/${fileOf("app.js")}`) && !host.asked.includes("/sw.js"));
  await page.context().close();
  other.closeAllConnections();
  other.close();
  host.stop();
});

test("a browser that refuses is left alone", async () => {
  const prepare = (page) => page.addInitScript(() => {
    ServiceWorkerContainer.prototype.register = () => {
      window.refused = true;
      return Promise.reject(new DOMException("not here", "SecurityError"));
    };
  });
  const { page, problems } = await openPage(session, { ...KEPT, path: STILL, prepare });
  await ready(page);
  await page.waitForFunction(() => window.refused);
  assert.deepEqual(problems, []);
  assert.equal(await page.locator("#update").count(), 0);
  await page.context().close();
});
