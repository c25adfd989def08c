// Style sheets of the shadow tree, made by script once for all elements: neither a style element nor a style attribute,
// which a strict content security policy refuses.
import bar from "../../styles/embed_bar.css";
import stage from "../../styles/embed_stage.css";
import tokens from "../../styles/tokens.css";

let shared: readonly CSSStyleSheet[] | null = null;

export function styleSheets(): readonly CSSStyleSheet[] {
  // The tokens belong to the frame here: the page around has a root of its own.
  shared ??= [tokens.replaceAll(":root", ".frame"), stage, bar].map(sheetOf);
  return shared;
}

/** Gives one element a height. What the page says of the element counts more, as with the attribute of a picture. */
export function heightSheet() {
  const sheet = new CSSStyleSheet();
  const set = (height: number | null) => sheet.replaceSync(height === null ? "" : `:host { height: ${height}px; }`);
  return { sheet, set };
}

function sheetOf(text: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(text);
  return sheet;
}
