// Draws all golden images: node tests/web/golden_images/record.mjs [--rebaseline]
// Writes the contact sheet build/shots/golden.png; with --rebaseline the expected pictures too.
import { mkdirSync, writeFileSync } from "node:fs";
import { root, startBrowser } from "../browser.mjs";
import { packed } from "./compare.mjs";
import { contactSheet } from "./contact_sheet.mjs";
import { openStage, visitAll } from "./stage.mjs";
import { renew } from "./store.mjs";
import { STORE, fileOf } from "./views.mjs";

const rebaseline = process.argv.includes("--rebaseline");
const shots = `${root}/build/shots`;
mkdirSync(shots, { recursive: true });
const session = await startBrowser();
try {
  const pictures = new Map();
  const states = new Map();
  await visitAll(await openStage(session), ({ state, camera, ratio, png }) => {
    pictures.set(fileOf(state, camera, ratio), png);
    states.set(state.id, state);
  });
  writeFileSync(`${shots}/golden.png`, await contactSheet(session.browser, [...states.values()], pictures));
  console.log(`${shots}/golden.png`);
  const small = () => new Map([...pictures].map(([name, png]) => [name, packed(png)]));
  if (rebaseline) console.log(renew(STORE, small()));
} finally {
  await session.stop();
}
