// Keeps what a test measured, for the page "Hoe betrouwbaar is dit?".
//
//   import { keepMeasured } from "../measured.mjs";  keepMeasured("context_losses", { losses: 200, objects_left: 0 });
//   node tests/measured.mjs fuzz executions=655962 findings=0
//
// Written into assets/reliability/measured.json only where TWENTE_KEEP_MEASURED=1 (./dev test long and ./dev fuzz set
// it): an ordinary run changes no file.
import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const file = fileURLToPath(new URL("../assets/reliability/measured.json", import.meta.url));

/** The version of the product and the source it was measured with, "+" where that had changes of its own. */
function source() {
  const git = (...args) => execFileSync("git", ["-C", root, ...args], { encoding: "utf8" }).trim();
  const { version } = JSON.parse(readFileSync(`${root}/web/package.json`, "utf8"));
  try {
    const changed = git("status", "--porcelain", "--untracked-files=no", "--", ".", ":!assets/reliability") === "" ? "" : "+";
    return { version, source: git("rev-parse", "--short=10", "HEAD") + changed };
  } catch {
    return { version, source: "" }; // a copy without its history
  }
}

/** Prints what was measured and, where asked, keeps it with its date. Values are numbers, or short texts such as a hash. */
export function keepMeasured(id, values) {
  console.log(`measured ${id}: ${Object.entries(values).map(([name, value]) => `${name} ${value}`).join(", ")}`);
  if (process.env.TWENTE_KEEP_MEASURED !== "1") return;
  const all = JSON.parse(readFileSync(file, "utf8"));
  all[id] = { ...values, date: new Date().toISOString().slice(0, 10), ...source() };
  const sorted = Object.fromEntries(Object.entries(all).sort(([a], [b]) => (a < b ? -1 : 1)));
  writeFileSync(file, `${JSON.stringify(sorted, null, 1)}\n`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [id, ...pairs] = process.argv.slice(2);
  const value = (text) => (text !== "" && Number.isFinite(Number(text)) ? Number(text) : text);
  keepMeasured(id, Object.fromEntries(pairs.map((pair) => [pair.slice(0, pair.indexOf("=")), value(pair.slice(pair.indexOf("=") + 1))])));
}
