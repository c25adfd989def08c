// What the golden images show: every layer alone and a few whole maps, each from three cameras at two pixel ratios.
import { root } from "../browser.mjs";
import { TOLERANCE } from "./compare.mjs";

/** The stored pictures. */
export const STORE = {
  folder: `${root}/tests/web/golden_images/expected`,
  differing: `${root}/build/shots/golden`,
  tolerance: TOLERANCE,
};

/** The window in CSS pixels: so small that the workbench leaves it to the map. */
export const SIZE = { width: 240, height: 180 };
export const RATIOS = [1, 2];

/** A view of flyTo(), after which `place`, if any, is flown to with the same tilt and direction. */
export const CAMERAS = [
  { id: "region", view: { tilt: 47, azimuth: -34 }, place: "region" },
  { id: "above", view: { longitude: 6.78, latitude: 52.28, scale: 16, tilt: 0, azimuth: 0 } },
  { id: "close", view: { longitude: 6.7935, latitude: 52.2655, scale: 80, tilt: 60, azimuth: 20 } },
];

/** Layers that show nothing by themselves, with what they change. */
const COMPANIONS = { uncertainty: ["sites", "dynamics"], measures: ["roads", "railways"] };

const TRAVEL = { origin: [6.8936, 52.2215], mode: "car" };

function wholeMaps(atFirst) {
  return [
    { id: "empty", layers: [] },
    { id: "map", layers: atFirst },
    { id: "map_dark", layers: atFirst, theme: "dark" },
    { id: "map_2020", layers: atFirst, year: 2020 },
    { id: "map_selected", layers: atFirst, select: "site:usseler-es" },
    { id: "map_difference", layers: atFirst, compare: "groene_contramal" },
    { id: "map_travel_times", layers: [...atFirst, "travel_times"], travel: TRAVEL },
    { id: "map_uncertainty", layers: [...atFirst, "uncertainty"] },
  ];
}

/** All that is shown, for the layers of the viewer: [{id, visibleAtFirst}], bottom to top. */
export function statesFor(layers) {
  const alone = layers.map(({ id }) => ({
    id: `layer_${id}`,
    layers: [id, ...(COMPANIONS[id] ?? [])],
    travel: id === "travel_times" ? TRAVEL : undefined,
  }));
  return [...alone, ...wholeMaps(layers.filter((layer) => layer.visibleAtFirst).map((layer) => layer.id))];
}

/** File of a picture below a folder of pictures. */
export function fileOf(state, camera, ratio) {
  return `${state.id}.${camera.id}@${ratio}x.png`;
}
