// What is built up, as it is drawn and as blocks may stand in it: the contours of the geography tidied, suburbs made
// one with their city, and no contour lying over another.

import { ringArea } from "./plane.mjs";
import { tidied, touches, within, without } from "./tidy.mjs";

/** Districts that are business estates or harbours rather than quarters. */
const ESTATES = /^(Bedrijventerrein|Industrie|Westermaat$|Dollegoor$|Jufferbeek$|Buitenhaven$)/;

const TOWN = { slit: 110, spike: 80 };
const VILLAGE = { slit: 60, spike: 45 };
const QUARTER = { slit: 60, spike: 50 };
const SUBURB_M = 120; // a settlement this near to the city of its own municipality has grown together with it
const SMALLEST_M2 = 40_000;

/** Without islands and holes that would only be specks. */
const largeParts = (polygons) =>
  polygons
    .filter(([outline]) => Math.abs(ringArea(outline)) > SMALLEST_M2)
    .map((rings) => rings.filter((ring) => Math.abs(ringArea(ring)) > SMALLEST_M2));

const polygonsOf = (features) => features.flatMap((feature) => feature.polygons);

/**
 * Features {municipality, polygons} by what they are drawn as: towns (one per city), estates, villages; quarters and
 * estateQuarters lie over these.
 */
export function makeContours(layers, cities) {
  const isIn = (city) => (feature) => feature.municipality === city && feature.type === "woonkern";
  const suburbs = new Set();
  const towns = cities.map((city) => {
    const own = layers.built_up.filter(isIn(city));
    const centre = own.find((feature) => feature.name === city);
    const parts = own.filter((feature) => touches(feature.polygons, centre.polygons, SUBURB_M));
    for (const part of parts) suburbs.add(part);
    return { municipality: city, polygons: largeParts(tidied(polygonsOf(parts), TOWN)) };
  });
  const town = polygonsOf(towns);
  const beside = (feature, size) => ({
    municipality: feature.municipality,
    polygons: largeParts(without(tidied(feature.polygons, size), town)),
  });
  const rest = layers.built_up.filter((feature) => !suburbs.has(feature));
  const estates = rest.filter((feature) => feature.type === "industriekern").map((feature) => beside(feature, VILLAGE));
  const villages = rest.filter((feature) => feature.type !== "industriekern").map((feature) => beside(feature, VILLAGE));
  const districts = layers.districts.map(({ name, municipality, polygons }) => ({
    name,
    municipality,
    polygons: tidied(polygons, QUARTER),
  }));
  const quarters = districts
    .filter(({ name }) => !ESTATES.test(name))
    .map((feature) => ({ ...feature, polygons: within(feature.polygons, town) }));
  return { towns, estates, villages, quarters, estateQuarters: districts.filter(({ name }) => ESTATES.test(name)) };
}
