// The whole map as values, out of the data files of a folder.

import { join } from "node:path";
import { makeAreas } from "./areas.mjs";
import { makeContours } from "./contours.mjs";
import { readCorridors } from "./corridors.mjs";
import { readDynamics } from "./dynamics.mjs";
import { CITIES, readGeography } from "./geography.mjs";
import { makeCandidates } from "./lattice.mjs";
import { makeLines, makeWays } from "./lines.mjs";
import { readNetwork, readSites } from "./network.mjs";
import { makeNamedLines, makeCrossings } from "./named_lines.mjs";
import { makeObjects } from "./objects.mjs";
import { makeJunctions, makePlaces } from "./places.mjs";
import { continued } from "./road_ends.mjs";
import { makeRoutes } from "./routes.mjs";

/** Reads and checks geography.json, corridors.json, network.json, sites.json and dynamics.json of the folder. */
export function makeMap(folder) {
  const { extent, layers } = readGeography(join(folder, "geography.json"));
  const network = readNetwork(join(folder, "network.json"));
  const sites = readSites(join(folder, "sites.json"));
  const dynamics = readDynamics(join(folder, "dynamics.json"), layers, network, sites);
  const corridors = readCorridors(join(folder, "corridors.json"), layers, network);
  const frame = { extent, border: layers.national_border[0].lines };
  const junctions = makeJunctions(layers, network);
  const ways = makeWays(layers, junctions, extent);
  const contours = makeContours(layers, CITIES);
  const named = makeNamedLines(layers, ways.cycle);
  const outlineOf = (city) => layers.municipalities.find((m) => m.name === city).polygons[0][0];
  const lines = makeLines(contours, ways);
  return {
    extent,
    areas: makeAreas(layers, contours),
    lines,
    objects: makeObjects(layers, network, ways, lines),
    places: makePlaces(layers, network, junctions, ways),
    named_lines: named,
    crossings: makeCrossings(layers, network, named, ways.axes),
    routes: makeRoutes({ layers, network, corridors, way: ways, goOn: (line) => continued(line, frame) }),
    candidates: makeCandidates(contours, network, ways),
    outlines: CITIES.map(outlineOf),
    ...dynamics,
  };
}
