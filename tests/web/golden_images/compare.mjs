// Two pictures beside each other, and the tolerances of the golden images.
import pixelmatch from "../../../web/node_modules/pixelmatch/index.js";
import { PNG } from "../../../web/node_modules/pngjs/lib/png.js";

/**
 * In steps of 255 per channel. The same Chromium gives the same picture to the bit. Another version of its software
 * renderer may round a colour otherwise (1 to 3), and the feathered pixels of an edge by its slope times a fraction of a
 * pixel; a road that moves by a whole pixel or a block that is missing is above both.
 */
export const TOLERANCE = { max: 48, mean: 0.25 };

/** Largest and mean difference over all pixels and the three channels; null when the sizes differ. */
export function differenceOf(actual, expected) {
  if (actual.width !== expected.width || actual.height !== expected.height) return null;
  let max = 0;
  let sum = 0;
  for (let at = 0; at < actual.data.length; at += 1) {
    if (at % 4 === 3) continue;
    const difference = Math.abs(actual.data[at] - expected.data[at]);
    if (difference > max) max = difference;
    sum += difference;
  }
  return { max, mean: sum / (actual.width * actual.height * 3) };
}

export function isWithin(difference, tolerance = TOLERANCE) {
  return difference !== null && difference.max <= tolerance.max && difference.mean <= tolerance.mean;
}

/** A picture of what differs, in red on a pale copy; null when the sizes differ. */
export function pictureOfDifference(actual, expected) {
  if (differenceOf(actual, expected) === null) return null;
  const { width, height } = actual;
  const picture = new PNG({ width, height });
  pixelmatch(expected.data, actual.data, picture.data, width, height, { threshold: 0.02, includeAA: true });
  return PNG.sync.write(picture);
}

/** Without the opacity that the screen does not have, and as small as the format allows. */
export function packed(png) {
  return PNG.sync.write(PNG.sync.read(png), { colorType: 2, deflateLevel: 9, filterType: -1 });
}
