// Names and pins over the map of a picture. The module says where; here they get their ink, as app/ui/map_overlay.cpp
// gives it on the screen.
import { SANS, SERIF } from "./fonts.js";
import { drawPin } from "./marks.js";
import type { PictureData, PictureLabel, PicturePin } from "./picture_data.js";

type Context = CanvasRenderingContext2D;

const CITY_HALO_PX = 2.6;
const HALO_PX = 1.6;
const SHIELD_HEIGHT_PX = 15;

export function drawNames(ctx: Context, data: PictureData): void {
  for (const pin of data.pins) drawPinOnStem(ctx, pin, data.selection);
  for (const label of data.labels) drawLabel(ctx, label);
}

function fontOf({ face, size }: PictureLabel): string {
  if (face === "nature" || face === "water") return `italic 400 ${size}px "${SERIF}"`;
  const weight = face === "village" || face === "station" ? 500 : 600;
  return `${weight} ${size}px "${SANS}"`;
}

function drawLabel(ctx: Context, label: PictureLabel): void {
  ctx.save();
  ctx.globalAlpha = label.opacity;
  ctx.font = fontOf(label);
  ctx.translate(...label.centre);
  ctx.rotate(label.angle);
  if (label.face === "shield") {
    drawShield(ctx, label);
  } else {
    drawText(ctx, label);
  }
  ctx.restore();
}

/** Letter by letter where the letters stand apart: not every browser spaces them. */
function drawText(ctx: Context, label: PictureLabel): void {
  const letters = label.tracking > 0 ? [...label.text] : [label.text];
  const widths = letters.map((letter) => ctx.measureText(letter).width);
  const width = widths.reduce((sum, one) => sum + one, 0) + label.tracking * (letters.length - 1);
  const baseline = baselineFromMiddle(ctx, label.text);
  const drawAll = (draw: (letter: string, x: number) => void) => {
    let x = -width / 2;
    letters.forEach((letter, index) => {
      draw(letter, x);
      x += (widths[index] ?? 0) + label.tracking;
    });
  };
  ctx.strokeStyle = label.halo;
  ctx.lineWidth = 2 * (label.face === "city" ? CITY_HALO_PX : HALO_PX);
  ctx.lineJoin = "round";
  drawAll((letter, x) => ctx.strokeText(letter, x, baseline));
  ctx.fillStyle = label.colour;
  drawAll((letter, x) => ctx.fillText(letter, x, baseline));
}

function drawShield(ctx: Context, label: PictureLabel): void {
  const { width } = label;
  const plate = (margin: number, radius: number, colour: string) => {
    ctx.fillStyle = colour;
    ctx.beginPath();
    ctx.roundRect(-width / 2 - margin, -SHIELD_HEIGHT_PX / 2 - margin, width + 2 * margin, SHIELD_HEIGHT_PX + 2 * margin, radius);
    ctx.fill();
  };
  plate(1, 4, label.colour);
  plate(0, 3, label.halo);
  ctx.fillStyle = label.colour;
  ctx.fillText(label.text, -ctx.measureText(label.text).width / 2, baselineFromMiddle(ctx, label.text));
}

/** How far below the middle of its line a text stands. */
function baselineFromMiddle(ctx: Context, text: string): number {
  const { fontBoundingBoxAscent, fontBoundingBoxDescent } = ctx.measureText(text);
  return (fontBoundingBoxAscent - fontBoundingBoxDescent) / 2;
}

function drawPinOnStem(ctx: Context, pin: PicturePin, selection: string): void {
  ctx.save();
  ctx.globalAlpha = pin.opacity;
  ctx.strokeStyle = selection;
  ctx.lineWidth = 1.1;
  ctx.beginPath();
  ctx.moveTo(...pin.foot);
  ctx.lineTo(...pin.head);
  ctx.stroke();
  ctx.fillStyle = selection;
  ctx.beginPath();
  ctx.arc(...pin.foot, 1.6, 0, 2 * Math.PI);
  ctx.fill();
  if (pin.selected) {
    ctx.fillStyle = "#ffffff";
    ctx.beginPath();
    ctx.arc(...pin.head, pin.radius + 5.2, 0, 2 * Math.PI);
    ctx.fill();
    ctx.lineWidth = 3;
    ctx.beginPath();
    ctx.arc(...pin.head, pin.radius + 4, 0, 2 * Math.PI);
    ctx.stroke();
  }
  drawPin(ctx, pin, pin.head, pin.radius);
  if (pin.number !== "") drawNumber(ctx, pin);
  ctx.restore();
}

function drawNumber(ctx: Context, { number, fill, sign, head: [x, y], radius }: PicturePin): void {
  ctx.fillStyle = fill;
  ctx.beginPath();
  ctx.arc(x, y, radius * (5.6 / 7.5), 0, 2 * Math.PI);
  ctx.fill();
  ctx.font = `600 11px "${SANS}"`;
  ctx.fillStyle = sign;
  ctx.fillText(number, x - ctx.measureText(number).width / 2, y + baselineFromMiddle(ctx, number));
}
