// The panels of the workbench as pictures, in every language, against stored ones.
// ./dev shots --rebaseline-golden renews them; what differs lies in build/shots/panels as actual, expected, difference.
import assert from "node:assert/strict";
import { mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { after, before, test } from "node:test";
import { root, startBrowser } from "./browser.mjs";
import { complaintOf } from "./golden_images/store.mjs";
import { contactSheet } from "./golden_panels/contact_sheet.mjs";
import { visitAll } from "./golden_panels/stage.mjs";
import { LANGUAGES, STORE, VIEWS, fileOf } from "./golden_panels/views.mjs";

const shots = `${root}/build/shots`;
const pictures = new Map();
let session;
let problems;

before(async () => {
  session = await startBrowser();
  problems = await visitAll(session, ({ view, language, png }) => pictures.set(fileOf(view, language), png));
  mkdirSync(shots, { recursive: true });
  writeFileSync(`${shots}/panels.png`, await contactSheet(session.browser, pictures));
  rmSync(STORE.differing, { recursive: true, force: true });
});
after(() => session.stop());

test("the panels look as they are stored", () => {
  const complaints = [...pictures].map(([name, png]) => complaintOf(STORE, name, png)).filter((complaint) => complaint !== null);
  const limits = `more than max ${STORE.tolerance.max} or mean ${STORE.tolerance.mean}`;
  assert.equal(complaints.length, 0, `${complaints.length} pictures differ by ${limits}:\n${complaints.join("\n")}`);
});

test("every stored picture is drawn", () => {
  assert.deepEqual(readdirSync(STORE.folder).filter((name) => !pictures.has(name)), []);
});

test("every panel has words of its own in each language", () => {
  // A compass and five icons.
  const wordless = ["map_tools"];
  const same = VIEWS.filter((view) => {
    const [first, ...others] = LANGUAGES.map((language) => pictures.get(fileOf(view, language)));
    return others.some((png) => png.equals(first));
  });
  assert.deepEqual(same.map(({ id }) => id), wordless);
});

test("drawing them brings no warning", () => assert.deepEqual(problems, []));
