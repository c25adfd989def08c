// The element on a page of somebody else, and the map in a frame: it asks for nothing before it is asked, takes nothing
// from the page around it, keeps to the strictest policy, and hears whom it may hear.
import assert from "node:assert/strict";
import { createServer } from "node:http";
import { after, before, test } from "node:test";
import { isComplaint, plainAddress, requestFor, settled, startBrowser } from "./browser.mjs";

const POLICY = [
  "default-src 'none'", "script-src 'self' 'wasm-unsafe-eval'", "style-src 'self'", "img-src 'self'", "connect-src 'self'",
  "font-src 'self'", "frame-src 'self'",
].join("; ");

const PAGE = `<!doctype html>
<html lang="en">
  <head><title>A page</title><script type="module" src="netwerkstad-twente.js"></script></head>
  <body>
    <h1>Municipality</h1>
    <p id="words">Wandering around</p>
    <input id="before" aria-label="before">
    <netwerkstad-twente id="first" height="320"></netwerkstad-twente>
    <textarea id="between" aria-label="between"></textarea>
    <netwerkstad-twente id="second" lang="de" theme="dark" height="260"></netwerkstad-twente>
    <input id="after" aria-label="after">
    <p>More</p><ul>${"<li>of the page</li>".repeat(40)}</ul>
  </body>
</html>`;

let session;
/** Serves the pages around frames: the same port is another origin under another name. */
let neighbour;
before(async () => {
  session = await startBrowser();
  neighbour = createServer((request, response) => {
    const { origin } = new URL(session.address);
    response.setHeader("Content-Security-Policy", `default-src 'none'; frame-src ${origin}; script-src ${origin}`);
    response.setHeader("Content-Type", "text/html; charset=utf-8");
    response.end(neighbourPage());
  });
  await new Promise((done) => neighbour.listen(0, "127.0.0.1", done));
});
after(async () => {
  neighbour.closeAllConnections();
  neighbour.close();
  await session.stop();
});

const allowedOrigin = () => `http://127.0.0.1:${neighbour.address().port}`;
const foreignOrigin = () => `http://localhost:${neighbour.address().port}`;
const neighbourPage = () => `<!doctype html>
<html lang="en">
  <head>
    <title>A neighbour</title>
    <script type="module" src="${session.address}netwerkstad-twente-frame.js"></script>
  </head>
  <body><iframe title="Map" width="100%" allow="fullscreen" src="${session.address}frame.html?lang=en&amp;origin=${allowedOrigin()}"></iframe></body>
</html>`;

/** A page that remembers what it asked for, what it said, and what its policy refused. */
async function openPage(address, { viewport = { width: 660, height: 480 }, body } = {}) {
  const page = await (await session.browser.newContext({ viewport, locale: "nl-NL", hasTouch: true })).newPage();
  page.setDefaultTimeout(120_000);
  const requests = [];
  const problems = [];
  page.on("request", (request) => requests.push(request.url()));
  page.on("console", (message) => {
    if (isComplaint(message)) problems.push(message.text());
  });
  page.on("pageerror", (error) => problems.push(String(error)));
  await page.addInitScript(() => {
    window.refused = [];
    document.addEventListener("securitypolicyviolation", (event) => window.refused.push(`${event.violatedDirective} ${event.blockedURI}`));
    window.heard = [];
    addEventListener("message", ({ data }) => window.heard.push(data));
  });
  if (body !== undefined) {
    const answer = { contentType: "text/html; charset=utf-8", headers: { "Content-Security-Policy": POLICY }, body };
    await page.route(address, (route) => route.fulfill(answer));
  }
  await page.goto(address);
  return { page, requests, problems };
}

let page;
let requests;
let problems;

const stateOf = (id) => page.evaluate((id) => document.getElementById(id).shadowRoot.querySelector(".frame").dataset.state, id);
const state = (id, wanted) =>
  page.waitForFunction(
    ([id, wanted]) => document.getElementById(id)?.shadowRoot.querySelector(".frame").dataset.state === wanted,
    [id, wanted],
  );
