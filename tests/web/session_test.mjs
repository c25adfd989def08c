// A session with a room of forty: the codes that bring participants in, what they chose, the scenario in the middle, the
// guesses, and a screen that begins anew for the next visitor.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { after, before, test } from "node:test";
import { openPage, root, startBrowser } from "./browser.mjs";
import { textInCode } from "./camera_text.mjs";
import { HOSTILE, makeRandom, mutate, sealed } from "./links.mjs";

const AXE = readFileSync(`${root}/web/node_modules/axe-core/axe.min.js`, "utf8");
const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
const PEOPLE = 40;
const VIEWS = ["join", "collect", "room", "middle", "predict"];

let session;
/** The facilitator's page, used from test to test. */
let hall;
/** What each of the forty set, and the link and the scenario of it. */
let room;
before(async () => {
  session = await startBrowser();
  hall = await openPage(session, { path: "sessie.html" });
  await begun(hall.page);
  room = await makeRoom(hall.page);
});
after(() => session.stop());

const begun = (page) => page.waitForFunction(() => window.session !== undefined && document.getElementById("loading").hidden);

/** Forty people with one to four moves each, the same in every run. */
async function makeRoom(page) {
  const random = makeRandom(2040);
  const parameters = await page.evaluate(() => window.session.viewer.parameters);
  const sites = await page.evaluate(() => window.session.viewer.sites.map(({ id }) => id));
  const people = Array.from({ length: PEOPLE }, () => {
    const moved = Array.from({ length: 1 + random(4) }, () => parameters[random(2) === 0 ? random(4) : random(parameters.length)]);
    const place = ({ min, max, step }) => min + random(Math.round((max - min) / step) + 1) * step;
    return {
      values: Object.fromEntries(moved.map((parameter) => [parameter.id, Number(place(parameter).toFixed(6))])),
      sites: Object.fromEntries(random(3) === 0 ? [] : [[sites[random(6)], ["develop", "reserve", "drop", "drop"][random(4)]]]),
    };
  });
  const made = await page.evaluate((all) => all.map(({ values, sites }) => {
    const { viewer } = window.session;
    viewer.reset();
    for (const [id, value] of Object.entries(values)) viewer.set(id, value);
    for (const [id, choice] of Object.entries(sites)) viewer.chooseSite(id, choice);
    const scenario = viewer.scenario();
    const decisions = Object.fromEntries(viewer.results().sites.map(({ id, decision }) => [id, decision]));
    return { link: viewer.link(), scenario: { ...scenario, view: undefined }, decisions };
  }), people);
  return { parameters, sites, people: people.map((moves, index) => ({ ...moves, ...made[index] })) };
}

const show = (page, view) => page.evaluate((id) => { location.hash = id; }, view).then(() => page.locator(`#${view}-title:visible`).waitFor());
const rowsOf = (page, table) => page.evaluate((id) => [...document.querySelectorAll(`table:has(#${id}) tbody tr`)].map((row) => [...row.cells].map((cell) => cell.textContent)), table);
const countOf = (page) => page.evaluate(() => window.session.state.entries.length);
const number = (value) => new Intl.NumberFormat("nl", { maximumFractionDigits: 1 }).format(value === 0 ? 0 : value).replace("-", "−");
const sorted = (values) => [...values].sort((a, b) => a - b);
const middle = (values) => (sorted(values)[(values.length - 1) >> 1] + sorted(values)[values.length >> 1]) / 2;

