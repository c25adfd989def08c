// The map as a picture: svg(), the page without WebGL2, the page on paper, and the poster.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { readFileSync, statSync } from "node:fs";
import { after, before, test } from "node:test";
import { fileOf, folder, modelProgram, openPage, ready, root, settled, startBrowser } from "./browser.mjs";

/** As small as a page with both panels in the canvas can be. */
const WIDE = { width: 1280, height: 640 };

let session;
let living;
let stillPage;
before(async () => {
  session = await startBrowser();
});
after(() => session.stop());

async function withPage(options, body) {
  const opened = await openPage(session, options);
  try {
    await body(opened.page, opened);
  } finally {
    await opened.page.context().close();
  }
}

/** The viewer runs, with a map or without. */
const running = (page) => page.waitForFunction(() => window.viewer !== undefined);
const still = (page) => page.locator("#map > svg").waitFor({ state: "visible" });
const withoutWebGl2 = (page) =>
  page.addInitScript(() => {
    const original = HTMLCanvasElement.prototype.getContext;
    HTMLCanvasElement.prototype.getContext = function (type, ...rest) {
      return type === "webgl2" ? null : original.call(this, type, ...rest);
    };
  });

/** One page with the living map and one with the still map, for all tests that leave them fit for the next. */
async function livingPage() {
  if (living === undefined) {
    // Its policy takes no texts as documents, and these tests read pictures with the parser of the browser.
    ({ page: living } = await openPage(session, { viewport: WIDE, bypassCSP: true }));
    await ready(living);
  }
  return living;
}
async function stillOne() {
  if (stillPage === undefined) {
    ({ page: stillPage } = await openPage(session, { path: "?map=static", viewport: WIDE }));
    await running(stillPage);
    await still(stillPage);
  }
  return stillPage;
}

/** Mean difference of two PNG pictures of one size, 0..255, decoded by the browser. */
function difference(page, first, second) {
  return page.evaluate(async ([a, b]) => {
    const pixels = async (base64) => {
      const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
      const bitmap = await createImageBitmap(new Blob([bytes], { type: "image/png" }));
      const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
      const context = canvas.getContext("2d");
      context.drawImage(bitmap, 0, 0);
      return context.getImageData(0, 0, bitmap.width, bitmap.height).data;
    };
    const [left, right] = [await pixels(a), await pixels(b)];
    if (left.length !== right.length) return { mean: 255 };
    let sum = 0;
    for (let i = 0; i < left.length; i += 1) sum += Math.abs(left[i] - right[i]);
    return { mean: sum / left.length };
  }, [first.toString("base64"), second.toString("base64")]);
}

test("svg() gives a document with a title, in the size asked for, the same each time", async () => {
  const page = await livingPage();
  const seen = await page.evaluate(() => {
    const options = { width: 900, height: 600, frame: "region", legend: true, idPrefix: "mine" };
    const text = window.viewer.svg(options);
    const parsed = new DOMParser().parseFromString(text, "image/svg+xml");
    const root = parsed.documentElement;
    return {
      name: root.nodeName,
      viewBox: root.getAttribute("viewBox"),
      title: root.querySelector("title").textContent,
      foreign: [...root.querySelectorAll("[id]")].filter(({ id }) => !id.startsWith("mine-")).length,
      same: text === window.viewer.svg(options),
      dark: window.viewer.svg({ ...options, theme: "dark" }) !== text,
      early: window.viewer.svg({ ...options, year: 2012 }) !== text,
    };
  });
  assert.deepEqual(seen, {
    name: "svg", viewBox: "0 0 900 600", title: "Perspectiefkaart van Netwerkstad Twente in 2040", foreign: 0,
    same: true, dark: true, early: true,
  });
});

test("svg() of the region is the picture that the command line draws, to the byte", async () => {
  const page = await livingPage();
  const inPage = await page.evaluate(() => window.viewer.svg({ width: 1200, height: 900, frame: "region", theme: "light" }));
  const native = execFileSync(modelProgram, ["picture"], { encoding: "utf8", maxBuffer: 1 << 24 });
  assert.equal(inPage, native);
});

test("svg() refuses what makes no sense with a RangeError", async () => {
  const page = await livingPage();
  const kinds = await page.evaluate(() =>
    [{ width: 10, height: 500 }, { width: 800 }, { width: 1e6, height: 5 }, { year: 2041 }, { theme: "blue" },
      { frame: "country" }, { idPrefix: "a b" }, { idPrefix: '"' }].map((options) => {
      try {
        window.viewer.svg(options);
        return "accepted";
      } catch (error) {
        return error.constructor.name;
      }
    }),
  );
  assert.deepEqual([...new Set(kinds)], ["RangeError"]);
});

for (const [name, options, words] of [
  ["without WebGL2", { prepare: withoutWebGl2 }, /WebGL 2 ontbreekt of uit staat\. U ziet een stilstaande kaart/],
  ["with ?map=static", { path: "?map=static" }, /stilstaande kaart, omdat het adres/],
  ["without WebGL2, in German", { path: "?taal=de", prepare: withoutWebGl2 }, /stehende Karte/],
]) {
  test(`${name} the page shows the still map and says why`, async () => {
    await withPage(options, async (page, { problems }) => {
      await running(page);
      await still(page);
      await page.locator("#loading").waitFor({ state: "hidden" });
      assert.match(await page.locator("#notice").textContent(), words);
      const map = await page.locator("#map").boundingBox();
      const panel = await page.locator("#panel").boundingBox();
      assert.ok(map.width > 800 && panel.x >= map.x + map.width - 1, "map and panel stand side by side");
      assert.deepEqual(problems, []);
    });
  });
}

