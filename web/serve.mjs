// Serves a finished folder on this machine only: node web/serve.mjs DIR [port]
import { existsSync } from "node:fs";
import { createServer } from "node:http";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import sirv from "sirv";
import { HASHED } from "./build/names.mjs";

/** No eval, no inline script or style, no other origin; any page may embed this one. */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "connect-src 'self'",
  "font-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors *",
  // No text becomes a script, an element or an address of a script, but for the address of sw.js (web/src/offline).
  "require-trusted-types-for 'script'",
  "trusted-types netwerkstad-twente-worker",
].join("; ");

const HEADERS = {
  "Content-Security-Policy": CONTENT_SECURITY_POLICY,
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "strict-origin-when-cross-origin",
  "Permissions-Policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
  // Pages of other origins may embed the viewer, and a sandboxed frame (origin "null") must get module and data.
  "Cross-Origin-Resource-Policy": "cross-origin",
};
/** What pages of any origin may read. */
const SHARED = /\.(js|mjs|css|wasm|json|bin|ttf)$/;
/** Of what has a piece of its content in its name, nothing ever changes. */
const FOR_EVER = "public, max-age=31536000, immutable";

/** A server for the folder. Files are looked up anew for each request, so that a new build is served at once. */
export function makeServer(folder) {
  const setHeaders = (response, path) => response.setHeader("Cache-Control", HASHED.test(path) ? FOR_EVER : "no-cache");
  const files = sirv(folder, { dev: true, etag: true, brotli: true, setHeaders });
  return createServer((request, response) => {
    if (request.method !== "GET" && request.method !== "HEAD") {
      response.writeHead(405, { Allow: "GET, HEAD" }).end();
      return;
    }
    for (const [name, value] of Object.entries(HEADERS)) response.setHeader(name, value);
    if (SHARED.test(request.url.split("?", 1)[0])) response.setHeader("Access-Control-Allow-Origin", "*");
    files(request, response, () => {
      response.writeHead(404, { "Content-Type": "text/plain; charset=utf-8" }).end("Not found\n");
    });
  });
}

/** Starts listening on 127.0.0.1; port 0 takes any free one. Resolves with the server and its address. */
export function listen(folder, port) {
  const server = makeServer(folder);
  return new Promise((done, fail) => {
    server.once("error", fail);
    server.listen(port, "127.0.0.1", () => done({ server, address: `http://127.0.0.1:${server.address().port}/` }));
  });
}

async function main() {
  const folder = resolve(process.argv[2] ?? "build/web");
  const port = Number(process.argv[3] ?? 8040);
  if (!existsSync(join(folder, "index.html"))) throw new Error(`${folder} holds no index.html: run ./dev build first`);
  if (!Number.isInteger(port) || port < 0 || port > 65535) throw new Error(`'${process.argv[3]}' is no port`);
  const { address } = await listen(folder, port);
  console.log(`Netwerkstad Twente 2040: ${address}  (stop with Ctrl+C)`);
}

/** What a person can do about it. */
function explain(error) {
  const port = process.argv[3] ?? "8040";
  if (error.code === "EADDRINUSE") return `Port ${port} is taken by another program. Choose another: ./dev serve 8041`;
  if (error.code === "EACCES") return `Port ${port} may not be used by you. Choose one above 1023: ./dev serve 8041`;
  return String(error.message ?? error);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  main().catch((error) => {
    console.error(explain(error));
    process.exitCode = 1;
  });
}
