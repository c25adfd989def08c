// The words of the interface: no key of the code is missing in a language, no key stands there for nothing, and none is
// too long for the place where it stands.
import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { root } from "./browser.mjs";

const LANGUAGES = ["nl", "en", "de"];
const words = Object.fromEntries(
  LANGUAGES.map((language) => [language, JSON.parse(readFileSync(join(root, `assets/i18n/${language}.json`), "utf8"))]),
);

function sourcesIn(folder, ending) {
  return readdirSync(join(root, folder), { recursive: true })
    .filter((name) => ending.test(name) && !name.includes("node_modules"))
    .map((name) => readFileSync(join(root, folder, name), "utf8"));
}
const code = [...sourcesIn("app", /\.(cpp|hpp)$/), ...sourcesIn("web/src", /\.ts$/)].join("\n");

/** What stands in the code as one text: the keys that are named whole, and the parts of those that are put together. */
const literals = new Set([...code.matchAll(/"((?:[^"\\\n]|\\.)*)"/g)].map((match) => match[1]));

const escape = (text) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
const ID = "[\\w.-]+";

/** Keys that are put together from a fixed begin, an id and sometimes a fixed end. */
const patterns = [
  ...[...code.matchAll(/`([\w.]+\$\{[^`]*)`/g)].map(([, template]) =>
    template.split(/\$\{(?:[^{}]|\{[^{}]*\})*\}/).map(escape).join(ID)),
  ...[...code.matchAll(/word\("([\w.]+)"/g)].map(([, group]) => `${escape(group)}\\.${ID}`),
  ...[...literals].filter((text) => /^[a-z_]+(\.[a-z_]+)*\.$/.test(text)).map((begin) => `${escape(begin)}${ID}`),
].map((pattern) => new RegExp(`^${pattern}$`));

const isUsed = (key) => literals.has(key) || patterns.some((pattern) => pattern.test(key));

test("every language has the same keys, with the same places to fill in", () => {
  const placesOf = (text) => [...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1]).sort();
  const differing = [];
  for (const language of LANGUAGES) {
    assert.deepEqual(Object.keys(words[language]).sort(), Object.keys(words.nl).sort(), language);
    for (const [key, text] of Object.entries(words.nl)) {
      const same = JSON.stringify([...new Set(placesOf(words[language][key]))]) === JSON.stringify([...new Set(placesOf(text))]);
      if (!same) differing.push(`${language} ${key}`);
    }
  }
  assert.deepEqual(differing, []);
});

test("no key stands there for nothing", () => {
  assert.deepEqual(Object.keys(words.nl).filter((key) => !isUsed(key)), []);
});

test("no key that the code names is missing", () => {
  const groups = new Set(Object.keys(words.nl).map((key) => key.split(".").slice(0, 2).join(".")));
  const looksLikeKey = (text) => /^(ui|page|card|check|legend|loader|embed)\.[a-z_]+(\.[a-z_]+)*$/.test(text) && groups.has(text.split(".").slice(0, 2).join("."));
  // A text that begins keys, such as word("ui.basis", id), is no key itself.
  const isGroup = (text) => Object.keys(words.nl).some((key) => key.startsWith(text));
  assert.deepEqual([...literals].filter((text) => looksLikeKey(text) && words.nl[text] === undefined && !isGroup(text)), []);
});

/** Most characters per kind of place; measured at the narrowest panel. */
const LIMITS = [
  [/^ui\.tab\./, 16],
  [/^parameter\..*\.label$/, 34],
  [/^group\..*\.label$/, 26],
  [/^layer\.[a-z_]+$/, 32],
  [/^ui\.decision\./, 16],
  [/^ui\.theme\.(?!to_)/, 18],
  [/^municipality\./, 12],
  [/^unit\./, 22],
  [/^ui\.help\.(?!title)/, 44],
  [/^ui\.view\./, 30],
  [/\.explanation$/, 190],
];

test("no text is too long for its place", () => {
  const tooLong = [];
  for (const language of LANGUAGES) {
    for (const [key, text] of Object.entries(words[language])) {
      const limit = LIMITS.find(([pattern]) => pattern.test(key))?.[1] ?? 900;
      if ([...text].length > limit) tooLong.push(`${language} ${key}: ${[...text].length} of ${limit}`);
    }
  }
  assert.deepEqual(tooLong, []);
});