/** Listens for the next event from now on; the function it gives resolves with the detail. */
const listenFor = async (id, type) => {
  await page.evaluate(([id, type]) => {
    window.next = new Promise((done) => {
      document.getElementById(id).addEventListener(type, ({ detail }) => done({
        year: detail.year, ref: detail.ref, error: detail.error?.name,
      }), { once: true });
    });
  }, [id, type]);
  return () => page.evaluate(() => window.next);
};
const focused = () => page.evaluate(() => {
  const { activeElement } = document;
  return [activeElement.id, activeElement.shadowRoot?.activeElement?.tagName].filter(Boolean).join(" ");
});

test("a picture with a button comes first, and nothing of the map is fetched", async () => {
  ({ page, requests, problems } = await openPage(`${session.address}host.html`, { body: PAGE }));
  await page.locator("#first .start").waitFor();
  await page.waitForFunction(() => [...document.querySelectorAll("netwerkstad-twente")]
    .every((element) => element.shadowRoot.querySelector(".poster").naturalWidth > 0));
  const files = requests.map((url) => plainAddress(url.slice(session.address.length))).sort();
  assert.deepEqual([...new Set(files)], ["host.html", "icon.svg", "netwerkstad-twente.js", "poster-dark.svg", "poster.svg"]);
  assert.equal(await page.getByRole("button", { name: "Start the map" }).count(), 1);
  assert.equal(await page.getByRole("button", { name: "Karte starten" }).count(), 1);
  assert.equal(await page.getByRole("img", { name: /^Perspective map of Netwerkstad Twente/ }).count(), 1);
  assert.equal(await page.evaluate(() => document.getElementById("first").viewer), null);
  const height = (id) => page.evaluate((id) => document.getElementById(id).offsetHeight, id);
  assert.deepEqual([await height("first"), await height("second")], [320, 260]);
});

test("language, colours and height change before the map runs", async () => {
  await page.evaluate(() => {
    const second = document.getElementById("second");
    second.lang = "nl";
    second.setAttribute("theme", "auto");
    second.removeAttribute("height");
  });
  assert.equal(await page.locator("#second .start").textContent(), "Start de kaart");
  assert.match(await page.locator("#second .poster").getAttribute("src"), /poster\.[0-9a-f]+\.svg$/);
  await page.emulateMedia({ colorScheme: "dark" });
  await page.locator('#second .frame[data-theme="dark"]').waitFor();
  assert.match(await page.locator("#second .poster").getAttribute("src"), /poster-dark\.[0-9a-f]+\.svg$/);
  assert.equal(await page.evaluate(() => document.getElementById("second").offsetHeight), 520);
  await page.evaluate(() => document.getElementById("second").setAttribute("height", "260"));
  await page.emulateMedia({ colorScheme: "light" });
});

test("what goes wrong is said and announced, and another try succeeds; the keyboard goes along", async () => {
  await page.route(requestFor("twente2040.js"), (route) => route.abort(), { times: 1 });
  const error = await listenFor("first", "error");
  await page.locator("#first .start").focus();
  await page.keyboard.press("Enter");
  assert.equal((await error()).error, "ViewerError");
  await state("first", "failed");
  assert.match(await page.locator("#first .status").textContent(), /twente2040\.js did not arrive/);
  assert.equal(problems.splice(0).filter((text) => !/ERR_FAILED/.test(text)).length, 0);
  const ready = await listenFor("first", "ready");
  await page.locator("#first .retry").click();
  await ready();
  await state("first", "map");
  assert.equal(await focused(), "first CANVAS");
  await page.evaluate(() => { window.viewer = document.getElementById("first").viewer; });
  assert.deepEqual(await page.evaluate(() => [viewer.year(), viewer.language(), viewer.theme()]), [2040, "en", "light"]);
});

