// The camera in the page: flights, keys, mouse, trackpad and fingers, and who gets them. A small map, so that it is quick.
import assert from "node:assert/strict";
import { after, before, beforeEach, test } from "node:test";
import { openPage, ready, settled, startBrowser } from "./browser.mjs";

const SIZE = { width: 480, height: 320 };
const MIDDLE = { x: 200, y: 160 };

let session;
let page;
let cdp;
before(async () => {
  session = await startBrowser();
  ({ page } = await openPage(session, { viewport: SIZE, hasTouch: true }));
  await ready(page);
  cdp = await page.context().newCDPSession(page);
  // The map alone, over the whole window.
  await page.evaluate(() => {
    document.getElementById("panel").remove();
    Object.assign(document.getElementById("map").style, { position: "fixed", inset: "0", width: "auto", height: "auto" });
  });
  await settled(page);
});
after(() => session.stop());
beforeEach(async () => {
  await page.evaluate(() => {
    window.viewer.select(null);
    return window.viewer.flyTo({ longitude: 6.79, latitude: 52.275, scale: 60, tilt: 40, azimuth: -30 });
  });
});

const camera = () => page.evaluate(() => window.viewer.camera());

/** The camera once nothing moves any more. */
async function rest() {
  await settled(page, 250);
  return camera();
}

const close = (a, b, tolerance = 1e-6) => assert.ok(Math.abs(a - b) <= tolerance, `${a} is not ${b}`);

/** A mouse that does not wait for the page: [type, x, y, clicks] in a row. A slow frame must not make a slow hand. */
const hand = (...events) =>
  Promise.all(
    events.map(([type, x, y, clickCount = 1]) =>
      cdp.send("Input.dispatchMouseEvent", {
        type, x, y, clickCount: type === "mouseMoved" ? 0 : clickCount, button: "left", buttons: type === "mouseReleased" ? 0 : 1,
      }),
    ),
  );

test("a flight arrives exactly, and its promise with it", async () => {
  const fly = () => page.evaluate(async () => {
    const wanted = { longitude: 6.9, latitude: 52.22, scale: 150, tilt: 20, azimuth: 45 };
    await window.viewer.flyTo({ scale: 60 });
    const scales = [];
    let flying = true;
    const watch = () => {
      scales.push(window.viewer.camera().scale);
      if (flying) requestAnimationFrame(watch);
    };
    requestAnimationFrame(watch);
    await window.viewer.flyTo(wanted);
    flying = false;
    return { wanted, end: window.viewer.camera(), between: scales.filter((scale) => scale > 60.01 && scale < 149.9).length };
  });
  let between = 0;
  // A busy machine may draw one frame only while it flies: it gets more than one try.
  for (let tries = 0; tries < 4 && between === 0; tries += 1) {
    const seen = await fly();
    for (const [key, value] of Object.entries(seen.wanted)) close(seen.end[key], value, 1e-6);
    between = seen.between;
  }
  assert.ok(between > 0, "it jumped");
});

test("what is left out of a view stays, and what is out of bounds comes within them", async () => {
  const before = await camera();
  await page.evaluate(() => window.viewer.flyTo({ tilt: 85 }));
  const end = await camera();
  close(end.tilt, 60);
  for (const key of ["longitude", "latitude", "scale", "azimuth"]) close(end[key], before[key]);
});

test("places are flown to, and unknown ones are RangeErrors", async () => {
  const seen = await page.evaluate(async () => {
    const refused = [];
    for (const bad of ["site:nowhere", "moon", { scale: NaN }, { zoom: 4 }]) {
      refused.push(await window.viewer.flyTo(bad).then(() => "accepted", (error) => error instanceof RangeError));
    }
    await window.viewer.flyTo("city:enschede");
    const city = window.viewer.camera();
    await window.viewer.flyTo("region");
    return { refused, city, region: window.viewer.camera() };
  });
  assert.deepEqual(seen.refused, [true, true, true, true]);
  close(seen.city.longitude, 6.889);
  close(seen.city.latitude, 52.213);
  assert.ok(seen.region.scale < seen.city.scale);
});

test("a hand on the map ends a flight at once, and a hand that rests draws no frame", async () => {
  let held;
  // On a busy machine the flight may be over before the hand is there: it gets more than one try.
  for (let tries = 0; tries < 4; tries += 1) {
    await page.evaluate(() => window.viewer.flyTo({ longitude: 6.79, latitude: 52.275, scale: 60 }));
    await page.mouse.move(MIDDLE.x, MIDDLE.y);
    const flight = page.evaluate(() => window.viewer.flyTo({ longitude: 6.65, latitude: 52.36, scale: 300 }));
    await page.waitForFunction(() => window.viewer.camera().scale > 62);
    await page.mouse.down();
    await flight;
    held = await rest();
    await page.mouse.up();
    assert.deepEqual(await rest(), held);
    if (held.scale < 299) break;
  }
  assert.ok(held.scale < 299, "it flew on");
});

