// The map as a picture for saving: drawn off the screen by the module, tile by tile, with names, title, legend, scale,
// north arrow and sources around it.
import { ViewerError } from "../errors.js";
import type { ModuleApi } from "../module.js";
import { loadFonts } from "./fonts.js";
import { makeFooter, makeHeader, type PictureWords } from "./frame.js";
import { drawNames } from "./names.js";
import type { PictureData } from "./picture_data.js";

export interface PictureRequest {
  /** The map in CSS pixels. */
  readonly width: number;
  readonly height: number;
  /** Pixels of the picture per CSS pixel. */
  readonly scale: number;
  readonly words: PictureWords;
  readonly fonts: ReadonlyMap<string, Uint8Array>;
}

const MARGIN_PX = 28;
const NARROW_MARGIN_PX = 18;
const GAP_PX = 16;

/** Tries with a turn for the page between tiles; the last one without, so that a map that moves gets its picture too. */
const TRIES = 3;

export async function makePicture(api: ModuleApi, request: PictureRequest): Promise<Blob> {
  await loadFonts(request.fonts);
  try {
    for (let tries = 1; tries <= TRIES; tries += 1) {
      const data = api.beginPicture(request.width, request.height, request.scale) as PictureData | null;
      if (data === null) throw new ViewerError("no_webgl2", "", api.lastError().message);
      const canvas = await drawPage(api, request, data, tries < TRIES);
      if (canvas !== null) return await toBlob(canvas);
    }
  } finally {
    api.endPicture();
  }
  throw tooLarge("the map could not be drawn at this size");
}

function tooLarge(detail: string): ViewerError {
  return new ViewerError("too_large", "", detail);
}

/** Null when the map changed meanwhile. */
async function drawPage(
  api: ModuleApi,
  request: PictureRequest,
  data: PictureData,
  pausing: boolean,
): Promise<HTMLCanvasElement | null> {
  const { width, height, scale, words } = request;
  const margin = width < 600 ? NARROW_MARGIN_PX : MARGIN_PX;
  const measuring = contextOf(1, 1);
  const heightOf = (make: typeof makeHeader) => make(measuring, data, words, width).height;
  const headerHeight = heightOf(makeHeader);
  const mapTop = margin + headerHeight + GAP_PX;
  const footerTop = mapTop + height + GAP_PX + 4;
  const pageWidth = width + 2 * margin;
  const pageHeight = footerTop + heightOf(makeFooter) + margin;

  const ctx = contextOf(Math.round(pageWidth * scale), Math.round(pageHeight * scale));
  ctx.fillStyle = data.paper.ground;
  ctx.fillRect(0, 0, ctx.canvas.width, ctx.canvas.height);
  // Names are clipped to the map, and the map stands on whole pixels.
  const origin = { x: Math.round(margin * scale), y: Math.round(mapTop * scale) };
  const size = { x: Math.round(width * scale), y: Math.round(height * scale) };
  if (!(await drawTiles(api, ctx, origin, size, data.tile, pausing))) return null;

  ctx.save();
  ctx.beginPath();
  ctx.rect(origin.x, origin.y, size.x, size.y);
  ctx.clip();
  ctx.translate(origin.x, origin.y);
  ctx.scale(scale, scale);
  drawNames(ctx, data);
  ctx.restore();
  ctx.scale(scale, scale);
  ctx.strokeStyle = data.paper.line;
  ctx.lineWidth = 1;
  ctx.strokeRect(margin - 0.5, mapTop - 0.5, width + 1, height + 1);
  makeHeader(ctx, data, words, width).draw(margin, margin);
  makeFooter(ctx, data, words, width).draw(margin, footerTop);
  return ctx.canvas;
}

interface Pixels {
  readonly x: number;
  readonly y: number;
}

async function drawTiles(
  api: ModuleApi,
  ctx: CanvasRenderingContext2D,
  origin: Pixels,
  size: Pixels,
  tile: number,
  pausing: boolean,
): Promise<boolean> {
  const image = new ImageData(tile, tile);
  for (let y = 0; y < size.y; y += tile) {
    for (let x = 0; x < size.x; x += tile) {
      const pixels = api.drawPictureTile(x, y, tile * tile * 4);
      if (pixels === null) return false;
      copyUpsideDown(image.data, pixels, tile);
      const [width, height] = [Math.min(tile, size.x - x), Math.min(tile, size.y - y)];
      ctx.putImageData(image, origin.x + x, origin.y + y, 0, 0, width, height);
      if (pausing) await new Promise((done) => setTimeout(done));
    }
  }
  return true;
}

/** The GPU counts rows from the lowest up. */
function copyUpsideDown(target: Uint8ClampedArray, source: Uint8Array, rows: number): void {
  const stride = source.length / rows;
  for (let row = 0; row < rows; row += 1) {
    target.set(source.subarray(row * stride, (row + 1) * stride), (rows - 1 - row) * stride);
  }
}

/** Browsers limit canvases in different ways: some throw, some give no context, some one that stays empty. */
function contextOf(width: number, height: number): CanvasRenderingContext2D {
  const canvas = document.createElement("canvas");
  canvas.width = width;
  canvas.height = height;
  const detail = `${width} x ${height} pixels`;
  try {
    const ctx = canvas.getContext("2d", { willReadFrequently: false });
    if (ctx === null) throw tooLarge(detail);
    ctx.fillStyle = "#ffffff";
    ctx.fillRect(width - 1, height - 1, 1, 1);
    if (ctx.getImageData(width - 1, height - 1, 1, 1).data[3] !== 255) throw tooLarge(detail);
    ctx.clearRect(width - 1, height - 1, 1, 1);
    return ctx;
  } catch (error) {
    throw error instanceof ViewerError ? error : tooLarge(detail);
  }
}

function toBlob(canvas: HTMLCanvasElement): Promise<Blob> {
  return new Promise((done, fail) => {
    canvas.toBlob((blob) => {
      if (blob === null) return fail(tooLarge(`${canvas.width} x ${canvas.height} pixels`));
      done(blob);
    }, "image/png");
  });
}
