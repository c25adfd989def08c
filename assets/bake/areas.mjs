// The areas of the ground, in drawing order: role of colour and triangles. Fields and quarters are texture and are made
// by the app (app/map/texture.hpp); here stands what the geography knows.

import earcut from "earcut";
import { add, capsule, ringArea, simplifyRing } from "./plane.mjs";

/** Districts that are business estates or harbours rather than quarters. */
const ESTATES = /^(Bedrijventerrein|Industrie|Westermaat$|Dollegoor$|Jufferbeek$|Buitenhaven$)/;

const LAND_RADIUS_M = 90_000;
const FAR_M = 700_000;
const AIRPORT_MARGIN_M = 520;
const WOOD_TOLERANCE_M = 28;
const TOWN_TOLERANCE_M = 12;
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

/** Simpler polygons; rings that shrink to nothing are left out. */
function simplified(polygons, tolerance, smallest = 0) {
  return polygons
    .map((rings) =>
      rings
        .map((ring) => simplifyRing(ring, tolerance))
        .filter((ring, i) => ring.length >= 3 && Math.abs(ringArea(ring)) > (i === 0 ? smallest : smallest / 2)),
    )
    .filter((rings) => rings.length > 0);
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

/** The kind of settlement that a contour is drawn as. */
export function splitBuiltUp(layers, cities) {
  const isCity = (f) => f.type === "woonkern" && cities.includes(f.name) && f.name === f.municipality;
  const estate = layers.built_up.filter((f) => f.type === "industriekern");
  const town = layers.built_up.filter(isCity);
  const village = layers.built_up.filter((f) => f.type !== "industriekern" && !isCity(f));
  const estateQuarters = layers.districts.filter((f) => ESTATES.test(f.name));
  const quarters = layers.districts.filter((f) => !ESTATES.test(f.name));
  return { estate, town, village, estateQuarters, quarters };
}

/** All areas: [{paint, points, triangles}], first drawn first. */
export function makeAreas(layers, cities) {
  const { estate, town, village, estateQuarters, quarters } = splitBuiltUp(layers, cities);
  const towns = simplified(polygonsOf(town), TOWN_TOLERANCE_M);
  const estates = simplified(polygonsOf(estate), TOWN_TOLERANCE_M);
  const villages = simplified(polygonsOf(village), TOWN_TOLERANCE_M);
  const woods = simplified(polygonsOf(layers.nature), WOOD_TOLERANCE_M, SMALLEST_WOOD_M2);
  const waters = layers.landscape.filter((feature) => feature.kind === "water");
  const runway = layers.airport[0].lines[0];
  return [
    ["FarLand", [[square(FAR_M)]]],
    ["Land", [[disc(LAND_RADIUS_M)]]],
    ["Abroad", [abroad(layers.national_border[0].lines)]],
    ["Wood", woods],
    ["TownGlow", [...towns, ...estates]],
    ["Village", villages],
    ["Estate", estates],
    ["Town", towns],
    ["Estate", simplified(polygonsOf(estateQuarters), TOWN_TOLERANCE_M)],
    ["QuarterA", simplified(polygonsOf(quarters), TOWN_TOLERANCE_M)],
    ["Airport", [[capsule(runway, AIRPORT_MARGIN_M)]]],
    ["Water", polygonsOf(waters)],
  ].map(([paint, polygons]) => ({ paint, ...triangulate(polygons) }));
}
