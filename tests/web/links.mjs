// Links as tests write them: the seal of app/data/link_parts.cpp, so that a broken content can have a whole seal.

export function sealOf(text) {
  let hash = 2166136261;
  for (const byte of new TextEncoder().encode(text)) hash = Math.imul(hash ^ byte, 16777619) >>> 0;
  return ((hash ^ (hash >>> 24)) & 0xffffff).toString(16).padStart(6, "0");
}

export const sealed = (body) => `${body}&x=${sealOf(body)}`;

/** The same numbers in every run. */
export function makeRandom(seed) {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

const SIGNS = "&=,:;.%-+0159eE<>\"'/\\ azv\u0001é";

/** One to three places replaced, taken out, doubled, or all behind them cut off. */
export function mutate(text, random) {
  let mutated = text;
  for (let change = 0; change <= random(3); change += 1) {
    const at = random(mutated.length);
    const sign = SIGNS[random(SIGNS.length)];
    const ways = [
      () => mutated.slice(0, at) + sign + mutated.slice(at + 1),
      () => mutated.slice(0, at) + mutated.slice(at + 1 + random(5)),
      () => mutated.slice(0, at) + mutated.slice(random(mutated.length)).slice(0, 9) + mutated.slice(at),
      () => mutated.slice(0, at + 1),
    ];
    mutated = ways[random(ways.length)]();
  }
  return mutated;
}

/** What a page would run if it took text for markup or script. */
export const HOSTILE = [
  "<img src=x onerror=hit()>",
  "<script>hit()</script>",
  "\"><svg onload=hit()>",
  "'><iframe srcdoc='<script>parent.hit()</script>'>",
  "javascript:hit()",
  "</textarea><script>hit()</script>",
  "{{constructor.constructor('hit()')()}}",
  "${hit()}",
  "&lt;img src=x onerror=hit()&gt;",
  "<a href=javascript:hit()>x</a>",
  "__proto__",
  "constructor",
  "*<b>bold</b>*",
  "\u202e\u2028<b onmouseover=hit()>",
];