/** All but the map: its thousands of shapes are one picture, which has tests of its own. */
async function findings(page) {
  await page.evaluate(AXE);
  return page.evaluate(async (values) => {
    const { violations } = await window.axe.run({ exclude: ["#middle-map svg"] }, { runOnly: { type: "tag", values } });
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 200)} ${failureSummary}`));
  }, RULES);
}

test("the way in is the code of the chosen start, with the facilitator's words as text", async () => {
  const { page } = hall;
  await show(page, "join");
  await page.locator("#join-start").selectOption("preset:strong_europe");
  await page.locator("#join-question").fill("Waar <b>bouwt</b> u?");
  await page.locator("#join-answer").fill("zaal@voorbeeld.nl");
  await page.locator("#join-question-shown", { hasText: "Waar <b>bouwt</b> u?" }).waitFor();
  const link = await page.locator("#join-link").getAttribute("href");
  assert.equal(await textInCode(page.locator("#join-code svg")), link);
  const [opened, preset] = await page.evaluate(async (wanted) => {
    const { viewer } = window.session;
    await viewer.openLink(wanted);
    const ofLink = viewer.scenario().values;
    viewer.applyPreset("strong_europe");
    return [ofLink, viewer.scenario().values];
  }, link);
  assert.ok(Object.keys(preset).length > 0);
  assert.deepEqual(opened, preset);
});

test("forty links, pasted and in files, come in whole; what is broken or hostile is named with its line", async () => {
  const { page, problems } = hall;
  const { people } = room;
  await show(page, "collect");
  const body = people[0].link.slice(people[0].link.indexOf("#") + 1).replace(/&x=.*$/, "");
  const broken = [people[0].link.slice(0, -3), `https://kaart.example/#${sealed("v=9&m=1")}`, `#${mutate(body, makeRandom(3))}`];
  const lines = [...people.slice(0, 25).map(({ link }) => `Mijn keuze: ${link}.`), ...broken, ...HOSTILE, people[3].link];
  await page.locator("#collect-text").fill(lines.join("\n"));
  await page.locator("#collect-add").click();
  await page.locator(".summary").waitFor();
  assert.equal(await page.locator(".summary").textContent(), "Toegevoegd: 25. Dubbel: 1.");
  const remarks = await page.locator(".remarks li").allTextContents();
  assert.match(remarks[0], /^regel 26: deze link is niet heel/);
  assert.match(remarks[1], /^regel 27: deze link hoort niet bij deze versie/);
  assert.match(remarks[2], /^regel 28: /);
  assert.equal(remarks.at(-1), `${HOSTILE.length} regels zonder link zijn overgeslagen.`);
  assert.equal(remarks.length, 4);

  const text = (name, content, mimeType = "text/plain") => ({ name, mimeType, buffer: Buffer.from(content) });
  await page.locator("#collect-files").setInputFiles([
    text("tafel 2.txt", people.slice(25, 34).map(({ link }) => link).join("\r\n")),
    ...people.slice(34).map(({ scenario }, index) => text(`${index}.json`, JSON.stringify({ ...scenario, name: `Tafel <i>${index}</i>` }), "application/json")),
    text("kapot.json", '{"format": "twente2040-scenario", "version": 1, "values": {"housing.growth": 1e9}}', "application/json"),
  ]);
  await page.locator(".summary", { hasText: "Toegevoegd: 15." }).waitFor();
  assert.match((await page.locator(".remarks li").allTextContents()).join(), /^kapot\.json: dit bestand is niet te lezen.*housing\.growth/);
  await page.evaluate((link) => {
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File([link], "later.txt", { type: "text/plain" }));
    document.body.dispatchEvent(new DragEvent("drop", { dataTransfer, bubbles: true, cancelable: true }));
  }, people[7].link);
  await page.locator(".summary", { hasText: "Toegevoegd: 0. Dubbel: 1." }).waitFor();
  assert.equal(await countOf(page), PEOPLE);
  await page.locator("#collect-doubles").click();
  await page.locator(`#remove-${PEOPLE + 1}`).click();
  await page.locator("#collect-list-title", { hasText: `Deelnemers: ${PEOPLE}` }).waitFor();
  assert.equal(await countOf(page), PEOPLE);
  assert.equal(await page.locator("#name-35").inputValue(), "Tafel <i>0</i>");
  assert.equal(await page.locator("main :is(img, script, iframe, b, i)").count(), 0, "a text became markup");
  assert.deepEqual(problems, []);
});

test("what the room chose is what an independent count says", async () => {
  const { page } = hall;
  const { parameters, sites, people } = room;
  await show(page, "room");
  const words = JSON.parse(readFileSync(`${root}/assets/i18n/nl.json`, "utf8"));
  const value = ({ kind, unit }, amount) => (kind === "toggle" ? { 0: "uit", 1: "aan" }[amount] ?? number(amount) : `${number(amount)} ${unit === "" ? "" : words[`unit.${unit}`]}`.trim());
  const expected = parameters.map((parameter) => {
    const values = people.map((person) => person.values[parameter.id] ?? parameter.default);
    return { parameter, values, touched: values.filter((one) => one !== parameter.default).length };
  }).filter(({ touched }) => touched > 0).sort((a, b) => b.touched - a.touched);
  const sliders = await rowsOf(page, "table-room-sliders-all");
  assert.deepEqual(sliders.filter((_, index) => expected[index]?.parameter.kind === "number").map((row) => row.slice(0, 6)),
    expected.filter(({ parameter }) => parameter.kind === "number").map(({ parameter, values, touched }) => [
      words[`parameter.${parameter.id}.label`], value(parameter, parameter.default), value(parameter, Math.min(...values)), value(parameter, middle(values)), value(parameter, Math.max(...values)), String(touched),
    ]));
  const [first] = expected;
  assert.equal(await page.locator(`[data-parameter="${first.parameter.id}"] circle.dot`).count(), PEOPLE);
  assert.equal(await page.locator(`[data-parameter="${first.parameter.id}"] circle.dot:not(.same)`).count(), first.touched);

  const names = await page.evaluate(() => window.session.viewer.sites.map(({ id, name }) => [name, id]));
  const ofSites = new Map((await rowsOf(page, "table-room-sites-all")).map(([name, ...counts]) => [name, counts.map(Number)]));
  assert.equal(ofSites.size, sites.length);
  let drops = 0;
  for (const [name, id] of names) {
    const counts = ["develop", "phase", "reserve", "drop"].map((decision) => people.filter(({ decisions }) => decisions[id] === decision).length);
    assert.deepEqual(ofSites.get(name), [...counts, people.filter((person) => person.sites[id] !== undefined).length], name);
    drops += counts[3];
  }
  assert.ok(drops > 0);
});

