// map.bin: the map as the app loads it (app/data/map_file.hpp reads it). Little-endian.
//
//   header      "TWMB", u16 version, u16 quantum in cm, u32 bytes that follow
//   number      varint: 7 bits per byte, lowest first; signed ones zigzag (0, -1, 1, -2, ...)
//   points      number of points, then x and y of each in quanta, signed, as difference with the point before
//   text        number of bytes, then UTF-8
//   share       u8: 0..255 stands for 0..1
//
//   extent      two points: south-west and north-east corner
//   areas       count; each: u8 paint, points, number of triangles, 3 indices each (signed difference with the one before)
//   lines       count; each: u8 paint, u16 width, dash, gap [0.01 px], u16 least scale [px per km], number of lines,
//               points of each
//   places      count; each: u8 kind, text, priority; then the points of all
//   named lines count; each: u8 kind, text, priority, points; then the crossings of roads as points
//   routes      count; each: u8 kind, text reference, name, sign at the start, sign at the end, number of lines, points of
//               each, points of the stops
//   candidates  per municipality: points, then thresholds, tallness and choice as shares
//   attractors  count; each: u8 kind, text reference, u16 strength [0.001], radius [m], 6 shares, points
//   rules       u16 [0.001] of base, vitality, access and spontaneous share; u16 delivery years [0.1]; 6 shares of the
//               neighbourhood; 9 x 6 shares of the segments
//   outlines    per municipality: points
//   objects     count; each: u8 kind, texts id, name, note and class, number of stretches, and of each: line layer, first
//               segment, number of segments; then the anchors of all as points

const VERSION = 4;
export const QUANTUM_M = 2;

/** The order of app::map::Paint, PlaceKind, RouteKind, AttractorKind and app::scenario::ObjectKind. */
const PAINTS = [
  "Land", "FarLand", "FieldA", "FieldB", "FieldC", "FieldD", "Hedgerow", "Abroad", "Wood", "Estate", "TownGlow",
  "Village", "Town", "QuarterA", "QuarterB", "Airport", "Water", "Brook", "CanalCasing", "Canal", "VillageEdge",
  "TownEdge", "MunicipalBorder", "NationalBorder", "StreetFill", "RoadCasing", "Road", "RailCasing", "Rail",
  "MotorwayCasing", "Motorway", "MotorwayCentre", "CycleCasing", "Cycle", "RunwayCasing", "Runway",
];
const PLACE_KINDS = [
  "City", "Village", "Station", "Nature", "Water", "RoadShield", "CycleShield", "Junction", "Port", "Airport", "Abroad",
  "Canal", "RegionalShield",
];
const ROUTE_KINDS = ["CorridorRoad", "CorridorRail", "CorridorWater", "Agglonet", "Measure"];
const ATTRACTOR_KINDS = ["Centre", "Station", "Axis", "Economic", "Site"];
const OBJECT_KINDS = ["Site", "City", "Station", "Junction", "Port", "Airport", "Road", "Railway", "Canal", "Cycleway"];

function codeOf(names, name) {
  const code = names.indexOf(name);
  if (code < 0) throw new Error(`no code for ${name}`);
  return code;
}

class Writer {
  bytes = [];

  u8(value) {
    if (!(Number.isInteger(value) && value >= 0 && value < 256)) throw new Error(`not a byte: ${value}`);
    this.bytes.push(value);
  }

  u16(value) {
    const whole = Math.round(value);
    if (!(whole >= 0 && whole < 65536)) throw new Error(`not 16 bits: ${value}`);
    this.bytes.push(whole & 255, whole >> 8);
  }

  varint(value) {
    let rest = value;
    while (rest >= 128) {
      this.bytes.push((rest % 128) + 128);
      rest = Math.floor(rest / 128);
    }
    this.bytes.push(rest);
  }

  signed(value) {
    this.varint(value < 0 ? -2 * value - 1 : 2 * value);
  }

  share(value) {
    this.u8(Math.round(Math.min(1, Math.max(0, value)) * 255));
  }

