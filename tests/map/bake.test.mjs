// A broken or inconsistent data file must stop the baking with file, JSON pointer, line and column, and say what was
// expected; the real files must bake to the same bytes every time.

import assert from "node:assert/strict";
import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { fileURLToPath } from "node:url";
import { isInRing, ringArea } from "../../assets/bake/plane.mjs";
import { connected } from "../../assets/bake/road_ends.mjs";
import { tidied, touches, within, without } from "../../assets/bake/tidy.mjs";

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
  ["a corridor along a road that is not there", "corridors.json", '"layer": "roads", "name": "A1"', '"layer": "roads", "name": "A9"', /\/corridors\/0\/parts\/0\/name: the layer roads has no "A9"/],
  ["a part of a corridor with one end", "corridors.json", '"from": "st_almelo", "to": "st_hengelo"', '"from": "st_almelo"', /\/corridors\/1\/parts\/1: expected "from" and "to" together/],
  ["a corridor from a node that is not there", "corridors.json", '"from": "st_almelo"', '"from": "st_almeloo"', /the network has no node "st_almeloo"/],
  ["a measure that changes no link", "network.json", '"id": "access.noek"', '"id": "access.noekk"', /\/measures\/\d+: no link of the network names the measure "access.noekk"/],
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

const square = (size) => [[0, 0], [size, 0], [size, size], [0, size]];
const area = (polygons) => polygons.flat().reduce((sum, ring) => sum + ringArea(ring), 0);

test("a slit is closed and a spike is cut", () => {
  const slit = [[0, 0], [1000, 0], [1000, 1000], [520, 1000], [500, 200], [480, 1000], [0, 1000]];
  const closed = tidied([[slit]], { slit: 60, spike: 40 });
  assert.equal(closed.length, 1);
  assert.ok(isInRing([500, 600], closed[0][0]), "the slit is land of the town again");
  const spike = [[0, 0], [1000, 0], [1000, 480], [2000, 500], [1000, 520], [1000, 1000], [0, 1000]];
  const cut = tidied([[spike]], { slit: 60, spike: 40 });
  assert.ok(Math.max(...cut[0][0].map(([x]) => x)) < 1300, "the spike is gone");
  for (const polygons of [closed, cut]) assert.ok(Math.abs(Math.abs(area(polygons)) - 1e6) < 3e4, "the rest stays");
});

test("two shapes side by side become one, and holes stay", () => {
  const right = square(1000).map(([x, y]) => [x + 1040, y]);
  const hole = square(400).map(([x, y]) => [x + 300, y + 300]);
  const [polygon, ...others] = tidied([[square(1000), hole], [right]], { slit: 60, spike: 40 });
  assert.deepEqual(others, []);
  assert.equal(polygon.length, 2);
  assert.ok(touches([[square(1000)]], [[right]], 50) && !touches([[square(1000)]], [[right]], 30));
});

test("what lies in another shape is taken out, or kept alone", () => {
  const half = square(1000).map(([x, y]) => [x + 500, y]);
  assert.ok(Math.abs(area(without([[square(1000)]], [[half]])) - 5e5) < 100);
  assert.ok(Math.abs(area(within([[square(1000)]], [[half]])) - 5e5) < 100);
});

const FRAME = { extent: { min: [-20_000, -20_000], max: [20_000, 20_000] }, border: [[[15_000, -20_000], [15_000, 20_000]]] };

test("a road goes on over the edge and the border, and joins the road that it stops before", () => {
  const main = { name: "A", lines: [[[-19_500, 0], [14_900, 0]]] };
  const side = { name: "N", lines: [[[0, 9000], [0, 1500]]] };
  const lonely = { name: "M", lines: [[[5000, -9000], [5000, -5000]]] };
  const [a, n, m] = connected([main, side, lonely], FRAME).map(({ lines }) => lines[0]);
  assert.ok(a[0][0] < -40_000 && a.at(-1)[0] > 40_000);
  assert.deepEqual(n.at(-1), [0, 0]);
  assert.deepEqual(m, lonely.lines[0], "too far from everything");
});

test("a road does not turn back to reach another", () => {
  const main = { name: "A", lines: [[[-9000, 0], [9000, 0]]] };
  const away = { name: "N", lines: [[[0, 500], [0, 1500]]] };
  const [, lines] = connected([main, away], FRAME).map((road) => road.lines[0]);
  assert.deepEqual(lines.at(-1), [0, 1500]);
  assert.deepEqual(lines[0], [0, 0]);
});
