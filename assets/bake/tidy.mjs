// Contours as a cartographer would draw them. Generalised sources leave spikes and slits a few metres wide, which show
// as a sawtooth when one comes close: slits are closed and spikes are cut (a morphological closing and opening), and
// every corner gets a small radius by it.

import ClipperLib from "clipper-lib";
import { simplifyRing } from "./plane.mjs";

const { Clipper, ClipperOffset, ClipType, EndType, JoinType, JS, PolyFillType, PolyTree, PolyType } = ClipperLib;

const STEPS_PER_M = 10; // Clipper reckons with whole numbers
const ARC_TOLERANCE_M = 2;
const TOLERANCE_M = 3; // after the arcs, which have more points than one can see

const toPath = (ring) => ring.map(([x, y]) => ({ X: Math.round(x * STEPS_PER_M), Y: Math.round(y * STEPS_PER_M) }));
const toRing = (path) => path.map(({ X, Y }) => [X / STEPS_PER_M, Y / STEPS_PER_M]);

function combined(type, subject, clip) {
  const clipper = new Clipper();
  clipper.AddPaths(subject, PolyType.ptSubject, true);
  clipper.AddPaths(clip, PolyType.ptClip, true);
  const tree = new PolyTree();
  clipper.Execute(type, tree, PolyFillType.pftNonZero, PolyFillType.pftNonZero);
  return tree;
}

function offset(paths, metres) {
  const clipper = new ClipperOffset(2, ARC_TOLERANCE_M * STEPS_PER_M);
  clipper.AddPaths(paths, JoinType.jtRound, EndType.etClosedPolygon);
  const result = [];
  clipper.Execute(result, metres * STEPS_PER_M);
  return result;
}

/** Each polygon by the even-odd rule, as one list of paths of which the direction tells outlines from holes. */
const pathsOf = (polygons) => polygons.flatMap((rings) => Clipper.SimplifyPolygons(rings.map(toPath), PolyFillType.pftEvenOdd));

const polygonsOf = (tree, tolerance = TOLERANCE_M) =>
  JS.PolyTreeToExPolygons(tree)
    .map(({ outer, holes }) => [outer, ...holes].map((path) => simplifyRing(toRing(path), tolerance)))
    .map((rings) => rings.filter((ring) => ring.length >= 3))
    .filter((rings) => rings.length > 0);

/**
 * The polygons as one shape, without slits narrower than twice `slit` and spikes narrower than twice `spike`, and with
 * corners of those radii [m].
 */
export function tidied(polygons, { slit, spike, tolerance }) {
  const closed = offset(offset(pathsOf(polygons), slit), -slit);
  const opened = offset(offset(closed, -spike), spike);
  return polygonsOf(combined(ClipType.ctUnion, opened, []), tolerance);
}

/** The polygons without what lies in the others. */
export const without = (polygons, others) => polygonsOf(combined(ClipType.ctDifference, pathsOf(polygons), pathsOf(others)));

/** What the polygons and the others share. */
export const within = (polygons, others) => polygonsOf(combined(ClipType.ctIntersection, pathsOf(polygons), pathsOf(others)));

/** Whether two shapes come within a distance of each other. */
export const touches = (polygons, others, metres) =>
  combined(ClipType.ctIntersection, offset(pathsOf(polygons), metres), pathsOf(others)).ChildCount() > 0;
