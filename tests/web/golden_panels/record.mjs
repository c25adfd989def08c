// Draws all pictures of the panels: node tests/web/golden_panels/record.mjs [--rebaseline]
// Writes the contact sheet build/shots/panels.png; with --rebaseline the expected pictures too.
import { mkdirSync, writeFileSync } from "node:fs";
import { root, startBrowser } from "../browser.mjs";
import { renew } from "../golden_images/store.mjs";
import { contactSheet } from "./contact_sheet.mjs";
import { visitAll } from "./stage.mjs";
import { STORE, fileOf } from "./views.mjs";

const shots = `${root}/build/shots`;
mkdirSync(shots, { recursive: true });
const session = await startBrowser();
try {
  const pictures = new Map();
  await visitAll(session, ({ view, language, png }) => pictures.set(fileOf(view, language), png));
  writeFileSync(`${shots}/panels.png`, await contactSheet(session.browser, pictures));
  console.log(`${shots}/panels.png`);
  if (process.argv.includes("--rebaseline")) console.log(renew(STORE, pictures));
} finally {
  await session.stop();
}
