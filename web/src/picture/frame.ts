// What stands around the map of a picture: title above; legend, scale, north, sources and date below.
import { type Context, flow, marked, type Part, stack, text, type TextStyle } from "./blocks.js";
import { SANS, SERIF } from "./fonts.js";
import { drawCube, drawNeededPlate, drawNorthArrow, drawPin, drawPlate } from "./marks.js";
import type { NameOfScenario, PictureData } from "./picture_data.js";

export interface Say {
  (key: string, values?: Readonly<Record<string, string>>): string;
}

/** Words and numbers of the language of the picture. */
export interface PictureWords {
  readonly language: string;
  readonly say: Say;
}

const ROW_PX = 21;
const MARK_PX = 24;
const OF_TEN = [10, 7, 4, 1] as const;
const BAR_LENGTHS_KM = [0.1, 0.2, 0.5, 1, 2, 5, 10, 20] as const;
const LONGEST_BAR_PX = 130;
/** Text lines longer than this are hard to read. */
const WIDEST_TEXT_PX = 460;

interface Styles {
  readonly kicker: TextStyle;
  readonly title: TextStyle;
  readonly about: TextStyle;
  readonly head: TextStyle;
  readonly row: TextStyle;
  readonly note: TextStyle;
}

function stylesOf(data: PictureData, narrow: boolean): Styles {
  const { ink, ink_2, ink_3, accent } = data.paper;
  const sans = (weight: number, size: number, line: number, colour: string): TextStyle => ({
    font: `${weight} ${size}px "${SANS}"`,
    line,
    colour,
  });
  const title = narrow ? 22 : 28;
  return {
    kicker: sans(600, 13, 18, accent),
    title: { font: `600 ${title}px "${SERIF}"`, line: Math.round(title * 1.22), colour: ink },
    about: sans(400, 13, 18, ink_2),
    head: sans(600, 12, 16, ink),
    row: sans(400, 12, 16, ink),
    note: sans(400, 11, 15, ink_3),
  };
}

export function makeHeader(ctx: Context, data: PictureData, words: PictureWords, width: number): Part {
  const styles = stylesOf(data, width < 600);
  const { say } = words;
  const year = String(data.year);
  const name = nameOf(data.present, words);
  const title =
    data.reference === null
      ? say("picture.title", { name, year })
      : say("picture.title_difference", { name, reference: nameOf(data.reference, words), year });
  const about = data.reference !== null ? "difference" : data.legend.futures !== null ? "futures" : "scenario";
  return stack(
    [
      text(ctx, `${say("ui.product.name")} ${say("ui.product.year")}`, styles.kicker, width),
      text(ctx, title, styles.title, width),
      text(ctx, say(`picture.about.${about}`), styles.about, width),
    ],
    4,
  );
}

export function makeFooter(ctx: Context, data: PictureData, words: PictureWords, width: number): Part {
  const styles = stylesOf(data, width < 600);
  const keys = [
    makeBlocks(ctx, data, words, styles),
    makeSites(ctx, data, words, styles),
    makeFutures(ctx, data, words, styles),
    makeScale(ctx, data, words, styles),
  ].filter((part): part is Part => part !== null);
  const gap = { across: 36, down: 22 };
  const keysWidth = flow(keys, Infinity, gap).width;
  const room = width - keysWidth - gap.across;
  // The text takes what the keys leave of their row, or a row of its own.
  const textWidth = room >= 240 ? Math.min(room, WIDEST_TEXT_PX) : Math.min(width, WIDEST_TEXT_PX);
  return flow([...keys, makeCredits(ctx, words, styles, textWidth)], width, gap);
}

/** "Ieder voor zich + 2 wijzigingen" */
function nameOf({ name, preset, changes }: NameOfScenario, { say, language }: PictureWords): string {
  if (name !== "") return name;
  const label = say(`preset.${preset}.label`);
  if (changes === 0) return label;
  if (changes === 1) return `${label} ${say("ui.preset.one_change")}`;
  return `${label} ${say("ui.preset.changes", { count: changes.toLocaleString(language) })}`;
}

function makeBlocks(ctx: Context, data: PictureData, { say }: PictureWords, styles: Styles): Part | null {
  const { blocks } = data.legend;
  if (blocks.length === 0) return null;
  const head = data.reference === null ? say("ui.legend.dynamics", { year: String(data.year) }) : say("picture.blocks");
  const rows = blocks.map((block) =>
    marked((x, middle) => drawCube(ctx, block, [x + 7, middle], 7), MARK_PX, text(ctx, say(block.word), styles.row, 170), ROW_PX),
  );
  // Six themes stand in two columns of three, as high as the sites beside them.
  const half = rows.length > 4 ? Math.ceil(rows.length / 2) : rows.length;
  const columns = [rows.slice(0, half), rows.slice(half)].filter((column) => column.length > 0);
  return stack(
    [
      text(ctx, head, styles.head, 300),
      flow(columns.map((column) => stack(column, 0)), Infinity, { across: 20, down: 0 }),
      text(ctx, say("ui.legend.illustrative"), styles.note, 200),
    ],
    5,
  );
}

