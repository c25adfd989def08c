// A browser on the finished folder, for tests and pictures. TWENTE_WEB names another folder than build/web.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { chromium } from "../../web/node_modules/playwright-core/index.mjs";
import { fileNamed, plainName } from "../../web/build/names.mjs";
import switches from "../../web/node_modules/playwright-core/lib/server/chromium/chromiumSwitches.js";
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
  // Only the map is for the software that stands in for a graphics card: putting whole pages together takes it seconds.
  "--disable-gpu-compositing",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--no-first-run",
  "--disable-quic",
];

const EXECUTABLE = process.env.CHROMIUM ?? "/usr/bin/chromium";

const { chromiumSwitches } = switches;

/** Works with a browser that keeps things for each site around a page apart, also for pages in frames of other sites: windows as tests have them do not. */
export async function withKeepingBrowser(work) {
  const place = mkdtempSync(join(tmpdir(), "twente2040-browser-"));
  mkdirSync(join(place, "Default"));
  writeFileSync(join(place, "Default/Preferences"), JSON.stringify({ profile: { cookie_controls_mode: 0 } }));
  const [without] = chromiumSwitches().filter((flag) => flag.startsWith("--disable-features="));
  const context = await chromium.launchPersistentContext(place, {
    executablePath: EXECUTABLE, serviceWorkers: "block", ignoreDefaultArgs: [without], args: [...FLAGS, without.replace(/,?ThirdPartyStoragePartitioning/, "")],
  });
  try {
    await work(context);
  } finally {
    await context.close();
    rmSync(place, { recursive: true, force: true });
  }
}

/** Starts server and browser. `without` drops things that the browser can do: "webgl2"; `more` are flags of Chromium. */
export async function startBrowser({ without = [], more = [] } = {}) {
  const { server, address } = await listen(folder, 0);
  const flags = without.includes("webgl2") ? [...FLAGS.filter((flag) => !/angle|swiftshader/.test(flag)), "--disable-gpu", "--disable-3d-apis"] : FLAGS;
  const browser = await chromium.launch({ executablePath: EXECUTABLE, args: [...flags, ...more] });
  const refusals = watchPolicy(browser);
  return {
    address,
    browser,
    /** What the policy of a page refused, of all pages; a test that provokes it takes it out. */
    refusals,
    async stop() {
      await browser.close();
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
      if (refusals.length > 0) throw new Error(`the Content-Security-Policy refused something:\n${refusals.join("\n")}`);
    },
  };
}

/** So says Chromium when a page, or a frame in it, does what its policy forbids: Trusted Types are part of it. */
const REFUSAL = /Content Security Policy|Content-Security-Policy|Trusted(HTML|Script|ScriptURL|Type)/;

/** Listens to every page that the browser will open. */
function watchPolicy(browser) {
  const refusals = [];
  const hear = (text) => {
    if (REFUSAL.test(text)) refusals.push(text);
  };
  const newContext = browser.newContext.bind(browser);
  browser.newContext = async (...options) => {
    const context = await newContext(...options);
    context.on("console", (message) => hear(message.text()));
    context.on("weberror", (error) => hear(String(error.error())));
    return context;
  };
  return refusals;
}

/** Adds rules to a page in the one way that its policy leaves to a test. */
export function addStyle(page, rules) {
  return page.evaluate((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  }, rules);
}

/** What Playwright says when the page asks for its worker. */
const NO_WORKER = "Service Worker registration blocked by Playwright";
/** What Chromium says of itself when it takes the drawn map into the page without a graphics card. */
const READ_BACK = /GL Driver Message .*GPU stall due to ReadPixels/;

/** Whether a message of the console is an error or a warning about the page. */
export const isComplaint = (message) =>
  ["error", "warning"].includes(message.type()) && message.text() !== NO_WORKER && !READ_BACK.test(message.text());

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
    if (isComplaint(message)) problems.push(message.text());
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
