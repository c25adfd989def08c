// What the options of svg() mean for the module. Values are checked here, as those of the other functions are.
import type { PictureFrame } from "./module.js";
import { FIRST_YEAR, LAST_YEAR } from "./view.js";
import type { SvgOptions } from "../twente2040.js";

const LEAST_PX = 64;
const MOST_PX = 20_000;

export function pictureFrameOf(options: SvgOptions): PictureFrame {
  const { width, height, year, theme, frame, legend, idPrefix = "picture" } = options;
  for (const [name, length] of [["width", width], ["height", height]] as const) {
    if (length === undefined && width === height) continue;
    if (length !== undefined && length >= LEAST_PX && length <= MOST_PX) continue;
    throw new RangeError(`${name}: expected a number from ${LEAST_PX} to ${MOST_PX}, found ${length}`);
  }
  if (year !== undefined && (!Number.isInteger(year) || year < FIRST_YEAR || year > LAST_YEAR)) {
    throw new RangeError(`year: expected a whole number from ${FIRST_YEAR} to ${LAST_YEAR}, found ${year}`);
  }
  if (theme !== undefined && theme !== "light" && theme !== "dark") throw new RangeError(`unknown theme '${theme}'`);
  if (frame !== undefined && frame !== "map" && frame !== "region") throw new RangeError(`unknown frame '${frame}'`);
  if (!/^[A-Za-z][\w-]*$/.test(idPrefix)) throw new RangeError(`idPrefix: '${idPrefix}' cannot begin an id`);
  return {
    width: width ?? 0,
    height: height ?? 0,
    year: year ?? 0,
    theme: theme ?? "",
    region: frame === "region",
    legend: legend ?? false,
    idPrefix,
  };
}