test("the element announces what happens, heeds its attributes, and says what it cannot heed", async () => {
  const change = await listenFor("first", "change");
  await page.evaluate(() => viewer.set("housing.growth", 5));
  await change();
  const year = await listenFor("first", "year");
  await page.evaluate(() => document.getElementById("first").setAttribute("year", "2025"));
  assert.equal((await year()).year, 2025);
  assert.equal(await page.locator("#first output").textContent(), "2025");
  const select = await listenFor("first", "select");
  await page.evaluate(() => viewer.select("city:borne"));
  assert.equal((await select()).ref, "city:borne");
  assert.equal(await page.locator("#first .caption .title").textContent(), "Borne");
  await page.locator("#first .close").click();
  await page.locator("#first .caption").waitFor({ state: "hidden" });
  assert.deepEqual([await focused(), await page.evaluate(() => viewer.selected())], ["first CANVAS", null]);
  await page.evaluate(() => document.getElementById("first").setAttribute("preset", "bereikbaar"));
  assert.equal(await page.evaluate(() => viewer.get("housing.growth")), 0);
  for (const [name, value] of [["year", "1999"], ["year", "soon"], ["preset", "nothing"]]) {
    const error = await listenFor("first", "error");
    await page.evaluate(([name, value]) => document.getElementById("first").setAttribute(name, value), [name, value]);
    assert.equal((await error()).error, "RangeError", `${name} ${value}`);
  }
  await page.evaluate(() => {
    const first = document.getElementById("first");
    first.lang = "nl";
    first.setAttribute("theme", "dark");
  });
  await page.locator('#first .frame[lang="nl"][data-theme="dark"]').waitFor();
  assert.equal(await page.locator("#first label").textContent(), "Jaar op de kaart");
  assert.equal(await page.evaluate(() => viewer.year()), 2025);
});

test("the year under the map is a native slider", async () => {
  await page.locator("#first [type=range]").focus();
  const year = await listenFor("first", "year");
  await page.keyboard.press("ArrowLeft");
  assert.equal((await year()).year, 2024);
});

test("a second one on the page starts by its attribute and is another map", async () => {
  const ready = await listenFor("second", "ready");
  await page.evaluate(() => document.getElementById("second").setAttribute("autostart", ""));
  await ready();
  await state("second", "map");
  assert.deepEqual(await page.evaluate(() => {
    const second = document.getElementById("second").viewer;
    return [second.year(), second.get("housing.growth"), viewer.year()];
  }), [2040, 0, 2024]);
});

test("fields around two maps can be typed in, and words selected", async () => {
  await page.locator("#before").focus();
  await page.keyboard.type("a b+-1");
  await page.keyboard.press("ArrowLeft");
  await page.keyboard.press("Backspace");
  await page.locator("#between").click();
  await page.keyboard.type("one");
  await page.keyboard.press("Enter");
  await page.keyboard.type("two");
  const values = await page.evaluate(() => ["before", "between"].map((id) => document.getElementById(id).value));
  assert.deepEqual(values, ["a b+1", "one\ntwo"]);
  await page.locator("#words").dblclick({ position: { x: 20, y: 8 } });
  assert.equal((await page.evaluate(() => getSelection().toString())).trim(), "Wandering");
});

test("Tab goes through the element and out of it, both ways", async () => {
  await page.locator("#before").focus();
  const stops = [];
  do {
    await page.keyboard.press("Tab");
    stops.push(await focused());
  } while (stops.length < 9 && stops.at(-1) !== "between");
  assert.deepEqual(stops, ["first CANVAS", "first INPUT", "first A", "first A", "first BUTTON", "between"]);
  for (const stop of ["first BUTTON", "first A", "first A", "first INPUT", "first CANVAS", "before"]) {
    await page.keyboard.press("Shift+Tab");
    assert.equal(await focused(), stop);
  }
});

const cameraScale = () => page.evaluate(() => viewer.camera().scale);
const scrolled = () => page.evaluate(() => scrollY);
const middleOf = async (selector) => {
  const { x, y, width, height } = await page.locator(selector).boundingBox();
  return [x + width / 2, y + height / 2];
};