test("a site is chosen on the still map and in the list", async () => {
  const page = await stillOne();
  const pin = page.locator('#map g[data-ref="site:usseler-es"]');
  await pin.locator("use").click();
  assert.equal(await page.evaluate(() => window.viewer.selected()), "site:usseler-es");
  await page.locator("#map text", { hasText: "Usseler Es" }).waitFor();
  const name = page.locator(".site-name", { hasText: "Vaneker" });
  await name.focus();
  await page.keyboard.press("Enter");
  assert.equal(await page.evaluate(() => window.viewer.selected()), "site:vaneker");
  await page.locator('.site-name[aria-pressed="true"]', { hasText: "Vaneker" }).waitFor();
});

test("the still map follows the settings, the year, the language, the theme and the window", async () => {
  const page = await stillOne();
  const changes = [
    ["a site", () => window.viewer.chooseSite("usseler-es", "develop")],
    ["the year", () => window.viewer.setYear(2015)],
    ["the theme", () => window.viewer.setTheme("dark")],
    ["a layer", () => window.viewer.setLayers({ labels: false })],
    ["the language", () => window.viewer.setLanguage("en")],
  ];
  for (const [what, change] of changes) {
    const before = await page.locator("#map > svg").evaluate((svg) => svg.outerHTML);
    await page.evaluate(change);
    await page.waitForFunction((old) => document.querySelector("#map > svg").outerHTML !== old, before, { timeout: 30_000 }).catch(() => {
      assert.fail(`the picture did not follow ${what}`);
    });
  }
  await page.setViewportSize({ width: 1100, height: 700 });
  await page.waitForFunction(() => {
    const svg = document.querySelector("#map > svg");
    return Number(svg.getAttribute("width")) === document.querySelector("#map").clientWidth;
  });
});

test("paper gets the map, the sentence and the tables, and neither canvas nor controls", async () => {
  const page = await livingPage();
  await page.evaluate(() => window.dispatchEvent(new Event("beforeprint")));
  await page.emulateMedia({ media: "print", colorScheme: "dark" });
  const seen = await page.evaluate(() => {
    const visible = (selector) => {
      const element = document.querySelector(selector);
      return element !== null && element.getClientRects().length > 0;
    };
    return {
      map: visible("#print-map svg"),
      legend: document.querySelector("#print-map").textContent.includes("Achter de hand"),
      outcome: visible(".outcome"),
      tables: [...document.querySelectorAll("#panel table")].filter((table) => table.getClientRects().length > 0).length,
      canvas: visible("#map canvas"),
      controls: visible(".leading") || visible(".view") || visible("#panel-close"),
      width: document.querySelector("#print-map svg").getBoundingClientRect().width / document.body.clientWidth,
      ink: getComputedStyle(document.querySelector(".outcome")).color,
    };
  });
  assert.deepEqual({ ...seen, width: Math.round(seen.width) }, {
    map: true, legend: true, outcome: true, tables: 9, canvas: false, controls: false, width: 1, ink: "rgb(22, 48, 47)",
  });
  const pdf = await page.pdf({ format: "A4", preferCSSPageSize: true });
  assert.ok(pdf.length > 50_000 && pdf.length < 3_000_000, `the PDF has ${pdf.length} bytes`);
  await page.emulateMedia({ media: "screen", colorScheme: "light" });
  await page.evaluate(() => window.dispatchEvent(new Event("afterprint")));
  assert.equal(await page.locator("#print-map svg").count(), 0);
});

test("the picture and the living map with the same camera look like one map", async () => {
  const page = await livingPage();
  await settled(page);
  const free = { x: 500, y: 90, width: 400, height: 400 };
  const before = await page.screenshot({ clip: free });
  const svg = await page.evaluate(() => window.viewer.svg());
  // This is the last test of the page with the living map: its body goes.
  await page.evaluate((text) => {
    const { documentElement } = new DOMParser().parseFromString(text, "image/svg+xml");
    documentElement.setAttribute("id", "compared");
    const host = document.createElement("div");
    host.append(document.importNode(documentElement, true));
    document.body.replaceChildren(host);
  }, svg);
  const drawn = await page.screenshot({ clip: free });
  const { mean } = await difference(page, before, drawn);
  // Fields, blurs, the smoothing of edges and names that make room for panels differ; another camera, year or theme gives
  // 15 and more.
  assert.ok(mean > 0 && mean < 12, `mean difference ${mean}`);
});

test("the poster for pages that embed the map is small", async () => {
  assert.ok(statSync(`${folder}/${fileOf("poster.svg")}.br`).size < 66_000, "the poster is too large");
  assert.ok(statSync(`${folder}/${fileOf("poster-dark.svg")}.br`).size < 66_000, "the dark poster is too large");
  assert.match(readFileSync(`${folder}/${fileOf("poster.svg")}`, "utf8"), /^<svg [^>]*viewBox="-320 -20 1840 940"/);
});
