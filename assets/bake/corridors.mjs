// Reads corridors.json: the European main axes as parts of lines of the geography.

import { readJson } from "./json_file.mjs";

const BASES = ["document", "source", "assumption"];
const KINDS = ["road", "rail", "water"];
const LAYERS = ["roads", "railways", "waterways"];

function readPart(place, layers, network) {
  const part = place.members(["layer", "name", "from?", "to?"]);
  if (!part.from !== !part.to) place.fail('expected "from" and "to" together, or none of them');
  const layer = part.layer.oneOf(LAYERS);
  const name = part.name.name();
  const feature = layers[layer].find((candidate) => candidate.name === name);
  if (feature === undefined) part.name.fail(`the layer ${layer} has no "${name}"`);
  const nodeAt = (member) => {
    const node = network.nodes.find(({ id }) => id === member.name());
    if (node === undefined) member.fail(`the network has no node "${member.text()}"`);
    return node.position;
  };
  return { lines: feature.lines, ends: part.from ? [nodeAt(part.from), nodeAt(part.to)] : undefined };
}

/** [{id, kind, name, west, east, parts: [{lines, ends?}]}]; west and east name a sign, "" where there is none. */
export function readCorridors(path, layers, network) {
  const file = readJson(path).members(["format", "version", "note", "corridors"]);
  file.format.is("twente2040-corridors");
  file.version.is(1);
  file.note.name();
  return file.corridors.items().map((place) => {
    const member = place.members(["id", "kind", "name", "west", "east", "parts", "basis", "source"]);
    member.basis.oneOf(BASES);
    member.source.name();
    const parts = member.parts.items().map((part) => readPart(part, layers, network));
    if (parts.length === 0) member.parts.fail("expected at least one part, found none");
    return {
      id: member.id.name(),
      kind: member.kind.oneOf(KINDS),
      name: member.name.name(),
      west: member.west.text(),
      east: member.east.text(),
      parts,
    };
  });
}
