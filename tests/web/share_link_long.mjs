// Links: the whole state in the fragment, from one page to another; and fragments that are broken, old or hostile.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { after, before, test } from "node:test";
import { openPage, ready, root, settled, startBrowser } from "./browser.mjs";
import { HOSTILE, makeRandom, mutate, sealed } from "./links.mjs";

/** The model and the panel need no map; what the map adds has a test of its own. */
const STILL = "?map=static";

let session;
before(async () => {
  session = await startBrowser();
});
after(() => session.stop());

async function open(path = STILL, options = {}) {
  const opened = await openPage(session, { path, ...options });
  await opened.page.waitForFunction(() => window.viewer !== undefined);
  await opened.page.locator("#loading").waitFor({ state: "hidden" });
  return opened;
}

const scenarioOf = (page) => page.evaluate(() => window.viewer.scenario());
const messageOf = async (page) => {
  await page.locator("#message").waitFor({ state: "visible" });
  return page.locator("#message p:not(.remark)").textContent();
};

/** Sets about what people set. */
const setUp = (page) =>
  page.evaluate(async () => {
    const { viewer } = window;
    viewer.set("housing.growth", 5.5);
    viewer.set("housing.talent", 120);
    viewer.set("programme.cooperation", 40);
    viewer.set("access.noek", 1);
    viewer.chooseSite("usseler-es", "drop");
    viewer.chooseSite("noordflank", "reserve");
    viewer.setYear(2025);
    viewer.setLayers({ agglonet: true, roads: false });
    return viewer.link();
  });

test("a link carries values, choices, added sites, year, layers and selection to another browser", async () => {
  const { page } = await open();
  const short = await setUp(page);
  assert.ok(short.length < 300, `${short.length}: ${short}`);
  assert.ok(short.startsWith(`${session.address}#v=1&m=1&d=`), short);
  const link = await page.evaluate(() => {
    const added = { id: "initiative-1", name: "Nieuw & <b>groen</b>", lon: 6.8, lat: 52.25, class: "homes", segments: ["urban"], capacity: 100, kind: "expansion" };
    window.viewer.load({ ...window.viewer.scenario(), added: [added] });
    window.viewer.chooseSite("initiative-1", "develop");
    window.viewer.select("site:usseler-es");
    window.viewer.setTravelTimes({ origin: [6.9, 52.22], mode: "bike" });
    return window.viewer.link();
  });
  const wanted = await scenarioOf(page);
  await page.context().close();

  const { page: other, problems } = await open(STILL + new URL(link).hash);
  const message = await messageOf(other);
  assert.match(message, /^De link is geopend\. Verschillen met het plan van 2013: 8\. Jaar op de kaart: 2025\.$/);
  assert.equal(await other.locator("#live").textContent(), message);
  assert.deepEqual(await scenarioOf(other), wanted);
  assert.equal(await other.evaluate(() => location.hash), new URL(link).hash);
  assert.equal(await other.locator("#control-housing-growth").evaluate((slider) => slider.valueAsNumber), 5.5);
  assert.equal(await other.locator("#panel b").count(), 0, "a name became markup");
  await other.locator("#message .close").click();
  assert.equal(await other.locator("#message").isVisible(), false);
  assert.deepEqual(problems, []);
  await other.context().close();
});

test("what somebody had set is one undo away, and the fragment goes when the settings are others", async () => {
  const { page } = await open();
  const link = await setUp(page);
  await page.evaluate(() => {
    window.viewer.reset();
    window.viewer.set("housing.growth", 3);
    window.viewer.endGesture();
    window.writes = 0;
    const write = history.replaceState;
    history.replaceState = function (...args) {
      window.writes += 1;
      return write.apply(this, args);
    };
  });
  await page.evaluate((hash) => { location.hash = hash; }, new URL(link).hash);
  assert.match(await messageOf(page), /Ongedaan maken/);
  assert.equal(await page.evaluate(() => window.viewer.get("housing.growth")), 5.5);
  assert.equal(await page.evaluate(() => location.hash), new URL(link).hash, "nothing has changed yet");
  for (let value = 0; value < 30; value += 1) {
    await page.evaluate((growth) => window.viewer.set("housing.growth", growth), value / 10);
  }
  await page.waitForFunction(() => location.hash === "");
  assert.equal(await page.evaluate(() => window.writes), 1, "the address is written once, not with every move");
  await page.evaluate(() => {
    window.viewer.undo();
    window.viewer.undo();
  });
  assert.equal(await page.evaluate(() => window.viewer.get("housing.growth")), 3);
  await page.context().close();
});

