// The areas of the ground, in drawing order: role of colour and triangles. Fields and quarters are texture and are made
// by the app (app/map/texture.hpp); here stands what the geography knows.

import earcut from "earcut";
import { add, capsule, direction, ringArea } from "./plane.mjs";
import { tidied } from "./tidy.mjs";

const LAND_RADIUS_M = 90_000;
const FAR_M = 700_000;
const AIRPORT_MARGIN_M = 520;
const RUNWAY_M = 90; // twice its true width, or it would hardly be seen
const RUNWAY_EDGE_M = 22;
const WOOD = { slit: 45, spike: 35 };
const WOOD_TOLERANCE_M = 9;
const SMALLEST_WOOD_M2 = 60_000;

/** Triangles of polygons as one list of points and indices into it. */
function triangulate(polygons) {
  const points = [];
  const triangles = [];
  for (const rings of polygons) {
    const flat = [];
    const holes = [];
    for (const ring of rings) {
      if (flat.length > 0) holes.push(flat.length / 2);
      for (const [x, y] of ring) flat.push(x, y);
    }
    const first = points.length;
    for (let i = 0; i < flat.length; i += 2) points.push([flat[i], flat[i + 1]]);
    for (const index of earcut(flat, holes)) triangles.push(first + index);
  }
  return { points, triangles };
}

/** A rectangle along a line of two points. */
function strip([from, to], width) {
  const [x, y] = direction(from, to);
  const side = [-y, x];
  return [add(from, side, width / 2), add(from, side, -width / 2), add(to, side, -width / 2), add(to, side, width / 2)];
}

const polygonsOf = (features) => features.flatMap((feature) => feature.polygons);
const square = (half) => [[-half, -half], [half, -half], [half, half], [-half, half]];

function disc(radius) {
  return Array.from({ length: 48 }, (_, i) => {
    const turn = (2 * Math.PI * i) / 48;
    return [radius * Math.cos(turn), radius * Math.sin(turn)];
  });
}

/** East of the border: its line closed far away. North and south of the map it goes on in its general direction. */
function abroad(borderLines) {
  const line = borderLines.flat();
  const [first, last] = [line[0], line.at(-1)];
  const north = [add(first, [-9_000, 19_000]), add(first, [12_000, 24_000]), add(first, [13_000, 400_000])];
  const south = [add(last, [-9_000, -6_000]), add(last, [-2_000, -20_000]), add(last, [-60_000, -32_000])];
  const far = [[-60_000, -400_000], [400_000, -400_000], [400_000, 400_000]];
  return [[...north.reverse(), ...line, ...south, ...far]];
}

/** All areas: [{paint, points, triangles}], first drawn first. */
export function makeAreas(layers, { towns, estates, villages, quarters, estateQuarters }) {
  const woods = tidied(polygonsOf(layers.nature), { ...WOOD, tolerance: WOOD_TOLERANCE_M })
    .filter(([outline]) => Math.abs(ringArea(outline)) > SMALLEST_WOOD_M2)
    .map((rings) => rings.filter((ring) => Math.abs(ringArea(ring)) > SMALLEST_WOOD_M2 / 2));
  const waters = layers.landscape.filter((feature) => feature.kind === "water");
  const runway = layers.airport[0].lines[0];
  return [
    ["FarLand", [[square(FAR_M)]]],
    ["Land", [[disc(LAND_RADIUS_M)]]],
    ["Abroad", [abroad(layers.national_border[0].lines)]],
    ["Wood", woods],
    ["TownGlow", polygonsOf([...towns, ...estates])],
    ["Village", polygonsOf(villages)],
    ["Estate", polygonsOf(estates)],
    ["Town", polygonsOf(towns)],
    ["Estate", polygonsOf(estateQuarters)],
    ["QuarterA", polygonsOf(quarters)],
    ["Airport", [[capsule(runway, AIRPORT_MARGIN_M)]]],
    ["RunwayCasing", [[strip(runway, RUNWAY_M + 2 * RUNWAY_EDGE_M)]]],
    ["Runway", [[strip(runway, RUNWAY_M)]]],
    ["Water", polygonsOf(waters)],
  ].map(([paint, polygons]) => ({ paint, ...triangulate(polygons) }));
}
