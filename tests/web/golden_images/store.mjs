// A folder of stored pictures: what differs from it, and how it is renewed. A store is {folder, differing, tolerance}:
// differing is where the pictures of a difference are kept.
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { PNG } from "../../../web/node_modules/pngjs/lib/png.js";
import { differenceOf, isWithin, pictureOfDifference } from "./compare.mjs";

/** Says how a picture differs from the stored one, or nothing; keeps the three pictures of one that does. */
export function complaintOf({ folder, differing, tolerance }, name, png) {
  const file = `${folder}/${name}`;
  if (!existsSync(file)) return `${name}: no picture is stored`;
  const actual = PNG.sync.read(png);
  const expected = PNG.sync.read(readFileSync(file));
  const difference = differenceOf(actual, expected);
  if (isWithin(difference, tolerance)) return null;
  mkdirSync(differing, { recursive: true });
  const keep = (kind, bytes) => bytes && writeFileSync(`${differing}/${name.replace(/png$/, `${kind}.png`)}`, bytes);
  keep("actual", png);
  keep("expected", readFileSync(file));
  keep("difference", pictureOfDifference(actual, expected));
  return difference === null ? `${name}: another size` : `${name}: max ${difference.max}, mean ${difference.mean.toFixed(3)}`;
}

/**
 * Stores what is drawn now, a map from names to bytes of PNG, and removes all others. Pictures that differ by less than a
 * quarter of the tolerance stay as they are, so that only what changed is new. Returns what was done.
 */
export function renew({ folder, tolerance }, pictures) {
  mkdirSync(folder, { recursive: true });
  const narrow = { max: tolerance.max / 4, mean: tolerance.mean / 4 };
  const differs = (file, png) => !isWithin(differenceOf(PNG.sync.read(png), PNG.sync.read(readFileSync(file))), narrow);
  let written = 0;
  for (const [name, png] of pictures) {
    const file = `${folder}/${name}`;
    if (existsSync(file) && !differs(file, png)) continue;
    writeFileSync(file, png);
    written += 1;
  }
  let bytes = 0;
  for (const name of readdirSync(folder)) {
    if (pictures.has(name)) bytes += statSync(`${folder}/${name}`).size;
    else rmSync(`${folder}/${name}`);
  }
  return `${folder}: ${written} of ${pictures.size} pictures are new, ${(bytes / 1e6).toFixed(1)} MB in all`;
}