test("a link opens in its language; names of places on the page are no links", async () => {
  const { page } = await open();
  const link = await page.evaluate(async () => {
    await window.viewer.setLanguage("en");
    return window.viewer.link();
  });
  await page.context().close();
  const { page: other } = await open(STILL + new URL(link).hash);
  assert.match(await messageOf(other), /^The link is open\./);
  assert.equal(await other.evaluate(() => document.documentElement.lang), "en");
  await other.locator("#message .close").click();
  for (const place of ["all", "figures", "take-along"]) await other.evaluate((name) => { location.hash = name; }, place);
  await other.waitForTimeout(300);
  assert.equal(await other.locator("#message").isVisible(), false);
  await other.context().close();
});

test("a link that people or mail programs have put signs behind still opens", async () => {
  const { page } = await open();
  const opened = await page.evaluate(async () => {
    const { viewer } = window;
    viewer.set("housing.growth", 4);
    const link = viewer.link();
    const outcomes = [];
    for (const text of [`${link}.`, `${link})`, `${link}>\n`, link.slice(link.indexOf("#")), link.slice(link.indexOf("#") + 1)]) {
      viewer.reset();
      await viewer.openLink(text);
      outcomes.push(viewer.get("housing.growth"));
    }
    return outcomes;
  });
  assert.deepEqual(opened, [4, 4, 4, 4, 4]);
  await page.context().close();
});

test("another model, other data and what there is not any more are said", async () => {
  const { page } = await open();
  const own = await page.evaluate(() => window.viewer.version);
  const tell = async (body) => {
    await page.evaluate((hash) => { location.hash = hash; }, sealed(body));
    await page.waitForFunction((growth) => window.viewer.get("housing.growth") === growth, Number(/growth:(\d)/.exec(body)[1]));
    return messageOf(page);
  };
  assert.doesNotMatch(await tell(`v=1&m=${own.model}&d=${own.data}&w=housing.growth:1`), /anders zijn dan toen/);
  assert.match(await tell(`v=1&m=${own.model}&d=00000000&w=housing.growth:2`), /de gegevens veranderd/);
  const old = await tell("v=1&m=0&d=00000000&w=housing.weather:1,growth:3&s=atlantis:drop&l=clouds");
  assert.match(old, /ander rekenmodel/);
  assert.match(old, /Weggelaten.*housing\.weather, atlantis en clouds/);
  await page.context().close();
});

const WRONG = [
  ["v=1&m=1&d=0&w=housing.growth:5", /niet heel/],
  ["v=2&q=1", /versie van de kaart/],
  ["x=1", /versie van de kaart/],
  ["%", /versie van de kaart/],
  [sealed("v=1&m=1&d=0&q=7"), /klopt niet/],
  [sealed("v=1&m=1&d=0&y=1900"), /klopt niet.*\/view\/year/],
  [sealed("v=1&m=1&d=0&c=1,2"), /klopt niet.*\/c/],
  ["v=1&".repeat(30_000), /klopt niet/],
  ...HOSTILE.flatMap((text) => [
    [`?${text}`, /klopt niet|versie/],
    [`v=1&m=${encodeURIComponent(text)}&d=0`, /niet heel/],
    [sealed(`v=1&m=1&d=0&t=${encodeURIComponent(text)}`), /klopt niet/],
    [sealed(`v=1&m=1&d=0&c=${encodeURIComponent(text)}`), /klopt niet/],
  ]),
];

test("a fragment that is no link of ours gives a sentence and the plan, and no element of its own", async () => {
  const { page, problems } = await open();
  await page.evaluate(() => { window.hit = () => { window.wasHit = true; }; });
  const plan = await scenarioOf(page);
  const elements = () => page.evaluate(() => document.querySelectorAll("body *").length);
  await page.evaluate(() => { location.hash = "v=1"; });
  await messageOf(page);
  const before = await elements();
  for (const [fragment, expected] of WRONG) {
    await page.evaluate((hash) => {
      document.querySelector("#message p:not(.remark)").textContent = "";
      location.hash = hash;
    }, fragment);
    await page.waitForFunction(() => document.querySelector("#message p:not(.remark)").textContent !== "");
    assert.match(await page.locator("#message p:not(.remark)").textContent(), expected, fragment.slice(0, 200));
    assert.equal(await elements(), before, fragment.slice(0, 200));
  }
  assert.deepEqual(await scenarioOf(page), plan);
  assert.equal(await page.evaluate(() => window.wasHit), undefined);
  assert.deepEqual(problems, []);
  await page.context().close();
});

