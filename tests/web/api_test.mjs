// window.viewer: every function of twente2040.d.ts, its errors included.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { after, before, test } from "node:test";
import { modelProgram, openPage, ready, root, settled, startBrowser } from "./browser.mjs";

let session;
let page;
before(async () => {
  session = await startBrowser();
  ({ page } = await openPage(session, { viewport: { width: 640, height: 480 } }));
  await ready(page);
});
after(() => session.stop());

/** Runs in the page with the viewer at its defaults. */
async function inPage(body, argument) {
  await page.evaluate(() => window.viewer.load({ format: "twente2040-scenario", version: 1 }));
  return page.evaluate(body, argument);
}

test("with all defaults the need is that of the document", async () => {
  const need = await inPage(() => {
    const { need } = window.viewer.results();
    return [2010, 2015, 2020, 2030, 2040].map((year) =>
      Object.values(need).reduce((sum, levels) => sum + levels[year - 2010], 0),
    );
  });
  assert.deepEqual(need.map(Math.round), [166654, 172391, 177006, 182871, 182679]);
});

test("the catalogue holds 43 parameters, each with its default as value", async () => {
  const wrong = await inPage(() => {
    const { parameters } = window.viewer;
    const keys = ["id", "group", "kind", "unit", "min", "max", "step", "default", "uncertainty", "basis", "source"];
    return {
      count: parameters.length,
      incomplete: parameters.filter((parameter) => keys.some((key) => parameter[key] === undefined)),
      differing: parameters.filter((parameter) => window.viewer.get(parameter.id) !== parameter.default),
    };
  });
  assert.deepEqual(wrong, { count: 43, incomplete: [], differing: [] });
});

test("every parameter takes both ends of its range, at once", async () => {
  const wrong = await inPage(() =>
    window.viewer.parameters.filter(({ id, min, max }) =>
      [min, max].some((value) => {
        window.viewer.set(id, value);
        return window.viewer.get(id) !== value;
      }),
    ),
  );
  assert.deepEqual(wrong, []);
});

test("a value out of range is a RangeError with id and range, and changes nothing", async () => {
  const errors = await inPage(() =>
    [20.5, -21, NaN, Infinity].map((value) => {
      try {
        window.viewer.set("housing.growth", value);
        return "nothing thrown";
      } catch (error) {
        const { name, id, min, max, message } = error;
        const complete = message.includes("housing.growth") && message.includes("-20") && message.includes("20");
        return { range: error instanceof RangeError, name, id, min, max, complete };
      }
    }),
  );
  for (const error of errors) {
    assert.deepEqual(error, { range: true, name: "RangeError", id: "housing.growth", min: -20, max: 20, complete: true });
  }
  assert.equal(await page.evaluate(() => window.viewer.get("housing.growth")), 0);
});

test("an unknown id is a RangeError that names it", async () => {
  const errors = await inPage(() =>
    ["get", "set"].map((name) => {
      try {
        window.viewer[name]("housing.nothing", 1);
        return "nothing thrown";
      } catch (error) {
        return error instanceof RangeError && error.id === "housing.nothing" && error.message.includes("housing.nothing");
      }
    }),
  );
  assert.deepEqual(errors, [true, true]);
});

test("a value changes the results in the same breath and says so once the frame is drawn", async () => {
  const seen = await inPage(async () => {
    const needed = () => Object.values(window.viewer.results().need).reduce((sum, levels) => sum + levels[30], 0);
    const before = needed();
    const changed = new Promise((done) => window.viewer.on("change", done));
    window.viewer.set("housing.growth", 10);
    const after = needed();
    await changed;
    return after / before;
  });
  assert.ok(Math.abs(seen - 1.1) < 1e-9, String(seen));
});

test("a scenario goes out and comes in again", async () => {
  const { out, back } = await inPage(() => {
    window.viewer.set("housing.talent", 120);
    window.viewer.chooseSite("usseler-es", "develop");
    const out = window.viewer.scenario();
    window.viewer.load({ format: "twente2040-scenario", version: 1 });
    const empty = window.viewer.get("housing.talent");
    window.viewer.load(JSON.stringify(out));
    return { out, back: [empty, window.viewer.get("housing.talent"), window.viewer.scenario().sites] };
  });
  assert.deepEqual(out.values, { "housing.talent": 120 });
  assert.deepEqual(back, [0, 120, { "usseler-es": "develop" }]);
});

test("a bad scenario is a ScenarioError that says where, and changes nothing", async () => {
  const cases = [
    ["a value out of range", '{"format":"twente2040-scenario","version":1,\n"values":{"housing.talent":9999}}', "/values/housing.talent"],
    ["an unknown key", '{"format":"twente2040-scenario","version":1,"colour":1}', "/colour"],
    ["no JSON", '{"format":', ""],
  ];
  for (const [name, text, pointer] of cases) {
    const error = await inPage((bad) => {
      window.viewer.set("housing.talent", 7);
      try {
        window.viewer.load(bad);
        return "nothing thrown";
      } catch (error) {
        const { name, pointer, line } = error;
        return { name, pointer, hasLine: line >= 1, kept: window.viewer.get("housing.talent") };
      }
    }, text);
    assert.deepEqual(error, { name: "ScenarioError", pointer, hasLine: true, kept: 7 }, name);
  }
});

