// Which ways out of the conditions of model, scenario and data no test takes. Each of them must stand in gaps.json with
// the reason: {file, condition, way, why}; one that a test takes by now must not stand there any more. Left out are the
// comparisons that the compiler writes (= default) and what it decides itself (if constexpr, static conditions of types).
//
//   node tests/coverage/branches.mjs EXPORT.json       what `llvm-cov export` writes
import { readFileSync } from "node:fs";
import { relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { keepMeasured } from "../measured.mjs";

const root = fileURLToPath(new URL("../..", import.meta.url));
const FOLDERS = ["app/model/", "app/scenario/", "app/data/"];

/** The text of a condition, on one line. */
function conditionAt(lines, [line, column, endLine, endColumn]) {
  const text = lines.slice(line - 1, endLine);
  text[text.length - 1] = text[text.length - 1].slice(0, endColumn - 1);
  text[0] = text[0].slice(column - 1);
  return text.join(" ").replace(/\s+/g, " ");
}

/** Whether nobody decides it while the program runs. */
const isCompiled = (line) => /= default;$|\bif constexpr\b|std::is_same_v</.test(line.trimEnd());

/** Every way out of every condition: {file, line, condition, way, taken}. A template is taken where one of its kinds is. */
function waysOf(exported) {
  const ways = new Map();
  for (const { filename, branches } of exported.data.flatMap(({ files }) => files)) {
    const file = relative(root, resolve(filename));
    if (!FOLDERS.some((folder) => file.startsWith(folder))) continue;
    const lines = readFileSync(filename, "utf8").split("\n");
    for (const branch of branches.filter(([line]) => !isCompiled(lines[line - 1]))) {
      const condition = conditionAt(lines, branch);
      [["true", branch[4]], ["false", branch[5]]].forEach(([way, count]) => {
        const key = `${file}:${branch.slice(0, 4)}:${way}`;
        const known = ways.get(key) ?? { file, line: branch[0], condition, way, taken: false };
        known.taken ||= count > 0;
        ways.set(key, known);
      });
    }
  }
  return [...ways.values()];
}

const exported = JSON.parse(readFileSync(process.argv[2], "utf8"));
const gaps = JSON.parse(readFileSync(fileURLToPath(new URL("gaps.json", import.meta.url)), "utf8"));
const ways = waysOf(exported);
const isGap = (way) => (gap) => gap.file === way.file && gap.condition === way.condition && gap.way === way.way;

const missed = ways.filter(({ taken }) => !taken);
const unexplained = missed.filter((way) => !gaps.some(isGap(way)));
const stale = gaps.filter((gap) => !missed.some((way) => isGap(way)(gap)));
for (const folder of FOLDERS) {
  const here = ways.filter(({ file }) => file.startsWith(folder));
  console.log(`${folder}: ${here.filter(({ taken }) => taken).length} of ${here.length} ways taken`);
}
for (const { file, line, condition, way } of unexplained) console.log(`${file}:${line}: never ${way}: ${condition}`);
for (const { file, condition, way } of stale) console.log(`gaps.json: taken by now: ${file}: ${condition} (${way})`);
const explained = missed.length - unexplained.length;
keepMeasured("coverage", { branches: ways.length, covered: ways.length - missed.length, explained, unexplained: unexplained.length });
process.exit(unexplained.length + stale.length > 0 ? 1 : 0);
