// qr.js, fetched when somebody wants it: a link as a picture for the camera of a phone.
import { generate } from "lean-qr";

const SVG = "http://www.w3.org/2000/svg";
/** White modules around the code, as ISO/IEC 18004 asks. */
const QUIET_ZONE = 4;
/** Dark on white in every theme: many cameras read no light code on a dark ground. */
const DARK = "#16302f";
const LIGHT = "#ffffff";

/**
 * The code of a text as SVG, dark on white with its quiet zone. Null when the text is longer than a code can hold (about
 * 2,900 characters).
 *
 *   label   what a screen reader says
 */
export function makeQr(text: string, label: string): SVGSVGElement | null {
  const rows = rowsOf(text);
  if (rows === null) return null;
  const size = rows.length + 2 * QUIET_ZONE;
  const svg = element("svg", { viewBox: `0 0 ${size} ${size}`, role: "img", "aria-label": label, class: "qr", "shape-rendering": "crispEdges" });
  svg.append(element("rect", { width: size, height: size, fill: LIGHT }), element("path", { d: pathOf(rows), fill: DARK }));
  return svg;
}

/** Dark modules per row; null where the text does not fit. */
function rowsOf(text: string): readonly (readonly boolean[])[] | null {
  try {
    const code = generate(text);
    const places = Array.from({ length: code.size }, (_, index) => index);
    return places.map((y) => places.map((x) => code.get(x, y)));
  } catch {
    return null;
  }
}

/** One rectangle per run of dark modules in a row. */
function pathOf(rows: readonly (readonly boolean[])[]): string {
  const runs: string[] = [];
  rows.forEach((row, y) => {
    for (let x = 0; x < row.length; x += 1) {
      if (row[x] !== true) continue;
      const start = x;
      while (row[x + 1] === true) x += 1;
      runs.push(`M${start + QUIET_ZONE} ${y + QUIET_ZONE}h${x - start + 1}v1h-${x - start + 1}z`);
    }
  });
  return runs.join("");
}

function element<Tag extends keyof SVGElementTagNameMap>(tag: Tag, attributes: Readonly<Record<string, string | number>>): SVGElementTagNameMap[Tag] {
  const made = document.createElementNS(SVG, tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, String(value));
  return made;
}
