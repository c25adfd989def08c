// Reads dynamics.json: what attracts activity, how strongly and how far, all of it our own assumption.

import { readJson } from "./json_file.mjs";
import { CITIES } from "./geography.mjs";

export const THEMES = ["living", "working", "innovation", "logistics", "leisure", "facilities"];
export const SEGMENTS = [
  "urban", "compact", "green", "other", "services", "consumer", "logistics", "industry", "offices",
];
const RULES = {
  base: [0, 1],
  vitality_share: [0, 1],
  access_share: [0, 1],
  spontaneous_share: [0, 1],
  delivery_years: [1, 30],
};

/** The value of {value, min, max}: our choice and the range in which it could as well have been. */
function ranged(place, min, max) {
  const parts = place.members(["value", "min", "max", "reason?"]);
  const low = parts.min.number(min, max);
  const high = parts.max.number(low, max);
  return parts.value.number(low, high);
}

/** Shares of the six themes; a theme that is left out has none. */
function readMix(place) {
  const given = place.members(THEMES.map((theme) => `${theme}?`));
  const mix = THEMES.map((theme) => given[theme]?.number(0, 1) ?? 0);
  const sum = mix.reduce((total, share) => total + share, 0);
  if (Math.abs(sum - 1) > 1e-9) place.fail(`expected shares that add up to 1, found ${sum}`);
  return mix;
}

function readRules(place) {
  const parts = place.members(["basis", "source", ...Object.keys(RULES), "neighbourhood", "segments"]);
  parts.basis.oneOf(["assumption"]);
  parts.source.name();
  const rules = { neighbourhood: readMix(parts.neighbourhood) };
  for (const [name, limits] of Object.entries(RULES)) rules[name] = ranged(parts[name], ...limits);
  const segments = parts.segments.members(SEGMENTS);
  rules.segments = SEGMENTS.map((segment) => readMix(segments[segment]));
  return rules;
}

/** One group of attractors. `key` names the member that says what the attractor stands for. */
function readGroup(place, kind, key, known, locate) {
  const group = place.members(["basis", "source", "attractors"]);
  group.basis.oneOf(["assumption"]);
  group.source.name();
  return group.attractors.items().map((item) => {
    const parts = item.members([key, "strength", "radius_m", "themes"]);
    const reference = parts[key].oneOf(known);
    return {
      kind,
      reference,
      strength: ranged(parts.strength, 0, 1),
      radius: ranged(parts.radius_m, 50, 5000),
      themes: readMix(parts.themes),
      line: locate(reference),
    };
  });
}

/** {rules, attractors: [{kind, reference, strength, radius, themes, line}]}. */
export function readDynamics(path, layers, network, sites) {
  const root = readJson(path);
  const file = root.members(["format", "version", "note", "rules", "centres", "stations", "axes", "economic", "sites"]);
  file.format.is("twente2040-dynamics");
  file.version.is(1);
  file.note.name();
  const nodeAt = (id) => [network.nodes.find((node) => node.id === id).position];
  const siteAt = (id) => [sites.find((site) => site.id === id).position];
  const roadAt = (name) => layers.roads.find((road) => road.name === name).lines[0];
  const nodes = network.nodes.map((node) => node.id);
  const siteIds = sites.map((site) => site.id);
  const attractors = [
    ...readGroup(file.centres, "Centre", "node", CITIES.map((city) => city.toLowerCase()), nodeAt),
    ...readGroup(file.stations, "Station", "node", nodes, nodeAt),
    ...readGroup(file.axes, "Axis", "road", layers.roads.map((road) => road.name), roadAt),
    ...readGroup(file.economic, "Economic", "site", siteIds, siteAt),
    ...readGroup(file.sites, "Site", "site", siteIds, siteAt),
  ];
  for (const id of siteIds) {
    const count = attractors.filter(({ kind, reference }) => kind === "Site" && reference === id).length;
    if (count !== 1) file.sites.fail(`expected the site "${id}" once, found ${count}`);
  }
  return { rules: readRules(file.rules), attractors };
}