test("a choice decides a site; an unknown site or choice is a RangeError", async () => {
  const seen = await inPage(() => {
    const decision = () => window.viewer.results().sites.find((site) => site.id === "usseler-es").decision;
    const decisions = ["auto", "reserve", "drop", "develop"].map((choice) => {
      window.viewer.chooseSite("usseler-es", choice);
      return decision();
    });
    const refused = [["nowhere", "drop"], ["usseler-es", "sell"]].map(([site, choice]) => {
      try {
        window.viewer.chooseSite(site, choice);
        return false;
      } catch (error) {
        return error instanceof RangeError;
      }
    });
    return { decisions, refused };
  });
  assert.deepEqual(seen, { decisions: ["drop", "reserve", "drop", "develop"], refused: [true, true] });
});

test("presets set all values; the plan of 2013 is the first", async () => {
  const seen = await inPage(() => {
    window.viewer.applyPreset("global_economy");
    const growth = window.viewer.get("housing.growth");
    window.viewer.applyPreset(window.viewer.presets[0]);
    return { count: window.viewer.presets.length, growth, back: window.viewer.scenario().values ?? {} };
  });
  assert.deepEqual(seen, { count: 10, growth: 8.5, back: {} });
});

test("year, layers, theme and selection are kept and announced", async () => {
  const seen = await inPage(async () => {
    const { viewer } = window;
    const heard = [];
    const off = [
      viewer.on("year", ({ year }) => heard.push(year)),
      viewer.on("select", ({ ref }) => heard.push(ref)),
    ];
    viewer.setYear(2020);
    viewer.select("site:usseler-es");
    viewer.setLayers({ roads: false });
    viewer.setTheme("dark");
    while (heard.length < 2) await new Promise((done) => setTimeout(done, 20));
    const kept = [viewer.year(), viewer.selected(), viewer.layers().roads, viewer.layers().water, viewer.theme()];
    for (const stop of off) stop();
    viewer.select(null);
    viewer.setLayers({ roads: true });
    viewer.setTheme("light");
    viewer.setYear(2040);
    return { heard: heard.sort(), kept, empty: viewer.selected() };
  });
  assert.deepEqual(seen, {
    heard: [2020, "site:usseler-es"],
    kept: [2020, "site:usseler-es", false, true, "dark"],
    empty: null,
  });
});

test("the layers begin as the module begins them", async () => {
  const kept = await inPage(() => {
    const first = window.viewer.layers();
    window.viewer.setLayers(first);
    return { layers: window.viewer.scenario().view?.layers ?? {}, first };
  });
  assert.deepEqual(kept.layers, {}, "a layer as it is at first is not written");
  const off = Object.entries(kept.first).filter(([, visible]) => !visible).map(([layer]) => layer);
  assert.deepEqual(off, ["agglonet", "international", "regional", "travel_times", "uncertainty", "profiles"]);
});

test("wrong years, layers and references are RangeErrors", async () => {
  const refused = await inPage(() =>
    [
      () => window.viewer.setYear(2009),
      () => window.viewer.setYear(2041),
      () => window.viewer.setYear(2020.5),
      () => window.viewer.setLayers({ clouds: true }),
      () => window.viewer.select("site:nowhere"),
      () => window.viewer.select("planet:mars"),
      () => window.viewer.applyPreset("nothing"),
    ].map((body) => {
      try {
        body();
        return "nothing thrown";
      } catch (error) {
        return error instanceof RangeError;
      }
    }),
  );
  assert.deepEqual(refused, Array(7).fill(true));
});

test("the metrics count frames, runs and blocks", async () => {
  await settled(page);
  const { before, after } = await inPage(async () => {
    const before = window.viewer.metrics();
    const changed = new Promise((done) => window.viewer.on("change", done));
    window.viewer.set("housing.growth", 5);
    await changed;
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    return { before, after: window.viewer.metrics() };
  });
  assert.ok(after.frames > before.frames);
  assert.ok(after.modelRuns > before.modelRuns);
  assert.ok(after.lastModelMicros >= 0); // a clock of the browser may be coarser than a run
  assert.ok(after.wasmBytes > 0);
  assert.ok(after.blocks > 0);
  assert.equal(after.contextLosses, 0);
});

test("two viewers live on one page, and dispose frees one of them", async () => {
  const seen = await inPage(async () => {
    const { createViewer } = await import(new URL("twente2040.js", location.href).href);
    const host = document.createElement("div");
    Object.assign(host.style, { position: "fixed", inset: "0 auto auto 0", width: "400px", height: "300px" });
    document.body.append(host);
    const second = await createViewer(host, { language: "en" });
    second.set("housing.growth", 12);
    const values = [window.viewer.get("housing.growth"), second.get("housing.growth"), second.language()];
    const canvases = document.querySelectorAll("canvas").length;
    second.dispose();
    const left = document.querySelectorAll("canvas").length;
    host.remove();
    window.viewer.set("housing.growth", 3);
    return { values, canvases, left, alive: window.viewer.get("housing.growth") };
  });
  assert.deepEqual(seen, { values: [0, 12, "en"], canvases: 2, left: 1, alive: 3 });
});

test("the checks are those of the command line, with a sentence in the language of the page", async () => {
  const checks = await inPage(() => window.viewer.checks());
  const printed = JSON.parse(execFileSync(modelProgram, ["check"], { encoding: "utf8" }));
  assert.deepEqual(
    checks.map((check) => ({ ...check, sentence: check.sentence.nl })),
    printed.map((check) => ({ ...check, sentence: check.sentence.nl })),
  );
  assert.ok(checks.length > 20 && checks.every(({ passed }) => passed));
  assert.deepEqual([...new Set(checks.flatMap(({ sentence }) => Object.keys(sentence)))], ["nl"]);
});
