// The story: reads its records, refuses what does not fit the model, the data, the document or the texts, and fills in the
// numbers that come from data files. What the page needs is written below story/.
import { readFileSync } from "node:fs";
import { join } from "node:path";

export const LANGUAGES = ["nl", "en", "de"];
export const STEP_COUNT = 8;
const MOST_TITLE_WORDS = 6;
const SENTENCES = { least: 2, most: 4 };
const FIRST_YEAR = 2010;
const LAST_YEAR = 2040;
const SHAPES = ["list", "house"];
/** Where a camera may stand, as the map allows it; kilometres are those of the ground that must be in sight. */
const CAMERA = {
  longitude: [6.45, 7.1], latitude: [52.13, 52.45], across_km: [1, 80], deep_km: [1, 80], tilt: [0, 60], azimuth: [-360, 360],
};
const STEP_KEYS = ["id", "sections", "assumes", "year", "layers", "settings", "camera", "select", "figures", "shape"];
const OPTIONAL_KEYS = ["select", "shape"];
const SETTINGS_KEYS = ["preset", "values", "sites"];

/** Everything that the records are held against, as read from files. */
export function readStorySources({ story, data, i18n, schema, web }) {
  const json = (path) => JSON.parse(readFileSync(path, "utf8"));
  return {
    records: json(join(story, "steps.json")),
    texts: Object.fromEntries(LANGUAGES.map((language) => [language, json(join(story, `${language}.json`))])),
    sections: json(join(story, "document.json")).sections,
    schema: json(schema).properties,
    presets: Object.keys(json(join(i18n, "nl.json"))).flatMap((key) => /^preset\.(\w+)\.label$/.exec(key)?.[1] ?? []),
    modelNumbers: json(join(web, "src/story/model_numbers.json")),
    data: (file) => json(join(data, file)),
  };
}

/** The records with their data numbers filled in; throws an Error that says which record is wrong, where, and why. */
export function checkStory(sources) {
  const { records, texts } = sources;
  const numbers = Object.fromEntries(Object.entries(records.numbers).map(([name, { file, pointer }]) => {
    if (sources.modelNumbers[name] !== undefined) fail("numbers", `'${name}' is a number of the model too`);
    return [name, numberAt(sources.data(file), pointer, `numbers: '${name}': ${file}`)];
  }));
  if (records.steps.length !== STEP_COUNT) fail("steps", `expected ${STEP_COUNT}, found ${records.steps.length}`);
  const ids = records.steps.map(({ id }) => id);
  records.steps.forEach((step, index) => checkStep(step, `step ${index + 1} ('${step.id}')`, sources));
  expectUnique(ids, "steps");
  checkTexts(records.steps, numbers, sources);
  checkUse(records, numbers, texts.nl);
  return { numbers, steps: records.steps };
}

/** Writes what the page fetches when somebody opens the story. */
export function addStory(output, folders) {
  const sources = readStorySources(folders);
  output.write("story/steps.json", JSON.stringify(checkStory(sources)));
  for (const language of LANGUAGES) output.write(`story/${language}.json`, JSON.stringify(sources.texts[language]));
}

function fail(place, why) {
  throw new Error(`story: ${place}: ${why}`);
}

function expectKnown(known, ids, place, what) {
  for (const id of ids) {
    if (!known.includes(id)) fail(place, `${what} '${id}' is unknown; expected one of ${known.join(", ")}`);
  }
}

function expectUnique(ids, place) {
  const twice = ids.find((id, index) => ids.indexOf(id) !== index);
  if (twice !== undefined) fail(place, `'${twice}' stands there twice`);
}

function expectBetween([least, most], value, place) {
  if (typeof value !== "number" || !(value >= least && value <= most)) fail(place, `expected ${least} to ${most}, found ${JSON.stringify(value)}`);
}

function checkStep(step, place, sources) {
  expectKnown(STEP_KEYS, Object.keys(step), place, "key");
  const missing = STEP_KEYS.find((key) => step[key] === undefined && !OPTIONAL_KEYS.includes(key));
  if (missing !== undefined) fail(place, `'${missing}' is missing`);
  expectKnown(Object.keys(sources.sections), step.sections, `${place}: sections`, "section");
  if (step.sections.length === 0) fail(`${place}: sections`, "expected at least one");
  if (typeof step.assumes !== "boolean") fail(`${place}: assumes`, `expected true or false, found ${JSON.stringify(step.assumes)}`);
  expectBetween([FIRST_YEAR, LAST_YEAR], step.year, `${place}: year`);
  if (!Number.isInteger(step.year)) fail(`${place}: year`, `expected a whole number, found ${step.year}`);
  expectKnown(Object.keys(sources.schema.view.properties.layers.properties), step.layers, `${place}: layers`, "layer");
  expectUnique(step.layers, `${place}: layers`);
  checkCamera(step.camera, `${place}: camera`);
  checkSettings(step.settings, `${place}: settings`, sources);
  if (step.select !== undefined) checkReference(step.select, `${place}: select`, sources);
  expectKnown(Object.keys(sources.modelNumbers), step.figures, `${place}: figures`, "number");
  expectUnique(step.figures, `${place}: figures`);
  if (step.shape !== undefined) expectKnown(SHAPES, [step.shape], `${place}: shape`, "shape");
}