function makeSites(ctx: Context, data: PictureData, { say }: PictureWords, styles: Styles): Part | null {
  const { sites, plates } = data.legend;
  if (sites.length === 0) return null;
  const words = (word: string) => text(ctx, say(word), styles.row, 170);
  const pins = sites.map((site) =>
    marked((x, middle) => drawPin(ctx, site, [x + 7.5, middle], 7.5), MARK_PX, words(site.word), ROW_PX),
  );
  const changes = plates.map((plate) =>
    marked((x, middle) => drawPlate(ctx, plate, [x + 7.5, middle]), MARK_PX, words(plate.word), ROW_PX),
  );
  const columns = [pins, changes].filter((column) => column.length > 0).map((column) => stack(column, 0));
  return stack([text(ctx, say("ui.legend.sites"), styles.head, 200), flow(columns, Infinity, { across: 20, down: 0 })], 5);
}

function makeFutures(ctx: Context, data: PictureData, { say, language }: PictureWords, styles: Styles): Part | null {
  const { futures } = data.legend;
  if (futures === null) return null;
  const plates: Part = {
    width: OF_TEN.length * 44,
    height: 14,
    draw: (x, y) => OF_TEN.forEach((ofTen, index) => drawNeededPlate(ctx, futures.colour, [x + index * 44, y], [36, 14], ofTen)),
  };
  const numbers = OF_TEN.map((ofTen) => text(ctx, String(ofTen), styles.note, 44));
  const below: Part = {
    width: plates.width,
    height: styles.note.line,
    draw: (x, y) => numbers.forEach((number, index) => number.draw(x + index * 44 + 18 - number.width / 2, y)),
  };
  const samples = say("ui.legend.futures", { count: futures.samples.toLocaleString(language) });
  return stack([
    text(ctx, say("ui.legend.uncertainty"), styles.head, 220),
    stack([plates, below], 2),
    text(ctx, samples, styles.note, 220),
  ], 5);
}

/** A bar of a round length, at the scale of the centre of the map, and an arrow to the north. */
function makeScale(ctx: Context, data: PictureData, { say, language }: PictureWords, styles: Styles): Part {
  const fitting = BAR_LENGTHS_KM.filter((length) => length * data.px_per_km <= LONGEST_BAR_PX);
  const length = fitting[fitting.length - 1] ?? BAR_LENGTHS_KM[0];
  const barWidth = length * data.px_per_km;
  const label = text(ctx, length < 1 ? `${length * 1000} m` : `${length.toLocaleString(language)} km`, styles.row, 100);
  const bar: Part = {
    width: barWidth,
    height: 26,
    draw(x, y) {
      label.draw(x + barWidth / 2 - label.width / 2, y);
      ctx.fillStyle = data.paper.ink;
      ctx.fillRect(x, y + 20, barWidth, 1.5);
      for (const at of [0, barWidth / 2, barWidth]) ctx.fillRect(x + at - 0.75, y + (at === barWidth / 2 ? 18 : 16), 1.5, 5);
    },
  };
  const letter = text(ctx, say("picture.north"), styles.head, 40);
  const arrow: Part = {
    width: 34,
    height: 44,
    draw(x, y) {
      letter.draw(x + 17 - letter.width / 2, y);
      drawNorthArrow(ctx, [x + 17, y + 31], data.north_rad, data.paper.ink);
    },
  };
  const both: Part = {
    width: Math.max(barWidth, 60) + 20 + arrow.width,
    height: arrow.height,
    draw(x, y) {
      bar.draw(x, y + 12);
      arrow.draw(x + Math.max(barWidth, 60) + 20, y);
    },
  };
  return stack([text(ctx, say("picture.scale"), styles.head, 200), both, text(ctx, say("picture.at_centre"), styles.note, 180)], 5);
}

function makeCredits(ctx: Context, { say, language }: PictureWords, styles: Styles, width: number): Part {
  const date = new Intl.DateTimeFormat(language, { dateStyle: "long" }).format(new Date());
  return stack(
    [
      text(ctx, say("picture.reliability"), { ...styles.about, font: styles.row.font, line: 17 }, width),
      text(ctx, say("picture.sources"), styles.note, width),
      text(ctx, say("picture.made", { date }), styles.note, width),
    ],
    7,
  );
}
