// Makes the static folder: node web/build.mjs --wasm DIR --baked DIR --schema FILE --posters DIR --sources DIR --out DIR
//
//   --wasm   holds viewer.mjs and viewer.wasm
//   --baked  holds map.bin and fonts/*.ttf
//   --schema what `twente2040-model schema` prints, for editors that check scenario files
//   --posters holds poster.svg and poster-dark.svg, what stands on the page until the map does
//   --sources holds the source of SDL2 and Dear ImGui, for their licences
//   --out    gets everything: page, API, module, data, words, schema, assets.json (what the loader fetches), sw.js
//            (the worker that keeps this version for when there is no network), and a .br beside each file that
//            compresses. What only pages of this version load has a piece of its content in its name. Only what changed
//            is written again.
//   --data, --i18n, --story   other folders than assets/data, assets/i18n and assets/story
import { readFileSync, readdirSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { transform } from "esbuild";
import { stamp, withoutId } from "./build/build_id.mjs";
import { bundlePage } from "./build/bundle.mjs";
import { sha256 } from "./build/names.mjs";
import { addPageVersion, addWorker } from "./build/offline.mjs";
import { Output } from "./build/output.mjs";
import { bill, licenceTexts, readParts } from "./build/parts.mjs";
import { addReliability, readReliability } from "./build/reliability.mjs";
import { Site } from "./build/site.mjs";
import { addStory } from "./build/story.mjs";
import { printSizes } from "./sizes.mjs";

const web = dirname(fileURLToPath(import.meta.url));
const root = dirname(web);

/** The data files that the module reads; the others are baked into the map or belong to tests. */
const DATA_FILES = ["demand.json", "sites.json", "network.json", "backtest.json"];
const VERSION = JSON.parse(readFileSync(join(web, "package.json"), "utf8")).version;
const LANGUAGES = ["nl", "en", "de"];

function readArguments() {
  const text = { type: "string" };
  const { values } = parseArgs({ options: { wasm: text, baked: text, schema: text, posters: text, sources: text, out: text, data: text, i18n: text, story: text } });
  for (const name of ["wasm", "baked", "schema", "posters", "sources", "out"]) {
    if (values[name] === undefined) throw new Error(`--${name} is missing`);
  }
  return {
    wasm: resolve(values.wasm),
    baked: resolve(values.baked),
    schema: resolve(values.schema),
    posters: resolve(values.posters),
    sources: resolve(values.sources),
    out: resolve(values.out),
    data: resolve(values.data ?? join(root, "assets/data")),
    i18n: resolve(values.i18n ?? join(root, "assets/i18n")),
    story: resolve(values.story ?? join(root, "assets/story")),
  };
}

/** A file that the loader finds in assets.json under a name of its own. */
function addAsset(site, content, name, file) {
  site.write(file, content);
  site.list(file);
  return { name, file };
}

function addAssets(site, folders) {
  const data = DATA_FILES.map((name) => addAsset(site, readFileSync(join(folders.data, name)), name, `data/${name}`));
  const map = addAsset(site, readFileSync(join(folders.baked, "map.bin")), "map.bin", "data/map.bin");
  const fonts = readdirSync(join(folders.baked, "fonts"))
    .filter((name) => name.endsWith(".ttf"))
    .sort()
    .map((name) => addAsset(site, readFileSync(join(folders.baked, "fonts", name)), `fonts/${name}`, `fonts/${name}`));
  return [...data, map, ...fonts];
}

/** Words of pages and parts that come later, each in a folder of its own: what asks for them fetches them itself. */
function addLaterWords(site, i18n) {
  for (const folder of readdirSync(i18n, { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => name)) {
    for (const language of LANGUAGES) {
      const file = `${folder}/${language}.json`;
      site.write(`i18n/${file}`, readFileSync(join(i18n, file)));
    }
  }
}

async function addGlue(site, folder) {
  const source = withoutId(readFileSync(join(folder, "viewer.mjs"), "utf8"));
  const { code } = await transform(source, { minify: true, format: "esm", target: "es2021", legalComments: "none" });
  return addAsset(site, code, "viewer.mjs", "viewer.mjs");
}

/** Everything under its plain name, and what assets.json lists of it. */
async function collect(site, folders) {
  const document = join(root, "assets/document");
  await bundlePage(site, { web, i18n: folders.i18n, document });
  // Fetched by document.js when it is opened.
  for (const language of LANGUAGES) site.write(`document/${language}.json`, readFileSync(join(document, `${language}.json`)));
  const languages = LANGUAGES.map((language) => [
    language,
    addAsset(site, readFileSync(join(folders.i18n, `${language}.json`)), `i18n/${language}.json`, `i18n/${language}.json`),
  ]);
  addLaterWords(site, folders.i18n);
  for (const name of ["poster.svg", "poster-dark.svg"]) site.write(name, readFileSync(join(folders.posters, name)));
  site.write("scenario.schema.json", readFileSync(folders.schema));
  addStory(site, { ...folders, web });
  site.write(".well-known/security.txt", readFileSync(join(web, "security.txt")));
  addParts(site, folders.sources);
  return {
    glue: await addGlue(site, folders.wasm),
    wasm: addAsset(site, readFileSync(join(folders.wasm, "viewer.wasm")), "viewer.wasm", "viewer.wasm"),
    assets: addAssets(site, folders),
    languages: Object.fromEntries(languages),
  };
}

/** assets.json: the same list with final names, sizes and checksums. */
function manifestOf(listed, named, build) {
  const describe = ({ name, file: plain }) => {
    const { file, content } = named.get(plain);
    return { name, file, bytes: content.length, sha256: sha256(content) };
  };
  return {
    version: VERSION,
    build,
    glue: describe(listed.glue),
    wasm: describe(listed.wasm),
    assets: listed.assets.map(describe),
    languages: Object.fromEntries(Object.entries(listed.languages).map(([language, entry]) => [language, describe(entry)])),
  };
}

/** What is shipped of others: a list for machines, and the licences for people. */
function addParts(site, sources) {
  const parts = readParts(web);
  const places = { sources, debian: "/usr/share/doc", web: join(web, "node_modules"), bake: join(root, "assets/bake/node_modules") };
  site.write("sbom.cdx.json", `${JSON.stringify(bill({ parts, version: VERSION }), null, 1)}\n`);
  site.write("licences.txt", licenceTexts(parts, places));
}

async function main() {
  const folders = readArguments();
  const site = new Site();
  const listed = await collect(site, folders);
  const build = stamp(site);
  addReliability(site, readReliability(join(root, "assets/reliability")), { version: VERSION, build });
  const version = await addPageVersion(site, web);
  const named = site.finish();
  const output = new Output(folders.out);
  for (const { file, content } of named.values()) output.write(file, content);
  output.write("assets.json", `${JSON.stringify(manifestOf(listed, named, build), null, 1)}\n`);
  await addWorker(output, web, version);
  output.finish();
  printSizes(folders.out);
}

main().catch((error) => {
  console.error(String(error.message ?? error));
  process.exitCode = 1;
});
