// Reads geography.json, checks it strictly and gives its features in scene metres.

import { readJson } from "./json_file.mjs";
import { ringArea, toScene } from "./plane.mjs";

export const CITIES = ["Almelo", "Borne", "Enschede", "Hengelo", "Oldenzaal"]; // in the order of model::Municipality

const BOUNDS = { lon: [6.2, 7.4], lat: [52.0, 52.6] };
const BASES = ["document", "source", "assumption"];

/** Per layer: its kind of geometry and the readers of its other members. */
const LAYERS = {
  municipalities: ["polygon", { name: "name", netwerkstad: "boolean" }],
  national_border: ["line", { name: "name" }],
  built_up: [
    "polygon",
    { name: "name", type: ["woonkern", "industriekern", "urban_area_DE_coarse"], municipality: "text" },
  ],
  districts: ["polygon", { name: "name", municipality: CITIES }],
  roads: ["line", { name: "name", class: ["motorway", "regional", "regional_schematic", "axis"] }],
  railways: ["line", { name: "name", main_corridor: "boolean" }],
  waterways: ["line", { name: "name", class: ["canal", "brook"] }],
  landscape: ["polygon", { name: "name", kind: ["estate", "forest", "nature", "water", "open landscape"] }],
  nature: ["polygon", { name: "text", kind: ["nature", "natura2000"] }],
  airport: ["line", { name: "name" }],
  f35: ["line", { name: "name" }],
  places: [
    "point",
    { name: "name", kind: ["station", "station_planned", "junction", "port", "campus", "airport", "town"] },
  ],
};
const GEOMETRY_KEY = { polygon: "polygons", line: "lines", point: "point" };

function readPoint(place) {
  const items = place.items();
  if (items.length !== 2) place.fail(`expected [longitude, latitude], found a list of ${items.length}`);
  return toScene([items[0].number(...BOUNDS.lon), items[1].number(...BOUNDS.lat)]);
}

function readLine(place) {
  const points = place.items().map(readPoint);
  if (points.length < 2) place.fail(`expected a line of two points or more, found ${points.length}`);
  return points;
}

function readRing(place) {
  const points = place.items().map(readPoint);
  if (points.length < 4) place.fail(`expected a ring of four points or more, found ${points.length}`);
  const [first, last] = [points[0], points.at(-1)];
  if (first[0] !== last[0] || first[1] !== last[1]) place.fail("expected a ring that ends where it begins");
  points.pop();
  if (Math.abs(ringArea(points)) < 1) place.fail("expected a ring that encloses an area");
  return points;
}

function readPolygon(place) {
  const rings = place.items().map(readRing);
  if (rings.length === 0) place.fail("expected an outline, found no ring");
  return rings;
}

const READERS = {
  polygon: (place) => place.items().map(readPolygon),
  line: (place) => place.items().map(readLine),
  point: readPoint,
};

function readMember(place, expectation) {
  return Array.isArray(expectation) ? place.oneOf(expectation) : place[expectation]();
}

function readFeature(place, kind, expectations) {
  const geometry = GEOMETRY_KEY[kind];
  const members = place.members([...Object.keys(expectations), geometry]);
  const feature = { place };
  for (const [key, expectation] of Object.entries(expectations)) feature[key] = readMember(members[key], expectation);
  feature[geometry] = READERS[kind](members[geometry]);
  if (kind !== "point" && feature[geometry].length === 0) members[geometry].fail("expected at least one, found none");
  return feature;
}

function readLayer(place, kind, expectations) {
  const layer = place.members(["kind", "basis", "source", "features"]);
  layer.kind.is(kind);
  layer.basis.oneOf(BASES);
  layer.source.name();
  const features = layer.features.items().map((feature) => readFeature(feature, kind, expectations));
  if (features.length === 0) layer.features.fail("expected at least one feature, found none");
  return features;
}

function readExtent(place) {
  const items = place.items();
  if (items.length !== 4) place.fail(`expected [west, south, east, north], found a list of ${items.length}`);
  const [west, south, east, north] = items.map((item, i) => item.number(...(i % 2 === 0 ? BOUNDS.lon : BOUNDS.lat)));
  if (!(west < east && south < north)) place.fail("expected west below east and south below north");
  return { min: toScene([west, south]), max: toScene([east, north]) };
}

/** What no schema can say: the parts must fit each other. */
function checkTogether(layers, root) {
  const cities = layers.municipalities.filter((feature) => feature.netwerkstad);
  for (const name of CITIES) {
    const count = cities.filter((feature) => feature.name === name).length;
    if (count !== 1) root.fail(`expected "${name}" once among the municipalities with netwerkstad true, found ${count}`);
  }
  const names = new Set(layers.municipalities.map((feature) => feature.name));
  for (const feature of layers.built_up) {
    const abroad = feature.type === "urban_area_DE_coarse";
    if (abroad !== (feature.municipality === "")) {
      feature.place.fail(abroad ? "expected no municipality abroad" : "expected the municipality that it lies in");
    }
    if (!abroad && !names.has(feature.municipality)) {
      feature.place.fail(`the municipality "${feature.municipality}" is not among the municipalities`);
    }
  }
}

/** The layers by name, and the extent; everything in scene metres. */
export function readGeography(path) {
  const root = readJson(path);
  const file = root.members(["format", "version", "note", "extent", "layers"]);
  file.format.is("twente2040-geography");
  file.version.is(1);
  file.note.name();
  const places = file.layers.members(Object.keys(LAYERS));
  const layers = {};
  for (const [name, [kind, expectations]] of Object.entries(LAYERS)) {
    layers[name] = readLayer(places[name], kind, expectations);
  }
  checkTogether(layers, file.layers);
  return { extent: readExtent(file.extent), layers };
}
