// Parts of a page around a map: each knows its size before it is drawn, so that nothing lies on anything else.

export type Context = CanvasRenderingContext2D;

export interface Part {
  readonly width: number;
  readonly height: number;
  /** Draws with the upper left corner at a place. */
  draw(x: number, y: number): void;
}

export interface TextStyle {
  /** As CSS writes it: `600 13px "..."`. */
  readonly font: string;
  readonly line: number;
  readonly colour: string;
}

/** A text over as many lines as a width needs. A word that is wider than that stands alone and is made narrower. */
export function text(ctx: Context, words: string, style: TextStyle, maxWidth: number): Part {
  ctx.font = style.font;
  const lines = breakLines(ctx, words, maxWidth);
  const widths = lines.map((line) => Math.min(maxWidth, ctx.measureText(line).width));
  const { fontBoundingBoxAscent, fontBoundingBoxDescent } = ctx.measureText("x");
  const baseline = style.line / 2 + (fontBoundingBoxAscent - fontBoundingBoxDescent) / 2;
  return {
    width: Math.max(0, ...widths),
    height: lines.length * style.line,
    draw(x, y) {
      ctx.font = style.font;
      ctx.fillStyle = style.colour;
      lines.forEach((line, index) => ctx.fillText(line, x, y + index * style.line + baseline, maxWidth));
    },
  };
}

function breakLines(ctx: Context, words: string, maxWidth: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of words.split(" ")) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (line !== "" && ctx.measureText(longer).width > maxWidth) {
      lines.push(line);
      line = word;
    } else {
      line = longer;
    }
  }
  return [...lines, line];
}

/** Parts below each other. */
export function stack(parts: readonly Part[], gap: number): Part {
  return {
    width: Math.max(0, ...parts.map((part) => part.width)),
    height: sumOf(parts.map((part) => part.height)) + gap * Math.max(0, parts.length - 1),
    draw(x, y) {
      let top = y;
      for (const part of parts) {
        part.draw(x, top);
        top += part.height + gap;
      }
    },
  };
}

/** A mark of a width, and words beside it. */
export function marked(mark: (x: number, middle: number) => void, markWidth: number, words: Part, rowHeight: number): Part {
  const height = Math.max(rowHeight, words.height);
  return {
    width: markWidth + words.width,
    height,
    draw(x, y) {
      mark(x, y + height / 2);
      words.draw(x + markWidth, y + (height - words.height) / 2);
    },
  };
}

/** Parts beside each other, in as many rows as a width needs; each row is as high as its highest part. */
export function flow(parts: readonly Part[], maxWidth: number, gap: { readonly across: number; readonly down: number }): Part {
  const rows: Part[][] = [];
  let left = 0;
  for (const part of parts) {
    const row = rows[rows.length - 1];
    if (row === undefined || left + part.width > maxWidth) {
      rows.push([part]);
      left = part.width + gap.across;
    } else {
      row.push(part);
      left += part.width + gap.across;
    }
  }
  const heights = rows.map((row) => Math.max(...row.map((part) => part.height)));
  const widths = rows.map((row) => sumOf(row.map((part) => part.width)) + gap.across * (row.length - 1));
  return {
    width: Math.max(0, ...widths),
    height: sumOf(heights) + gap.down * Math.max(0, rows.length - 1),
    draw(x, y) {
      let top = y;
      rows.forEach((row, index) => {
        let at = x;
        for (const part of row) {
          part.draw(at, top);
          at += part.width + gap.across;
        }
        top += (heights[index] ?? 0) + gap.down;
      });
    },
  };
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, one) => sum + one, 0);
}
