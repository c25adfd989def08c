// The whole map as values, out of the data files of a folder.

import { join } from "node:path";
import { makeAreas } from "./areas.mjs";
import { readDynamics } from "./dynamics.mjs";
import { CITIES, readGeography } from "./geography.mjs";
import { makeCandidates } from "./lattice.mjs";
import { makeLines, makeWays } from "./lines.mjs";
import { readNetwork, readSites } from "./network.mjs";
import { makePlaces } from "./places.mjs";
import { makeCrossings, makeNamedLines } from "./named_lines.mjs";

/** Reads and checks geography.json, network.json, sites.json and dynamics.json of the folder. */
export function makeMap(folder) {
  const { extent, layers } = readGeography(join(folder, "geography.json"));
  const network = readNetwork(join(folder, "network.json"));
  const sites = readSites(join(folder, "sites.json"));
  const dynamics = readDynamics(join(folder, "dynamics.json"), layers, network, sites);
  const ways = makeWays(layers, extent);
  const named_lines = makeNamedLines(layers, ways.cycle);
  const outlineOf = (city) => layers.municipalities.find((m) => m.name === city).polygons[0][0];
  return {
    extent,
    areas: makeAreas(layers, CITIES),
    lines: makeLines(layers, CITIES, ways),
    places: makePlaces(layers, network),
    named_lines,
    crossings: makeCrossings(layers, network, named_lines, ways.axes),
    candidates: makeCandidates(layers, network, ways),
    outlines: CITIES.map(outlineOf),
    ...dynamics,
  };
}
