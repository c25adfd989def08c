// Counting and middles, without a page and without a model.

export interface Spread {
  readonly least: number;
  readonly median: number;
  readonly most: number;
}

/** The middle value; the mean of the two middle ones of an even number. NaN of none. */
export function medianOf(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const half = sorted.length >> 1;
  const upper = sorted[half] ?? NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[half - 1] ?? NaN) + upper) / 2;
}

/** Of at least one value. */
export function spreadOf(values: readonly number[]): Spread {
  return { least: Math.min(...values), median: medianOf(values), most: Math.max(...values) };
}

/** How often each of the keys occurs; keys that do not occur stand there with 0, others are not counted. */
export function countBy<Key extends string>(keys: readonly Key[], items: readonly Key[]): Record<Key, number> {
  const counts = Object.fromEntries(keys.map((key) => [key, 0])) as Record<Key, number>;
  for (const item of items) if (Object.hasOwn(counts, item)) counts[item] += 1;
  return counts;
}

/** The key that occurs more often than any other; `otherwise` where there is no such key. */
export function majorityOf<Key extends string>(counts: Readonly<Record<Key, number>>, otherwise: Key): Key {
  const ranked = (Object.entries(counts) as [Key, number][]).sort(([, a], [, b]) => b - a);
  const [first, second] = ranked;
  if (first === undefined || first[1] === 0 || first[1] === second?.[1]) return otherwise;
  return first[0];
}

/**
 * How likely it is that two votes drawn with replacement differ (Gini-Simpson index): 0 where all agree, at most 1 - 1/n
 * with n keys, 0 without votes.
 */
export function disagreementOf(counts: readonly number[]): number {
  const votes = counts.reduce((sum, count) => sum + count, 0);
  if (votes === 0) return 0;
  return 1 - counts.reduce((sum, count) => sum + (count / votes) ** 2, 0);
}

/**
 * The nearest value that a slider can have, counted in steps from its lowest, inside its range. Without the noise of
 * binary fractions: 0.1 + 0.2 gives 0.3.
 */
export function onStep(value: number, { min, max, step }: { readonly min: number; readonly max: number; readonly step: number }): number {
  const stepped = step > 0 ? min + Math.round((value - min) / step) * step : value;
  return Number(Math.min(max, Math.max(min, stepped)).toFixed(DECIMALS));
}

/** More than any slider shows. */
const DECIMALS = 9;
