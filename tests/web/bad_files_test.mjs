// Cases of JSON and bombs through our reader as WebAssembly, and what its time for them is.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { test } from "node:test";
import { keepMeasured } from "../measured.mjs";
import { root } from "./browser.mjs";

const build = process.env.TWENTE_WEB_BUILD ?? join(root, "build/cmake/web-release");

test("the reader decides as WebAssembly as it does natively, and each bomb is refused", () => {
  // Emscripten 3.1.6 takes Node for a browser when fetch exists.
  const program = ["--no-experimental-fetch", join(build, "tests/data/bad_files.js")];
  const { json_cases: { wrong, ...cases }, bombs } = JSON.parse(execFileSync(process.execPath, program, { encoding: "utf8" }));
  assert.deepEqual(wrong, []);
  assert.ok(cases.accepted >= 100 && cases.refused >= 290 && cases.pinned >= 35, JSON.stringify(cases));
  assert.ok(bombs.bombs >= 30);
  assert.equal(bombs.refused, bombs.bombs);
  keepMeasured("json_cases", cases);
  keepMeasured("bombs", { ...bombs, slowest_ms: Math.round(bombs.slowest_ms * 10) / 10 });
});
