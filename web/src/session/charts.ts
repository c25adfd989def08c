// Charts of a room as SVG: one dot per participant over a track, and the votes for a site as one bar. What they show is
// said in their label and stands in a table beside them.
import type { Decision } from "../../twente2040.js";
import { DECISIONS } from "./room.js";

const SVG = "http://www.w3.org/2000/svg";

export interface DotChart {
  readonly label: string;
  readonly low: number;
  readonly high: number;
  readonly values: readonly number[];
  /** The thumb. */
  readonly middle: number;
  /** The tick; whoever has this value is drawn paler. */
  readonly document: number;
  readonly isWide?: boolean;
}

const WIDTH = 440;
/** Where the chart has the page to itself. */
const WIDE_WIDTH = 880;
const EDGE = 10;
const COLUMN = 10;
const DOT_RADIUS = 4;
/** Between the track and the middle of the first dot. */
const FIRST_DOT = 17;
/** Room for a stack; more dots than fit stand closer. A chart with few keeps the least. */
const HIGHEST_STACK = 92;
const LEAST_STACK = 46;
const BELOW = 14;

/** One dot per value, stacked where values are near each other. */
export function dotChart({ label, low, high, values, middle, document: ofDocument, isWide = false }: DotChart): SVGSVGElement {
  const right = (isWide ? WIDE_WIDTH : WIDTH) - EDGE;
  // Where all values are the same they stand in the middle.
  const share = (value: number) => (high > low ? (Math.min(high, Math.max(low, value)) - low) / (high - low) : 0.5);
  const place = (value: number) => EDGE + share(value) * (right - EDGE);
  const stacks = stacksOf(values, (value) => Math.round((place(value) - EDGE) / COLUMN));
  const tallest = Math.max(1, ...[...stacks.values()].map(({ length }) => length));
  const step = Math.min(2 * DOT_RADIUS + 1, HIGHEST_STACK / tallest);
  const track = FIRST_DOT + Math.max(LEAST_STACK, Math.min(HIGHEST_STACK, tallest * step));
  const dots = [...stacks].flatMap(([column, stack]) =>
    stack.map((value, index) =>
      shape("circle", { class: value === ofDocument ? "dot same" : "dot", cx: EDGE + column * COLUMN, cy: track - FIRST_DOT - index * step, r: DOT_RADIUS })));
  return chart(label, `0 0 ${right + EDGE} ${track + BELOW}`, "dots", [
    ...dots,
    shape("rect", { class: "rail", x: EDGE, y: track - 2, width: right - EDGE, height: 4, rx: 2 }),
    shape("rect", { class: "tick", x: place(ofDocument) - 1, y: track - 12, width: 2, height: 24 }),
    shape("circle", { class: "thumb", cx: place(middle), cy: track, r: 7 }),
  ]);
}

/** The values of each column, in their order. */
function stacksOf(values: readonly number[], columnOf: (value: number) => number): Map<number, number[]> {
  const stacks = new Map<number, number[]>();
  for (const value of [...values].sort((a, b) => a - b)) {
    const column = columnOf(value);
    stacks.set(column, [...(stacks.get(column) ?? []), value]);
  }
  return stacks;
}

const BAR_WIDTH = 400;
const BAR_HEIGHT = 20;
const HATCH = 7;

/** How many would decide what, from left to right as DECISIONS; told apart by form, not by hue. */
export function decisionBar(counts: Readonly<Record<Decision, number>>, label: string): SVGSVGElement {
  const votes = DECISIONS.reduce((sum, decision) => sum + counts[decision], 0);
  let x = 0;
  const parts = DECISIONS.flatMap((decision) => {
    const width = votes === 0 ? 0 : (counts[decision] / votes) * BAR_WIDTH;
    const part = width === 0 ? [] : votePart(decision, x, width);
    x += width;
    return part;
  });
  return chart(label, `0 0 ${BAR_WIDTH} ${BAR_HEIGHT}`, "votes", parts);
}

/** A sample of how a decision is drawn, for the legend. */
export function decisionSample(decision: Decision): SVGSVGElement {
  const sample = chart("", `0 0 ${BAR_HEIGHT} ${BAR_HEIGHT}`, "sample", votePart(decision, 0, BAR_HEIGHT));
  sample.removeAttribute("role");
  sample.removeAttribute("aria-label");
  sample.setAttribute("aria-hidden", "true");
  return sample;
}

function votePart(decision: Decision, x: number, width: number): SVGElement[] {
  const box = shape("rect", { class: `vote vote-${decision}`, x: x + 0.75, y: 0.75, width: Math.max(1, width - 1.5), height: BAR_HEIGHT - 1.5, rx: 3 });
  if (decision === "develop" || decision === "phase") return [box];
  return [box, shape("path", { class: `hatch hatch-${decision}`, d: hatch(x + 2, x + width - 2, decision === "reserve" ? 1 : -1) })];
}

/** Slanted lines inside a part: rising for what is kept in reserve, falling for what is dropped. */
function hatch(left: number, right: number, slope: 1 | -1): string {
  const [top, bottom] = [2.5, BAR_HEIGHT - 2.5];
  const rise = bottom - top;
  const lines: string[] = [];
  for (let x = left; x + rise <= right; x += HATCH) lines.push(slope === 1 ? `M${x} ${bottom}L${x + rise} ${top}` : `M${x} ${top}L${x + rise} ${bottom}`);
  return lines.join("");
}

function chart(label: string, viewBox: string, kind: string, shapes: readonly SVGElement[]): SVGSVGElement {
  const svg = shape("svg", { viewBox, class: `chart ${kind}`, role: "img", "aria-label": label }) as SVGSVGElement;
  svg.append(...shapes);
  return svg;
}

function shape(tag: string, attributes: Readonly<Record<string, string | number>>): SVGElement {
  const element = document.createElementNS(SVG, tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, typeof value === "number" ? String(Number(value.toFixed(2))) : value);
  return element as SVGElement;
}
