// A browser on the finished folder, for tests and pictures. TWENTE_WEB names another folder than build/web.
import { dirname, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { chromium } from "../../web/node_modules/playwright-core/index.mjs";
import { fileNamed, plainName } from "../../web/build/names.mjs";
import { listen } from "../../web/serve.mjs";

export const root = resolve(dirname(fileURLToPath(import.meta.url)), "../..");
/** The command line to compare with: that of `./dev build`, or the one with sanitizers that `./dev test` makes. */
export const modelProgram = resolve(process.env.TWENTE_MODEL ?? `${root}/build/native/twente2040-model`);
export const folder = resolve(process.env.TWENTE_WEB ?? `${root}/build/web`);

/** The file of the finished folder with this plain name: "viewer.wasm" is "viewer.0123456789.wasm". */
export const fileOf = (plain, inFolder = folder) => fileNamed(plain, inFolder);
/** The same for an address or a path: its file without the piece of content. */
export const plainAddress = plainName;
/** For page.route(): any request for the file, whatever stands behind it. */
export const requestFor = (plain) => new RegExp(`/${fileOf(plain).replace(/[.]/g, "\\.")}([?#].*)?$`);

/** Long enough for a machine that builds beside the tests. */
const PATIENCE_MS = 120_000;

const FLAGS = [
  "--no-sandbox",
  "--use-angle=swiftshader",
  "--enable-unsafe-swiftshader",
  "--ignore-gpu-blocklist",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--no-first-run",
  "--disable-quic",
];

/** Starts server and browser. `without` drops things that the browser can do: "webgl2". */
export async function startBrowser({ without = [] } = {}) {
  const { server, address } = await listen(folder, 0);
  const flags = without.includes("webgl2") ? [...FLAGS.filter((flag) => !/angle|swiftshader/.test(flag)), "--disable-gpu", "--disable-3d-apis"] : FLAGS;
  const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium", args: flags });
  return {
    address,
    browser,
    async stop() {
      await browser.close();
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
}

/** What Playwright says when the page asks for its worker. */
const NO_WORKER = "Service Worker registration blocked by Playwright";

/**
 * Opens a page that remembers what it said and asked for. Wait for the map with ready(). The page keeps nothing for when
 * there is no network, unless `serviceWorkers` is "allow": fetching that would go on beside most tests.
 */
export async function openPage(session, { path = "", prepare, ...context } = {}) {
  const options = { viewport: { width: 1440, height: 900 }, locale: "nl-NL", serviceWorkers: "block", ...context };
  const page = await (await session.browser.newContext(options)).newPage();
  page.setDefaultTimeout(PATIENCE_MS);
  const problems = [];
  const requests = [];
  page.on("console", (message) => {
    if (message.text() === NO_WORKER) return;
    if (message.type() === "error" || message.type() === "warning") problems.push(message.text());
  });
  page.on("pageerror", (error) => problems.push(String(error)));
  page.on("request", (request) => requests.push(request.url()));
  await prepare?.(page);
  await page.goto(session.address + path);
  return { page, problems, requests };
}

/** Resolves when the first picture of the map stands. */
export async function ready(page) {
  await page.waitForFunction(() => window.viewer !== undefined);
  await page.evaluate(() => new Promise((done) => window.viewer.on("ready", () => done(undefined))));
  await page.locator("#loading").waitFor({ state: "hidden" });
}

/**
 * Resolves when no frame has been drawn for a while. It waits for animation frames of the page too: on a busy machine one
 * frame of the map may take longer than the quiet while.
 */
export async function settled(page, quietMs = 400) {
  await page.evaluate(
    async ([quiet, patience]) => {
      const frame = () => new Promise((done) => requestAnimationFrame(done));
      const pause = () => new Promise((done) => setTimeout(done, quiet));
      const end = performance.now() + patience;
      for (let before = -1; performance.now() < end; ) {
        const now = window.viewer.metrics().frames;
        if (now === before) return;
        before = now;
        await pause();
        await frame();
        await frame();
      }
      throw new Error("the map never comes to rest");
    },
    [quietMs, PATIENCE_MS],
  );
}