/** One finger, in small steps. */
async function swipeUp([x, y], distance) {
  const devtools = await page.context().newCDPSession(page);
  const touch = (type, touchPoints) => devtools.send("Input.dispatchTouchEvent", { type, touchPoints });
  await touch("touchStart", [{ x, y }]);
  for (let moved = 20; moved <= distance; moved += 20) await touch("touchMove", [{ x, y: y - moved }]);
  await touch("touchEnd", []);
  await devtools.detach();
}

/** Resolves when the swing of a swipe is over. */
const scrollRests = () =>
  page.evaluate(async () => {
    for (let [frames, before] = [0, -1]; frames < 20; before = scrollY) {
      await new Promise((done) => requestAnimationFrame(done));
      frames = scrollY === before ? frames + 1 : 0;
    }
  });

test("wheel and one finger scroll the page; ctrl with the wheel zooms the map", async () => {
  await page.evaluate(() => scrollTo(0, 0));
  const before = await cameraScale();
  await page.mouse.move(...await middleOf("#first canvas"));
  await page.mouse.wheel(0, 120);
  await page.waitForFunction(() => scrollY >= 119);
  await settled(page);
  assert.equal(await cameraScale(), before);
  const place = await scrolled();
  await page.mouse.move(...await middleOf("#first canvas"));
  await page.keyboard.down("Control");
  await page.mouse.wheel(0, -120);
  await page.keyboard.up("Control");
  await page.waitForFunction((before) => viewer.camera().scale > 1.1 * before, before);
  await settled(page);
  assert.equal(await scrolled(), place);
  const nearer = await cameraScale();
  await page.evaluate(() => scrollTo(0, 0));
  await swipeUp(await middleOf("#first canvas"), 140);
  await page.waitForFunction(() => scrollY >= 60);
  await scrollRests();
  await settled(page);
  assert.equal(await cameraScale(), nearer);
});

test("two fingers move the map, and the page stays", async () => {
  await page.evaluate(async () => {
    scrollTo(0, 0);
    await viewer.flyTo("region");
  });
  const [x, y] = await middleOf("#first canvas");
  const before = await cameraScale();
  const devtools = await page.context().newCDPSession(page);
  const touch = (type, ...places) =>
    devtools.send("Input.dispatchTouchEvent", { type, touchPoints: places.map((place, id) => ({ x: place, y, id })) });
  await touch("touchStart", x - 30);
  await touch("touchStart", x - 30, x + 30);
  for (let apart = 40; apart <= 90; apart += 10) await touch("touchMove", x - apart, x + apart);
  await touch("touchEnd");
  await devtools.detach();
  await page.waitForFunction((before) => viewer.camera().scale > 1.5 * before, before);
  assert.equal(await scrolled(), 0);
});

test("a tap chooses what lies under the finger", async () => {
  const place = await page.evaluate(async () => {
    scrollTo(0, 0);
    await viewer.flyTo("region");
    const { left, top } = document.getElementById("first").shadowRoot.querySelector("canvas").getBoundingClientRect();
    const { x, y } = viewer.locate("city:enschede");
    return { x: left + x, y: top + y };
  });
  await page.touchscreen.tap(place.x, place.y);
  await page.waitForFunction(() => viewer.selected() === "city:enschede");
  await page.evaluate(() => viewer.select(null));
});

test("full screen gives the wheel to the map, and the button leaves again", async () => {
  const button = page.locator("#first .full-screen");
  assert.equal(await button.getAttribute("aria-label"), "Volledig scherm");
  await button.click();
  await page.waitForFunction(() => document.fullscreenElement?.id === "first");
  await page.locator('#first .full-screen[aria-label="Volledig scherm sluiten"]').waitFor();
  await settled(page);
  const before = await cameraScale();
  await page.mouse.move(...await middleOf("#first canvas"));
  await page.mouse.wheel(0, -120);
  await page.waitForFunction((before) => viewer.camera().scale > 1.1 * before, before);
  await button.click();
  await page.waitForFunction(() => document.fullscreenElement === null);
});

