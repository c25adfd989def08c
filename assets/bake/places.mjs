// Names on the map: cities, villages, stations, nature, water, shields. Which of them show is decided per camera by the
// app (app/map/labels.hpp); here stand their places, directions and priorities.

import { CITIES } from "./geography.mjs";
import { distance, joinLines, lineLength, onNearest, placeAlong, ringArea, ringCentroid, smooth } from "./plane.mjs";

const PRIORITY = { City: 1000, RoadShield: 700, CycleShield: 690, Airport: 640, Water: 560, Nature: 400, Station: 600 };
const SHIELD_EVERY_M = 8_500;
const SHIELD_FREE_M = 2_000; // a shield this near to a junction would not tell which road it is on
const CYCLE_SHIELD_EVERY_M = 4_500;
const CYCLE_SHIELD_FREE_M = 2_600; // the blocks of a centre would hide it
const REGIONAL_SHIELD_EVERY_M = 8_000;
const EXIT = /^A\d+ /; // an exit is named after its motorway
const WATER_EVERY_M = 14_000;

const largestOutline = (feature) =>
  feature.polygons.map(([outline]) => outline).sort((a, b) => Math.abs(ringArea(b)) - Math.abs(ringArea(a)))[0];
const withoutNote = (name) => name.replace(/\s*\(.*\)$/, "");

function cities(network) {
  return CITIES.map((name) => {
    const node = network.nodes.find((n) => n.name === name && n.kind === "centre");
    return { kind: "City", name, position: node.position, priority: PRIORITY.City };
  });
}

/** Every settlement but the five cities; larger ones first. */
function villages(layers) {
  const marked = new Map(layers.places.filter((p) => p.kind === "town").map((p) => [p.name, p.point]));
  return layers.built_up
    .filter((feature) => feature.type !== "industriekern" && !CITIES.includes(feature.name))
    .map((feature) => {
      const outline = largestOutline(feature);
      const name = withoutNote(feature.name);
      const size_ha = Math.abs(ringArea(outline)) / 10_000;
      const position = marked.get(name) ?? ringCentroid(outline);
      return { kind: "Village", name, position, priority: Math.round(420 + Math.min(160, Math.sqrt(size_ha) * 8)) };
    });
}

/** Direction of the long side of a ring, from its second moments, within a quarter turn of east. */
function longDirection(ring) {
  const [cx, cy] = ringCentroid(ring);
  let [xx, xy, yy] = [0, 0, 0];
  for (const [x, y] of ring) {
    xx += (x - cx) ** 2;
    xy += (x - cx) * (y - cy);
    yy += (y - cy) ** 2;
  }
  return 0.5 * Math.atan2(2 * xy, xx - yy);
}

function nature(layers) {
  const named = [
    ...layers.nature.filter((feature) => feature.kind === "natura2000"),
    ...layers.landscape.filter((feature) => feature.kind !== "water"),
  ];
  const first = new Map();
  for (const feature of named) {
    const name = feature.name.split(/,| & /)[0].replace(/^Landgoed /, "");
    const outline = largestOutline(feature);
    const size_ha = Math.abs(ringArea(outline)) / 10_000;
    const place = {
      kind: "Nature",
      name,
      position: ringCentroid(outline),
      angle: longDirection(outline),
      priority: Math.round(PRIORITY.Nature + Math.min(150, Math.sqrt(size_ha) * 4)),
    };
    if (!first.has(name)) first.set(name, place);
  }
  return [...first.values()];
}

/** What a station is called on the map: "Station Borne" where the name alone would be that of the town. */
export function stationName(layers, place) {
  const name = withoutNote(place.name);
  return layers.built_up.some((feature) => feature.name === name) ? `Station ${name}` : name;
}

function stations(layers) {
  return layers.places
    .filter((place) => place.kind === "station")
    .map((place) => {
      const name = stationName(layers, place);
      return { kind: "Station", name, position: place.point, priority: PRIORITY.Station };
    });
}