function checkCamera(camera, place) {
  expectKnown(Object.keys(CAMERA), Object.keys(camera), place, "key");
  for (const [key, range] of Object.entries(CAMERA)) expectBetween(range, camera[key], `${place}: ${key}`);
}

const siteIds = (sources) => sources.data("sites.json").sites.map(({ id }) => id);

function checkSettings(settings, place, sources) {
  expectKnown(SETTINGS_KEYS, Object.keys(settings), place, "key");
  expectKnown(sources.presets, [settings.preset], `${place}: preset`, "preset");
  const parameters = sources.schema.values.properties;
  for (const [id, value] of Object.entries(settings.values ?? {})) {
    expectKnown(Object.keys(parameters), [id], `${place}: values`, "parameter");
    const { minimum, maximum, enum: allowed } = parameters[id];
    if (allowed === undefined) expectBetween([minimum, maximum], value, `${place}: values: '${id}'`);
    else expectKnown(allowed, [value], `${place}: values: '${id}'`, "value");
  }
  expectKnown(siteIds(sources), Object.keys(settings.sites ?? {}), `${place}: sites`, "site");
  expectKnown(sources.schema.sites.additionalProperties.enum, Object.values(settings.sites ?? {}), `${place}: sites`, "choice");
}

/** Of the things on the map that a step may point at. */
function checkReference(reference, place, sources) {
  const [kind, id] = reference.split(":");
  const known = {
    site: siteIds(sources),
    city: sources.data("demand.json").municipalities,
    measure: Object.keys(sources.schema.values.properties).filter((name) => name.startsWith("access.")),
  };
  expectKnown(Object.keys(known), [kind], place, "kind");
  expectKnown(known[kind], [id], place, kind);
}

/** The number at a JSON pointer; an entry of a list is found by its id. */
function numberAt(file, pointer, place) {
  const value = pointer.split("/").slice(1).reduce((at, key) => {
    const next = Array.isArray(at) ? at.find(({ id }) => id === key) : at?.[key];
    if (next === undefined) fail(place, `${pointer} has no '${key}'`);
    return next;
  }, file);
  if (typeof value !== "number") fail(place, `${pointer} is no number`);
  return value;
}

const placesOf = (text) => [...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1]);
const sentencesIn = (text) => text.split(/[.?!](?:\s|$)/).filter((sentence) => sentence.trim() !== "").length;

function partsOf({ assumes }) {
  return assumes ? ["title", "text", "why", "assumed"] : ["title", "text", "why"];
}

function checkTexts(steps, numbers, { texts, modelNumbers }) {
  const known = [...Object.keys(numbers), ...Object.keys(modelNumbers)];
  for (const language of LANGUAGES) {
    const words = texts[language];
    const place = `${language}.json`;
    const same = (key) => [...placesOf(texts.nl[key])].sort().join() === [...placesOf(words[key] ?? "")].sort().join();
    expectKnown(Object.keys(texts.nl), Object.keys(words), place, "key");
    for (const key of Object.keys(texts.nl)) {
      if (typeof words[key] !== "string" || words[key] === "") fail(place, `'${key}' is missing`);
      if (!same(key)) fail(place, `'${key}' has other {places} than in Dutch`);
    }
    for (const step of steps) {
      for (const part of partsOf(step)) {
        const key = `${step.id}.${part}`;
        if (words[key] === undefined) fail(place, `'${key}' is missing`);
        expectKnown(known, placesOf(words[key]), `${place}: '${key}'`, "number");
      }
      checkLengths(step.id, words, place);
    }
  }
}

function checkLengths(id, words, place) {
  const title = words[`${id}.title`].split(/\s+/).length;
  if (title > MOST_TITLE_WORDS) fail(`${place}: '${id}.title'`, `expected at most ${MOST_TITLE_WORDS} words, found ${title}`);
  const text = words[`${id}.text`];
  const sentences = sentencesIn(text);
  if (sentences < SENTENCES.least || sentences > SENTENCES.most) {
    fail(`${place}: '${id}.text'`, `expected ${SENTENCES.least} to ${SENTENCES.most} sentences, found ${sentences}`);
  }
  // A year is a name; every other number of more than one digit is one that the model or the data knows.
  const typed = text.replace(/\{\w+\}|\b20\d\d\b|\bF35\b/g, "").match(/\d{2,}/);
  if (typed !== null) fail(`${place}: '${id}.text'`, `the number ${typed[0]} is typed; let a {place} fill it in`);
}

/** What is defined is used: a number in some text, a text by some step or figure. */
function checkUse({ steps }, numbers, words) {
  const used = new Set(Object.entries(words).flatMap(([, text]) => placesOf(text)));
  for (const name of Object.keys(numbers)) {
    if (!used.has(name)) fail("numbers", `no text names '${name}'`);
  }
  const figures = new Set(steps.flatMap((step) => step.figures));
  for (const figure of figures) {
    if (words[`figure.${figure}`] === undefined) fail("nl.json", `'figure.${figure}' is missing`);
  }
  const wanted = new Set(steps.flatMap((step) => partsOf(step).map((part) => `${step.id}.${part}`)));
  for (const key of Object.keys(words)) {
    const [group, rest] = key.split(".");
    if (group === "figure" ? !figures.has(rest) : rest !== undefined && group !== "unit" && !wanted.has(key)) {
      fail("nl.json", `'${key}' belongs to no step`);
    }
  }
}
