// betrouwbaarheid.html and its translations: what is promised about the program, and what was measured of it. Made here,
// so that it needs no script, and shows what stands in assets/reliability/measured.json and in this build.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { LANGUAGES } from "./story.mjs";

/** Names of the pages; Dutch is the first. */
export const RELIABILITY_PAGES = { nl: "betrouwbaarheid.html", en: "betrouwbaarheid.en.html", de: "betrouwbaarheid.de.html" };

const PLACE = /\{(\w+)\.(\w+)\}/g;

export function readReliability(folder) {
  const json = (name) => JSON.parse(readFileSync(join(folder, name), "utf8"));
  return {
    promises: json("promises.json"),
    measured: json("measured.json"),
    words: Object.fromEntries(LANGUAGES.map((language) => [language, json(`${language}.json`)])),
  };
}

/** Writes the pages. `made` has the version and the id of the build. */
export function addReliability(site, sources, made) {
  for (const [language, file] of Object.entries(RELIABILITY_PAGES)) site.write(file, reliabilityPage(sources, language, made));
}

const escaped = (text) => String(text).replace(/[&<>"]/g, (letter) => `&#${letter.charCodeAt(0)};`);

/** The HTML text of one language. */
export function reliabilityPage(sources, language, made) {
  const words = sources.words[language];
  const say = (key, values = {}) => {
    if (words[key] === undefined) throw new Error(`reliability: ${language}.json: '${key}' is missing`);
    return escaped(words[key].replace(/\{(\w+)\}/g, (place, name) => values[name] ?? place));
  };
  const number = (value) => (typeof value === "number" ? value.toLocaleString(language, { maximumFractionDigits: 2 }) : value);
  const groups = sources.promises.groups.map((group) => `
      <section aria-labelledby="${group.id}">
        <h2 id="${group.id}">${say(`group.${group.id}`)}</h2>${group.promises.map((promise) => article(promise)).join("")}
      </section>`);

  function article(promise) {
    const { id, runs, test } = promise;
    return `
        <article>
          <h3>${say(`promise.${id}.title`)}</h3>
          <p>${say(`promise.${id}.text`)}</p>${figure(promise)}
          <p class="made">${say(`runs.${runs}`)} ${say("test", { test })}</p>
        </article>`;
  }

  function figure({ id, measured }) {
    const found = measured.map((name) => sources.measured[name]);
    if (found.includes(undefined)) return `\n          <p class="figure missing">${say("not_measured")}</p>`;
    const sentence = words[`promise.${id}.figure`].replace(PLACE, (place, name, value) => {
      const known = sources.measured[name]?.[value];
      if (known === undefined) throw new Error(`reliability: ${language}.json: promise '${id}' names ${place}, which was not measured`);
      return number(known);
    });
    // What was measured first is the oldest thing that the sentence rests on.
    const [{ date, version, source }] = [...found].sort((a, b) => (a.date < b.date ? -1 : 1));
    const day = new Date(`${date}T12:00:00Z`).toLocaleDateString(language, { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" });
    return `
          <p class="figure">${escaped(sentence)}</p>
          <p class="made">${say("measured", { date: day, version })}${source === "" ? "" : ` ${say("source", { source })}`}</p>`;
  }

  const others = Object.entries(RELIABILITY_PAGES).filter(([other]) => other !== language);
  const map = language === "nl" ? "./" : `./?taal=${language}`;
  return `<!doctype html>
<html lang="${language}">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>${say("title")} – Netwerkstad Twente 2040</title>
    <meta name="description" content="${say("description")}">
    <link rel="icon" href="icon.svg" type="image/svg+xml">
    <link rel="stylesheet" href="reliability.css">
  </head>
  <body>
    <header>
      <a class="product" href="${map}"><img src="icon.svg" alt="" width="28" height="28">Netwerkstad Twente <span>2040</span></a>
      <a class="away" href="${map}">${say("to_map")}</a>
    </header>
    <main>
      <h1>${say("title")}</h1>
      <p class="lead">${say("lead")}</p>
      <p>${say("build", made)}
        ${others.map(([other, file]) => `<a lang="${other}" hreflang="${other}" href="${file}">${say(`language.${other}`)}</a>`).join(", ")}</p>${groups.join("")}
      <section aria-labelledby="parts">
        <ul id="parts">
          <li><a href="sbom.cdx.json">${say("parts")}</a></li>
          <li><a href="licences.txt">${say("licences")}</a></li>
        </ul>
      </section>
      <section aria-labelledby="limits">
        <h2 id="limits">${say("limits.title")}</h2>
        <ul>${sources.promises.limits.map((limit) => `\n          <li>${say(`limit.${limit}`)}</li>`).join("")}
        </ul>
      </section>
    </main>
  </body>
</html>
`;
}
