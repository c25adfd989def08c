// Makes the static folder: node web/build.mjs --wasm DIR --baked DIR --schema FILE --posters DIR --out DIR
//
//   --wasm   holds viewer.mjs and viewer.wasm
//   --baked  holds map.bin and fonts/*.ttf
//   --schema what `twente2040-model schema` prints, for editors that check scenario files
//   --posters holds poster.svg and poster-dark.svg, what stands on the page until the map does
//   --sources holds the source of SDL2 and Dear ImGui, for their licences
//   --out    gets everything: page, API, module, data, words, schema, assets.json (what the loader fetches), sw.js
//            (the worker that keeps this version for when there is no network), and a .br beside each file that
//            compresses. Only what changed is written again.
//   --data, --i18n, --story   other folders than assets/data, assets/i18n and assets/story
import { createHash } from "node:crypto";
import { readFileSync, readdirSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { transform } from "esbuild";
import { bundlePage } from "./build/bundle.mjs";
import { addOffline } from "./build/offline.mjs";
import { Output } from "./build/output.mjs";
import { bill, licenceTexts, readParts } from "./build/parts.mjs";
import { addReliability, readReliability } from "./build/reliability.mjs";
import { addStory } from "./build/story.mjs";
import { firstMapBytes, printSizes } from "./sizes.mjs";

const web = dirname(fileURLToPath(import.meta.url));
const root = dirname(web);

/** The data files that the module reads; the others are baked into the map or belong to tests. */
const DATA_FILES = ["demand.json", "sites.json", "network.json", "backtest.json"];
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

/** Copies a file and describes it as the loader needs it. */
function addAsset(output, source, name, file) {
  const bytes = readFileSync(source);
  output.write(file, bytes);
  return { name, file, bytes: bytes.length, sha256: createHash("sha256").update(bytes).digest("hex") };
}

function addAssets(output, folders) {
  const data = DATA_FILES.map((name) => addAsset(output, join(folders.data, name), name, `data/${name}`));
  const map = addAsset(output, join(folders.baked, "map.bin"), "map.bin", "data/map.bin");
  const fonts = readdirSync(join(folders.baked, "fonts"))
    .filter((name) => name.endsWith(".ttf"))
    .sort()
    .map((name) => addAsset(output, join(folders.baked, "fonts", name), `fonts/${name}`, `fonts/${name}`));
  return [...data, map, ...fonts];
}

/** Words of pages and parts that come later, each in a folder of its own: what asks for them fetches them itself. */
function addLaterWords(output, i18n) {
  for (const folder of readdirSync(i18n, { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => name)) {
    for (const language of LANGUAGES) {
      const file = `${folder}/${language}.json`;
      output.write(`i18n/${file}`, readFileSync(join(i18n, file)));
    }
  }
}

async function addGlue(output, folder) {
  const source = readFileSync(join(folder, "viewer.mjs"), "utf8");
  const { code } = await transform(source, { minify: true, format: "esm", target: "es2021", legalComments: "none" });
  output.write("viewer.mjs", code);
}

/** What is shipped of others: a list for machines, and the licences for people. */
function addParts(output, version, sources) {
  const parts = readParts(web);
  const places = { sources, debian: "/usr/share/doc", web: join(web, "node_modules"), bake: join(root, "assets/bake/node_modules") };
  output.write("sbom.cdx.json", `${JSON.stringify(bill({ parts, version }), null, 1)}\n`);
  output.write("licences.txt", licenceTexts(parts, places));
}

async function main() {
  const folders = readArguments();
  const output = new Output(folders.out);
  const document = join(root, "assets/document");
  await bundlePage(output, { web, i18n: folders.i18n, document });
  // Fetched by document.js when it is opened.
  for (const language of LANGUAGES) output.write(`document/${language}.json`, readFileSync(join(document, `${language}.json`)));
  await addGlue(output, folders.wasm);
  const languages = LANGUAGES.map((language) => [
    language,
    addAsset(output, join(folders.i18n, `${language}.json`), `i18n/${language}.json`, `i18n/${language}.json`),
  ]);
  addLaterWords(output, folders.i18n);
  const manifest = {
    version: JSON.parse(readFileSync(join(web, "package.json"), "utf8")).version,
    glue: "viewer.mjs",
    wasm: addAsset(output, join(folders.wasm, "viewer.wasm"), "viewer.wasm", "viewer.wasm"),
    assets: addAssets(output, folders),
    languages: Object.fromEntries(languages),
  };
  for (const name of ["poster.svg", "poster-dark.svg"]) output.write(name, readFileSync(join(folders.posters, name)));
  output.write("scenario.schema.json", readFileSync(folders.schema));
  addStory(output, { ...folders, web });
  output.write("assets.json", `${JSON.stringify(manifest, null, 1)}\n`);
  output.write(".well-known/security.txt", readFileSync(join(web, "security.txt")));
  addParts(output, manifest.version, folders.sources);
  const build = { version: manifest.version, firstMapBytes: firstMapBytes(folders.out) };
  addReliability(output, readReliability(join(root, "assets/reliability")), build);
  await addOffline(output, web);
  output.finish();
  printSizes(folders.out);
}

main().catch((error) => {
  console.error(String(error.message ?? error));
  process.exitCode = 1;
});
