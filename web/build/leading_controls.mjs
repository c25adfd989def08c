// Which sliders lead the panel: those that move the Twentehuis most. Each is set to its lowest and to its highest value,
// with all others as in the document; what counts is how far the mean of the five scores moves.
//
//   node web/build/leading_controls.mjs PROGRAM     writes web/src/page/leading_controls.json
//
// PROGRAM is twente2040-model. tests/web/leading_controls_test.mjs works it out again.
import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** The file that the panel reads. */
export const leadingFile = fileURLToPath(new URL("../src/page/leading_controls.json", import.meta.url));

const COUNT = 5;
const SCORES = ["foundation", "economy", "urban", "talent", "roof"];
/** Points are written to a hundredth. */
const DECIMALS = 2;

function ask(program, parameters, input = "") {
  const { status, stdout, stderr } = spawnSync(program, parameters, { input, encoding: "utf8", maxBuffer: 1 << 26 });
  if (status !== 0) throw new Error(`${program} ${parameters.join(" ")}: ${stderr}`);
  return stdout;
}

const twentehuis = (outcome) => SCORES.reduce((sum, score) => sum + outcome[score], 0) / SCORES.length;

/** All sliders with the points by which they move the Twentehuis, the furthest first. */
export function swings(program) {
  const sliders = JSON.parse(ask(program, ["describe"])).filter(({ kind }) => kind === "number");
  const scenario = (values) => JSON.stringify({ format: "twente2040-scenario", version: 1, values });
  const lines = [scenario({}), ...sliders.flatMap(({ id, min, max }) => [scenario({ [id]: min }), scenario({ [id]: max })])];
  const outcomes = ask(program, ["batch", "--summary"], `${lines.join("\n")}\n`).trim().split("\n").map((line) => twentehuis(JSON.parse(line)));
  const [document, ...ends] = outcomes;
  return sliders
    .map(({ id }, index) => {
      const reached = [document, ends[2 * index], ends[2 * index + 1]];
      return { id, points: Math.max(...reached) - Math.min(...reached) };
    })
    .sort((a, b) => b.points - a.points);
}

/** What stands in the file. */
export function leadingControls(program) {
  return swings(program).slice(0, COUNT).map(({ id, points }) => ({ id, points: Number(points.toFixed(DECIMALS)) }));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(leadingFile, `${JSON.stringify(leadingControls(process.argv[2]), null, 1)}\n`);
}
