// Where roads end. Schematic roads stop near the road that they lead to, and everything stops at the edge of the
// sources; on a map both look like loose ends.

import { add, direction, distance, distanceToLines, nearestOnLine } from "./plane.mjs";

const EDGE_M = 900; // a line that ends this near to the edge of the map goes on beyond it
const BORDER_M = 400; // the same for the national border, where the sources of roads stop
const BEYOND_M = 30_000;
const JOIN_M = 2_100; // a road that ends this near to another one leads to it
const SHARPEST_TURN = -0.3; // cosine: it may bend towards the other road, but not turn back

const dot = (a, b) => a[0] * b[0] + a[1] * b[1];

/** What an end of a line grows by: points to add after its last point. */
function growth(line, isOpen, others) {
  const end = line.at(-1);
  const ahead = direction(line.at(-2), end);
  if (isOpen(end)) return [add(end, ahead, BEYOND_M)];
  const near = others.map((other) => nearestOnLine(end, other)).sort((a, b) => a.distance - b.distance)[0];
  if (near === undefined || near.distance < 1 || near.distance > JOIN_M) return [];
  return dot(ahead, direction(end, near.point)) < SHARPEST_TURN ? [] : [near.point];
}

function grown(line, isOpen, others) {
  const after = growth(line, isOpen, others);
  const before = growth([...line].reverse(), isOpen, others);
  return [...before.reverse(), ...line, ...after];
}

/** Whether a point lies east of the border: a line from the far west crosses it an odd number of times. */
function isAbroad([x, y], border) {
  const crossings = border.flatMap((line) => line.slice(1).map((b, i) => [line[i], b]))
    .filter(([a, b]) => a[1] > y !== b[1] > y && a[0] + ((b[0] - a[0]) * (y - a[1])) / (b[1] - a[1]) < x);
  return crossings.length % 2 === 1;
}

function openEnds(extent, border) {
  const atEdge = ([x, y]) =>
    Math.min(x - extent.min[0], extent.max[0] - x, y - extent.min[1], extent.max[1] - y) < EDGE_M;
  return (point) => atEdge(point) || distanceToLines(point, border) < BORDER_M || isAbroad(point, border);
}

/** Continues a line straight on where it is cut by the edge of the map or the border, so that nothing ends in mid-air. */
export function continued(line, { extent, border }) {
  return grown(line, openEnds(extent, border), []);
}

/** Roads that lead somewhere: [{name, class, lines}] as given, with their loose ends continued or joined. */
export function connected(roads, { extent, border }) {
  const isOpen = openEnds(extent, border);
  return roads.map((road) => ({
    ...road,
    lines: road.lines.map((line) => {
      const others = roads.flatMap((other) => other.lines.filter((candidate) => candidate !== line));
      return grown(line, isOpen, others.filter((other) => other.some((point) => distance(point, line[0]) > 1)));
    }),
  }));
}
