// What a version is made of, before it has its final names: files are named by their content, and the names that pages,
// scripts and style sheets hold follow. Leaves come first, because the name of a file changes the content of what names it.
import { createHash } from "node:crypto";
import { nameFor, sha256 } from "./names.mjs";

/** Others address these: their names stay, and browsers ask for them anew each time. */
const PUBLIC = /\.(html|d\.ts|txt)$|^(assets|organisation|scenario\.schema|sbom\.cdx)\.json$|^icon\.svg$|^sw\.js$/;
/** Others import these too: a thin file under the plain name leads to the named one. */
const ENTRIES = ["twente2040.js", "netwerkstad-twente.js", "netwerkstad-twente-frame.js"];
/** Files that name others. */
const NAMING = /\.(html|css|js|mjs)$/;
/** A whole text of its own in quotes, or an address in a style sheet. */
const REFERENCE = /(?<=["'`(])(\.\/)?([\w./-]+\.\w+)(?=["'`)])/g;
/** What a page checks before it uses it. */
const CHECKED = /<(?:script|link)\b[^>]*?\b(?:src|href)="([^"]+)"[^>]*>/g;

export class Site {
  #files = new Map();
  #listed = new Set();

  /** A file under its plain name. */
  write(file, content) {
    this.#files.set(file, Buffer.from(content));
  }

  /** The file is named by assets.json, and need not be by another one. */
  list(file) {
    this.#listed.add(file);
  }

  read(file) {
    const content = this.#files.get(file);
    if (content === undefined) throw new Error(`${file} is no file of the build`);
    return content;
  }

  /** SHA-256 over the files that `belongs` takes, under their plain names. */
  digest(belongs = () => true) {
    const parts = [...this.#files].filter(([file]) => belongs(file)).map(([file, content]) => `${file} ${sha256(content)}`);
    return sha256(parts.sort().join("\n"));
  }

  /** Fills a place that the bundler left in scripts. */
  fill(place, text) {
    for (const [file, content] of this.#files) {
      if (/\.js$/.test(file) && content.includes(place)) this.write(file, content.toString().replaceAll(place, text));
    }
  }

  /** By plain name: the final name and content. */
  finish() {
    const named = new Map();
    const open = [];
    const used = new Set();
    const finish = (file) => {
      const known = named.get(file);
      if (known !== undefined) return known;
      if (open.includes(file)) throw new Error(`${[...open, file].join(" names ")}: none of them can be named first`);
      open.push(file);
      const content = NAMING.test(file) ? this.#rewritten(file, finish, used) : this.read(file);
      open.pop();
      const final = { file: PUBLIC.test(file) ? file : nameFor(file, content), content };
      named.set(file, final);
      return final;
    };
    for (const file of this.#files.keys()) finish(file);
    for (const entry of ENTRIES) {
      if (named.has(entry)) named.set(`${entry} (entry)`, { file: entry, content: Buffer.from(`export * from "./${named.get(entry).file}";\n`) });
    }
    this.#expectUse(named, used);
    return named;
  }

  #rewritten(file, finish, used) {
    const contents = new Map();
    const text = this.read(file).toString().replace(REFERENCE, (whole, here = "", name) => {
      if (!this.#files.has(name) || PUBLIC.test(name) || name === file) return whole;
      used.add(name);
      const final = finish(name);
      contents.set(final.file, final.content);
      return here + final.file;
    });
    const checked = file.endsWith(".html") ? text.replace(CHECKED, (tag, address) => withIntegrity(tag, contents.get(address))) : text;
    return Buffer.from(checked);
  }

  /** What nobody names would be asked for under a name that it no longer has. */
  #expectUse(named, used) {
    for (const file of named.keys()) {
      if (!this.#files.has(file) || PUBLIC.test(file) || ENTRIES.includes(file) || used.has(file) || this.#listed.has(file)) continue;
      throw new Error(`nothing names ${file} in a text of its own, such as "${file}"`);
    }
  }
}

/** Frames without an origin of their own take such files only as shared ones. */
function withIntegrity(tag, content) {
  if (content === undefined || !/\brel="(stylesheet|modulepreload)"|^<script\b/.test(tag)) return tag;
  const digest = createHash("sha384").update(content).digest("base64");
  return tag.replace(/>$/, ` integrity="sha384-${digest}" crossorigin>`);
}