test("given all gestures, the map takes the wheel", async () => {
  await page.evaluate(() => document.getElementById("first").setAttribute("gestures", "greedy"));
  await page.locator("#first canvas").scrollIntoViewIfNeeded();
  await settled(page);
  const before = await cameraScale();
  await page.mouse.move(...await middleOf("#first canvas"));
  await page.mouse.wheel(0, -120);
  await page.waitForFunction((before) => viewer.camera().scale > 1.1 * before, before);
});

test("taken out of the page the map ends; put back it begins anew", async () => {
  const left = await page.evaluate(() => {
    const first = document.getElementById("first");
    first.remove();
    return { viewer: first.viewer, canvases: first.shadowRoot.querySelectorAll("canvas").length };
  });
  assert.deepEqual(left, { viewer: null, canvases: 0 });
  await page.evaluate(() => {
    const second = document.getElementById("second");
    window.again = second;
    second.remove();
    second.setAttribute("year", "2020");
    second.removeAttribute("autostart");
    document.body.append(second);
  });
  assert.equal(await stateOf("second"), "poster");
  await page.evaluate(async () => void (await window.again.start())); // a viewer is no value to hand over
  await state("second", "map");
  assert.equal(await page.evaluate(() => window.again.viewer.year()), 2020);
  // Taken out while it loads: whoever waits hears of it, and nothing runs.
  assert.equal(await page.evaluate(async () => {
    const third = document.createElement("netwerkstad-twente");
    document.body.append(third);
    const waiting = third.start();
    third.remove();
    return waiting.then(() => "it started", (error) => `${error.name} ${third.viewer}`);
  }), "AbortError null");
});

test("all of this within a strict policy, without a request to anybody else or a complaint", async () => {
  assert.deepEqual(await page.evaluate(() => window.refused), []);
  assert.deepEqual(requests.filter((url) => !url.startsWith(session.address)), []);
  assert.equal(await page.evaluate(() => document.cookie + document.title), "A page");
  assert.deepEqual(problems, []);
  await page.context().close();
});

test("the page that shows how: its choices change code and map, and its code can be copied", async () => {
  ({ page, problems, requests } = await openPage(`${session.address}embed.html`));
  await page.locator("#example .start").waitFor();
  await page.locator("#choice-lang").selectOption("de");
  await page.locator("#choice-preset").selectOption("samen_scherp");
  await page.locator("#choice-year").fill("2030");
  assert.equal(await page.locator("#example .start").textContent(), "Karte starten");
  const code = await page.locator("#code-element").textContent();
  assert.ok(code.endsWith(`<netwerkstad-twente lang="de" preset="samen_scherp" year="2030"></netwerkstad-twente>`), code);
  assert.match(await page.locator("#code-frame").textContent(), /frame\.html\?lang=de&amp;preset=samen_scherp&amp;year=2030&amp;origin=/);
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.locator('[data-copy="code-element"]').click();
  await page.getByText("De code is gekopieerd.").waitFor();
  assert.equal(await page.evaluate(() => navigator.clipboard.readText()), code);
  await page.evaluate(() => { navigator.clipboard.writeText = () => Promise.reject(new Error("denied")); });
  await page.locator('[data-copy="code-frame"]').click();
  await page.getByText("druk op Ctrl+C").waitFor();
  assert.equal(await page.evaluate(() => getSelection().toString()), await page.locator("#code-frame").textContent());
  assert.deepEqual(requests.filter((url) => !url.startsWith(session.address)), []);
  assert.deepEqual([problems, await page.evaluate(() => window.refused)], [[], []]);
  await page.context().close();
});

/** Sends a message to the frame and resolves with the reply to its id. */
const ask = (message) =>
  page.evaluate((message) => new Promise((done) => {
    const id = message.id ?? null;
    const listen = ({ data }) => {
      if (data?.type !== "netwerkstad-twente" || "event" in data || data.id !== id) return;
      removeEventListener("message", listen);
      done(data);
    };
    addEventListener("message", listen);
    const frame = document.querySelector("iframe");
    frame.contentWindow.postMessage({ type: "netwerkstad-twente", version: 1, ...message }, new URL(frame.src).origin);
  }), message);