test("a broken fragment at the first load shows the plan and says so", async () => {
  const { page } = await open(`${STILL}#v=1&w=housing.growth:9`);
  assert.match(await messageOf(page), /niet heel.*zonder de instellingen uit de link/s);
  assert.equal((await scenarioOf(page)).values, undefined);
  await page.context().close();
});

test("hostile names that a whole link may carry stay text, in the panel and on the map's card", async () => {
  const { page } = await open();
  await page.evaluate(() => { window.hit = () => { window.wasHit = true; }; });
  const { model, data } = await page.evaluate(() => window.viewer.version);
  const sites = HOSTILE.map((text, index) =>
    [`h${index}`, encodeURIComponent(text), 6.6 + index / 50, 52.3, "almelo", "homes", "urban", 10, "expansion"].join(","));
  const link = sealed(`v=1&m=${model}&d=${data}&a=${sites.join(";")}`);
  await page.evaluate((hash) => { location.hash = hash; }, link);
  await messageOf(page);
  await page.evaluate(() => document.querySelectorAll("details").forEach((details) => { details.open = true; }));
  for (let index = 0; index < HOSTILE.length; index += 1) {
    await page.evaluate((id) => window.viewer.select(`site:${id}`), `h${index}`);
    await page.locator("#selection").waitFor({ state: "visible" });
  }
  const names = await page.evaluate(() => window.viewer.scenario().added.map(({ name }) => name));
  assert.deepEqual(names, HOSTILE);
  assert.equal(await page.evaluate(() => window.wasHit), undefined);
  assert.equal(await page.locator("#panel :is(script, iframe, img, b, [onerror], [onload], [onmouseover], a[href^=javascript])").count(), 0);
  await page.context().close();
});

test("ten thousand mutated links are refused or opened; none inserts or runs anything, and what is refused changes nothing", async () => {
  const { page, problems } = await open();
  const link = await setUp(page);
  const body = new URL(link).hash.slice(1).replace(/&x=.*$/, "");
  const random = makeRandom(2040);
  const mutated = Array.from({ length: 5000 }, () => mutate(body, random));
  const links = mutated.flatMap((text) => [`${text}&x=123456`, sealed(text)]);
  const { refused, opened, strange } = await page.evaluate(async (all) => {
    const { viewer } = window;
    const counts = { refused: 0, opened: 0, strange: [] };
    let state = JSON.stringify(viewer.scenario());
    for (const text of all) {
      try {
        await viewer.openLink(text);
        counts.opened += 1;
        state = JSON.stringify(viewer.scenario());
      } catch (error) {
        if (error.name === "ScenarioError" && error.message !== "" && typeof error.pointer === "string") counts.refused += 1;
        else counts.strange.push(`${text}: ${error}`);
        if (JSON.stringify(viewer.scenario()) !== state) counts.strange.push(`${text} was refused and changed something`);
      }
    }
    viewer.reset();
    await new Promise((done) => setTimeout(done, 500));
    if (document.querySelectorAll("#panel :is(script, iframe, img, object, embed)").length > 0) counts.strange.push("an element came in");
    return counts;
  }, links);
  assert.deepEqual(strange, []);
  assert.equal(refused + opened, links.length);
  assert.ok(refused >= 5000 && opened > 50, `${refused} refused, ${opened} opened`);
  await page.evaluate((whole) => window.viewer.openLink(whole), link);
  assert.equal(await page.evaluate(() => window.viewer.get("housing.talent")), 120);
  assert.deepEqual(problems, []);
  await page.context().close();
});

test("what is wrong with a link is said in the language of the reader", async () => {
  const { page } = await open();
  for (const language of ["nl", "en", "de"]) {
    const words = JSON.parse(readFileSync(`${root}/assets/i18n/${language}.json`, "utf8"));
    await page.evaluate((wanted) => window.viewer.setLanguage(wanted), language);
    await page.waitForFunction((wanted) => document.documentElement.lang === wanted, language);
    for (const [fragment, key] of [["v=1&m=1&d=0&x=000000", "page.link.cut"], ["v=9&m=1", "page.link.version"]]) {
      await page.evaluate((hash) => { location.hash = hash; }, fragment);
      await page.waitForFunction((text) => document.querySelector("#message p:not(.remark)").textContent === text, words[key]);
    }
  }
  await page.context().close();
});

