// offline.js and sw.js: they know the version, and the checksum of every file that a version is made of.
import { join } from "node:path";
import { build } from "esbuild";

/** Stands in offline.js while the version is computed from all files, this one with them. */
const PLACE = "%BUILD_VERSION%";
const VERSION_LENGTH = 16;

/** Belong to who publishes the folder, and may change in it after the build: always asked from the server. */
const OF_PUBLISHER = ["organisation.json", ".well-known/security.txt"];

async function bundle(entry, options) {
  const target = ["es2021", "chrome100", "firefox100", "safari15.4"];
  const { outputFiles } = await build({ entryPoints: [entry], bundle: true, minify: true, write: false, legalComments: "none", target, ...options });
  return outputFiles[0].text;
}

/** offline.js, which knows the version of the whole: this is returned. */
export async function addPageVersion(site, web) {
  site.write("offline.js", await bundle(join(web, "src/offline/offline.ts"), { format: "esm", define: { BUILD_VERSION: JSON.stringify(PLACE) } }));
  const version = site.digest().slice(0, VERSION_LENGTH);
  site.fill(PLACE, version);
  return version;
}

/** sw.js, written last: it has the checksums of all that was written. */
export async function addWorker(output, web, version) {
  const files = Object.fromEntries(output.checksums().filter(([file]) => !OF_PUBLISHER.includes(file)));
  const define = { BUILD_VERSION: JSON.stringify(version), BUILD_FILES: JSON.stringify(files) };
  output.write("sw.js", await bundle(join(web, "src/offline/worker.ts"), { format: "iife", define }));
}