  text(value) {
    const bytes = Buffer.from(value, "utf8");
    this.varint(bytes.length);
    this.bytes.push(...bytes);
  }

  points(points) {
    this.varint(points.length);
    let [x, y] = [0, 0];
    for (const point of points) {
      const [nextX, nextY] = point.map((metres) => Math.round(metres / QUANTUM_M));
      this.signed(nextX - x);
      this.signed(nextY - y);
      [x, y] = [nextX, nextY];
    }
  }

  list(items, write) {
    this.varint(items.length);
    for (const item of items) write(item);
  }
}

function writeGround(out, { areas, lines, places, named_lines, crossings }) {
  out.list(areas, ({ paint, points, triangles }) => {
    out.u8(codeOf(PAINTS, paint));
    out.points(points);
    out.varint(triangles.length / 3);
    triangles.forEach((index, i) => out.signed(index - (i === 0 ? 0 : triangles[i - 1])));
  });
  out.list(lines, (layer) => {
    out.u8(codeOf(PAINTS, layer.paint));
    for (const px of [layer.width, layer.dash, layer.gap]) out.u16(px * 100);
    out.u16(layer.minScale);
    out.list(layer.lines, (line) => out.points(line));
  });
  out.list(places, ({ kind, name, priority }) => {
    out.u8(codeOf(PLACE_KINDS, kind));
    out.text(name);
    out.varint(priority);
  });
  out.points(places.map((place) => place.position));
  out.list(named_lines, ({ kind, name, priority, line }) => {
    out.u8(codeOf(PLACE_KINDS, kind));
    out.text(name);
    out.varint(priority);
    out.points(line);
  });
  out.points(crossings);
}

function writeRoutes(out, routes) {
  out.list(routes, ({ kind, reference, name, from, to, lines, stops }) => {
    out.u8(codeOf(ROUTE_KINDS, kind));
    for (const text of [reference, name, from, to]) out.text(text);
    out.list(lines, (line) => out.points(line));
    out.points(stops);
  });
}

function writeDynamics(out, { candidates, attractors, rules }) {
  for (const { candidates: ofCity } of candidates) {
    out.points(ofCity.map((candidate) => candidate.position));
    for (const part of ["threshold", "tallness", "choice"]) ofCity.forEach((candidate) => out.share(candidate[part]));
  }
  out.list(attractors, (attractor) => {
    out.u8(codeOf(ATTRACTOR_KINDS, attractor.kind));
    out.text(attractor.reference);
    out.u16(attractor.strength * 1000);
    out.varint(Math.round(attractor.radius));
    attractor.themes.forEach((share) => out.share(share));
    out.points(attractor.line);
  });
  for (const part of ["base", "vitality_share", "access_share", "spontaneous_share"]) out.u16(rules[part] * 1000);
  out.u16(rules.delivery_years * 10);
  for (const mix of [rules.neighbourhood, ...rules.segments]) mix.forEach((share) => out.share(share));
}

function writeObjects(out, objects) {
  out.list(objects, (object) => {
    out.u8(codeOf(OBJECT_KINDS, object.kind));
    for (const text of [object.id, object.name, object.note, object.class]) out.text(text);
    out.list(object.stretches, (stretch) => stretch.forEach((number) => out.varint(number)));
  });
  out.points(objects.map((object) => object.anchor));
}

/** The bytes of map.bin. */
export function writeMap(map) {
  const out = new Writer();
  out.points([map.extent.min, map.extent.max]);
  writeGround(out, map);
  writeRoutes(out, map.routes);
  writeDynamics(out, map);
  for (const ring of map.outlines) out.points(ring);
  writeObjects(out, map.objects);

  const header = Buffer.alloc(12);
  header.write("TWMB", 0, "latin1");
  header.writeUInt16LE(VERSION, 4);
  header.writeUInt16LE(QUANTUM_M * 100, 6);
  header.writeUInt32LE(out.bytes.length, 8);
  return Buffer.concat([header, Buffer.from(out.bytes)]);
}
