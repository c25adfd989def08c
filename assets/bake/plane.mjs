// Plane geometry in scene metres: x east, y north, the same projection as app/map/projection.hpp.
// A point is [x, y]; a ring is closed implicitly (its first point does not come back at the end).

import simplifyLine from "simplify-js";

const ORIGIN = { lon: 6.79, lat: 52.275 };
const METRES_PER_DEGREE_LATITUDE = 111200;
const METRES_PER_DEGREE_LONGITUDE = METRES_PER_DEGREE_LATITUDE * Math.cos((52.28 * Math.PI) / 180);

export function toScene([lon, lat]) {
  return [(lon - ORIGIN.lon) * METRES_PER_DEGREE_LONGITUDE, (lat - ORIGIN.lat) * METRES_PER_DEGREE_LATITUDE];
}

export const distance = (a, b) => Math.hypot(b[0] - a[0], b[1] - a[1]);
export const add = (a, b, scale = 1) => [a[0] + b[0] * scale, a[1] + b[1] * scale];
export const mix = (a, b, t) => [a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t];

/** Unit vector from a to b; zero when they coincide. */
export function direction(a, b) {
  const length = distance(a, b);
  return length === 0 ? [0, 0] : [(b[0] - a[0]) / length, (b[1] - a[1]) / length];
}

/** Douglas-Peucker with a tolerance in metres; the ends stay. */
export function simplify(line, tolerance) {
  const points = simplifyLine(line.map(([x, y]) => ({ x, y })), tolerance, true);
  return points.map(({ x, y }) => [x, y]);
}

export function simplifyRing(ring, tolerance) {
  const open = simplify([...ring, ring[0]], tolerance);
  open.pop();
  return open;
}

/** Twice the signed area halved: positive for anticlockwise rings. */
export function ringArea(ring) {
  let sum = 0;
  ring.forEach((point, i) => {
    const next = ring[(i + 1) % ring.length];
    sum += point[0] * next[1] - next[0] * point[1];
  });
  return sum / 2;
}

export function ringCentroid(ring) {
  const area = ringArea(ring);
  let x = 0;
  let y = 0;
  ring.forEach((point, i) => {
    const next = ring[(i + 1) % ring.length];
    const cross = point[0] * next[1] - next[0] * point[1];
    x += (point[0] + next[0]) * cross;
    y += (point[1] + next[1]) * cross;
  });
  return [x / (6 * area), y / (6 * area)];
}

export function isInRing(point, ring) {
  let inside = false;
  for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
    const [a, b] = [ring[i], ring[j]];
    const crosses = a[1] > point[1] !== b[1] > point[1];
    if (crosses && point[0] < ((b[0] - a[0]) * (point[1] - a[1])) / (b[1] - a[1]) + a[0]) inside = !inside;
  }
  return inside;
}

/** A polygon is a list of rings: the outline, then holes. */
export const isInPolygon = (point, [outline, ...holes]) =>
  isInRing(point, outline) && !holes.some((hole) => isInRing(point, hole));

function nearestOnPiece(point, a, b) {
  const along = [b[0] - a[0], b[1] - a[1]];
  const square = along[0] ** 2 + along[1] ** 2;
  const t = square === 0 ? 0 : ((point[0] - a[0]) * along[0] + (point[1] - a[1]) * along[1]) / square;
  return mix(a, b, Math.min(1, Math.max(0, t)));
}

/** The nearest place on a line: its distance, the point and the direction of the line there. */
export function nearestOnLine(point, line) {
  let best = { distance: Infinity, point: line[0], direction: [0, 0] };
  for (let i = 0; i + 1 < line.length; ++i) {
    const place = nearestOnPiece(point, line[i], line[i + 1]);
    const d = distance(point, place);
    if (d < best.distance) best = { distance: d, point: place, direction: direction(line[i], line[i + 1]) };
  }
  return best;
}

/** The point on the lines that is nearest to a point. */
export const onNearest = (point, lines) =>
  lines.map((line) => nearestOnLine(point, line)).sort((a, b) => a.distance - b.distance)[0].point;

export const distanceToLines = (point, lines) =>
  Math.min(Infinity, ...lines.map((line) => nearestOnLine(point, line).distance));

export const lineLength = (line) => line.slice(1).reduce((sum, point, i) => sum + distance(line[i], point), 0);

