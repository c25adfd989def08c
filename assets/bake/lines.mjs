// The lines of the ground, in drawing order, with widths in CSS pixels at 30 px per km. All casings of a class come
// before its fills, so that junctions merge.

import { splitBuiltUp } from "./areas.mjs";
import {
  add,
  direction,
  distanceToLines,
  joinLines,
  nearestOnLine,
  resample,
  simplify,
  simplifyRing,
  smooth,
} from "./plane.mjs";

const TOLERANCE_M = 6;
const EDGE_M = 900; // a line that ends this near to the edge of the map goes on beyond it
const BEYOND_M = 30_000;
const CYCLE_OFFSET_M = 230; // the cycle highway is drawn beside the railway, which would hide it
const CYCLE_NEAR_M = 700;
const BORDER_NEAR_M = 350; // a municipal border this near to the national border is the same border

/** Continues a line straight on where it is cut by the edge of the map, so that nothing ends in mid-air. */
function continued(line, extent) {
  const isAtEdge = ([x, y]) =>
    x - extent.min[0] < EDGE_M || extent.max[0] - x < EDGE_M || y - extent.min[1] < EDGE_M || extent.max[1] - y < EDGE_M;
  const result = [...line];
  if (isAtEdge(line[0])) result.unshift(add(line[0], direction(line[1], line[0]), BEYOND_M));
  const last = line.length - 1;
  if (isAtEdge(line[last])) result.push(add(line[last], direction(line[last - 1], line[last]), BEYOND_M));
  return result;
}

/** The features' lines joined, smoothed, simplified and continued, without doubles. */
function ways(features, extent) {
  const curves = features.flatMap((feature) =>
    joinLines(feature.lines).map((line) => continued(simplify(smooth(line), TOLERANCE_M), extent)),
  );
  return curves;
}

/** Moves points that lie near the railway to a fixed distance beside it, always on the same side. */
function besideRailway(line, railways) {
  const moved = resample(line, 150).map((point) => {
    const near = railways.map((rail) => nearestOnLine(point, rail)).sort((a, b) => a.distance - b.distance)[0];
    if (near.distance > CYCLE_NEAR_M) return point;
    const eastward = near.direction[0] >= 0 ? near.direction : [-near.direction[0], -near.direction[1]];
    const south = [eastward[1], -eastward[0]];
    const side = (point[0] - near.point[0]) * south[0] + (point[1] - near.point[1]) * south[1];
    return add(near.point, south, Math.max(CYCLE_OFFSET_M, side));
  });
  const averaged = moved.map((point, i) => {
    const around = moved.slice(Math.max(0, i - 3), i + 4);
    if (i < 3 || i + 3 >= moved.length) return point;
    return [0, 1].map((axis) => around.reduce((sum, p) => sum + p[axis], 0) / around.length);
  });
  return simplify(averaged, TOLERANCE_M);
}

/** Borders between municipalities, each once, without the edge of the map and the national border. */
function municipalBorders(municipalities, nationalBorder, extent) {
  const isOnEdge = (a, b) =>
    [0, 1].some((axis) => [extent.min, extent.max].some((limit) =>
      Math.abs(a[axis] - limit[axis]) < EDGE_M && Math.abs(b[axis] - limit[axis]) < EDGE_M));
  const seen = new Set();
  const pieces = [];
  for (const ring of municipalities.flatMap((feature) => feature.polygons.map(([outline]) => outline))) {
    let run = [];
    const flush = () => {
      if (run.length > 1) pieces.push(run);
      run = [];
    };
    ring.forEach((a, i) => {
      const b = ring[(i + 1) % ring.length];
      const key = [a, b].map(([x, y]) => `${Math.round(x)},${Math.round(y)}`).sort().join(" ");
      const middle = [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2];
      if (seen.has(key) || isOnEdge(a, b) || distanceToLines(middle, nationalBorder) < BORDER_NEAR_M) return flush();
      seen.add(key);
      if (run.length === 0) run.push(a);
      run.push(b);
      return undefined;
    });
    flush();
  }
  return joinLines(pieces).map((line) => simplify(line, 25));
}

