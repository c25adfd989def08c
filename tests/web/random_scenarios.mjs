// Random scenarios from a seed, the same on every machine: sliders at their ends, in between and at rest, decisions
// about sites, and new sites.

/** SplitMix64 (Steele, Lea & Flood, 2014), as uniform numbers in [0, 1). */
export function uniformNumbers(seed) {
  let state = BigInt(seed);
  const mix = (value, shift, factor) => BigInt.asUintN(64, (value ^ (value >> shift)) * factor);
  return () => {
    state = BigInt.asUintN(64, state + 0x9e3779b97f4a7c15n);
    const mixed = mix(mix(state, 30n, 0xbf58476d1ce4e5b9n), 27n, 0x94d049bb133111ebn);
    return Number((mixed ^ (mixed >> 31n)) >> 11n) / 2 ** 53;
  };
}

const SEGMENTS = {
  homes: ["urban", "compact", "green", "other"],
  land: ["services", "consumer", "logistics", "industry"],
  offices: ["offices"],
};
const KINDS = ["centre", "station", "axis", "transformation", "estate", "expansion"];
const CHOICES = ["develop", "reserve", "drop"];

/**
 * `count` scenario files as objects.
 *   parameters  what `twente2040-model describe` prints
 *   siteIds     sites that a decision may be about
 */
export function randomScenarios({ count, seed, parameters, siteIds }) {
  const uniform = uniformNumbers(seed);
  const one = (list) => list[Math.floor(uniform() * list.length)];
  const between = (min, max, decimals) => Number((min + uniform() * (max - min)).toFixed(decimals));

  const valueOf = ({ kind, min, max }) => {
    if (kind === "toggle") return one([0, 1]);
    const share = one([0, 1, uniform()]);
    return min + share * (max - min);
  };
  const addedSite = (number) => {
    const siteClass = one(Object.keys(SEGMENTS));
    const first = one(SEGMENTS[siteClass]);
    return {
      id: `new-${number}`,
      name: `new-${number}`,
      lon: between(6.45, 7.1, 3),
      lat: between(52.13, 52.45, 3),
      class: siteClass,
      segments: SEGMENTS[siteClass].filter((segment) => segment === first || uniform() < 0.5),
      capacity: between(1, 1000, 2),
      kind: one(KINDS),
    };
  };
  return Array.from({ length: count }, (_, number) => {
    const moved = one([0.2, 0.6, 1]);
    const values = Object.fromEntries(parameters.filter(() => uniform() < moved).map((parameter) => [parameter.id, valueOf(parameter)]));
    const sites = Object.fromEntries(siteIds.filter(() => uniform() < 0.2).map((id) => [id, one(CHOICES)]));
    const added = Array.from({ length: one([0, 0, 1, 4]) }, (_unused, at) => addedSite(at));
    return { format: "twente2040-scenario", version: 1, name: `random ${number}`, values, added, sites };
  });
}
