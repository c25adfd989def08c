// All pictures of the panels on one page: the languages of each beside each other.
import { imageOf, sheet } from "../golden_images/contact_sheet.mjs";
import { LANGUAGES, VIEWS, fileOf } from "./views.mjs";

const STYLE = `
  body { display: flex; flex-wrap: wrap; gap: 24px; align-items: start; background: #dde3dd }
  figure { margin: 0; display: grid; grid-template-columns: repeat(3, max-content); gap: 6px }
  figcaption { grid-column: 1 / -1 }
  img { display: block; zoom: 0.6 }`;

/** Takes the picture of pictures: a map from fileOf() to bytes of PNG. */
export function contactSheet(browser, pictures) {
  const figures = VIEWS.map((view) => {
    const images = LANGUAGES.map((language) => imageOf(pictures.get(fileOf(view, language))));
    return `<figure><figcaption>${view.id}</figcaption>${images.join("")}</figure>`;
  });
  return sheet(browser, 3400, STYLE, figures.join(""));
}
