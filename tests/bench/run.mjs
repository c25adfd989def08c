// Native, WebAssembly and a plain TypeScript peer side by side: node tests/bench/run.mjs
// The peer must agree with the model before it is timed. Medians; quote the ratios, not the absolute times.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "../../web/node_modules/esbuild/lib/main.js";

const root = fileURLToPath(new URL("../..", import.meta.url));
const native = join(root, "build/cmake/native-bench");
const web = join(root, "build/cmake/web-release");
const data = (name) => JSON.parse(readFileSync(join(root, "assets/data", name), "utf8"));

async function loadPeer() {
  const folder = join(root, "build/peer");
  mkdirSync(folder, { recursive: true });
  await build({ entryPoints: [join(root, "tests/bench/peer/model.ts")], outfile: join(folder, "model.mjs"), format: "esm", target: "es2022" });
  return import(join(folder, "model.mjs"));
}

function modelResult(scenario) {
  const text = execFileSync(join(native, "app/cli/twente2040-model"), ["run", "-"], { input: JSON.stringify(scenario), maxBuffer: 1 << 26 });
  return JSON.parse(text);
}

const catalogue = JSON.parse(execFileSync(join(native, "app/cli/twente2040-model"), ["describe"], { maxBuffer: 1 << 24 }));
const region = { demand: data("demand.json"), sites: data("sites.json").sites };

/** A fixed row of scenarios: all defaults, then sliders moved by a simple generator. */
function scenarioOf(number) {
  let state = number * 2654435761 + 1;
  const next = () => (state = (state * 1103515245 + 12345) % 2147483648) / 2147483648;
  const values = {};
  if (number > 0) {
    for (const { id, kind, min, max } of catalogue) {
      if (next() < 0.4) values[id] = kind === "toggle" ? Math.round(next()) : min + next() * (max - min);
    }
  }
  return { format: "twente2040-scenario", version: 1, values };
}

const valuesOf = (scenario) => ({ ...Object.fromEntries(catalogue.map((p) => [p.id, p.default])), ...scenario.values });

function assertEqual(found, expected, what) {
  assert.ok(Math.abs(found - expected) <= 1e-9 * Math.max(1, Math.abs(expected)), `${what}: peer ${found}, model ${expected}`);
}

function checkPeer(peer, number) {
  const scenario = scenarioOf(number);
  const result = modelResult(scenario);
  const access = Object.fromEntries(result.sites.map(({ id, M, F }) => [id, { M, F }]));
  const outcome = peer.run({ ...region, access }, valuesOf(scenario), {});
  for (const [m, need] of Object.entries(outcome.need)) assertEqual(need, result.need[m][30], `scenario ${number}, need ${m}`);
  for (const [segment, left] of Object.entries(outcome.backlog)) {
    assertEqual(left, result.backlog.segments[segment][29], `scenario ${number}, backlog ${segment}`);
  }
  outcome.sites.forEach((site, i) => {
    const expected = result.sites[i];
    assert.equal(site.decision, expected.decision, `scenario ${number}, decision of ${site.id}`);
    for (const part of ["used", "reserved", "dropped"]) {
      for (const [c, amount] of Object.entries(expected[part])) assertEqual(site[part][c], amount, `scenario ${number}, ${part} ${c} of ${site.id}`);
    }
  });
  return { ...region, access };
}

function median(numbers) {
  return numbers.sort((a, b) => a - b)[Math.floor(numbers.length / 2)];
}

function timePeer(peer, withAccess) {
  const values = valuesOf(scenarioOf(0));
  const times = [];
  for (let i = 0; i < 400; i += 1) {
    values["weight.centre"] = (i * 37) % 11;
    const start = process.hrtime.bigint();
    peer.run(withAccess, values, {});
    if (i >= 100) times.push(Number(process.hrtime.bigint() - start) / 1000);
  }
  return median(times);
}

const time = (command, ...parameters) => JSON.parse(execFileSync(command, parameters, { encoding: "utf8" }));
const peer = await loadPeer();
let withAccess;
for (let number = 20; number >= 0; number -= 1) withAccess = checkPeer(peer, number);
const peerUs = timePeer(peer, withAccess);
const rounds = [0, 1, 2].map(() => ({
  native: time(join(native, "tests/bench/model_timing")),
  wasm: time(process.execPath, "--no-experimental-fetch", join(web, "tests/bench/model_timing.js")),
}));
const middle = (side, key) => median(rounds.map((round) => round[side][key]));
const rows = ["demand_us", "weight_us", "access_us", "ensemble_1000_ms"].map((key) => {
  const [nativeTime, wasmTime] = [middle("native", key), middle("wasm", key)];
  return { key, native: nativeTime, wasm: wasmTime, "wasm / native": wasmTime / nativeTime };
});
console.log("model                     native       wasm   wasm / native");
for (const row of rows) {
  console.log(`${row.key.padEnd(20)} ${row.native.toFixed(1).padStart(11)} ${row.wasm.toFixed(1).padStart(10)} ${row["wasm / native"].toFixed(2).padStart(12)}`);
}
console.log(`TypeScript peer (sections 2 to 5 only, equal numbers in 21 scenarios): ${peerUs.toFixed(0)} us, ${(peerUs / rows[1].wasm).toFixed(1)} x the WebAssembly of the whole model`);
writeFileSync(join(root, "build/bench.json"), JSON.stringify({ rows, peer_us: peerUs }, null, 1));