test("dragging keeps the ground under the pointer, and turns with the right button", async () => {
  const start = await camera();
  await page.mouse.move(MIDDLE.x, MIDDLE.y);
  await page.mouse.down();
  for (let i = 1; i <= 8; i += 1) await page.mouse.move(MIDDLE.x - 10 * i, MIDDLE.y);
  await page.waitForTimeout(300);
  await page.mouse.up();
  const panned = await rest();
  assert.ok(panned.longitude !== start.longitude);
  close(panned.scale, start.scale);
  await page.mouse.move(MIDDLE.x, MIDDLE.y);
  await page.mouse.down({ button: "right" });
  for (let i = 1; i <= 8; i += 1) await page.mouse.move(MIDDLE.x + 10 * i, MIDDLE.y - 5 * i);
  await page.waitForTimeout(300);
  await page.mouse.up({ button: "right" });
  const turned = await rest();
  assert.ok(turned.azimuth > panned.azimuth + 10);
  assert.ok(turned.tilt > panned.tilt + 3);
  close(turned.longitude, panned.longitude);
});

test("a swing goes on after the hand, and not with reduced motion", async () => {
  const swing = async () => {
    await page.evaluate(() => window.viewer.flyTo({ longitude: 6.79, latitude: 52.275, scale: 60 }));
    const way = Array.from({ length: 12 }, (_, i) => ["mouseMoved", MIDDLE.x + 85 - 15 * i, MIDDLE.y]);
    await page.mouse.move(MIDDLE.x + 100, MIDDLE.y);
    await hand(["mousePressed", MIDDLE.x + 100, MIDDLE.y], ...way, ["mouseReleased", MIDDLE.x - 80, MIDDLE.y]);
    return (await rest()).longitude;
  };
  await page.emulateMedia({ reducedMotion: "reduce" });
  const still = await swing();
  const jumped = await page.evaluate(async () => {
    const frames = window.viewer.metrics().frames;
    await window.viewer.flyTo({ longitude: 6.7, latitude: 52.3, scale: 200 });
    return window.viewer.metrics().frames - frames;
  });
  await page.emulateMedia({ reducedMotion: "no-preference" });
  const gliding = await swing();
  assert.ok(gliding > still, `${gliding} is not beyond ${still}`);
  assert.ok(jumped <= 3, `the flight took ${jumped} frames`);
});

test("the wheel zooms about the pointer, a pinch on the trackpad too", async () => {
  const start = await camera();
  await page.mouse.move(MIDDLE.x, MIDDLE.y);
  await page.mouse.wheel(0, -100);
  const wheeled = await rest();
  close(wheeled.scale / start.scale, 1.18, 1e-6);
  const pinched = await page.evaluate(({ x, y }) => {
    const event = new WheelEvent("wheel", {
      deltaY: -20, ctrlKey: true, clientX: x, clientY: y, bubbles: true, cancelable: true,
    });
    document.querySelector("#map canvas").dispatchEvent(event);
    return event.defaultPrevented;
  }, MIDDLE);
  assert.ok(pinched, "the browser would zoom the page");
  close((await rest()).scale / wheeled.scale, Math.exp(0.2), 1e-6);
});

test("keys move, turn, tilt and zoom the map, N turns north up and 0 shows the region", async () => {
  await page.locator("#map canvas").focus();
  const press = async (key) => {
    const before = await camera();
    await page.keyboard.press(key);
    return [before, await rest()];
  };
  let [before, now] = await press("ArrowRight");
  assert.ok(now.longitude > before.longitude);
  [before, now] = await press("ArrowUp");
  assert.ok(now.latitude > before.latitude);
  [before, now] = await press("Shift+ArrowRight");
  assert.ok(now.azimuth > before.azimuth + 5);
  close(now.longitude, before.longitude);
  [before, now] = await press("Shift+ArrowUp");
  assert.ok(now.tilt > before.tilt + 5);
  [before, now] = await press("+");
  assert.ok(now.scale > 1.2 * before.scale);
  [before, now] = await press("-");
  assert.ok(now.scale < before.scale / 1.2);
  [, now] = await press("n");
  close(now.azimuth, 0);
  for (const key of ["0", "Home"]) {
    await page.evaluate(() => window.viewer.flyTo({ longitude: 6.9, scale: 200 }));
    [, now] = await press(key);
    assert.ok(now.scale < 40, `${key}: ${now.scale}`);
  }
});

test("a double click comes nearer, about the pointer", async () => {
  const [x, y] = [MIDDLE.x + 30, MIDDLE.y];
  await page.mouse.move(x, y);
  await hand(["mousePressed", x, y], ["mouseReleased", x, y], ["mousePressed", x, y, 2], ["mouseReleased", x, y, 2]);
  close((await rest()).scale / 60, 1.8, 1e-6);
});

