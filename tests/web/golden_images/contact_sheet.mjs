// All golden images on one page: a row per state, a column per camera and pixel ratio.
import { CAMERAS, RATIOS, fileOf } from "./views.mjs";

const STYLE = `
  body { margin: 0; padding: 16px; background: #fff; color: #16302f; font: 13px "DejaVu Sans", sans-serif }`;
const TABLE_STYLE = `
  table { border-spacing: 8px }
  th { font-weight: normal; text-align: left; vertical-align: top; white-space: nowrap }
  thead th { color: #4a5e5c }
  img { display: block; width: 240px; height: 180px; background: #dde3dd }`;

/** Takes the picture of pictures: a map from fileOf() to bytes of PNG. */
export async function contactSheet(browser, states, pictures) {
  const columns = CAMERAS.flatMap((camera) => RATIOS.map((ratio) => ({ camera, ratio })));
  const head = columns.map(({ camera, ratio }) => `<th>${camera.id}, pixel ratio ${ratio}</th>`).join("");
  const rows = states.map((state) => {
    const cells = columns.map(({ camera, ratio }) => `<td>${imageOf(pictures.get(fileOf(state, camera, ratio)))}</td>`);
    return `<tr><th>${state.id}</th>${cells.join("")}</tr>`;
  });
  const table = `<table><thead><tr><th></th>${head}</tr></thead><tbody>${rows.join("")}</tbody></table>`;
  return sheet(browser, 1720, TABLE_STYLE, table);
}

export function imageOf(png) {
  return png === undefined ? "" : `<img alt="" src="data:image/png;base64,${png.toString("base64")}">`;
}

/** The picture of a page of so many pixels in width. */
export async function sheet(browser, width, style, body) {
  const context = await browser.newContext({ viewport: { width, height: 800 } });
  const page = await context.newPage();
  await page.setContent(`<!doctype html><meta charset="utf-8"><style>${STYLE}${style}</style>${body}`, { waitUntil: "load" });
  const png = await page.screenshot({ fullPage: true });
  await context.close();
  return png;
}
