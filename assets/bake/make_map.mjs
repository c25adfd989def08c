// The whole map as values, out of the data files of a folder.

import { join } from "node:path";
import { makeAreas } from "./areas.mjs";
import { readDynamics } from "./dynamics.mjs";
import { CITIES, readGeography } from "./geography.mjs";
import { makeCandidates } from "./lattice.mjs";
import { makeLines, makeWays } from "./lines.mjs";
import { readNetwork, readSites } from "./network.mjs";
import { makeObjects } from "./objects.mjs";
import { makePlaces } from "./places.mjs";

/** Reads and checks geography.json, network.json, sites.json and dynamics.json of the folder. */
export function makeMap(folder) {
  const { extent, layers } = readGeography(join(folder, "geography.json"));
  const network = readNetwork(join(folder, "network.json"));
  const sites = readSites(join(folder, "sites.json"));
  const dynamics = readDynamics(join(folder, "dynamics.json"), layers, network, sites);
  const ways = makeWays(layers, extent);
  const outlineOf = (city) => layers.municipalities.find((m) => m.name === city).polygons[0][0];
  const lines = makeLines(layers, CITIES, ways);
  return {
    extent,
    areas: makeAreas(layers, CITIES),
    lines,
    objects: makeObjects(layers, network, ways, lines),
    places: makePlaces(layers, network, ways.cycle),
    candidates: makeCandidates(layers, network, ways),
    outlines: CITIES.map(outlineOf),
    ...dynamics,
  };
}
