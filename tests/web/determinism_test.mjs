// The same numbers everywhere: all results of 1,000 random scenarios, as the native command line, as WebAssembly under
// Node and as the module of the page in Chromium, to the last bit. Numbers are written so that each reads back as
// itself, so equal texts are equal results.
import assert from "node:assert/strict";
import { execFileSync, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { keepMeasured } from "../measured.mjs";
import { modelProgram, root, startBrowser } from "./browser.mjs";
import { randomScenarios } from "./random_scenarios.mjs";

const COUNT = Number(process.env.TWENTE_SCENARIOS ?? 1000);
const SEED = 2040;
const build = process.env.TWENTE_WEB_BUILD ?? join(root, "build/cmake/web-release");

const sha256 = (text) => createHash("sha256").update(text).digest("hex");

let folder;
let scenarios;
let native;
before(() => {
  folder = mkdtempSync(join(tmpdir(), "twente-determinism-"));
  const parameters = JSON.parse(execFileSync(modelProgram, ["describe"], { encoding: "utf8" }));
  const { sites } = JSON.parse(readFileSync(join(root, "assets/data/sites.json"), "utf8"));
  scenarios = randomScenarios({ count: COUNT, seed: SEED, parameters, siteIds: sites.map(({ id }) => id) });
  writeFileSync(join(folder, "scenarios.jsonl"), scenarios.map((scenario) => `${JSON.stringify(scenario)}\n`).join(""));
  native = answers(modelProgram, []);
});
after(() => rmSync(folder, { recursive: true }));

/** One checksum for each scenario, of what a program answers; as JavaScript writes it, which is what the page is asked. */
function answers(program, leading, ...options) {
  const words = [...leading, "batch", ...options, join(folder, "scenarios.jsonl")];
  const { status, stdout, stderr } = spawnSync(program, words, { encoding: "utf8", maxBuffer: 2 ** 30 });
  assert.equal(status, 0, stderr + stdout.slice(0, 500));
  return stdout.trim().split("\n").map((line) => sha256(JSON.stringify(JSON.parse(line))));
}

function assertSame(found) {
  assert.equal(found.length, COUNT);
  const different = found.flatMap((checksum, number) => (checksum === native[number] ? [] : [number]));
  assert.deepEqual(different, [], `scenario ${different[0]}: ${JSON.stringify(scenarios[different[0]])}`);
}

test("scenarios differ, and so do their results", () => {
  assert.equal(new Set(native).size, COUNT);
});

test("WebAssembly under Node gives what the native program gives", () => {
  // Emscripten 3.1.6 takes Node for a browser when fetch exists.
  assertSame(answers(process.execPath, ["--no-experimental-fetch", join(build, "app/cli/twente2040-model.js")]));
});

test("the module of the page gives the same in Chromium", async () => {
  const session = await startBrowser();
  try {
    const page = await (await session.browser.newContext()).newPage();
    await page.goto(`${session.address}toegankelijkheid.html`);
    assertSame(await page.evaluate(hashResults, scenarios));
  } finally {
    await session.stop();
  }
  keepMeasured("determinism", { scenarios: COUNT, builds: 3, different: 0, hash: sha256(native.join("\n")).slice(0, 16) });
});

/** Runs in the page. */
async function hashResults(all) {
  const { createViewer } = await import("./twente2040.js");
  const host = document.body.appendChild(document.createElement("div"));
  const viewer = await createViewer(host, { language: "nl", map: "none" });
  const found = [];
  for (const scenario of all) {
    viewer.load(scenario);
    const bytes = new TextEncoder().encode(JSON.stringify(viewer.results()));
    const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
    found.push(Array.from(digest, (byte) => byte.toString(16).padStart(2, "0")).join(""));
  }
  viewer.dispose();
  return found;
}
