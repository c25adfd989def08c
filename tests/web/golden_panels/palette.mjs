// A PNG with a palette: panels have few colours, and so it takes a third of the bytes.
import { deflateSync } from "node:zlib";
import CrcStream from "../../../web/node_modules/pngjs/lib/crc.js";
import { PNG } from "../../../web/node_modules/pngjs/lib/png.js";

const MOST = 256;

/** The same picture in at most 256 colours: the commonest stay as they are, each other takes the nearest of them. */
export function withPalette(png) {
  const { width, height, data } = PNG.sync.read(png);
  const colourAt = (at) => (data[4 * at] << 16) | (data[4 * at + 1] << 8) | data[4 * at + 2];
  const colours = Uint32Array.from({ length: width * height }, (_, at) => colourAt(at));
  const counts = new Map();
  for (const colour of colours) counts.set(colour, (counts.get(colour) ?? 0) + 1);
  const palette = commonest(counts);
  const places = new Map([...counts.keys()].map((colour) => [colour, nearest(palette, colour)]));
  const rows = Buffer.alloc(height * (width + 1)); // each begins with the number of its filter: none
  colours.forEach((colour, at) => {
    rows[at + Math.floor(at / width) + 1] = places.get(colour);
  });
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 3], 8); // bits per pixel, with a palette
  const colourBytes = Buffer.from(palette.flatMap(channels));
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  const pixels = deflateSync(rows, { level: 9 });
  const chunks = [chunk("IHDR", head), chunk("PLTE", colourBytes), chunk("IDAT", pixels), chunk("IEND", Buffer.alloc(0))];
  return Buffer.concat([signature, ...chunks]);
}

function channels(colour) {
  return [colour >> 16, (colour >> 8) & 255, colour & 255];
}

/** The commonest colours, one of those that differ by less than eight steps in each channel. */
function commonest(counts) {
  const chosen = new Map();
  for (const [colour] of [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0])) {
    const group = channels(colour).map((channel) => channel >> 3).join();
    if (!chosen.has(group) && chosen.size < MOST) chosen.set(group, colour);
  }
  return [...chosen.values()];
}

function nearest(palette, colour) {
  const wanted = channels(colour);
  const distanceTo = (other) => channels(other).reduce((sum, channel, at) => sum + (channel - wanted[at]) ** 2, 0);
  const distances = palette.map(distanceTo);
  return distances.indexOf(Math.min(...distances));
}

function chunk(type, bytes) {
  const body = Buffer.concat([Buffer.from(type, "latin1"), bytes]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(bytes.length);
  sum.writeInt32BE(CrcStream.crc32(body));
  return Buffer.concat([length, body, sum]);
}
