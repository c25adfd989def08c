// The folder that is written: only what changed, compressed beside itself, and nothing left over from before.
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { brotliCompressSync, constants } from "node:zlib";
import { sha256 } from "./names.mjs";

/** Files that get smaller; pictures are compressed already. */
const COMPRESSED = /\.(html|css|js|mjs|json|svg|wasm|bin|ttf)$/;

export class Output {
  #folder;
  #written = new Set();
  #checksums = new Map();

  constructor(folder) {
    this.#folder = folder;
  }

  /** Writes a file and its .br; leaves both alone when the content is the same. */
  write(file, content) {
    const path = join(this.#folder, file);
    const bytes = Buffer.from(content);
    this.#written.add(file);
    this.#checksums.set(file, sha256(bytes));
    const same = existsSync(path) && bytes.equals(readFileSync(path));
    if (!same) {
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, bytes);
    }
    if (COMPRESSED.test(file)) this.#compress(file, bytes, same);
  }

  #compress(file, bytes, same) {
    const path = join(this.#folder, `${file}.br`);
    this.#written.add(`${file}.br`);
    if (same && existsSync(path)) return;
    const isText = !/\.(wasm|bin|ttf)$/.test(file);
    writeFileSync(path, brotliCompressSync(bytes, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: 11,
        [constants.BROTLI_PARAM_MODE]: isText ? constants.BROTLI_MODE_TEXT : constants.BROTLI_MODE_GENERIC,
        [constants.BROTLI_PARAM_LGWIN]: 22,
        [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
      },
    }));
  }

  /** What was written so far: file and SHA-256, in the order of names. */
  checksums() {
    return [...this.#checksums].sort();
  }

  /** Removes files that this build did not write. */
  finish() {
    const visit = (folder) => {
      for (const entry of readdirSync(folder, { withFileTypes: true })) {
        const path = join(folder, entry.name);
        if (entry.isDirectory()) visit(path);
        else if (!this.#written.has(relative(this.#folder, path))) rmSync(path);
      }
    };
    if (statSync(this.#folder).isDirectory()) visit(this.#folder);
  }
}
