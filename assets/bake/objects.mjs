// What can be picked on the map by name besides sites, blocks and measures: cities, stations, junctions, ports, the
// airport, roads, railways, the canal and the cycle highway. Lines are not stored again: an object names the stretches of
// the drawn line layers that are its own, so that exactly what is seen can be hit and lit up.

import { CITIES } from "./geography.mjs";
import { distance, distanceToLines, isInPolygon, lineLength, nearestOnLine, placeAlong } from "./plane.mjs";
import { stationName } from "./places.mjs";

const STATION_NEAR_M = 700; // positions in the network and on the map are rounded apart
const OWN_M = 900; // a line drawn further than this from a feature is not its own (the cycle highway is moved most)
const SAMPLES = 24;

/** Which features the lines of a paint draw. */
const LAYER_OF_PAINT = {
  Motorway: ["roads", (road) => road.class === "motorway"],
  Road: ["roads", (road) => road.class !== "motorway"],
  Rail: ["railways", () => true],
  Canal: ["waterways", (water) => water.class === "canal"],
  Cycle: ["f35", () => true],
  Runway: ["airport", () => true],
};

/** An id out of a name: "Berlijnlijn (Hengelo - Oldenzaal)" is "berlijnlijn". */
export function slug(name) {
  return name
    .replace(/\(.*?\)/g, "")
    .normalize("NFD")
    .replace(/\p{Mn}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
}

const dashed = (text) => text.replace(/ - /g, " – ");

/** "Twentekanaal (hoofdtak Zutphen-Enschede)" is a name and a note. */
function nameAndNote(text) {
  const [, name, note = ""] = /^(.*?)(?:\s*\((.*)\))?$/.exec(text);
  return { name: dashed(name), note: dashed(note) };
}

/** Lines are drawn smoothed, moved and cut: the feature whose own lines run nearest to one is the one that it draws. */
function nearestFeature(line, features) {
  const inner = line.length > 3 ? line.slice(1, -1) : line; // the ends may go on beyond the map
  const points = Array.from({ length: SAMPLES }, (_, i) => placeAlong(inner, (lineLength(inner) * i) / (SAMPLES - 1)).point);
  const away = (feature) => points.reduce((sum, point) => sum + distanceToLines(point, feature.lines), 0) / SAMPLES;
  const [nearest] = features.map((feature) => [away(feature), feature]).sort(([a], [b]) => a - b);
  return nearest !== undefined && nearest[0] < OWN_M ? nearest[1] : undefined;
}

/** The municipality of the five in which most of a contour lies. */
function cityOf(ring, layers) {
  const inside = (feature) => ring.filter((point) => feature.polygons.some((rings) => isInPolygon(point, rings))).length;
  const cities = layers.municipalities.filter((feature) => CITIES.includes(feature.name));
  const [most] = cities.map((feature) => [inside(feature), feature]).sort(([a], [b]) => b - a);
  return most[0] > ring.length / 2 ? most[1] : undefined;
}

function ownerOf(paint, line, layers) {
  if (line.length < 2 || lineLength(line) === 0) return undefined; // a dot
  if (paint === "TownEdge") return cityOf(line, layers);
  const [layer, isDrawn] = LAYER_OF_PAINT[paint] ?? [];
  return layer === undefined ? undefined : nearestFeature(line, layers[layer].filter(isDrawn));
}

/** The drawn stretches of every feature: Map(feature -> [[layer, first segment, number of segments]]). */
function stretchesByFeature(lines, layers) {
  const stretches = new Map();
  const contours = lines.map(({ paint }) => paint).lastIndexOf("TownEdge"); // districts have edges too
  lines.forEach((layer, index) => {
    let first = 0;
    for (const line of layer.lines) {
      const count = line.length - 1;
      const picked = layer.paint !== "TownEdge" || index === contours;
      const owner = picked ? ownerOf(layer.paint, line, layers) : undefined;
      if (owner !== undefined) addStretch(stretches, owner, [index, first, count]);
      first += count;
    }
  });
  return stretches;
}

/** A stretch that goes on where the feature's last one ended joins it. */
function addStretch(stretches, owner, [layer, first, count]) {
  const own = stretches.get(owner) ?? [];
  const last = own.at(-1);
  if (last !== undefined && last[0] === layer && last[1] + last[2] === first) last[2] += count;
  else own.push([layer, first, count]);
  stretches.set(owner, own);
}

/** The middle point of a feature's longest line: where a selection looks for it. */
function middleOf(feature) {
  const longest = [...feature.lines].sort((a, b) => b.length - a.length)[0];
  return longest[Math.floor(longest.length / 2)];
}

function lineObjects(layers, stretches) {
  const objects = (layer, kind, describe) =>
    layers[layer].flatMap((feature) => {
      const drawn = stretches.get(feature);
      if (drawn === undefined) return [];
      const { name, note } = nameAndNote(feature.name);
      const given = { kind, id: slug(feature.name), name, note, anchor: middleOf(feature), stretches: drawn };
      return [{ ...given, ...describe(feature) }];
    });
  return [
    ...objects("roads", "Road", (road) => ({ class: road.class })),
    ...objects("railways", "Railway", (rail) => ({ class: rail.main_corridor ? "main" : "branch" })),
    ...objects("waterways", "Canal", () => ({ class: "canal" })),
    ...objects("f35", "Cycleway", () => ({ id: "f35", class: "cycle_highway" })),
  ];
}

/** Contours of the town and of its business estates, by the name of the city. */
function cityObjects(layers, network, stretches) {
  return CITIES.map((name) => {
    const municipality = layers.municipalities.find((feature) => feature.name === name);
    const centre = network.nodes.find((node) => node.kind === "centre" && node.name === name);
    const drawn = stretches.get(municipality) ?? [];
    return { kind: "City", id: slug(name), name, note: "", class: "", anchor: centre.position, stretches: drawn };
  });
}

/** The dots stand on their railway; the id is that of the node in the network, by which results are read. */
function stationObjects(layers, network, way) {
  const nodes = network.nodes.filter((node) => node.kind === "station");
  const nearest = (point) => [...nodes].sort((a, b) => distance(point, a.position) - distance(point, b.position))[0];
  const places = layers.places.filter((place) => place.kind === "station");
  const planned = layers.places.filter((place) => place.kind === "station_planned");
  const object = (place, anchor) => {
    const node = nearest(place.point);
    if (distance(node.position, place.point) > STATION_NEAR_M) {
      throw new Error(`no node of the network near the station ${place.name}`);
    }
    const name = stationName(layers, place);
    return { kind: "Station", id: node.id, name, note: "", class: place.kind, anchor, stretches: [] };
  };
  return [
    ...places.map((place, i) => object(place, way.stations[i][0])),
    ...planned.map((place) => object(place, place.point)),
  ];
}

/** Exits and interchanges of the motorways, on the drawn line. */
function junctionObjects(network, way) {
  return network.nodes
    .filter((node) => node.kind === "junction")
    .map(({ id, name, position }) => {
      const near = way.motorways.map((line) => nearestOnLine(position, line)).sort((a, b) => a.distance - b.distance)[0];
      const kind = /^Knooppunt/.test(name) ? "interchange" : "exit";
      return { kind: "Junction", id, name, note: "", class: kind, anchor: near.point, stretches: [] };
    });
}

function portObjects(layers) {
  return layers.places
    .filter((place) => place.kind === "port")
    .map(({ name, point }) => ({
      kind: "Port", id: slug(name), name, note: "", class: "port", anchor: point, stretches: [],
    }));
}

function airportObjects(layers, network, stretches) {
  const node = network.nodes.find((candidate) => candidate.kind === "airport");
  const place = layers.places.find((candidate) => candidate.kind === "airport");
  const drawn = stretches.get(layers.airport[0]) ?? [];
  const name = place.name;
  return [{ kind: "Airport", id: node.id, name, note: "", class: "airport", anchor: place.point, stretches: drawn }];
}

function checkIds(objects) {
  const seen = new Set();
  for (const { kind, id } of objects) {
    const reference = `${kind}:${id}`;
    if (id === "" || seen.has(reference)) throw new Error(`the reference ${reference} stands for two things`);
    seen.add(reference);
  }
  return objects;
}

/** [{kind, id, name, note, class, anchor, stretches: [[layer, first segment, number of segments]]}]. */
export function makeObjects(layers, network, way, lines) {
  const stretches = stretchesByFeature(lines, layers);
  return checkIds([
    ...cityObjects(layers, network, stretches),
    ...stationObjects(layers, network, way),
    ...junctionObjects(network, way),
    ...portObjects(layers),
    ...airportObjects(layers, network, stretches),
    ...lineObjects(layers, stretches),
  ]);
}
