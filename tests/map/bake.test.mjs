// A broken or inconsistent data file must stop the baking with file, JSON pointer, line and column, and say what was
// expected; the real files must bake to the same bytes every time.

import assert from "node:assert/strict";
import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../../", import.meta.url));
const bake = join(root, "assets/bake/bake.mjs");
const folder = mkdtempSync(join(tmpdir(), "twente-bake-"));
after(() => rmSync(folder, { recursive: true }));

/** Bakes a copy of the data in which one piece of one file's text is replaced. */
function bakeWith(file, from, to) {
  const data = join(folder, "data");
  cpSync(join(root, "assets/data"), data, { recursive: true });
  const text = readFileSync(join(data, file), "utf8");
  assert.ok(text.includes(from), `${file} holds ${from}`);
  writeFileSync(join(data, file), text.replace(from, to));
  return spawnSync(process.execPath, [bake, data, join(folder, "out")], { encoding: "utf8" });
}

const CASES = [
  ["an open ring", "geography.json", "[[[[6.616,52.388],", "[[[[6.616,52.389],", /\/layers\/municipalities\/features\/0\/polygons\/0\/0: expected a ring that ends where it begins/],
  ["a longitude out of range", "geography.json", "[6.871,52.268]", "[68.71,52.268]", /\/layers\/airport\/features\/0\/lines\/0\/0\/0: expected a number from 6.2 to 7.4, found 68.71/],
  ["a missing key", "geography.json", '"extent"', '"extend"', /unknown key, expected one of format, version, note, extent, layers/],
  ["an unknown class of road", "geography.json", '"class":"motorway"', '"class":"motorweg"', /\/layers\/roads\/features\/0\/class: expected one of motorway, regional/],
  ["a municipality that is not there", "geography.json", '"municipality":"Berkelland"', '"municipality":"Berkeland"', /the municipality "Berkeland" is not among the municipalities/],
  ["one of the five missing", "geography.json", '"netwerkstad":true', '"netwerkstad":false', /expected "Almelo" once among the municipalities with netwerkstad true, found 0/],
  ["broken syntax", "geography.json", '"version":1,', '"version":1', /geography\.json:\d+:\d+: this is not JSON/],
  ["another version", "geography.json", '"version":1', '"version":2', /\/version: expected 1, found 2/],
  ["an attractor that is no node", "dynamics.json", '"node": "st_almelo"', '"node": "st_almeloo"', /\/stations\/attractors\/0\/node: expected one of/],
  ["theme shares that do not add up", "dynamics.json", '"neighbourhood": {"living": 0.62', '"neighbourhood": {"living": 0.72', /\/rules\/neighbourhood: expected shares that add up to 1/],
  ["a value outside its own range", "dynamics.json", '"base": {"value": 0.15', '"base": {"value": 0.5', /\/rules\/base\/value: expected a number from 0.08 to 0.22, found 0.5/],
  ["a site without attractor", "dynamics.json", '"site": "noordoost"', '"site": "noordflank"', /expected the site "noordflank" once, found 2/],
];

for (const [name, file, from, to, message] of CASES) {
  test(`${name} stops the baking`, () => {
    const { status, stderr } = bakeWith(file, from, to);
    assert.equal(status, 1, stderr);
    assert.match(stderr, message);
    assert.match(stderr, new RegExp(`^${file.replace(".", "\\.")}:\\d+:\\d+`), "file, line and column come first");
    assert.equal(stderr.trim().split("\n").length, 1, "one line, no stack");
  });
}

test("a file that is missing stops the baking", () => {
  const { status, stderr } = spawnSync(process.execPath, [bake, folder, folder], { encoding: "utf8" });
  assert.equal(status, 1);
  assert.match(stderr, /^geography\.json: cannot be read \(ENOENT\)/);
});

test("baking twice gives the same bytes", () => {
  const outputs = ["first", "second"].map((name) => {
    const out = join(folder, name);
    execFileSync(process.execPath, [bake, join(root, "assets/data"), out]);
    return readFileSync(join(out, "map.bin"));
  });
  assert.deepEqual(outputs[0], outputs[1]);
});
