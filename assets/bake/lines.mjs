// The lines of the ground, in drawing order, with widths in CSS pixels at 30 px per km. All casings of a class come
// before its fills, so that junctions merge.

import { connected, continued } from "./road_ends.mjs";
import {
  add,
  direction,
  distanceToLines,
  joinLines,
  nearestOnLine,
  onNearest,
  resample,
  simplify,
  smooth,
} from "./plane.mjs";

const TOLERANCE_M = 6;
const EDGE_M = 900; // a border this near to the edge of the map is the edge
const CYCLE_OFFSET_M = 230; // the cycle highway is drawn beside the railway, which would hide it
const CYCLE_NEAR_M = 700;
const DOUBLE_M = 100; // two motorways this near to each other are one road
const BORDER_NEAR_M = 350; // a municipal border this near to the national border is the same border

/** The features' lines joined, smoothed and simplified. */
const ways = (features) =>
  features.flatMap((feature) => joinLines(feature.lines).map((line) => simplify(smooth(line), TOLERANCE_M)));

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
    rings.map((ring) => [...ring, ring[0]]));

/** Places as lines without length, which are drawn as dots; each on the line that it belongs to. */
const dotsOn = (points, lines) => points.map((point) => onNearest(point, lines)).map((point) => [point, point]);

/** Lines of the geography by role, for drawing and for keeping blocks clear of them. */
export function makeWays(layers, junctions, extent) {
  const frame = { extent, border: layers.national_border[0].lines };
  const goOn = (lines) => lines.map((line) => continued(line, frame));
  const waterways = (name) => layers.waterways.filter((feature) => feature.class === name);
  const roads = connected(layers.roads, frame);
  const roadsOf = (...classes) => ways(roads.filter((road) => classes.includes(road.class)));
  const railways = goOn(ways(layers.railways));
  const canals = goOn(waterways("canal").flatMap((feature) => joinLines(feature.lines)));
  const motorways = withoutDoubles(roadsOf("motorway"));
  const placesOf = (kind) => layers.places.filter((place) => place.kind === kind).map(({ point }) => point);
  return {
    brooks: goOn(ways(waterways("brook"))),
    canals,
    motorways,
    regional: roadsOf("regional", "regional_schematic"),
    axes: roadsOf("axis"),
    railways,
    stations: dotsOn(placesOf("station"), railways),
    ports: dotsOn(placesOf("port"), canals),
    junctions: dotsOn([...junctions.map(({ position }) => position)], motorways),
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
      const double = kept.length > 0 && distanceToLines(point, kept) < DOUBLE_M;
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
export function makeLines({ towns, estates, villages, estateQuarters }, way) {
  const solid = (paint, width, lines, minScale = 0) => ({ paint, width, dash: 0, gap: 0, minScale, lines });
  const dashed = (paint, width, dash, gap, lines, minScale = 0) => ({ paint, width, dash, gap, minScale, lines });
  return [
    solid("Brook", 1.1, way.brooks),
    solid("VillageEdge", 0.7, closedOutlines(villages)),
    solid("TownEdge", 0.7, closedOutlines(estateQuarters)),
    solid("TownEdge", 1.1, closedOutlines([...towns, ...estates])),
    dashed("MunicipalBorder", 0.9, 1.6, 3, way.municipal),
    dashed("NationalBorder", 1.3, 6, 4, way.national),
    solid("CanalCasing", 4.6, way.canals),
    solid("Canal", 3.1, way.canals),
    solid("RoadCasing", 2.3, [...way.regional, ...way.axes], 14),
    solid("Road", 1.35, [...way.regional, ...way.axes], 14),
    solid("RailCasing", 2.1, way.railways),
    dashed("Rail", 1.05, 4, 4, way.railways),
    solid("MotorwayCasing", 6, way.motorways),
    solid("Motorway", 4.2, way.motorways),
    solid("MotorwayCentre", 0.7, way.motorways, 20),
    solid("CycleCasing", 3.2, way.cycle),
    dashed("Cycle", 2, 1, 2.6, way.cycle),
    solid("CanalCasing", 7.4, way.ports, 22),
    solid("Canal", 4.6, way.ports, 22),
    solid("MotorwayCasing", 8.2, way.junctions, 34),
    solid("Motorway", 5.4, way.junctions, 34),
    solid("RailCasing", 5.6, way.stations, 18),
    solid("Rail", 3.4, way.stations, 18),
  ];
}

