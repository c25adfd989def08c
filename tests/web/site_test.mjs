// How the build names its files: by their content, with every reference brought along, and with one id in all that must fit
// together.
import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { stamp, withoutId } from "../../web/build/build_id.mjs";
import { HASHED, fileNamed, plainName, sha256 } from "../../web/build/names.mjs";
import { Site } from "../../web/build/site.mjs";
import { fileOf, folder } from "./browser.mjs";

const siteOf = (files) => {
  const site = new Site();
  for (const [file, content] of Object.entries(files)) site.write(file, content);
  return site;
};
const finished = (files) => Object.fromEntries([...siteOf(files).finish()].map(([plain, { file, content }]) => [plain, { file, text: content.toString() }]));

const SMALL = {
  "index.html": '<script type="module" src="app.js"></script><link rel="stylesheet" href="look.css"><a href="index.html">app.js</a>',
  "app.js": 'import("./part.js");fetch(new URL("words/nl.json",import.meta.url));say("app.jsx")',
  "part.js": 'export const a=1;',
  "words/nl.json": '{"a":"part.js"}',
  "look.css": "@font-face{src:url(fonts/a.ttf)}",
  "fonts/a.ttf": "font",
};

test("names follow the content, and references follow the names", () => {
  const before = finished(SMALL);
  assert.equal(before["index.html"].file, "index.html");
  assert.match(before["app.js"].file, /^app\.[0-9a-f]{10}\.js$/);
  assert.equal(before["app.js"].text, `import("./${before["part.js"].file}");fetch(new URL("${before["words/nl.json"].file}",import.meta.url));say("app.jsx")`);
  assert.equal(before["look.css"].text, `@font-face{src:url(${before["fonts/a.ttf"].file})}`);
  assert.equal(before["words/nl.json"].text, SMALL["words/nl.json"]);
  const after = finished({ ...SMALL, "part.js": "export const a=2;" });
  for (const [plain, { file }] of Object.entries(before)) {
    assert.equal(after[plain].file === file, !["part.js", "app.js"].includes(plain), plain);
  }
});

test("pages hold the checksums of scripts and style sheets", () => {
  const { "index.html": page, "app.js": app } = finished(SMALL);
  const digest = createHash("sha384").update(app.text).digest("base64");
  assert.ok(page.text.includes(`<script type="module" src="${app.file}" integrity="sha384-${digest}" crossorigin></script>`), page.text);
  assert.match(page.text, /<link rel="stylesheet" href="look\.[0-9a-f]{10}\.css" integrity="sha384-[^"]+" crossorigin>/);
  assert.ok(page.text.endsWith('<a href="index.html">app.js</a>'));
});

test("files that name each other, and files that nobody names, are refused", () => {
  assert.throws(() => finished({ "a.js": '"./b.js"', "b.js": '"./a.js"' }), /a\.js names b\.js names a\.js/);
  assert.throws(() => finished({ ...SMALL, "words/en.json": "{}" }), /nothing names words\/en\.json/);
});

test("what others import keeps its name beside the one that carries its content", () => {
  const { "twente2040.js": named, "twente2040.js (entry)": entry } = finished({ "twente2040.js": "export const a=1" });
  assert.deepEqual(entry, { file: "twente2040.js", text: `export * from "./${named.file}";\n` });
});

/** The smallest module there is. */
const WASM = Buffer.from([0, 0x61, 0x73, 0x6d, 1, 0, 0, 0]);
const PARTS = { "twente2040.js": 'const b="%BUILD_ID%"', "viewer.mjs": "export default 1;\n", "viewer.wasm": WASM, "data/map.bin": "map", "app.js": "app" };

test("API, glue and module carry one id, of which words and data are part, and the page is not", () => {
  const site = siteOf(PARTS);
  const id = stamp(site);
  assert.match(id, /^[0-9a-f]{16}$/);
  assert.equal(site.read("twente2040.js").toString(), `const b="${id}"`);
  assert.equal(site.read("viewer.mjs").toString(), `export default 1;\nexport const build="${id}";\n`);
  const [section] = WebAssembly.Module.customSections(new WebAssembly.Module(site.read("viewer.wasm")), "twente2040.build");
  assert.equal(new TextDecoder().decode(section), id);
  assert.equal(stamp(siteOf({ ...PARTS, "app.js": "other" })), id);
  for (const file of ["viewer.mjs", "data/map.bin", "twente2040.js"]) assert.notEqual(stamp(siteOf({ ...PARTS, [file]: `${PARTS[file]} ` })), id, file);
  // A finished folder may be built from again.
  const again = siteOf({ ...PARTS, "viewer.mjs": withoutId(site.read("viewer.mjs").toString()), "viewer.wasm": site.read("viewer.wasm") });
  assert.equal(stamp(again), id);
  assert.ok(again.read("viewer.wasm").equals(site.read("viewer.wasm")));
});

const files = readdirSync(folder, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && !entry.name.endsWith(".br"))
  .map((entry) => join(entry.path, entry.name).slice(folder.length + 1));
/** Addresses that stay, because others know them. */
const KNOWN = [
  "assets.json", "icon.svg", "netwerkstad-twente-frame.js", "netwerkstad-twente.js", "organisation.json", "sbom.cdx.json", "scenario.schema.json", "sw.js", "twente2040.js",
];
const isKnown = (file) => KNOWN.includes(file) || /\.(html|txt|d\.ts)$/.test(file);

test("in the finished folder every name is true, and only the known ones are plain", () => {
  assert.deepEqual(files.filter((file) => !HASHED.test(file) && !isKnown(file)), []);
  for (const file of files.filter((name) => HASHED.test(name))) {
    assert.ok(file.includes(`.${sha256(readFileSync(join(folder, file))).slice(0, 10)}.`), file);
    assert.equal(fileNamed(plainName(file), folder), file);
  }
});

test("glue, module and list of files of the finished folder are of one build", () => {
  const { build } = JSON.parse(readFileSync(join(folder, "assets.json"), "utf8"));
  assert.ok(readFileSync(join(folder, fileOf("viewer.mjs")), "utf8").endsWith(`export const build="${build}";\n`));
  assert.ok(readFileSync(join(folder, fileOf("viewer.wasm"))).subarray(-build.length).equals(Buffer.from(build)));
  assert.ok(readFileSync(join(folder, fileOf("twente2040.js")), "utf8").includes(`"${build}"`));
});
