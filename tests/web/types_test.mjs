// The sources of the page are strict TypeScript, and twente2040.d.ts fits the way people call the API.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { test } from "node:test";
import { root } from "./browser.mjs";

/** A worker has other globals than a page, so it is a project of its own. */
const PROJECTS = [
  ["page, API and api_types.ts", "web"],
  ["the worker", "web/src/offline"],
];

for (const [name, project] of PROJECTS) {
  test(`${name} compile`, () => {
    const compiler = `${root}/web/node_modules/typescript/bin/tsc`;
    const result = spawnSync(process.execPath, [compiler, "--project", `${root}/${project}`], { encoding: "utf8" });
    assert.equal(result.status, 0, result.stdout);
  });
}
