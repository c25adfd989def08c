// Names of files that carry a piece of their content: app.js is app.0123456789.js. A browser may keep such a file for
// ever, and a page never gets one of another version under the same name.
import { createHash } from "node:crypto";
import { readdirSync } from "node:fs";
import { basename, dirname, join } from "node:path";

/** Hexadecimal digits of the SHA-256 of the content. */
const DIGITS = 10;
/** Names that web/serve.mjs and web/hosting let browsers keep for ever. */
export const HASHED = new RegExp(`\\.[0-9a-f]{${DIGITS}}\\.[a-z]+$`);

export const sha256 = (content) => createHash("sha256").update(content).digest("hex");

/** The name of a file with this content. */
export const nameFor = (file, content) => file.replace(/\.\w+$/, (extension) => `.${sha256(content).slice(0, DIGITS)}${extension}`);

/** The name without its piece of content; other names as they are. */
export const plainName = (file) => (HASHED.test(file) ? file.replace(/\.[0-9a-f]+(?=\.\w+$)/, "") : file);

/** The file of a finished folder that has this plain name: "data/map.bin" is "data/map.0123456789.bin". */
export function fileNamed(plain, folder) {
  const found = readdirSync(join(folder, dirname(plain))).filter((name) => HASHED.test(name) && plainName(name) === basename(plain));
  if (found.length > 1) throw new Error(`${folder} has ${found.length} files ${plain}`);
  return found.length === 0 ? plain : join(dirname(plain), found[0]);
}
