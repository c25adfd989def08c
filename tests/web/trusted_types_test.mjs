// No text becomes a script, an element or an address of a script: the policy says so to the browser (Trusted Types), the
// examples for hosts say it too, and what the page draws from text it draws piece by piece.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { after, before, test } from "node:test";
import { openPage, root, startBrowser } from "./browser.mjs";

let session;
let page;
before(async () => {
  session = await startBrowser();
  ({ page } = await openPage(session, { path: "?map=static", viewport: { width: 900, height: 560 }, serviceWorkers: "allow" }));
  await page.locator("#map svg").waitFor();
});
after(() => session.stop());

test("every example of headers has the policy of the server", async () => {
  const policy = (await fetch(session.address)).headers.get("content-security-policy");
  assert.match(policy, /require-trusted-types-for 'script'; trusted-types netwerkstad-twente-worker$/);
  for (const name of ["_headers", "apache.htaccess", "nginx.conf"]) {
    assert.ok(readFileSync(`${root}/web/hosting/${name}`, "utf8").includes(policy), name);
  }
});

test("the worker for when there is no network has its address by the one policy that there is", async () => {
  assert.match(await page.evaluate(async () => (await navigator.serviceWorker.ready).active.scriptURL), /\/sw\.js$/);
  assert.deepEqual(session.refusals, []);
});

test("markup, scripts and further policies are refused", async () => {
  const refused = await page.evaluate(() => {
    const ways = {
      innerHTML: () => { document.createElement("p").innerHTML = "<b>x</b>"; },
      insertAdjacentHTML: () => document.body.insertAdjacentHTML("beforeend", "<b>x</b>"),
      parse: () => new DOMParser().parseFromString("<b>x</b>", "text/html"),
      write: () => document.write("<b>x</b>"),
      fragment: () => document.createRange().createContextualFragment("<b>x</b>"),
      script: () => { document.createElement("script").src = "app.js"; },
      handler: () => document.body.setAttribute("onclick", "hit()"),
      worker: () => navigator.serviceWorker.register("app.js"),
      policy: () => window.trustedTypes.createPolicy("default", { createHTML: (text) => text }),
      again: () => window.trustedTypes.createPolicy("netwerkstad-twente-worker", {}),
    };
    return Object.entries(ways).filter(([, way]) => {
      try {
        void way();
        return false;
      } catch (error) {
        return error instanceof TypeError;
      }
    }).map(([name]) => name);
  });
  // Registering gives a promise: it is rejected.
  const rejected = await page.evaluate(() => navigator.serviceWorker.register("app.js").then(() => false, (error) => error.name));
  assert.deepEqual(refused.concat(rejected), [
    "innerHTML", "insertAdjacentHTML", "parse", "write", "fragment", "script", "handler", "policy", "again", "TypeError",
  ]);
  session.refusals.length = 0; // these were meant
});

test("the still picture is the text of the picture, sign for sign, whatever a site is called", async () => {
  const [drawn, text] = await page.evaluate(async () => {
    const { viewer } = window;
    viewer.load({
      format: "twente2040-scenario", version: 1,
      added: [{
        id: "plan-1", name: "<script>hit()</script> & \"'é]]>&amp;", lon: 6.8, lat: 52.25, class: "homes", segments: ["urban"],
        capacity: 100, kind: "expansion",
      }],
    });
    viewer.select("site:plan-1");
    const host = document.getElementById("map");
    const { clientWidth: width, clientHeight: height } = host;
    const wanted = viewer.svg({ width, height, idPrefix: "still" });
    const now = () => new XMLSerializer().serializeToString(host.firstElementChild);
    // The browser writes quotes in texts as they are.
    const expected = wanted.replaceAll("&quot;", '"');
    while (now() !== expected && performance.now() < 60_000) await new Promise((done) => setTimeout(done, 50));
    return [now(), expected];
  });
  const differsAt = [...text].findIndex((sign, at) => sign !== drawn[at]);
  assert.equal(drawn === text, true, `${drawn.slice(differsAt, differsAt + 80)} in place of ${text.slice(differsAt, differsAt + 80)}`);
  assert.match(text, /&lt;script&gt;hit\(\)&lt;\/script&gt; &amp; /);
});
