// The examples for static hosts: a real nginx sends what web/serve.mjs sends, the map starts from it, and the examples
// for other hosts name the same headers.
import assert from "node:assert/strict";
import { spawn, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { listen } from "../../web/serve.mjs";
import { fileOf, folder, openPage, root, startBrowser } from "./browser.mjs";

const HEADERS = [
  "content-security-policy", "x-content-type-options", "referrer-policy", "permissions-policy", "cross-origin-resource-policy",
  "access-control-allow-origin", "cache-control", "content-encoding",
];
const FOR_EVER = ["app.js", "viewer.mjs", "viewer.wasm", "data/map.bin", "style.css", "fonts/inter-400.ttf", "poster.svg", "document/nl.json"].map((name) => fileOf(name));
const FILES = ["", "assets.json", "icon.svg", "sw.js", "sessie.html", "twente2040.js", ...FOR_EVER];
/** Folders that nginx wants to write in. */
const TEMPORARY = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"];
const MODULES = "/etc/nginx/modules-enabled";
const example = (name) => readFileSync(`${root}/web/hosting/${name}`, "utf8");

let place;
let nginx;
let address;
let own;
before(async () => {
  const port = await freePort();
  place = mkdtempSync(join(tmpdir(), "hosting-"));
  mkdirSync(join(place, "logs"));
  const server = example("nginx.conf").replace("listen 80;", `listen 127.0.0.1:${port};`).replace(/root .*;/, `root ${folder};`);
  assert.ok(server.includes(folder) && server.includes(String(port)));
  const config = join(place, "nginx.conf");
  writeFileSync(config, `include ${MODULES}/*.conf;\ndaemon off;\npid ${place}/pid;\nerror_log ${place}/logs/error.log;\nevents {}\nhttp {\naccess_log off;\n${TEMPORARY.map((kind) => `${kind}_temp_path ${place}/${kind};`).join("\n")}\n${server}\n}\n`);
  const checked = spawnSync("nginx", ["-t", "-c", config], { encoding: "utf8" });
  assert.equal(checked.status, 0, checked.stderr);
  nginx = spawn("nginx", ["-c", config], { stdio: "ignore" });
  address = `http://127.0.0.1:${port}/`;
  while (!(await fetch(address).then(({ ok }) => ok, () => false))) await new Promise((done) => setTimeout(done, 50));
  own = await listen(folder, 0);
});
after(async () => {
  own.server.closeAllConnections();
  own.server.close();
  const ended = new Promise((done) => nginx.once("exit", done));
  nginx.kill("SIGTERM");
  await ended;
  rmSync(place, { recursive: true });
});

function freePort() {
  return new Promise((done) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const { port } = server.address();
      server.close(() => done(port));
    });
  });
}

/** "text/html;charset=utf-8" and "text/html; charset=utf-8" are one type; what is no text has no charset to name. */
const typeOf = (response) => response.headers.get("content-type").split(";")[0];

test("nginx sends the types, headers and bytes of the server of this project", async () => {
  for (const file of FILES) {
    const [theirs, ours] = await Promise.all([address, own.address].map((base) => fetch(base + file, { headers: { "accept-encoding": "br" } })));
    assert.equal(theirs.status, 200, file);
    assert.equal(typeOf(theirs), typeOf(ours), file);
    for (const header of HEADERS) assert.equal(theirs.headers.get(header), ours.headers.get(header), `${file}: ${header}`);
    const bodies = await Promise.all([theirs, ours].map((response) => response.arrayBuffer().then((body) => Buffer.from(body))));
    assert.ok(bodies[0].equals(bodies[1]), file);
    assert.equal(theirs.headers.get("cache-control"), FOR_EVER.includes(file) ? "public, max-age=31536000, immutable" : "no-cache", file);
  }
});

test("nginx sends no more than the folder, and answers no other method", async () => {
  assert.equal((await fetch(`${address}nothing`)).status, 404);
  assert.equal((await fetch(`${address}%2e%2e/%2e%2e/etc/passwd`)).status >= 400, true);
  assert.equal((await fetch(address, { method: "POST" })).status, 403);
  const missing = await fetch(`${address}nothing`);
  assert.match(missing.headers.get("content-security-policy"), /^default-src 'none'/);
});

test("the map starts from nginx, with nothing refused", async () => {
  const session = await startBrowser();
  const { page, problems, requests } = await openPage({ ...session, address }, { path: "?map=static" });
  await page.waitForFunction(() => window.viewer !== undefined);
  await page.locator("#loading").waitFor({ state: "hidden" });
  assert.deepEqual(problems, []);
  assert.deepEqual(requests.filter((url) => !url.startsWith(address)), []);
  await session.stop();
});

test("the examples for Apache and for hosts with _headers name the same", async () => {
  const served = await fetch(own.address);
  for (const header of HEADERS.slice(0, 5)) {
    const value = served.headers.get(header);
    for (const name of ["nginx.conf", "apache.htaccess", "_headers"]) {
      const line = example(name).split("\n").find((one) => one.toLowerCase().includes(header));
      assert.ok(line?.includes(value), `${name}: ${header}`);
    }
  }
});
