// Fixed places where blocks may stand: a lattice of 118 m, turned per city, inside the built-up contours of the five
// municipalities and clear of canal, railway and motorway. Everything random is seeded by the place in the lattice.

import { CITIES } from "./geography.mjs";
import { distance, distanceToLines, isInPolygon, seeded } from "./plane.mjs";

export const PITCH_M = 118;
export const LATTICE_ANGLE_DEG = { Almelo: 14, Borne: 32, Enschede: 22, Hengelo: -6, Oldenzaal: 38 };
const CLEAR_M = { canals: 105, railways: 95, motorways: 110 };
const INSIDE_M = 42; // from the contour, so that no block hangs over it

function boundsOf(polygons) {
  const points = polygons.flatMap(([outline]) => outline);
  const axis = (i) => points.map((point) => point[i]);
  return { min: [Math.min(...axis(0)), Math.min(...axis(1))], max: [Math.max(...axis(0)), Math.max(...axis(1))] };
}

const isInside = (point, polygons) => {
  const polygon = polygons.find((candidate) => isInPolygon(point, candidate));
  return polygon !== undefined && distanceToLines(point, polygon.map((ring) => [...ring, ring[0]])) > INSIDE_M;
};

function isClear(point, ways) {
  return Object.entries(CLEAR_M).every(([name, free]) => distanceToLines(point, ways[name]) >= free);
}

function cityCandidates(city, polygons, origin, ways) {
  const angle = (LATTICE_ANGLE_DEG[city] * Math.PI) / 180;
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  const { min, max } = boundsOf(polygons);
  const corners = [min, max, [min[0], max[1]], [max[0], min[1]]];
  const reach = Math.ceil(Math.max(...corners.map((corner) => distance(origin, corner))) / PITCH_M);
  const number = CITIES.indexOf(city);
  const candidates = [];
  for (let row = -reach; row <= reach; ++row) {
    for (let column = -reach; column <= reach; ++column) {
      const point = [
        origin[0] + PITCH_M * (column * cos - row * sin),
        origin[1] + PITCH_M * (column * sin + row * cos),
      ];
      if (point[0] < min[0] || point[0] > max[0] || point[1] < min[1] || point[1] > max[1]) continue;
      if (!isInside(point, polygons) || !isClear(point, ways)) continue;
      const random = (use) => seeded(number, row, column, use);
      candidates.push({ position: point, threshold: random(1), tallness: random(2), choice: random(3) });
    }
  }
  return candidates;
}

/** Candidates per city: [{city, candidates: [{position, threshold, tallness, choice}]}], in the order of the cities. */
export function makeCandidates({ towns, estates, villages }, network, ways) {
  return CITIES.map((city) => {
    const polygons = [...towns, ...estates, ...villages]
      .filter((feature) => feature.municipality === city)
      .flatMap((feature) => feature.polygons);
    const origin = network.nodes.find((node) => node.name === city && node.kind === "centre").position;
    return { city, candidates: cityCandidates(city, polygons, origin, ways) };
  });
}