let count = 0;
const call = async (name, ...args) => {
  count += 1;
  const { value, error } = await ask({ id: count, call: name, args });
  return error ?? value;
};
const frameLoaded = () => page.frames()[1].waitForFunction(() => document.querySelector("netwerkstad-twente") !== null);

test("a frame takes the height that it asks for, and another one when it is narrower", async () => {
  ({ page, problems } = await openPage(`${allowedOrigin()}/`));
  const frameHeight = () => page.evaluate(() => document.querySelector("iframe").offsetHeight);
  await page.waitForFunction(() => document.querySelector("iframe").offsetHeight > 300);
  const wide = await frameHeight();
  assert.equal(await call("height"), wide - 4); // the frame has its border
  await page.setViewportSize({ width: 400, height: 480 });
  await page.waitForFunction((wide) => document.querySelector("iframe").offsetHeight < wide, wide);
  await page.setViewportSize({ width: 660, height: 480 });
  await page.waitForFunction((wide) => document.querySelector("iframe").offsetHeight === wide, wide);
});

test("before the map runs, calls say so; start starts it", async () => {
  assert.deepEqual(await call("get", "housing.growth"), {
    name: "MessageError", message: "the map does not run yet: call start first", pointer: "/call",
  });
  assert.equal(await call("start"), undefined);
  await page.waitForFunction(() => window.heard.some(({ event }) => event === "ready"));
});

test("calls of an allowed page are carried out, answered and followed by events", async () => {
  assert.equal(await call("set", "housing.growth", 5), undefined);
  assert.equal(await call("get", "housing.growth"), 5);
  assert.deepEqual((await call("scenario")).values, { "housing.growth": 5 });
  assert.equal((await call("results")).years.length, 31);
  assert.notDeepEqual(await call("results", "baseline"), await call("results"));
  assert.equal(await call("undo"), true);
  await call("setYear", 2030);
  await call("select", "city:hengelo");
  await call("setLayers", { roads: false });
  assert.equal((await call("layers")).roads, false);
  await call("flyTo", { scale: 60 });
  assert.equal(Math.round((await call("camera")).scale), 60);
  await call("load", { format: "twente2040-scenario", version: 1, values: { "housing.growth": 3 } });
  await call("reset", "housing.growth");
  assert.equal(await call("get", "housing.growth"), 0);
  await call("applyPreset", "bereikbaar");
  await call("setLanguage", "de");
  for (const wanted of [{ event: "change" }, { event: "year", year: 2030 }, { event: "select", ref: "city:hengelo" }]) {
    await page.waitForFunction(
      (wanted) => window.heard.some((data) => Object.entries(wanted).every(([key, value]) => data[key] === value)),
      wanted,
    );
  }
});

test("what is refused comes back as a typed error, and changes nothing", async () => {
  const before = await call("scenario");
  const refused = [
    [{ id: "a", call: "set", args: ["housing.growth", 9999] }, "RangeError"],
    [{ id: "b", call: "load", args: [{ format: "twente2040-scenario", version: 1, values: { nothing: 1 } }] }, "ScenarioError", "/values/nothing"],
    [{ id: "c", call: "set", args: ["housing.growth", "5"] }, "MessageError", "/args/1"],
    [{ id: "d", call: "set", args: ["housing.growth"] }, "MessageError", "/args"],
    [{ id: "e", call: "set", args: { 0: "housing.growth", 1: 5 } }, "MessageError", "/args"],
    [{ id: "f", call: "setYear", args: [null] }, "MessageError", "/args/0"],
    [{ id: "g", call: "setLayers", args: [{ roads: "no" }] }, "MessageError", "/args/0"],
    [{ id: "h", call: "setLayers", args: [{ water: false, nothing: false }] }, "MessageError", "/args/0"],
    [{ id: "i", call: "flyTo", args: [{ scale: 30, up: 1 }] }, "MessageError", "/args/0"],
    [{ id: "j", call: "load", args: ["x".repeat(1_000_001)] }, "MessageError", "/args/0"],
    [{ id: "k", call: "chooseSite", args: ["vaneker", "sell"] }, "MessageError", "/args/1"],
    [{ id: "l", call: "dispose" }, "MessageError", "/call"],
    [{ id: "m", call: "constructor" }, "MessageError", "/call"],
    [{ id: "n", call: ["set"] }, "MessageError", "/call"],
    [{ id: "o" }, "MessageError", "/call"],
    [{ id: "p", version: 2, call: "reset" }, "MessageError", "/version"],
    [{ call: "reset" }, "MessageError", "/id"],
  ];
  for (const [message, name, pointer] of refused) {
    const { error } = await ask(message);
    assert.deepEqual([error.name, error.pointer], [name, pointer], JSON.stringify(message).slice(0, 80));
  }
  assert.deepEqual(await call("scenario"), before);
});

