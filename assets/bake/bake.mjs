// Bakes the map: node bake.mjs <folder with the data files> <folder to write map.bin to>
// A broken or inconsistent data file ends it with one line that says where and what, and exit code 1.

import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Failure } from "./failure.mjs";
import { makeMap } from "./make_map.mjs";
import { writeMap } from "./map_writer.mjs";

function main([dataFolder, outFolder]) {
  if (dataFolder === undefined || outFolder === undefined) {
    console.error("usage: node bake.mjs <data folder> <output folder>");
    return 1;
  }
  try {
    const bytes = writeMap(makeMap(dataFolder));
    mkdirSync(outFolder, { recursive: true });
    writeFileSync(join(outFolder, "map.bin"), bytes);
    return 0;
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    console.error(error.message);
    return 1;
  }
}

process.exitCode = main(process.argv.slice(2));
