// What the pictures of the panels show: every part of the workbench, in each language, in a window of 1440 x 900. What
// scrolls there stands in a higher window, so that one picture holds all of it.
import { root } from "../browser.mjs";

/**
 * The stored pictures. Texts and lines lie on whole pixels: another version of Chromium's software renderer may round
 * what is blended, and a letter that moves is far above both limits.
 */
export const STORE = {
  folder: `${root}/tests/web/golden_panels/expected`,
  differing: `${root}/build/shots/panels`,
  tolerance: { max: 32, mean: 0.1 },
};

export const LANGUAGES = ["nl", "en", "de"];
export const WINDOW = { width: 1440, height: 900 };
const HIGH = { width: 1440, height: 1300 };
const HIGHEST = { width: 1440, height: 2420 };

/** Where the pointer waits: in the middle of the top bar, where nothing answers it. */
export const ASIDE = [700, 28];

// Parts of the window (app/ui/layout.cpp).
const rect = (x, y, width, height) => ({ x, y, width, height });
const LEFT = rect(16, 72, 300, 812);
const RIGHT = rect(1076, 72, 348, 812);
const LEGEND = rect(332, 72, 168, 704);
const TOOLS = rect(1022, 548, 38, 228);
const TIMELINE = rect(332, 788, 728, 96);
const COMPARISON = rect(660, 72, 400, 36);
const SHEET = rect(200, 118, 1040, 720);
const lowest = ({ x, y, width, height }, wanted) => rect(x, y + height - wanted, width, wanted);
const left = (height) => ({ ...LEFT, height });
const right = (height) => ({ ...RIGHT, height });

// What is clicked: places that the words of every language cover.
const click = (x, y) => ({ click: [x, y] });
const point = (x, y) => ({ point: [x, y] });
const OUTCOME_TAB = click(1115, 98);
const SITES_TAB = click(1184, 98);
const MUNICIPALITIES_TAB = click(1270, 98);
const MORE = click(1350, 98);
const fromMenu = (row) => [MORE, click(1300, 138 + 32 * row)];
const PASSPORT = click(330, 28);
const COMPARE = click(1020, 90);

/** The dot behind the name of the figure, in the outcome: it stands where the name ends. */
const EXCESS_OF_LAND = { nl: [1394, 509], en: [1349, 509], de: [1392, 534] };

/** Layers that the legend tells about at first. */
const SHOWN = ["dynamics", "sites"];
const ALL = [
  "landscape", "water", "borders", "built_up", "canal", "roads", "railways", "motorways", "cycle_highway", "agglonet",
  "airport", "international", "regional", "measures", "sites", "dynamics",
];
const CHANGED = {
  values: { "housing.growth": 6, "land.logistics": 80, "access.noek": 1 },
  sites: { "usseler-es": "develop" },
};

/**
 * {id, clip, window?, state?, steps?, studies?}: the state is set through the viewer, the steps are taken by hand, and
 * the futures are waited for where they show. Those of one window follow each other: a new size takes long.
 */
export const VIEWS = [
  { id: "workbench", clip: { x: 0, y: 0, ...WINDOW } },
  { id: "top_bar", clip: rect(0, 0, 1440, 56) },
  { id: "timeline", clip: TIMELINE },
  { id: "map_tools", clip: TOOLS },
  { id: "changes", state: CHANGED, clip: LEFT },
  { id: "preset_menu", steps: [click(1200, 28)], clip: rect(890, 48, 386, 650) },
  { id: "preset_preview", steps: [click(1200, 28), point(1100, 560)], clip: rect(496, 48, 396, 490) },
  { id: "language_menu", steps: [click(1299, 28)], clip: rect(1144, 48, 180, 116) },
  { id: "view_menu", steps: [click(1374, 28)], clip: rect(1112, 48, 286, 196) },
  { id: "keys", steps: [click(1410, 28)], clip: rect(1004, 48, 428, 456) },
  { id: "passport", steps: [PASSPORT], clip: SHEET },
  // The chip "document", and the first setting of business land.
  { id: "passport_document", steps: [PASSPORT, click(330, 186), click(300, 416)], clip: SHEET },
  { id: "layer_menu", steps: [click(1041, 719)], clip: rect(710, 76, 308, 704) },
  { id: "legend", state: { layers: SHOWN }, clip: lowest(LEGEND, 330) },
  { id: "legend_all", state: { layers: ALL }, steps: [click(400, 752)], clip: LEGEND },
  { id: "legend_difference", state: { layers: SHOWN, compare: "ieder_voor_zich" }, clip: lowest(LEGEND, 280) },
  { id: "comparison_bar", state: CHANGED, clip: COMPARISON },
  { id: "comparison_menu", steps: [COMPARE], clip: rect(756, 112, 308, 440) },
  {
    id: "comparison_card",
    state: { ...CHANGED, compare: "ieder_voor_zich" },
    steps: [click(900, 360)],
    clip: rect(702, 112, 308, 490),
  },
  { id: "travel_card", state: { travel: { origin: [6.8936, 52.2215], mode: "car" } }, clip: rect(792, 116, 272, 270) },
  { id: "more_menu", steps: [MORE], clip: right(240) },
  { id: "sites", steps: [SITES_TAB], studies: true, clip: RIGHT },
  { id: "municipalities", window: HIGH, steps: [MUNICIPALITIES_TAB], clip: right(1212) },
  { id: "money", window: HIGH, steps: fromMenu(0), clip: right(1212) },
  { id: "access", window: HIGH, steps: fromMenu(1), clip: right(1212) },
  { id: "centres", window: HIGH, steps: fromMenu(2), clip: right(1212) },
  { id: "certainty", window: HIGH, steps: fromMenu(3), studies: true, clip: right(1212) },
  { id: "look_back", window: HIGH, steps: fromMenu(4), clip: right(1212) },
  { id: "site_card", window: HIGH, state: { select: "site:usseler-es" }, studies: true, clip: right(1212) },
  { id: "site_card_developed", window: HIGH, state: { select: "site:kennispark" }, studies: true, clip: right(1212) },
  { id: "city_card", window: HIGH, state: { select: "city:enschede" }, clip: right(1212) },
  { id: "outcome", window: HIGHEST, steps: [OUTCOME_TAB], clip: right(2000) },
  { id: "outcome_changed", window: HIGHEST, state: CHANGED, clip: right(2000) },
  {
    id: "controls",
    window: HIGHEST,
    // The heads of the closed groups, the lowest first: it moves none of the others.
    steps: [5, 4, 3, 2, 1, 0].map((group) => click(166, 776 + 39 * group)),
    clip: left(2332),
  },
  { id: "land_source", steps: [{ pointIn: EXCESS_OF_LAND }], clip: rect(1052, 490, 368, 160) },
  // A click on the track of the first slider.
  { id: "consequences", steps: [click(270, 233)], clip: rect(328, 68, 328, 290) },
  // The lowest tool of the map, and a place on the map.
  { id: "new_site_form", steps: [click(1041, 757), click(700, 430)], clip: RIGHT },
];

/** File of a picture below a folder of pictures. */
export function fileOf(view, language) {
  return `${view.id}.${language}.png`;
}
