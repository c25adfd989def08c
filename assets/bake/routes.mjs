// What is drawn over the ground by itself: the corridors, the Agglonet, and what each measure changes. Links of the
// network follow the lines of the geography where these are theirs; all others are bent gently through their nodes.

import { distance, joinLines, lineLength, nearestOnLine, placeAlong, simplify, smooth } from "./plane.mjs";

const TOLERANCE_M = 6;
const FOLLOW_M = 900; // a node further from a line than this does not lie on it
const CORRIDOR_PIECE_M = 400;
const KINDS = { road: "CorridorRoad", rail: "CorridorRail", water: "CorridorWater" };

/** How far along a line its nearest place to a point is. */
function alongOf(point, line) {
  let passed = 0;
  let best = { distance: Infinity, along: 0 };
  for (let i = 0; i + 1 < line.length; ++i) {
    const piece = [line[i], line[i + 1]];
    const near = nearestOnLine(point, piece);
    if (near.distance < best.distance) best = { distance: near.distance, along: passed + distance(line[i], near.point) };
    passed += distance(line[i], line[i + 1]);
  }
  return best;
}

/** The part of a line between the places nearest to two points, from the first to the second. */
function between(line, from, to) {
  const [a, b] = [alongOf(from, line).along, alongOf(to, line).along];
  const [low, high] = [Math.min(a, b), Math.max(a, b)];
  const part = [placeAlong(line, low).point];
  let passed = 0;
  for (let i = 1; i < line.length; ++i) {
    passed += distance(line[i - 1], line[i]);
    if (passed > low + 1 && passed < high - 1) part.push(line[i]);
  }
  part.push(placeAlong(line, high).point);
  return a <= b ? part : part.reverse();
}

/** The longest line of those given that comes near both points, cut to what lies between them. */
function follow(lines, from, to) {
  const best = lines
    .map((line) => ({ line, far: Math.max(nearestOnLine(from, line).distance, nearestOnLine(to, line).distance) }))
    .filter(({ far }) => far < FOLLOW_M)
    .sort((a, b) => a.far - b.far)[0];
  return best && between(best.line, from, to);
}

/** The lines of the geography that links with a tag run along. */
function linesOfTag(tag, layers, way) {
  if (tag === "rail") return way.railways;
  const [name] = tag.split("/"); // where two motorways are one road, the first one is drawn
  const roads = layers.roads.filter((road) => road.class === "motorway" && road.name === name);
  return roads.flatMap((road) => joinLines(road.lines).map((line) => smooth(line)));
}

/** Links as lines: {lines, stops}; the stops are the nodes at their ends, moved onto their line. */
function drawn(links, layers, way) {
  const followed = [];
  const free = [];
  const stops = new Map();
  for (const { from, to, tag } of links) {
    const line = follow(linesOfTag(tag, layers, way), from.position, to.position);
    if (line) followed.push(line);
    else free.push([from.position, to.position]);
    if (!stops.has(from.id)) stops.set(from.id, line ? line[0] : from.position);
    if (!stops.has(to.id)) stops.set(to.id, line ? line.at(-1) : to.position);
  }
  const lines = [...joinLines(followed), ...joinLines(free).map((line) => simplify(smooth(line), TOLERANCE_M))];
  return { lines, stops: [...stops.values()] };
}

/** What a measure changes, where that is not written in the links of the network. */
const OTHER_MEASURES = {
  "access.canal_va": (layers, way) => ({
    lines: way.canals,
    stops: layers.places.filter(({ kind }) => kind === "port").map(({ point }) => point),
  }),
  "access.airport": (layers, way) => ({ lines: way.runway, stops: [] }),
  "access.f35": (layers, way) => ({ lines: way.cycle, stops: [] }),
  "access.agglonet": (layers, way, network) => agglonet(layers, way, network),
  "access.ebike": () => ({ lines: [], stops: [] }),
};

const agglonet = (layers, way, network) =>
  drawn(network.links.filter(({ tag, from, to, when }) => tag === "rail" && from.axis && to.axis && !when), layers, way);

function measure({ id, place }, layers, way, network) {
  const other = OTHER_MEASURES[id];
  if (other) return other(layers, way, network);
  const links = network.links.filter(({ when, upgrade }) => when === id || upgrade === id);
  if (links.length === 0) place.fail(`no link of the network names the measure "${id}"`);
  return drawn(links, layers, way);
}

/** Lines one after another, each turned so that it goes on where the one before ended. */
function chain(lines) {
  return lines.reduce((whole, line) => {
    if (whole.length === 0) return line;
    const turned = distance(whole.at(-1), line[0]) <= distance(whole.at(-1), line.at(-1)) ? line : [...line].reverse();
    return [...whole, ...turned.slice(1)];
  }, []);
}

/** The corridor as one line from west to east, gently bent, with no short pieces. */
function corridorLine({ parts }, goOn) {
  const pieces = parts.map(({ lines, ends }) => {
    const line = chain(joinLines(lines));
    return eastward(ends ? between(line, ...ends) : line);
  });
  return simplify(smooth(spaced(goOn(chain(pieces))), 250), TOLERANCE_M);
}

const eastward = (line) => (line[0][0] <= line.at(-1)[0] ? line : [...line].reverse());

/** Points at least so far apart; the ends stay. */
function spaced(line) {
  const kept = [line[0]];
  for (const point of line.slice(1, -1)) {
    if (distance(point, kept.at(-1)) >= CORRIDOR_PIECE_M && distance(point, line.at(-1)) >= CORRIDOR_PIECE_M) kept.push(point);
  }
  return [...kept, line.at(-1)];
}

/** [{kind, reference, name, from, to, lines, stops}]: from and to are the signs at the first line's ends. */
export function makeRoutes({ layers, network, corridors, way, goOn }) {
  const route = (kind, reference, { lines, stops }, signs = {}) => ({
    kind,
    reference,
    name: signs.name ?? "",
    from: signs.west ?? "",
    to: signs.east ?? "",
    lines: lines.filter((line) => lineLength(line) > 1),
    stops,
  });
  return [
    ...corridors.map((corridor) =>
      route(KINDS[corridor.kind], corridor.id, { lines: [corridorLine(corridor, goOn)], stops: [] }, corridor)),
    route("Agglonet", "access.agglonet", agglonet(layers, way, network)),
    ...network.measures.map((each) => route("Measure", each.id, measure(each, layers, way, network))),
  ];
}
