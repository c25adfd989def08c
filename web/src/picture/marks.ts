// Our own small drawings on a canvas, as app/ui/marks.cpp draws them on the screen: pins, cubes, plates, the north arrow.
import type { DecisionColours, PictureLegend, Point } from "./picture_data.js";

type Context = CanvasRenderingContext2D;

const PIN_RADIUS_PX = 7.5;

function line(ctx: Context, points: readonly Point[], width: number): void {
  ctx.lineWidth = width;
  ctx.beginPath();
  points.forEach(([x, y], index) => (index === 0 ? ctx.moveTo(x, y) : ctx.lineTo(x, y)));
  ctx.stroke();
}

function disc(ctx: Context, radius: number): void {
  ctx.beginPath();
  ctx.arc(0, 0, radius, 0, 2 * Math.PI);
  ctx.fill();
}

function ring(ctx: Context, width: number): void {
  ctx.lineWidth = width;
  ctx.beginPath();
  ctx.arc(0, 0, 6.9, 0, 2 * Math.PI);
  ctx.stroke();
}

/** A decision by form: check, clock hands, pause bars, cross. */
export function drawPin(ctx: Context, { decision, fill, ring: edge, sign }: DecisionColours, [x, y]: Point, radius: number): void {
  ctx.save();
  ctx.translate(x, y);
  ctx.scale(radius / PIN_RADIUS_PX, radius / PIN_RADIUS_PX);
  ctx.lineCap = "butt";
  if (decision === "develop") {
    ctx.fillStyle = edge;
    disc(ctx, 8.2);
  }
  ctx.fillStyle = fill;
  disc(ctx, decision === "reserve" ? 7.8 : 7.5);
  ctx.strokeStyle = edge;
  if (decision === "phase" || decision === "drop") ring(ctx, 1.3);
  if (decision === "reserve") {
    const beat = (2 * Math.PI * 6.9) / 11;
    ctx.setLineDash([beat * 0.6, beat * 0.4]);
    ring(ctx, 1.4);
    ctx.setLineDash([]);
  }
  ctx.strokeStyle = sign;
  const signs: Record<DecisionColours["decision"], () => void> = {
    develop: () => line(ctx, [[-3.1, 0.2], [-0.9, 2.4], [3.2, -2.2]], 1.9),
    phase: () => line(ctx, [[0, -4], [0, 0.4], [2.6, 2]], 1.5),
    reserve: () => [-1.7, 1.7].forEach((at) => line(ctx, [[at, -3], [at, 3]], 1.7)),
    drop: () => [1, -1].forEach((way) => line(ctx, [[-2.5, -2.5 * way], [2.5, 2.5 * way]], 1.5)),
  };
  signs[decision]();
  ctx.restore();
}

/** A small cube in the colours of its three sides, or only its edges. */
export function drawCube(ctx: Context, block: PictureLegend["blocks"][number], [x, y]: Point, radius: number): void {
  const side = (radius * Math.sqrt(3)) / 2;
  const half = radius / 2;
  const face = (points: readonly Point[], colour: string) => {
    ctx.beginPath();
    points.forEach(([dx, dy], index) => (index === 0 ? ctx.moveTo(x + dx, y + dy) : ctx.lineTo(x + dx, y + dy)));
    ctx.closePath();
    if (block.wire) {
      ctx.strokeStyle = block.top;
      ctx.lineWidth = 1.3;
      ctx.lineJoin = "round";
      ctx.stroke();
    } else {
      ctx.fillStyle = colour;
      ctx.fill();
    }
  };
  face([[0, -radius], [side, -half], [0, 0], [-side, -half]], block.top);
  face([[-side, -half], [0, 0], [0, radius], [-side, half]], block.left);
  face([[0, 0], [side, -half], [side, half], [0, radius]], block.right);
}

/** A plate seen from above. */
export function drawPlate(ctx: Context, plate: PictureLegend["plates"][number], [x, y]: Point): void {
  ctx.save();
  ctx.beginPath();
  ctx.roundRect(x - 7.5, y - 5.5, 15, 11, 3);
  ctx.fillStyle = plate.top;
  ctx.fill();
  ctx.strokeStyle = plate.edge;
  ctx.lineWidth = 1.5;
  if (plate.dashed) ctx.setLineDash([3, 2]);
  ctx.stroke();
  ctx.restore();
}

/** A plate that is needed in a number of ten futures: see-through, and hatched below half (app/map/uncertainty.hpp). */
export function drawNeededPlate(ctx: Context, colour: string, [x, y]: Point, [width, height]: Point, ofTen: number): void {
  ctx.save();
  ctx.globalAlpha = 0.25 + 0.075 * ofTen;
  ctx.beginPath();
  ctx.roundRect(x, y, width, height, 3);
  ctx.fillStyle = colour;
  ctx.strokeStyle = colour;
  if (ofTen >= 5) {
    ctx.fill();
  } else {
    ctx.clip();
    for (let at = x - height; at < x + width; at += 5) line(ctx, [[at, y + height], [at + height, y]], 2);
    ctx.globalAlpha *= 0.35;
    ctx.fillRect(x, y, width, height);
  }
  ctx.restore();
}

/** An arrow to the north around its centre, 26 px long. */
export function drawNorthArrow(ctx: Context, [x, y]: Point, angle: number, colour: string): void {
  ctx.save();
  ctx.translate(x, y);
  ctx.rotate(angle);
  ctx.fillStyle = colour;
  ctx.strokeStyle = colour;
  ctx.lineWidth = 1.2;
  ctx.lineJoin = "round";
  const half = (way: number) => {
    ctx.beginPath();
    ctx.moveTo(0, -13);
    ctx.lineTo(6 * way, 12);
    ctx.lineTo(0, 7.5);
    ctx.closePath();
  };
  half(1);
  ctx.fill();
  ctx.stroke();
  half(-1);
  ctx.stroke();
  ctx.restore();
}
