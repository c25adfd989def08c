// The small functions of a session by themselves: middles, majorities, links in a text, guesses. And its words.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { build } from "../../web/node_modules/esbuild/lib/main.js";
import { root } from "./browser.mjs";

async function load(name) {
  const { outputFiles } = await build({ entryPoints: [`${root}/web/src/session/${name}.ts`], bundle: true, write: false, format: "esm" });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].text).toString("base64")}`);
}
const { countBy, disagreementOf, majorityOf, medianOf, onStep, spreadOf } = await load("statistics");
const { middleOfRoom, sitesOfRoom, slidersOfRoom } = await load("room");
const { linksInText } = await load("links_in_text");
const { guessesIn } = await load("guesses");

const MEDIANS = [
  ["one value", [3], 3],
  ["an odd number, in any order", [9, 1, 5], 5],
  ["an even number: between the two middle ones", [1, 2, 10, 4], 3],
  ["numbers, not texts", [100, 9, 20], 20],
  ["half of them the same", [0, 0, 7, 8], 3.5],
];
for (const [name, values, expected] of MEDIANS) test(`median: ${name}`, () => assert.equal(medianOf(values), expected));

test("a median leaves its values in their order, and there is none of nothing", () => {
  const values = [3, 1, 2];
  medianOf(values);
  assert.deepEqual(values, [3, 1, 2]);
  assert.ok(Number.isNaN(medianOf([])));
  assert.deepEqual(spreadOf([4, -1, 9]), { least: -1, median: 4, most: 9 });
});

test("a majority has more votes than any other; a tie and no votes leave it as it is", () => {
  assert.equal(majorityOf(countBy(["a", "b"], ["b", "a", "b"]), "a"), "b");
  assert.equal(majorityOf(countBy(["a", "b", "c"], ["b", "c"]), "a"), "a");
  assert.equal(majorityOf(countBy(["a", "b"], []), "b"), "b");
  assert.deepEqual(countBy(["a"], ["a", "x", "constructor"]), { a: 1 });
});

test("disagreement grows from one mind to an even split", () => {
  assert.equal(disagreementOf([7, 0, 0]), 0);
  assert.equal(disagreementOf([]), 0);
  assert.equal(disagreementOf([5, 5]), 0.5);
  assert.ok(disagreementOf([6, 1]) < disagreementOf([4, 3]));
});

test("a value comes onto a step of its slider, inside its range, without binary noise", () => {
  assert.equal(onStep(0.26, { min: 0, max: 1, step: 0.1 }), 0.3);
  assert.equal(onStep(7, { min: 1, max: 9, step: 3 }), 7);
  assert.equal(onStep(99, { min: 0, max: 10, step: 4 }), 10);
});

const slider = (id, ofDocument, step = 1) => ({ id, kind: "number", min: 0, max: 100, step, default: ofDocument });
const toggle = (id, ofDocument) => ({ id, kind: "toggle", min: 0, max: 1, step: 1, default: ofDocument });
const choice = (values = {}, sites = {}, decisions = {}, added = []) => ({ settings: { values, sites, added }, decisions, outcomes: {} });

test("who left a slider alone counts with the document's value", () => {
  const [first, ...rest] = slidersOfRoom([slider("a", 10), slider("b", 50), slider("c", 7)], [choice({ b: 60 }), choice({ b: 90, a: 20 }), choice()]);
  assert.deepEqual([first.parameter.id, first.touched, first.least, first.median, first.most], ["b", 2, 50, 60, 90]);
  assert.deepEqual(rest.map(({ parameter, touched }) => [parameter.id, touched]), [["a", 1]]);
});

test("sites come by disagreement, with who chose by hand", () => {
  const room = [choice({}, { s: "drop" }, { r: "develop", s: "drop" }), choice({}, {}, { r: "develop", s: "phase" })];
  const [first, second] = sitesOfRoom(["r", "s"], room);
  assert.deepEqual([first.id, first.counts, first.byHand], ["s", { develop: 0, phase: 1, reserve: 0, drop: 1 }, 1]);
  assert.deepEqual([second.id, second.disagreement], ["r", 0]);
});

test("the middle has medians on a step, majorities, and the document where it is a tie", () => {
  const parameters = [slider("a", 10, 5), slider("b", 50), toggle("on", 0), toggle("tie", 1)];
  const plan = { id: "plan", name: "Plan" };
  const room = [
    choice({ a: 20, on: 1, tie: 0 }, { s: "drop", t: "drop" }, {}, [plan]), choice({ a: 35, on: 1 }, { s: "drop", t: "reserve" }, {}, [plan]),
    choice({ a: 40, on: 1, tie: 0 }, { s: "drop" }, {}, [plan]), choice({ b: 60 }, {}, {}, [{ ...plan, name: "Ander" }]),
  ];
  // a: 10, 20, 35, 40 -> 27.5 -> 30 (from 27.5, half a step up)
  assert.deepEqual(middleOfRoom(parameters, ["s", "t"], room), { values: { a: 30, on: 1 }, sites: { s: "drop" }, added: [plan] });
});

test("every link of a text is found with its line, between anything", () => {
  const text = [
    "Hoi! Hier is mijn link: https://kaart.example/#v=1&m=1&x=aaaaaa.",
    "", "[13:02] Jan: <https://kaart.example/?taal=en#v=1&x=bbbbbb> en \"#v=1&x=cccccc\"",
    "<img src=x onerror=hit()>", "https://elders.example/pagina#kop", "v=1&m=1&x=dddddd",
  ].join("\r\n");
  const { links, linesWithout } = linksInText(text);
  assert.deepEqual(links.map(({ link, line }) => [link.slice(0, 18), line]), [["#v=1&m=1&x=aaaaaa.", 1], ["#v=1&x=bbbbbb", 3], ["#v=1&x=cccccc", 3], ["#v=1&m=1&x=dddddd", 6]]);
  assert.equal(linesWithout, 2);
});

const GUESSES = [
  ["Dutch thousands and decimals", "16.025\n1,5; −20", ",", [16025, 1.5, -20], []],
  ["a decimal point of who is used to one", "1.5 2.25", ",", [1.5, 2.25], []],
  ["English thousands", "16,025 1.5", ".", [16025, 1.5], []],
  ["commas between numbers", "1, 2, 3", ",", [1, 2, 3], []],
  ["what is no number", "tien 10 1e3 0x10 <b>", ",", [10], ["tien", "1e3", "0x10", "<b>"]],
  ["millions", "1.234.567,8", ",", [1234567.8], []],
];
for (const [name, text, decimal, values, unread] of GUESSES) {
  test(`guesses: ${name}`, () => assert.deepEqual(guessesIn(text, decimal), { values, unread }));
}

test("the words of a session: the same keys and places in every language, all used and none missing", () => {
  const words = Object.fromEntries(["nl", "en", "de"].map((language) => [language, JSON.parse(readFileSync(`${root}/assets/i18n/session/${language}.json`, "utf8"))]));
  const placesOf = (text) => [...new Set([...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1]))].sort().join();
  const files = ["kiosk/idle", ...["charts", "code_box", "collect_view", "collecting", "join_view", "middle_view", "outcomes", "parts", "predict_view", "room_sheet", "room_view", "screen", "session", "session_page", "start_choice"].map((name) => `session/${name}`)];
  const code = files.map((name) => readFileSync(`${root}/web/src/${name}.ts`, "utf8")).join("\n");
  const named = [...code.matchAll(/["'](session\.[\w.]+\w)["']/g)].map((match) => match[1]);
  const begun = [...code.matchAll(/`(session\.[\w.]+\.)\$\{/g)].map((match) => match[1]);
  for (const language of ["en", "de"]) {
    assert.deepEqual(Object.keys(words[language]), Object.keys(words.nl), language);
    for (const [key, text] of Object.entries(words.nl)) assert.equal(placesOf(words[language][key]), placesOf(text), `${language} ${key}`);
  }
  assert.deepEqual(named.filter((key) => words.nl[key] === undefined), []);
  assert.deepEqual(Object.keys(words.nl).filter((key) => !named.includes(key) && !begun.some((begin) => key.startsWith(begin))), []);
});
