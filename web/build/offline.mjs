// offline.js and sw.js, made last: they know the version, and the checksum of every file that a version is made of.
import { createHash } from "node:crypto";
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

const sha256 = (content) => createHash("sha256").update(content).digest("hex");

export async function addOffline(output, web) {
  const folder = join(web, "src/offline");
  const page = await bundle(join(folder, "offline.ts"), { format: "esm", define: { BUILD_VERSION: JSON.stringify(PLACE) } });
  const checksums = () => output.checksums().filter(([file]) => !OF_PUBLISHER.includes(file));
  const parts = [...checksums(), ["offline.js", sha256(page)]].map((part) => part.join(" "));
  const version = sha256(parts.sort().join("\n")).slice(0, VERSION_LENGTH);
  output.write("offline.js", page.replace(PLACE, version));
  const define = { BUILD_VERSION: JSON.stringify(version), BUILD_FILES: JSON.stringify(Object.fromEntries(checksums())) };
  output.write("sw.js", await bundle(join(folder, "worker.ts"), { format: "iife", define }));
}
