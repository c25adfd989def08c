// Lines that carry their name: numbered roads, the cycle highway, the canal and the brooks. The app repeats shield or name
// along them (app/map/route_labels.hpp) and keeps shields off the places where roads meet.

import { distance, distanceToLines, joinLines, nearestOnLine, resample, simplify, smooth } from "./plane.mjs";

const TOLERANCE_M = 6; // as the lines are drawn: a shield stands on its road
const SHARED_M = 25; // two roads this near to each other are one carriageway
const MEET_M = 60; // a road that ends this near to another one joins it
const SAME_CROSSING_M = 90;
const JUNCTION_NEAR_M = 600; // positions in the network are rounded

const WATERS = new Set(["Water", "Canal"]);
const PRIORITY = { motorway: 700, cycle: 590, canal: 560, brook: 430, regional: 380 };

const drawn = (feature) => joinLines(feature.lines).map((line) => simplify(smooth(line), TOLERANCE_M));
const withoutNote = (name) => name.replace(/\s*\(.*\)$/, "");

/** The stretches of a line that lie apart from other lines. */
function apartFrom(line, others) {
  if (others.length === 0) return [line];
  const runs = [[]];
  for (const point of resample(line, 100)) {
    if (distanceToLines(point, others) < SHARED_M) runs.push([]);
    else runs.at(-1).push(point);
  }
  return runs.filter((run) => run.length > 2).map((run) => simplify(run, TOLERANCE_M));
}

/** Motorways, each stretch with the name of the first road on it, then the numbered regional roads. */
function roads(layers) {
  const named_lines = [];
  const add = (feature, kind, priority) => {
    const others = named_lines.filter((named_line) => named_line.name !== feature.name).map((named_line) => named_line.line);
    for (const line of drawn(feature).flatMap((whole) => apartFrom(whole, others))) {
      named_lines.push({ kind, name: feature.name, priority, line });
    }
  };
  const numbered = layers.roads.filter((road) => /^[AN]\d+$/.test(road.name));
  for (const road of numbered.filter(({ name }) => name[0] === "A")) add(road, "RoadShield", PRIORITY.motorway);
  for (const road of numbered.filter(({ name }) => name[0] === "N")) add(road, "RegionalShield", PRIORITY.regional);
  return named_lines;
}

function waters(layers) {
  return layers.waterways.flatMap((feature) => {
    const isCanal = feature.class === "canal";
    const name = isCanal ? "Twentekanaal" : withoutNote(feature.name);
    const priority = isCanal ? PRIORITY.canal : PRIORITY.brook;
    const lines = isCanal ? joinLines(feature.lines) : drawn(feature);
    return lines.map((line) => ({ kind: isCanal ? "Canal" : "Water", name, priority, line }));
  });
}

/** Named lines: [{kind, name, priority, line}]. */
export function makeNamedLines(layers, cycle) {
  const cycles = cycle.map((line) => ({ kind: "CycleShield", name: "F35", priority: PRIORITY.cycle, line }));
  return [...roads(layers), ...cycles, ...waters(layers)];
}

/** Where two pieces cross, if they do. */
function crossing([a, b], [c, d]) {
  const [rx, ry] = [b[0] - a[0], b[1] - a[1]];
  const [sx, sy] = [d[0] - c[0], d[1] - c[1]];
  const turn = rx * sy - ry * sx;
  if (turn === 0) return undefined;
  const t = ((c[0] - a[0]) * sy - (c[1] - a[1]) * sx) / turn;
  const u = ((c[0] - a[0]) * ry - (c[1] - a[1]) * rx) / turn;
  return t >= 0 && t <= 1 && u >= 0 && u <= 1 ? [a[0] + rx * t, a[1] + ry * t] : undefined;
}

const pieces = (line) => line.slice(1).map((point, i) => [line[i], point]);

/** Where two lines cross, and where one of them ends on the other. */
function meetings(one, other) {
  const found = [];
  for (const a of pieces(one)) {
    for (const b of pieces(other)) {
      const point = crossing(a, b);
      if (point !== undefined) found.push(point);
    }
  }
  for (const [line, target] of [[one, other], [other, one]]) {
    for (const end of [line[0], line.at(-1)]) {
      const near = nearestOnLine(end, target);
      if (near.distance < MEET_M) found.push(near.point);
    }
  }
  return found;
}

/** Where roads meet: crossings of named and other roads with a named one, and the junctions of the motorways. */
export function makeCrossings(layers, network, named_lines, otherRoads) {
  const shields = named_lines.filter((named_line) => !WATERS.has(named_line.kind));
  const onRoad = shields.filter((named_line) => named_line.kind !== "CycleShield");
  const found = [];
  onRoad.forEach((named_line, i) => {
    const others = [...onRoad.slice(i + 1).filter(({ name }) => name !== named_line.name).map(({ line }) => line), ...otherRoads];
    for (const other of others) found.push(...meetings(named_line.line, other));
  });
  for (const node of network.nodes.filter(({ kind }) => kind === "junction")) {
    const near = shields.map(({ line }) => nearestOnLine(node.position, line)).sort((a, b) => a.distance - b.distance)[0];
    if (near.distance < JUNCTION_NEAR_M) found.push(near.point);
  }
  return found.filter((point, i) => found.slice(0, i).every((other) => distance(point, other) > SAME_CROSSING_M));
}