/** Fingers on the map: a list of frames, each the places of all fingers. */
async function fingers(frames) {
  const send = (type, points) =>
    cdp.send("Input.dispatchTouchEvent", { type, touchPoints: points.map(([x, y], id) => ({ x, y, id })) });
  await send("touchStart", frames[0]);
  for (const frame of frames.slice(1)) {
    await send("touchMove", frame);
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(done)));
  }
  await send("touchEnd", []);
  return rest();
}

/** Two fingers from one pair of places to another in twelve frames. */
const slide = (from, to) =>
  Array.from({ length: 13 }, (_, i) => from.map(([x, y], f) => [x + ((to[f][0] - x) * i) / 12, y + ((to[f][1] - y) * i) / 12]));

test("two fingers pinch, twist and tilt, and one finger pans", async () => {
  const start = await camera();
  const pinched = await fingers(slide([[180, 160], [240, 160]], [[120, 160], [300, 160]]));
  assert.ok(pinched.scale > 2 * start.scale);
  close(pinched.azimuth, start.azimuth);
  close(pinched.tilt, start.tilt);
  const twisted = await fingers(slide([[160, 160], [260, 160]], [[210, 110], [210, 210]]));
  assert.ok(Math.abs(twisted.azimuth - pinched.azimuth) > 30);
  const tilted = await fingers(slide([[160, 200], [260, 200]], [[160, 140], [260, 140]]));
  assert.ok(tilted.tilt > twisted.tilt + 8);
  close(tilted.longitude, twisted.longitude);
  const panned = await fingers(slide([[200, 160]], [[120, 160]]));
  assert.ok(Math.abs(panned.longitude - tilted.longitude) > 1e-4);
  close(panned.scale, tilted.scale);
});

test("a pointer that goes for good does not stay stuck to the map", async () => {
  const ends = {
    "the window loses the focus": () => window.dispatchEvent(new Event("blur")),
    "the browser takes the pointer": () =>
      document.querySelector("#map canvas").dispatchEvent(new PointerEvent("pointercancel", { pointerType: "mouse" })),
    "it comes back without a button": () =>
      document.querySelector("#map canvas").dispatchEvent(new PointerEvent("pointermove", { pointerType: "mouse", buttons: 0 })),
  };
  for (const [name, end] of Object.entries(ends)) {
    await page.mouse.move(MIDDLE.x, MIDDLE.y);
    await page.mouse.down();
    await page.mouse.move(MIDDLE.x - 40, MIDDLE.y);
    await page.evaluate(end);
    const left = await rest();
    await page.mouse.move(MIDDLE.x + 60, MIDDLE.y + 40);
    assert.deepEqual(await rest(), left, name);
    await page.mouse.up();
    // And the next press works again.
    await page.mouse.move(MIDDLE.x, MIDDLE.y);
    await page.mouse.down();
    await page.mouse.move(MIDDLE.x - 60, MIDDLE.y, { steps: 4 });
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done(undefined)))));
    await page.mouse.up();
    assert.notDeepEqual(await rest(), left, name);
  }
});

test("what is selected elsewhere and out of sight is flown to; what is in sight stays", async () => {
  await page.evaluate(() => window.viewer.flyTo({ longitude: 6.62, latitude: 52.36, scale: 150 }));
  const select = async () => {
    await page.evaluate(() => {
      window.viewer.select(null);
      window.viewer.select("city:enschede");
    });
    return rest();
  };
  const there = await select();
  assert.ok(there.longitude > 6.85, String(there.longitude));
  assert.deepEqual(await select(), there);
});

test("in cooperative mode the page scrolls, with a sentence over the map; ctrl and two fingers move it", async () => {
  const seen = await page.evaluate(async () => {
    const { createViewer } = await import(new URL("twente2040.js", location.href).href);
    const host = document.createElement("div");
    Object.assign(host.style, { position: "fixed", inset: "0 auto auto 0", width: "320px", height: "240px", zIndex: "9" });
    document.body.append(host);
    const second = await createViewer(host, { language: "en", gestures: "cooperative" });
    await new Promise((done) => second.on("ready", done));
    window.second = second;
    const canvas = host.querySelector("canvas");
    const turn = (ctrlKey) => {
      const event = new WheelEvent("wheel", { deltaY: -100, ctrlKey, clientX: 100, clientY: 100, bubbles: true, cancelable: true });
      canvas.dispatchEvent(event);
      return event.defaultPrevented;
    };
    const pause = () => new Promise((done) => setTimeout(done, 500));
    await pause();
    const start = second.camera().scale;
    const taken = turn(false);
    const sentence = host.textContent;
    await pause();
    const after = second.camera().scale;
    const takenWithCtrl = turn(true);
    await pause();
    return { start, taken, sentence, after, takenWithCtrl, zoomed: second.camera().scale };
  });
  assert.equal(seen.taken, false);
  assert.equal(seen.sentence, "Hold Ctrl and scroll to zoom");
  assert.equal(seen.after, seen.start);
  assert.equal(seen.takenWithCtrl, true);
  assert.ok(seen.zoomed > 1.1 * seen.start);
  await page.evaluate(() => window.second.dispose());
});