test("the scenario in the middle opens with the medians and the majorities", async () => {
  const { page } = hall;
  const { parameters, sites, people } = room;
  await show(page, "middle");
  await page.locator("#middle-map svg").waitFor();
  const link = await page.locator("#middle-open").getAttribute("href");
  assert.equal(await page.locator("#middle-link").getAttribute("href"), link);
  assert.equal(await page.locator("#middle-code svg").count(), 1);
  const opened = await page.evaluate(async (wanted) => {
    const { viewer } = window.session;
    await viewer.openLink(wanted);
    return [Object.fromEntries(viewer.parameters.map(({ id }) => [id, viewer.get(id)])), viewer.scenario().sites ?? {}];
  }, link);
  for (const { id, kind, default: ofDocument, step } of parameters) {
    const values = people.map((person) => person.values[id] ?? ofDocument);
    if (kind === "number") assert.ok(Math.abs(opened[0][id] - middle(values)) <= step / 2 + 1e-9, `${id}: ${opened[0][id]} ${middle(values)}`);
    else assert.equal(opened[0][id], values.filter((one) => one !== ofDocument).length * 2 > PEOPLE ? 1 - ofDocument : ofDocument, id);
  }
  const choices = Object.fromEntries(sites.flatMap((id) => {
    const votes = people.map((person) => person.sites[id] ?? "auto");
    const [most, next] = [...new Set(votes)].map((vote) => [vote, votes.filter((one) => one === vote).length]).sort((a, b) => b[1] - a[1]);
    return most[0] === "auto" || most[1] === next?.[1] ? [] : [[id, most[0]]];
  }));
  assert.deepEqual(opened[1], choices);
});

test("guesses first, then the model's value on the same axis", async () => {
  const { page } = hall;
  await show(page, "predict");
  await page.locator("#predict-guesses").fill("12.000\n16.500 <b>tien</b> 18.000; 15.500");
  await page.locator("#predict-count", { hasText: "Schattingen gelezen: 4. Geen getal: <b>tien</b>." }).waitFor();
  assert.equal(await page.locator("#predict-answer").textContent(), "");
  await page.locator("#predict-reveal").click();
  await page.locator(".verdict", { hasText: "Het model zegt 16.025. De middelste schatting is 16.000; 2 van 4 zaten er hoogstens 10 % naast." }).waitFor();
  assert.equal(await page.locator("#predict-answer circle.dot").count(), 4);
  await page.locator("#predict-start").selectOption("middle");
  await page.locator("#predict-answer .verdict").waitFor({ state: "detached" });
  await page.locator("#predict-reveal").click();
  const needed = await page.evaluate(() => window.session.evaluator.evaluate(window.session.middle()).outcomes.homes_needed);
  await page.locator(".verdict", { hasText: `Het model zegt ${number(needed)}.` }).waitFor();
});