const closedOutlines = (features) =>
  features.flatMap((feature) => feature.polygons).flatMap((rings) =>
    rings.map((ring) => simplifyRing(ring, 12)).filter((ring) => ring.length >= 3).map((ring) => [...ring, ring[0]]));

/** Stations as lines without length, which are drawn as dots; each on its railway. */
function stationDots(places, railways) {
  return places
    .filter((place) => place.kind === "station")
    .map(({ point }) => railways.map((rail) => nearestOnLine(point, rail)).sort((a, b) => a.distance - b.distance)[0])
    .map(({ point }) => [point, point]);
}

/** Lines of the geography by role, for drawing and for keeping blocks clear of them. */
export function makeWays(layers, extent) {
  const ofClass = (layer, ...classes) => layers[layer].filter((feature) => classes.includes(feature.class));
  const railways = ways(layers.railways, extent);
  return {
    brooks: ways(ofClass("waterways", "brook"), extent),
    canals: ofClass("waterways", "canal").flatMap((f) => joinLines(f.lines)).map((line) => continued(line, extent)),
    motorways: withoutDoubles(ways(ofClass("roads", "motorway"), extent)),
    regional: ways(ofClass("roads", "regional", "regional_schematic"), extent),
    axes: ways(ofClass("roads", "axis"), extent),
    railways,
    stations: stationDots(layers.places, railways),
    cycle: layers.f35[0].lines.map((line) => besideRailway(line, railways)),
    runway: layers.airport[0].lines,
    national: layers.national_border[0].lines,
    municipal: municipalBorders(layers.municipalities, layers.national_border[0].lines, extent),
  };
}

/** Two motorways share a stretch: the second one is drawn only where it leaves the first. */
function withoutDoubles(lines) {
  const kept = [];
  for (const line of lines) {
    let run = [];
    for (const point of resample(line, 100)) {
      const double = kept.length > 0 && distanceToLines(point, kept) < 25;
      run.push(point);
      if (double) {
        if (run.length > 2) kept.push(simplify(run, TOLERANCE_M));
        run = [point];
      }
    }
    if (run.length > 1) kept.push(simplify(run, TOLERANCE_M));
  }
  return kept;
}

/** All line layers: [{paint, width, dash, gap, minScale, lines}], first drawn first. */
export function makeLines(layers, cities, way) {
  const { estate, town, village, estateQuarters } = splitBuiltUp(layers, cities);
  const solid = (paint, width, lines, minScale = 0) => ({ paint, width, dash: 0, gap: 0, minScale, lines });
  const dashed = (paint, width, dash, gap, lines, minScale = 0) => ({ paint, width, dash, gap, minScale, lines });
  return [
    solid("Brook", 1.1, way.brooks),
    solid("VillageEdge", 0.7, closedOutlines(village)),
    solid("TownEdge", 0.7, closedOutlines(estateQuarters)),
    solid("TownEdge", 1.1, closedOutlines([...town, ...estate])),
    dashed("MunicipalBorder", 0.9, 1.6, 3, way.municipal),
    dashed("NationalBorder", 1.3, 6, 4, way.national),
    solid("CanalCasing", 4.6, way.canals),
    solid("Canal", 3.1, way.canals),
    solid("RunwayCasing", 4.2, way.runway),
    solid("Runway", 2.8, way.runway),
    solid("RoadCasing", 2.3, [...way.regional, ...way.axes], 14),
    solid("Road", 1.35, [...way.regional, ...way.axes], 14),
    solid("RailCasing", 2.1, way.railways),
    dashed("Rail", 1.05, 4, 4, way.railways),
    solid("MotorwayCasing", 6, way.motorways),
    solid("Motorway", 4.2, way.motorways),
    solid("MotorwayCentre", 0.7, way.motorways, 20),
    solid("CycleCasing", 3.2, way.cycle),
    dashed("Cycle", 2, 1, 2.6, way.cycle),
    solid("RailCasing", 5.6, way.stations, 18),
    solid("Rail", 3.4, way.stations, 18),
  ];
}

