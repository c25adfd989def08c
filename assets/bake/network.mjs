// Reads of network.json and sites.json what the map needs; the app checks these files in full itself.

import { readJson } from "./json_file.mjs";
import { toScene } from "./plane.mjs";

function find(place, key) {
  const entry = place.entries().find(([name]) => name === key);
  if (entry === undefined) place.fail(`the key "${key}" is missing`);
  return entry[1];
}

const position = (place) => toScene([find(place, "lon").number(6, 8), find(place, "lat").number(51, 53)]);

const findText = (place, key) => place.entries().find(([name]) => name === key)?.[1].name() ?? "";

function readNode(node) {
  return {
    id: find(node, "id").name(),
    name: find(node, "name").name(),
    kind: find(node, "kind").name(),
    axis: find(node, "axis").boolean(),
    position: position(node),
  };
}

function readLink(link, nodes) {
  const nodeAt = (key) => {
    const id = find(link, key);
    const node = nodes.find((candidate) => candidate.id === id.name());
    if (node === undefined) id.fail(`the network has no node "${id.text()}"`);
    return node;
  };
  const upgrade = link.entries().find(([key]) => key === "upgrade")?.[1];
  return {
    from: nodeAt("from"),
    to: nodeAt("to"),
    tag: findText(link, "tag"),
    when: findText(link, "when"),
    upgrade: upgrade ? find(upgrade, "parameter").name() : "",
  };
}

/**
 * The network as far as it is drawn: {nodes: [{id, name, kind, axis, position}], links: [{from, to, tag, when,
 * upgrade}] with nodes at their ends and ids of measures, measures: [{id, place}]}.
 */
export function readNetwork(path) {
  const file = readJson(path);
  const nodes = find(file, "nodes").items().map(readNode);
  const links = find(file, "links").items().map((link) => readLink(link, nodes));
  const measures = find(file, "measures").items().map((place) => ({ id: find(place, "id").name(), place }));
  return { nodes, links, measures };
}

/** Sites of the plan: [{id, position}]. */
export function readSites(path) {
  return find(readJson(path), "sites")
    .items()
    .map((site) => ({ id: find(site, "id").name(), position: position(site) }));
}