test("all of it survives a reload, and a way out and back in as a file; clearing can be undone", async () => {
  const { page } = hall;
  await show(page, "collect");
  await page.locator("#name-2").fill("Aan <u>tafel</u> 2");
  await page.reload();
  await begun(page);
  const state = await page.evaluate(() => window.session.state);
  assert.equal(state.entries.length, PEOPLE);
  assert.equal(state.question, "Waar <b>bouwt</b> u?");
  assert.equal(state.prediction.revealed, true);
  assert.equal(await page.locator("#name-2").inputValue(), "Aan <u>tafel</u> 2");

  const saved = async (button) => {
    const [download] = await Promise.all([page.waitForEvent("download"), page.locator(button).click()]);
    return readFileSync(await download.path(), "utf8");
  };
  const json = await saved("#collect-json");
  const csv = (await saved("#collect-csv")).replace("\ufeff", "").trimEnd().split("\r\n");
  assert.equal(csv.length, PEOPLE + 1);
  assert.ok(csv[2].startsWith("Aan <u>tafel</u> 2;"), csv[2].slice(0, 80));
  assert.equal(csv[3].match(/#v=[^;"]*/)[0], room.people[2].link.slice(room.people[2].link.indexOf("#")));

  await page.locator("#remove-1").click();
  await page.locator("#collect-list-title", { hasText: `Deelnemers: ${PEOPLE - 1}` }).waitFor();
  await page.locator("#collect-clear").click();
  await page.locator("#collect-list-title", { hasText: "Deelnemers: 0" }).waitFor();
  await page.locator("#collect-undo").click();
  await page.locator("#collect-list-title", { hasText: `Deelnemers: ${PEOPLE - 1}` }).waitFor();
  await page.locator("#collect-files").setInputFiles([{ name: "sessie.json", mimeType: "application/json", buffer: Buffer.from(json) }]);
  await page.locator("#collect-list-title", { hasText: `Deelnemers: ${PEOPLE}` }).waitFor();
  assert.deepEqual(await page.evaluate(() => window.session.state.entries.map(({ settings }) => settings)), state.entries.map(({ settings }) => settings));
});

test("axe-core finds nothing in any language, every word is there, and the phone has no sideways scroll", async () => {
  const { page, requests, problems } = hall;
  for (const language of ["nl", "en", "de"]) {
    if (language !== "nl") await page.locator("#screen-language").selectOption(language);
    await page.waitForFunction((wanted) => document.documentElement.lang === wanted, language);
    for (const view of VIEWS.filter((id) => id !== "middle" || language === "nl")) {
      await show(page, view);
      assert.doesNotMatch(await page.locator("body").innerText(), /\b(session|page|ui)\.[a-z_]+\.?/, `${language} ${view}`);
    }
    // All that was made is looked at in one run; the tables of forty people are those of the Dutch page.
    await page.evaluate((opens) => {
      for (const view of document.querySelectorAll(".view")) view.hidden = false;
      for (const details of document.querySelectorAll("details")) details.open = opens || !details.id.includes("table");
    }, language === "nl");
    assert.deepEqual(await findings(page), [], language);
  }
  await show(page, "join");
  await page.locator("#screen-dark").click();
  await page.locator("#screen-projector").click();
  assert.deepEqual(await findings(page), [], "dark, for a projector");
  assert.match(page.url(), /scherm=projector/);
  const smallest = await page.evaluate(() => Math.min(...[...document.querySelectorAll("main *")].filter((element) => element.checkVisibility() && element.textContent.trim() !== "").map((element) => parseFloat(getComputedStyle(element).fontSize))));
  assert.ok(smallest >= 18, `${smallest} px`);
  await page.locator("#screen-projector").click();
  await page.setViewportSize({ width: 390, height: 844 });
  for (const view of VIEWS) {
    await show(page, view);
    assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 390, view);
  }
  assert.deepEqual(requests.filter((url) => !url.startsWith(session.address) && !url.startsWith("blob:")), [], "asked of another origin");
  assert.deepEqual(problems, []);
});

test("a screen among people keeps nothing, warns, waits for whoever is busy, and begins anew", async () => {
  const { page, problems } = await openPage(session, { path: "sessie.html?kiosk=60#collect", viewport: { width: 800, height: 640 }, prepare: (opened) => opened.clock.install() });
  await begun(page);
  await page.locator("#collect-text").fill(room.people[0].link);
  await page.locator("#collect-add").click();
  await page.locator("#collect-list-title", { hasText: "Deelnemers: 1" }).waitFor();
  await page.clock.runFor(50_000);
  await page.mouse.move(300, 300);
  await page.clock.runFor(50_000);
  assert.ok(await page.locator("#kiosk").isHidden(), "somebody was there ten seconds too short ago");
  await page.clock.runFor(11_000);
  await page.getByRole("dialog", { name: "Bent u er nog?" }).waitFor();
  await page.getByRole("button", { name: "Doorgaan" }).click();
  assert.equal(await countOf(page), 1);
  await page.clock.runFor(61_000);
  assert.match(await page.locator("#kiosk-rest").textContent(), /^Over (19|20) seconden/);
  await Promise.all([page.waitForEvent("load"), page.clock.runFor(21_000)]);
  await begun(page);
  assert.deepEqual([await countOf(page), await page.evaluate(() => localStorage.length)], [0, 0]);
  assert.deepEqual(problems, [], "with the policy of the server");
  await page.context().close();
});
