// The map as pictures: every layer and a few whole maps, from three cameras at two pixel ratios, against stored ones.
// ./dev shots --rebaseline-golden renews them; what differs lies in build/shots/golden as actual, expected, difference.
import assert from "node:assert/strict";
import { mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { after, before, test } from "node:test";
import { PNG } from "../../web/node_modules/pngjs/lib/png.js";
import { root, startBrowser } from "./browser.mjs";
import { TOLERANCE, differenceOf } from "./golden_images/compare.mjs";
import { contactSheet } from "./golden_images/contact_sheet.mjs";
import { openStage, visitAll } from "./golden_images/stage.mjs";
import { complaintOf } from "./golden_images/store.mjs";
import { CAMERAS, STORE, fileOf } from "./golden_images/views.mjs";

const shots = `${root}/build/shots`;
const pictures = new Map();
const states = new Map();
let session;
let stage;

/** A layer that changes no channel of any pixel by as much as this does not show: landscape and roads are quiet. */
const FAINTEST = 6;

before(async () => {
  session = await startBrowser();
  stage = await openStage(session);
  await visitAll(stage, ({ state, camera, ratio, png }) => {
    pictures.set(fileOf(state, camera, ratio), png);
    states.set(state.id, state);
  });
  mkdirSync(shots, { recursive: true });
  writeFileSync(`${shots}/golden.png`, await contactSheet(session.browser, [...states.values()], pictures));
  rmSync(STORE.differing, { recursive: true, force: true });
});
after(() => session.stop());

test("the map looks as it is stored", () => {
  const complaints = [...pictures].map(([name, png]) => complaintOf(STORE, name, png)).filter((complaint) => complaint !== null);
  const limits = `more than max ${TOLERANCE.max} or mean ${TOLERANCE.mean}`;
  assert.equal(complaints.length, 0, `${complaints.length} pictures differ by ${limits}:\n${complaints.join("\n")}`);
});

test("every stored picture is drawn", () => {
  assert.deepEqual(readdirSync(STORE.folder).filter((name) => !pictures.has(name)), []);
});

test("every layer shows something from a camera that can see it", () => {
  // Cards of cities find no room in pictures as small as these.
  const layers = [...states.keys()].filter((id) => id.startsWith("layer_") && id !== "layer_profiles");
  assert.ok(layers.length >= 11);
  const shows = (id, camera) => {
    const [quiet, seen] = ["empty", id].map((state) => PNG.sync.read(pictures.get(fileOf({ id: state }, camera, 1))));
    return differenceOf(seen, quiet).max >= FAINTEST;
  };
  assert.deepEqual(layers.filter((id) => !CAMERAS.some((camera) => shows(id, camera))), []);
});

test("drawing them brings no warning", () => assert.deepEqual(stage.problems, []));
