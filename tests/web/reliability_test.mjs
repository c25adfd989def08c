// "Hoe betrouwbaar is dit?": every promise has words in three languages and a figure that was measured; the pages are
// free of findings; and what is shipped of others is listed as it is.
import assert from "node:assert/strict";
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { readParts } from "../../web/build/parts.mjs";
import { RELIABILITY_PAGES, readReliability, reliabilityPage } from "../../web/build/reliability.mjs";
import { folder, openPage, root, startBrowser } from "./browser.mjs";

const AXE = readFileSync(`${root}/web/node_modules/axe-core/axe.min.js`, "utf8");
const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
const sources = readReliability(join(root, "assets/reliability"));
const promises = sources.promises.groups.flatMap((group) => group.promises);

test("what was measured has its day and version", () => {
  for (const [name, { date, version }] of Object.entries(sources.measured)) {
    assert.match(date, /^20\d\d-\d\d-\d\d$/, name);
    assert.match(version, /^\d+\.\d+\.\d+$/, name);
  }
});

test("every promise has been measured", () => {
  const missing = promises.flatMap(({ measured }) => measured).filter((name) => !(name in sources.measured));
  assert.deepEqual(missing, []);
});

test("every promise names a test that is there", () => {
  for (const { id, test: place } of promises) {
    assert.ok(place.startsWith("./dev ") || existsSync(join(root, place)), `'${id}' names ${place}`);
  }
});

test("the three languages have the same texts, and the same figures in them", () => {
  const places = (text) => [...text.matchAll(/\{[\w.]+\}/g)].map(([place]) => place).sort();
  const { nl, ...others } = sources.words;
  for (const [language, words] of Object.entries(others)) {
    assert.deepEqual(Object.keys(words), Object.keys(nl), language);
    for (const [key, text] of Object.entries(words)) assert.deepEqual(places(text), places(nl[key]), `${language} ${key}`);
  }
});

test("a figure that was never measured is said to be so; a text that names none stops the build", () => {
  const build = { version: "1.0.0", build: "0123" };
  const unmeasured = reliabilityPage({ ...sources, measured: {} }, "nl", build);
  assert.equal(unmeasured.match(/Nog niet gemeten/g).length, promises.length);
  const strange = { ...sources, words: { ...sources.words, nl: { ...sources.words.nl, "promise.kiosk_day.figure": "{kiosk_day.nothing}" } } };
  const measured = { ...sources.measured, kiosk_day: { frames: 1, date: "2026-11-28", version: "1.0.0", source: "" } };
  assert.throws(() => reliabilityPage({ ...strange, measured }, "nl", build), /kiosk_day\.nothing/);
});

let session;
before(async () => {
  session = await startBrowser();
});
after(() => session.stop());

for (const [language, file] of Object.entries(RELIABILITY_PAGES)) {
  for (const viewport of [{ width: 1440, height: 900 }, { width: 320, height: 640 }]) {
    test(`${file} at ${viewport.width} pixels: every promise with its figure, no findings, no script`, async () => {
      const { page, problems, requests } = await openPage(session, { path: file, viewport, bypassCSP: true });
      assert.equal(await page.locator("article").count(), promises.length);
      assert.equal(await page.locator(".figure.missing").count(), 0);
      assert.equal(await page.locator("html").getAttribute("lang"), language);
      assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), viewport.width);
      assert.doesNotMatch(await page.locator("main").innerText(), /\{|\bundefined\b|\bNaN\b/);
      assert.ok(requests.every((url) => url.startsWith(session.address) && !/\.m?js$/.test(url)), requests.join(" "));
      await page.evaluate(AXE);
      const findings = await page.evaluate(async (values) => {
        const { violations } = await window.axe.run(document, { runOnly: { type: "tag", values } });
        return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
      }, RULES);
      assert.deepEqual(findings, []);
      assert.deepEqual(problems, []);
      await page.context().close();
    });
  }
}

test("every link of the page leads somewhere", async () => {
  const { page } = await openPage(session, { path: "betrouwbaarheid.html" });
  const links = await page.locator("a").evaluateAll((all) => all.map(({ href }) => href));
  for (const link of new Set(links)) {
    const { status } = await page.evaluate(async (address) => ({ status: (await fetch(address)).status }), link);
    assert.equal(status, 200, link);
  }
  await page.context().close();
});

test("the list of parts names the versions that are in use", () => {
  const parts = Object.fromEntries(readParts(join(root, "web")).map((part) => [part.name, part.version]));
  const locked = (place, name) => JSON.parse(readFileSync(join(root, place, "package-lock.json"), "utf8")).packages[`node_modules/${name}`].version;
  const used = {
    "lean-qr": locked("web", "lean-qr"),
    Inter: locked("assets/bake", "@fontsource/inter"),
    "Source Serif 4": locked("assets/bake", "@fontsource/source-serif-4"),
    Lucide: locked("assets/bake", "lucide-static"),
  };
  const fetched = [...readFileSync(join(root, "cmake/fetch_sources.sh"), "utf8").matchAll(/^fetch (\w+) ([\d.]+) /gm)];
  const names = { libsdl2: "SDL2", imgui: "Dear ImGui" };
  for (const [, source, version] of fetched) if (names[source]) used[names[source]] = version;
  const json = readFileSync("/usr/include/nlohmann/detail/abi_macros.hpp", { encoding: "utf8", flag: "r" });
  used["JSON for Modern C++"] = ["MAJOR", "MINOR", "PATCH"].map((part) => new RegExp(`VERSION_${part} (\\d+)`).exec(json)[1]).join(".");
  for (const [name, version] of Object.entries(used)) assert.equal(parts[name], version, name);
});

test("the bill of materials is CycloneDX, and each part has its licence text", () => {
  const bill = JSON.parse(readFileSync(join(folder, "sbom.cdx.json"), "utf8"));
  assert.equal(bill.bomFormat, "CycloneDX");
  assert.match(bill.serialNumber, /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}$/);
  const texts = readFileSync(join(folder, "licences.txt"), "utf8");
  for (const { name, version, licenses, purl } of bill.components) {
    assert.ok(licenses[0].license?.id ?? licenses[0].expression, name);
    assert.match(purl, /^pkg:(deb|npm)\//, name);
    assert.ok(texts.includes(`${name} ${version} (`), name);
  }
  assert.deepEqual(bill.dependencies[0].dependsOn, bill.components.map((part) => part["bom-ref"]));
});

test("security.txt has what RFC 9116 asks for", () => {
  const lines = readFileSync(join(folder, ".well-known/security.txt"), "utf8").split("\n").filter((line) => line !== "" && !line.startsWith("#"));
  const fields = Object.fromEntries(lines.map((line) => [line.slice(0, line.indexOf(":")), line.slice(line.indexOf(":") + 2)]));
  assert.match(fields.Contact, /^(https:|mailto:|tel:)/);
  assert.ok(Number.isFinite(Date.parse(fields.Expires)), fields.Expires);
  assert.ok(readdirSync(root).includes("SECURITY.md"));
});
