// The sources of the page are strict TypeScript, and twente2040.d.ts fits the way people call the API.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { test } from "node:test";
import { root } from "./browser.mjs";

test("page, API and api_types.ts compile", () => {
  const compiler = `${root}/web/node_modules/typescript/bin/tsc`;
  const result = spawnSync(process.execPath, [compiler, "--project", `${root}/web`], { encoding: "utf8" });
  assert.equal(result.status, 0, result.stdout);
});