test("a link carries what the scenario is compared with, and a link without ends the comparison", async () => {
  const { page } = await open();
  const alone = await setUp(page);
  const compared = await page.evaluate(async () => {
    window.viewer.compareWith("global_economy");
    return window.viewer.link();
  });
  const wanted = await page.evaluate(() => window.viewer.results("reference"));
  await page.context().close();
  const { page: other, problems } = await open(STILL + new URL(compared).hash);
  await messageOf(other);
  assert.deepEqual(await other.evaluate(() => window.viewer.results("reference")), wanted);
  await other.evaluate((link) => window.viewer.openLink(link), alone);
  assert.equal(await other.evaluate(() => window.viewer.comparison()), null);
  assert.deepEqual(problems, []);
  await other.context().close();
});

test("the button copies the link and says so; without a clipboard the link stands there selected", async () => {
  const { page } = await open(STILL, { permissions: ["clipboard-read", "clipboard-write"] });
  await page.evaluate(() => window.viewer.set("housing.growth", 2));
  await page.locator("#share-copy").click();
  await page.waitForFunction(() => document.querySelector("#live").textContent === "De link staat op het klembord.");
  const link = await page.evaluate(() => window.viewer.link());
  assert.equal(await page.evaluate(() => navigator.clipboard.readText()), link);
  assert.equal(await page.locator("#share-link").inputValue(), link);
  await page.evaluate(() => window.viewer.set("housing.growth", 3));
  await page.locator("#share-link").waitFor({ state: "hidden" });
  await page.evaluate(() => { navigator.clipboard.writeText = () => Promise.reject(new Error("denied")); });
  await page.locator("#share-copy").click();
  await page.waitForFunction(() => document.querySelector("#share-status").textContent.includes("lukte niet"));
  const selected = await page.locator("#share-link").evaluate((field) => field.value.slice(field.selectionStart, field.selectionEnd));
  assert.equal(selected, await page.evaluate(() => window.viewer.link()));
  await page.context().close();
});

test("with a map the link has the camera where somebody moved it, and only then", async () => {
  const { page } = await openPage(session, { viewport: { width: 700, height: 500 } });
  await ready(page);
  assert.doesNotMatch(await page.evaluate(() => window.viewer.link()), /&c=/);
  await page.evaluate(() => window.viewer.flyTo({ longitude: 6.7, latitude: 52.3, scale: 100, tilt: 30, azimuth: 20 }));
  await settled(page);
  const link = await page.evaluate(() => window.viewer.link());
  assert.match(link, /&c=-?\d+,-?\d+,100,30,20&/);
  await page.evaluate(() => window.viewer.flyTo("region"));
  await settled(page);
  await page.evaluate((hash) => { location.hash = hash; }, new URL(link).hash);
  await messageOf(page);
  await settled(page);
  const camera = await page.evaluate(() => window.viewer.camera());
  assert.ok(Math.abs(camera.longitude - 6.7) < 1e-4 && Math.abs(camera.latitude - 52.3) < 1e-4, JSON.stringify(camera));
  assert.deepEqual([camera.scale, camera.tilt, camera.azimuth].map((value) => Math.round(value)), [100, 30, 20]);
  await page.context().close();
});

test("the link below an embedded map takes what the reader set to the whole page", async () => {
  const { page } = await openPage(session, { path: "frame.html?lang=nl" });
  const element = page.locator("netwerkstad-twente");
  await element.evaluate((map) => map.start());
  await element.evaluate((map) => {
    map.viewer.set("housing.growth", 6);
    map.viewer.setYear(2030);
  });
  const way = page.locator("netwerkstad-twente a.page").first();
  await way.focus();
  const href = await way.getAttribute("href");
  assert.equal(href, await element.evaluate((map) => map.viewer.link()));
  await page.context().close();
  const { page: whole } = await open(STILL + new URL(href).hash);
  await messageOf(whole);
  assert.deepEqual(await whole.evaluate(() => [window.viewer.get("housing.growth"), window.viewer.year()]), [6, 2030]);
  await whole.context().close();
});
