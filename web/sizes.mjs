// How large the static folder is: node web/sizes.mjs DIR. Fails when the first map needs more than the budget.
import { existsSync, readFileSync, statSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { fileNamed } from "./build/names.mjs";

/** Bytes over the line (brotli) before the first map. */
const BUDGET_BYTES = 900_000;

/** Prints a table and returns whether the budget is kept. */
export function printSizes(folder) {
  const manifest = JSON.parse(readFileSync(join(folder, "assets.json"), "utf8"));
  const page = ["index.html", "style.css", "icon.svg", "start.js", "app.js", "twente2040.js", "assets.json"].map((name) => fileNamed(name, folder));
  const files = [...page, manifest.glue.file, manifest.wasm.file, ...manifest.assets.map((asset) => asset.file), manifest.languages.nl.file];
  const rows = files.map((file) => {
    const path = join(folder, file);
    const compressed = existsSync(`${path}.br`) ? `${path}.br` : path;
    return { file, bytes: statSync(path).size, brotli: statSync(compressed).size };
  });
  const total = rows.reduce((sum, row) => ({ bytes: sum.bytes + row.bytes, brotli: sum.brotli + row.brotli }), {
    bytes: 0,
    brotli: 0,
  });
  const line = (name, bytes, brotli) => console.log(`${name.padEnd(34)}${bytes.padStart(12)}${brotli.padStart(12)}`);
  line("Before the first map", "bytes", "brotli");
  for (const row of rows) line(row.file, String(row.bytes), String(row.brotli));
  line("total", String(total.bytes), String(total.brotli));
  const kept = total.brotli <= BUDGET_BYTES;
  if (!kept) console.error(`More than the ${BUDGET_BYTES} bytes that the first map may need`);
  return kept;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  if (!printSizes(resolve(process.argv[2] ?? "build/web"))) process.exitCode = 1;
}
