// One viewer per language for all pictures of its panels. States are set through the viewer's own API, what only a hand
// can open is clicked.
import { openStage } from "../golden_images/stage.mjs";
import { withPalette } from "./palette.mjs";
import { ASIDE, LANGUAGES, VIEWS, WINDOW } from "./views.mjs";

/** Calls visit({view, language, png}) for every picture, and returns what the pages complained of. */
export async function visitAll(session, visit) {
  const problems = [];
  for (const language of LANGUAGES) {
    const stage = await openStage(session, WINDOW, ["document"]);
    await stage.page.evaluate((wanted) => window.viewer.setLanguage(wanted), language);
    for (const view of VIEWS) await visit({ view, language, png: await pictureOf(stage.page, view, language) });
    problems.push(...stage.problems);
    await stage.page.context().close();
  }
  return problems;
}

async function pictureOf(page, view, language) {
  await page.keyboard.press("Escape"); // the menu of the view before
  await page.setViewportSize(view.window ?? WINDOW);
  await page.evaluate(show, view.state ?? {});
  await resting(page);
  let pointer = ASIDE;
  for (const step of view.steps ?? []) {
    pointer = step.point ?? step.pointIn?.[language] ?? pointer;
    if (step.click !== undefined) await page.mouse.click(...step.click, { delay: 50 });
    await resting(page);
  }
  await page.mouse.move(...pointer);
  await resting(page);
  if (view.studies === true) await futures(page);
  return withPalette(await page.screenshot({ clip: view.clip }));
}

/** Runs in the page. */
function show(state) {
  const { viewer } = window;
  viewer.load({ format: "twente2040-scenario", version: 1, values: state.values ?? {}, sites: state.sites ?? {} });
  viewer.select(state.select ?? null);
  viewer.compareWith(state.compare ?? null);
  const visible = viewer.layerList.map(({ id }) => [id, (state.layers ?? []).includes(id)]);
  viewer.setLayers(Object.fromEntries(visible));
  if (state.travel !== undefined) viewer.setTravelTimes(state.travel);
}

/** Resolves when some frames of the page brought none of the map. */
async function resting(page) {
  await page.evaluate(async () => {
    const { viewer } = window;
    for (let turn = 0; turn < 1000; turn += 1) {
      const { frames } = viewer.metrics();
      for (let frame = 0; frame < 4; frame += 1) await new Promise((done) => requestAnimationFrame(done));
      if (viewer.metrics().frames === frames) return;
    }
    throw new Error("the panels never come to rest");
  });
}

/**
 * The futures in the panels begin a moment after the last change (kRest_ms in app/shell/studies.cpp) and take turns with
 * those that are asked for here, which are more: they end before these do.
 */
async function futures(page) {
  await page.evaluate(async () => {
    await new Promise((done) => setTimeout(done, 250));
    await window.viewer.ensemble(1000);
  });
  await resting(page);
}
