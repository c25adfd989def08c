// Names of points on the map: cities, villages, stations, junctions, ports, nature, lakes. Which of them show is decided
// per camera by the app (app/map/labels.hpp); here stand their places and priorities. Names along lines: named_lines.mjs.

import { CITIES } from "./geography.mjs";
import { onNearest, ringArea, ringCentroid } from "./plane.mjs";

const PRIORITY = { City: 1000, Airport: 640, Station: 620, Knot: 610, Junction: 602, Port: 600, Lake: 410, Nature: 400 };
const EXIT = /^A\d+ /; // an exit is named after its motorway

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

function lakes(layers) {
  return layers.landscape
    .filter((feature) => feature.kind === "water")
    .map((feature) => ({
      kind: "Water",
      name: feature.name,
      position: ringCentroid(largestOutline(feature)),
      priority: PRIORITY.Lake,
    }));
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

function others(layers, junctions, ways) {
  const ofKind = (kind, label, priority) =>
    layers.places
      .filter((place) => place.kind === kind)
      .map((place) => ({ kind: label, name: place.name, position: place.point, priority }));
  return [
    ...ofKind("airport", "Airport", PRIORITY.Airport),
    ...ofKind("port", "Port", PRIORITY.Port).map((port) => ({ ...port, position: onNearest(port.position, ways.canals) })),
    ...junctions.map(({ name, position }) => {
      const priority = name.startsWith("Knooppunt") ? PRIORITY.Knot : PRIORITY.Junction;
      return { kind: "Junction", name, position: onNearest(position, ways.motorways), priority };
    }),
  ];
}

/** All names of points: [{kind, name, position, priority}]. */
export function makePlaces(layers, network, junctions, ways) {
  return [
    ...cities(network),
    ...villages(layers),
    ...lakes(layers),
    ...nature(layers),
    ...stations(layers),
    ...others(layers, junctions, ways),
  ];
}
