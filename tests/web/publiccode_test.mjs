// publiccode.yml has what the standard asks (https://yml.publiccode.tools, 0.5), fits the project, and names nobody who
// did not promise anything.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { root } from "./browser.mjs";

/** Reads the part of YAML that the file uses: maps, lists of texts, folded texts, quoted and plain values. */
function read(lines, indent) {
  const result = {};
  while (lines.length > 0 && depth(lines[0]) === indent) {
    const [, key, value] = /^ *([A-Za-z]+):(?: (.*))?$/.exec(lines.shift()) ?? assert.fail("neither key nor value");
    if (value === ">") result[key] = take(lines, indent).join(" ");
    else if (value !== undefined) result[key] = scalar(value);
    else if (/^ *- /.test(lines[0])) result[key] = take(lines, indent).map((item) => scalar(item.replace(/^- /, "")));
    else result[key] = read(lines, depth(lines[0]));
  }
  return result;
}

const depth = (line) => /^ */.exec(line)[0].length;

/** The lines that stand deeper, without their indent. */
function take(lines, indent) {
  const taken = [];
  while (lines.length > 0 && depth(lines[0]) > indent) taken.push(lines.shift().trim());
  return taken;
}

function scalar(text) {
  if (text.startsWith('"')) return JSON.parse(text);
  assert.doesNotMatch(text, /: | #|^[&*!|>'%@`{[]/, "a plain text of YAML cannot hold this");
  return { true: true, false: false }[text] ?? text;
}

const text = readFileSync(`${root}/publiccode.yml`, "utf8");
const lines = text.split("\n").filter((line) => line.trim() !== "" && !line.trim().startsWith("#"));
const file = read(lines, 0);

test("the whole file was read", () => assert.deepEqual(lines, []));

const ALLOWED = [
  ["developmentStatus", file.developmentStatus, ["concept", "development", "beta", "stable", "obsolete"]],
  ["softwareType", file.softwareType, ["standalone/mobile", "standalone/iot", "standalone/desktop", "standalone/web", "standalone/backend", "standalone/other", "addon", "library", "configurationFiles"]],
  ["maintenance.type", file.maintenance?.type, ["internal", "contract", "community", "none"]],
];

test("the keys that the standard asks are there and have values that it knows", () => {
  assert.match(file.publiccodeYmlVersion, /^0\.\d+(\.\d+)?$/);
  for (const key of ["name", "url"]) assert.ok(file[key]?.length > 0, key);
  assert.equal(new URL(file.url).protocol, "https:");
  assert.ok(file.platforms.length > 0);
  for (const [key, value, allowed] of ALLOWED) assert.ok(allowed.includes(value), `${key}: ${value}`);
  assert.equal(typeof file.localisation.localisationReady, "boolean");
  const { type, contacts, contractors } = file.maintenance;
  if (type === "internal" || type === "community") assert.ok(contacts.length > 0);
  if (type === "contract") assert.ok(contractors.length > 0);
});

test("descriptions have the lengths that the standard sets", () => {
  assert.ok(Object.keys(file.description).length > 0);
  for (const [language, { shortDescription, longDescription, features }] of Object.entries(file.description)) {
    assert.ok(shortDescription.length <= 150, language);
    assert.ok(longDescription.length >= 500 && longDescription.length <= 10_000, `${language}: ${longDescription.length}`);
    assert.ok(features.length >= 5 && features.every((feature) => feature.length <= 100), language);
  }
});

test("it says the same as the project", () => {
  const project = JSON.parse(readFileSync(`${root}/web/package.json`, "utf8"));
  assert.equal(file.softwareVersion, project.version);
  assert.equal(file.legal.license, project.license);
  assert.deepEqual(file.localisation.availableLanguages, ["nl", "en", "de"]);
});

test("what the publisher must fill in is said", () => {
  const isOpen = file.url.includes("example.org") || file.maintenance.type === "none";
  assert.equal(/FILL IN/.test(text), isOpen);
});
