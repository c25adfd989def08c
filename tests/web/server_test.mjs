// The static server: compressed files, right types, security headers, plain errors. And assets.json tells the truth.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { get } from "node:http";
import { after, before, test } from "node:test";
import { brotliDecompressSync } from "node:zlib";
import { listen } from "../../web/serve.mjs";
import { fileOf, folder, root } from "./browser.mjs";

let running;
before(async () => {
  running = await listen(folder, 0);
});
after(() => running.server.close());

/** A request whose path is sent as it stands and whose body is not unpacked. */
function ask(path, headers = {}) {
  return new Promise((done, fail) => {
    get(new URL(running.address), { path, headers, agent: false }, (response) => {
      const chunks = [];
      response.on("data", (chunk) => chunks.push(chunk));
      response.on("end", () => done({ status: response.statusCode, headers: response.headers, body: Buffer.concat(chunks) }));
    }).on("error", fail);
  });
}

const TYPES = [
  ["/", "text/html;charset=utf-8"],
  [`/${fileOf("app.js")}`, "text/javascript"],
  [`/${fileOf("viewer.mjs")}`, "text/javascript"],
  [`/${fileOf("viewer.wasm")}`, "application/wasm"],
  ["/assets.json", "application/json"],
  [`/${fileOf("data/map.bin")}`, "application/octet-stream"],
  [`/${fileOf("style.css")}`, "text/css"],
  [`/${fileOf("fonts/inter-400.ttf")}`, "font/ttf"],
  ["/icon.svg", "image/svg+xml"],
];

test("types are right, with and without compression", async () => {
  for (const [path, type] of TYPES) {
    const plain = await ask(path);
    const packed = await ask(path, { "accept-encoding": "br" });
    assert.equal(plain.headers["content-type"], type, path);
    assert.equal(packed.headers["content-type"], type, path);
    assert.equal(plain.headers["content-encoding"], undefined, path);
    assert.equal(packed.headers["content-encoding"], "br", path);
    assert.ok(brotliDecompressSync(packed.body).equals(plain.body), path);
  }
});

test("every answer carries the security headers", async () => {
  for (const path of ["/", `/${fileOf("viewer.wasm")}`, "/nothing"]) {
    const { headers } = await ask(path);
    assert.match(headers["content-security-policy"], /^default-src 'none'; script-src 'self' 'wasm-unsafe-eval';/, path);
    assert.doesNotMatch(headers["content-security-policy"], /unsafe-inline|'unsafe-eval'/, path);
    assert.equal(headers["x-content-type-options"], "nosniff", path);
    assert.equal(headers["referrer-policy"], "strict-origin-when-cross-origin", path);
    assert.ok(headers["permissions-policy"].includes("camera=()"), path);
  }
});

test("module and data may be read by other origins, the page itself may not", async () => {
  for (const path of [`/${fileOf("viewer.wasm")}`, "/data/map.bin", "/i18n/nl.json", "/twente2040.js"]) {
    assert.equal((await ask(path)).headers["access-control-allow-origin"], "*", path);
  }
  assert.equal((await ask("/")).headers["access-control-allow-origin"], undefined);
});

test("what is not there is a 404, and nothing outside the folder is served", async () => {
  for (const path of ["/nothing", "/../package.json", "/..%2f..%2fpackage.json", "/%2e%2e/%2e%2e/etc/passwd"]) {
    assert.equal((await ask(path)).status, 404, path);
  }
});

test("a file that has not changed is not sent again", async () => {
  const { headers } = await ask(`/${fileOf("viewer.wasm")}`);
  const again = await ask(`/${fileOf("viewer.wasm")}`, { "if-none-match": headers.etag });
  assert.equal(again.status, 304);
});

test("a port that is taken gives one plain line", () => {
  const { port } = new URL(running.address);
  const result = spawnSync(process.execPath, [`${root}/web/serve.mjs`, folder, port], { encoding: "utf8" });
  assert.equal(result.status, 1);
  assert.equal(result.stderr, `Port ${port} is taken by another program. Choose another: ./dev serve 8041\n`);
});

test("assets.json gives size and checksum of every file", async () => {
  const manifest = JSON.parse((await ask("/assets.json")).body.toString());
  const entries = [manifest.glue, manifest.wasm, ...manifest.assets, ...Object.values(manifest.languages)];
  assert.ok(entries.length >= 9);
  for (const { file, bytes, sha256 } of entries) {
    const { status, body } = await ask(`/${file}`);
    assert.equal(status, 200, file);
    assert.equal(body.length, bytes, file);
    assert.equal(createHash("sha256").update(body).digest("hex"), sha256, file);
  }
});

test("the first map stays within its budget", () => {
  const result = spawnSync(process.execPath, [`${root}/web/sizes.mjs`, folder], { encoding: "utf8" });
  assert.equal(result.status, 0, result.stdout + result.stderr);
});
