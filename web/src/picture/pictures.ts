// viewer.png(): checks what is asked for and draws one picture after the other.
import { ViewerError } from "../errors.js";
import type { ModuleApi } from "../module.js";
import type { PictureWords } from "./frame.js";
import { makePicture } from "./picture.js";
import type { PngOptions } from "../../twente2040.js";

const SMALLEST_PX = 200;
const LARGEST_PX = 8192;
const LARGEST_SCALE = 4;

export class Pictures {
  private last: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly api: ModuleApi,
    /** Null without a map. */
    private readonly canvas: HTMLCanvasElement | null,
    private readonly fonts: ReadonlyMap<string, Uint8Array>,
  ) {}

  async make(options: PngOptions, words: () => PictureWords): Promise<Blob> {
    const { canvas } = this;
    if (canvas === null) throw new ViewerError("no_webgl2", "", "there is no map to draw");
    const scale = check("scale", options.scale ?? 2, 1, LARGEST_SCALE);
    const width = check("width", options.width ?? canvas.clientWidth, SMALLEST_PX, LARGEST_PX);
    const height = check("height", options.height ?? canvas.clientHeight, SMALLEST_PX, LARGEST_PX);
    const before = this.last;
    const picture = (async () => {
      await before;
      return makePicture(this.api, { width, height, scale, words: words(), fonts: this.fonts });
    })();
    this.last = picture.catch(() => {});
    return picture;
  }
}

function check(name: string, value: number, min: number, max: number): number {
  if (value >= min && value <= max) return value;
  throw new RangeError(`${name}: expected a number from ${min} to ${max}, found ${value}`);
}