/** Places every so many metres along a line, beginning half a step from its start. */
function placesAlong(line, every) {
  const length = lineLength(line);
  const count = Math.max(1, Math.round(length / every));
  return Array.from({ length: count }, (_, i) => placeAlong(line, (length * (i + 0.5)) / count));
}

function water(layers) {
  const waterways = layers.waterways.flatMap((feature) => {
    const isCanal = feature.class === "canal";
    const name = isCanal ? "Twentekanaal" : withoutNote(feature.name);
    const label = ({ point, direction: [x, y] }) => ({
      kind: isCanal ? "Canal" : "Water",
      name,
      position: point,
      angle: Math.atan2(y, x),
      priority: PRIORITY.Water - (isCanal ? 0 : 130),
    });
    return feature.lines.flatMap((line) => placesAlong(line, WATER_EVERY_M)).map(label);
  });
  const lakes = layers.landscape
    .filter((feature) => feature.kind === "water")
    .map((feature) => ({
      kind: "Water",
      name: feature.name,
      position: ringCentroid(largestOutline(feature)),
      priority: PRIORITY.Water - 150,
    }));
  return [...waterways, ...lakes];
}

/** Where one enters and leaves the motorways: [{name, position}]. */
export function makeJunctions(layers, network) {
  const knots = layers.places.filter((place) => place.kind === "junction");
  const exits = network.nodes.filter((node) => node.kind === "junction" && EXIT.test(node.name));
  return [
    ...knots.map(({ name, point }) => ({ name, position: point })),
    ...exits.map(({ name, position }) => ({ name: name.replace(EXIT, ""), position })),
  ];
}

/** Shields of the regional roads that have a number. */
const regionalShields = (layers) =>
  layers.roads
    .filter((road) => /^N\d+$/.test(road.name))
    .flatMap((road) => joinLines(road.lines).flatMap((line) => placesAlong(smooth(line), REGIONAL_SHIELD_EVERY_M))
      .map(({ point }) => ({ kind: "RegionalShield", name: road.name, position: point, priority: 330 })));

function shields(layers, network, knots, cycle) {
  const junctions = knots.map(({ position }) => position);
  const motorways = layers.roads
    .filter((road) => road.class === "motorway")
    .flatMap((road) =>
      joinLines(road.lines)
        .flatMap((line) => placesAlong(smooth(line), SHIELD_EVERY_M))
        .map(({ point }) => ({ road, point })),
    )
    .filter(({ point }) => junctions.every((junction) => distance(point, junction) > SHIELD_FREE_M))
    .map(({ road, point }) => ({ kind: "RoadShield", name: road.name, position: point, priority: PRIORITY.RoadShield }));
  const centres = cities(network).map((city) => city.position);
  const cycles = cycle
    .flatMap((line) => placesAlong(line, CYCLE_SHIELD_EVERY_M))
    .filter(({ point }) => centres.every((centre) => distance(point, centre) > CYCLE_SHIELD_FREE_M))
    .map(({ point }) => ({ kind: "CycleShield", name: "F35", position: point, priority: PRIORITY.CycleShield }));
  return [...motorways, ...cycles];
}

function others(layers, junctions, ways) {
  const ofKind = (kind, label, priority) =>
    layers.places
      .filter((place) => place.kind === kind)
      .map((place) => ({ kind: label, name: place.name, position: place.point, priority }));
  return [
    ...ofKind("airport", "Airport", PRIORITY.Airport),
    ...ofKind("port", "Port", 290).map((port) => ({ ...port, position: onNearest(port.position, ways.canals) })),
    ...junctions.map(({ name, position }) => {
      const priority = name.startsWith("Knooppunt") ? 300 : 280;
      return { kind: "Junction", name, position: onNearest(position, ways.motorways), priority };
    }),
  ];
}

/** All names: [{kind, name, position, angle?, priority}]. */
export function makePlaces(layers, network, junctions, ways) {
  return [
    ...cities(network),
    ...shields(layers, network, junctions, ways.cycle),
    ...regionalShields(layers),
    ...villages(layers),
    ...water(layers),
    ...nature(layers),
    ...stations(layers),
    ...others(layers, junctions, ways),
  ].map((place) => ({ angle: 0, ...place }));
}
