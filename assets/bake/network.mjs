// Reads of network.json and sites.json what the map needs; the app checks these files in full itself.

import { readJson } from "./json_file.mjs";
import { toScene } from "./plane.mjs";

function find(place, key) {
  const entry = place.entries().find(([name]) => name === key);
  if (entry === undefined) place.fail(`the key "${key}" is missing`);
  return entry[1];
}

const position = (place) => toScene([find(place, "lon").number(6, 8), find(place, "lat").number(51, 53)]);

/** Nodes of the network: {nodes: [{id, name, kind, position}]}. */
export function readNetwork(path) {
  const nodes = find(readJson(path), "nodes")
    .items()
    .map((node) => ({
      id: find(node, "id").name(),
      name: find(node, "name").name(),
      kind: find(node, "kind").name(),
      position: position(node),
    }));
  return { nodes };
}

/** Sites of the plan: [{id, position}]. */
export function readSites(path) {
  return find(readJson(path), "sites")
    .items()
    .map((site) => ({ id: find(site, "id").name(), position: position(site) }));
}