/** The place at a distance along a line, with the direction there. */
export function placeAlong(line, along) {
  let left = along;
  for (let i = 0; i + 1 < line.length; ++i) {
    const length = distance(line[i], line[i + 1]);
    if (left <= length || i + 2 === line.length) {
      return { point: mix(line[i], line[i + 1], Math.min(1, left / length)), direction: direction(line[i], line[i + 1]) };
    }
    left -= length;
  }
  return { point: line[0], direction: [1, 0] };
}

/** Points about every step metres along a line, ends included. */
export function resample(line, step) {
  const length = lineLength(line);
  const count = Math.max(1, Math.round(length / step));
  return Array.from({ length: count + 1 }, (_, i) => placeAlong(line, (length * i) / count).point);
}

/**
 * A smooth curve through the points of a line (centripetal Catmull-Rom: it neither loops nor overshoots sharply), as
 * pieces of about step metres. Sources give control points about every kilometre; roads and rails bend gently.
 */
export function smooth(line, step = 120) {
  if (line.length < 3) return line;
  const before = add(line[0], direction(line[1], line[0]), distance(line[0], line[1]));
  const last = line.length - 1;
  const after = add(line[last], direction(line[last - 1], line[last]), distance(line[last - 1], line[last]));
  const points = [before, ...line, after];
  const curve = [];
  for (let i = 1; i + 2 < points.length; ++i) {
    const count = Math.max(1, Math.ceil(distance(points[i], points[i + 1]) / step));
    for (let k = 0; k < count; ++k) curve.push(catmullRom(points.slice(i - 1, i + 3), k / count));
  }
  curve.push(line[last]);
  return curve;
}

function catmullRom([p0, p1, p2, p3], t) {
  const t1 = Math.sqrt(distance(p0, p1)) || 1;
  const t2 = t1 + (Math.sqrt(distance(p1, p2)) || 1);
  const t3 = t2 + (Math.sqrt(distance(p2, p3)) || 1);
  const at = t1 + (t2 - t1) * t;
  const a1 = mix(p0, p1, at / t1);
  const a2 = mix(p1, p2, (at - t1) / (t2 - t1));
  const a3 = mix(p2, p3, (at - t2) / (t3 - t2));
  const b1 = mix(a1, a2, at / t2);
  const b2 = mix(a2, a3, (at - t1) / (t3 - t1));
  return mix(b1, b2, (at - t1) / (t2 - t1));
}

/** Lines that meet end to end joined into longer ones. */
export function joinLines(lines) {
  const rest = lines.map((line) => [...line]);
  const joined = [];
  while (rest.length > 0) {
    let line = rest.shift();
    for (let i = 0; i < rest.length; ) {
      const grown = joinTwo(line, rest[i]);
      if (grown === undefined) {
        ++i;
      } else {
        line = grown;
        rest.splice(i, 1);
        i = 0;
      }
    }
    joined.push(line);
  }
  return joined;
}

function joinTwo(a, b) {
  const same = (p, q) => distance(p, q) < 1;
  if (same(a.at(-1), b[0])) return [...a, ...b.slice(1)];
  if (same(a.at(-1), b.at(-1))) return [...a, ...[...b].reverse().slice(1)];
  if (same(a[0], b.at(-1))) return [...b, ...a.slice(1)];
  if (same(a[0], b[0])) return [...[...b].reverse(), ...a.slice(1)];
  return undefined;
}

/** The ring at a distance around a line with round ends. */
export function capsule([from, to], radius, pointsPerEnd = 12) {
  const angle = Math.atan2(to[1] - from[1], to[0] - from[0]);
  const end = (centre, start) =>
    Array.from({ length: pointsPerEnd + 1 }, (_, i) => {
      const turn = start + (Math.PI * i) / pointsPerEnd;
      return [centre[0] + radius * Math.cos(turn), centre[1] + radius * Math.sin(turn)];
    });
  return [...end(to, angle - Math.PI / 2), ...end(from, angle + Math.PI / 2)];
}

/** A seeded number 0..1 for whole numbers (a few rounds of a 32-bit mix). */
export function seeded(...keys) {
  let h = 0x9e3779b9;
  for (const key of keys) {
    h = Math.imul(h ^ (key | 0), 0x85ebca6b);
    h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
    h ^= h >>> 16;
  }
  return (h >>> 0) / 4294967296;
}