test("the script for the page around does the asking too", async () => {
  const seen = await page.evaluate(async (address) => {
    const { connect } = await import(`${address}netwerkstad-twente-frame.js`);
    const map = connect(document.querySelector("iframe"));
    const year = new Promise((done) => map.listen((message) => message.event === "year" && done(message.year)));
    await map.call("setYear", 2015);
    const error = await map.call("set", "nothing", 1).catch(({ name, message }) => `${name}: ${message}`);
    return { year: await year, now: await map.call("year"), error };
  }, session.address);
  assert.deepEqual(seen, { year: 2015, now: 2015, error: "RangeError: parameter 'nothing' is unknown" });
  assert.deepEqual([problems, await page.evaluate(() => window.refused)], [[], []]);
  await page.context().close();
});

test("a page of another origin is neither heard nor told anything", async () => {
  ({ page } = await openPage(`${foreignOrigin()}/`));
  await frameLoaded();
  const frame = page.frames()[1];
  // Comes after the listener of the frame: once it has heard, so has that one.
  await frame.evaluate(() => {
    window.got = [];
    addEventListener("message", ({ data }) => window.got.push(data.call));
  });
  await page.evaluate(() => {
    const { contentWindow } = document.querySelector("iframe");
    for (const name of ["start", "height", "nothing"]) {
      contentWindow.postMessage({ type: "netwerkstad-twente", version: 1, id: name, call: name, args: [] }, "*");
    }
  });
  await frame.waitForFunction(() => window.got.includes("nothing"));
  const state = () => frame.evaluate(() => document.querySelector("netwerkstad-twente").shadowRoot.querySelector(".frame").dataset.state);
  assert.equal(await state(), "poster");
  // Nor is another window of an origin that would be allowed.
  await frame.evaluate((origin) => {
    dispatchEvent(new MessageEvent("message", {
      origin, source: window, data: { type: "netwerkstad-twente", version: 1, id: 1, call: "start" },
    }));
  }, allowedOrigin());
  assert.equal(await state(), "poster");
  await frame.evaluate(() => parent.postMessage("the last", "*"));
  await page.waitForFunction(() => window.heard.includes("the last"));
  assert.deepEqual(await page.evaluate(() => window.heard), ["the last"]);
  await page.context().close();
});

test("without a list of origins only the own one may speak", async () => {
  const body = `<!doctype html><title>Own</title><iframe title="Map" src="frame.html"></iframe>`;
  ({ page } = await openPage(`${session.address}host.html`, { body }));
  await frameLoaded();
  assert.equal((await call("get", 5)).pointer, "/args/0");
  await page.context().close();
});

test("where no map can be drawn, a still one stands there and says why", async () => {
  const poor = await startBrowser({ without: ["webgl2"] });
  try {
    page = await poor.browser.newPage();
    page.setDefaultTimeout(120_000);
    await page.goto(`${poor.address}frame.html?lang=en&autostart&year=2030`);
    await page.locator(".map > svg").waitFor();
    assert.match(await page.locator(".notice").textContent(), /You see a still map/);
    assert.equal(await page.locator("output").textContent(), "2030");
  } finally {
    await poor.stop();
  }
});
