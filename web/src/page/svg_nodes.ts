// The picture of the map as nodes of the page, without handing the browser any markup: where a page takes none (Trusted
// Types), it is drawn all the same, and nothing but shapes and texts can come of it whatever names it holds.

const SVG = "http://www.w3.org/2000/svg";
/** What app/picture writes. */
const ELEMENTS = new Set([
  "circle", "defs", "desc", "g", "linearGradient", "mask", "path", "pattern", "rect", "stop", "svg", "text", "title", "use",
]);
const ATTRIBUTE = / ([A-Za-z][A-Za-z0-9-]*)="/y;
const SIGNS: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"' };

const plain = (text: string) => text.replace(/&(amp|lt|gt|quot);/g, (_, sign: string) => SIGNS[sign] ?? "");

/** Draws nothing from elsewhere and runs nothing. */
function isHarmless(name: string, value: string): boolean {
  return name === "href" ? value.startsWith("#") : name !== "style" && !name.startsWith("on");
}

/** The text of viewer.svg(), piece by piece. What that does not write is refused with an Error. */
class SvgText {
  private at = 0;

  constructor(private readonly text: string) {}

  isAtEnd(): boolean {
    return this.at >= this.text.length;
  }

  /** What the pattern matches here, or null; it must be sticky. */
  take(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.text);
    if (found !== null) this.at = pattern.lastIndex;
    return found;
  }

  /** All up to a sign, which is passed over if `over` says so; signs in it stand for themselves. */
  until(sign: string, over: boolean): string {
    const end = this.text.indexOf(sign, this.at);
    if (end < 0) return this.fail();
    const part = this.text.slice(this.at, end);
    this.at = over ? end + sign.length : end;
    return plain(part);
  }

  fail(): never {
    throw new Error(`the picture is not as expected at sign ${this.at}`);
  }
}

/** Reads a tag's name and attributes; `closed` when it has no content. */
function readTag(svg: SvgText): { element: SVGElement; closed: boolean } {
  const name = svg.take(/<([A-Za-z]+)/y)?.[1] ?? "";
  if (!ELEMENTS.has(name)) svg.fail();
  const element = document.createElementNS(SVG, name) as SVGElement;
  for (let found = svg.take(ATTRIBUTE); found !== null; found = svg.take(ATTRIBUTE)) {
    const attribute = found[1] ?? "";
    const value = svg.until('"', true);
    if (!isHarmless(attribute, value)) svg.fail();
    if (attribute !== "xmlns") element.setAttribute(attribute, value);
  }
  const end = svg.take(/\/?>/y)?.[0] ?? svg.fail();
  return { element, closed: end === "/>" };
}

/** The picture as an element of this page, so that it has the fonts of the page. */
export function pictureOf(text: string): SVGElement {
  const svg = new SvgText(text);
  const { element: root, closed } = readTag(svg);
  const open = closed ? [] : [root];
  for (let parent = open[0]; parent !== undefined; parent = open[open.length - 1]) {
    if (svg.take(/<\//y) !== null) {
      if (svg.until(">", true) !== parent.localName) svg.fail();
      open.pop();
    } else if (svg.take(/(?=<)/y) !== null) {
      const child = readTag(svg);
      parent.append(child.element);
      if (!child.closed) open.push(child.element);
    } else {
      parent.append(svg.until("<", false));
    }
  }
  if (!svg.isAtEnd()) svg.fail();
  return root;
}
