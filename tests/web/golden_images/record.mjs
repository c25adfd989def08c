// Draws all golden images: node tests/web/golden_images/record.mjs [--rebaseline]
// Writes the contact sheet build/shots/golden.png; with --rebaseline the expected pictures too. Those that differ by less
// than the tolerance stay as they are, so that a rebaseline shows only what changed.
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { PNG } from "../../../web/node_modules/pngjs/lib/png.js";
import { root } from "../browser.mjs";
import { TOLERANCE, differenceOf, isWithin, packed } from "./compare.mjs";
import { contactSheet } from "./contact_sheet.mjs";
import { openStage, visitAll } from "./stage.mjs";
import { EXPECTED, fileOf } from "./views.mjs";

const rebaseline = process.argv.includes("--rebaseline");
const shots = `${root}/build/shots`;

/** Whether a stored picture shows the same. */
function stands(file, png) {
  if (!existsSync(file)) return false;
  return isWithin(differenceOf(PNG.sync.read(png), PNG.sync.read(readFileSync(file))), { max: TOLERANCE.max / 4, mean: TOLERANCE.mean / 4 });
}

function write(name, png) {
  const file = `${EXPECTED}/${name}`;
  if (stands(file, png)) return 0;
  writeFileSync(file, packed(png));
  return 1;
}

/** Pictures of layers that there are no longer. */
function removeOthers(names) {
  for (const name of readdirSync(EXPECTED)) {
    if (!names.has(name)) rmSync(`${EXPECTED}/${name}`);
  }
}

mkdirSync(shots, { recursive: true });
mkdirSync(EXPECTED, { recursive: true });
const stage = await openStage();
try {
  const pictures = new Map();
  const states = new Map();
  let written = 0;
  await visitAll(stage, ({ state, camera, ratio, png }) => {
    const name = fileOf(state, camera, ratio);
    pictures.set(name, png);
    states.set(state.id, state);
    if (rebaseline) written += write(name, png);
  });
  writeFileSync(`${shots}/golden.png`, await contactSheet(stage.session.browser, [...states.values()], pictures));
  console.log(`${shots}/golden.png`);
  if (rebaseline) {
    removeOthers(pictures);
    const bytes = readdirSync(EXPECTED).reduce((sum, name) => sum + statSync(`${EXPECTED}/${name}`).size, 0);
    console.log(`${EXPECTED}: ${written} of ${pictures.size} pictures are new, ${(bytes / 1e6).toFixed(1)} MB in all`);
  }
} finally {
  await stage.session.stop();
}
