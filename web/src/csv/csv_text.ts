// Rows as CSV text (RFC 4180). Texts that a spreadsheet would run as a formula are kept from it; numbers stay numbers.

export type Cell = string | number | null;

export interface Sheet {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

/** "nl" is what Excel with Dutch or German settings opens: semicolons and decimal commas. */
export type CsvVariant = "nl" | "international";
export const CSV_VARIANTS: readonly CsvVariant[] = ["nl", "international"];

const LINE_END = "\r\n";
/** Signs that no name needs, and at which a program may tear a line. */
const CONTROLS = /[\0-\x1f\x7f]/g;
/**
 * Where a program may begin to read a formula: at the start, behind any space, for programs trim it; and behind either
 * separator, for quotes help nobody who opens a file with the other one. The wide signs are those that some programs
 * read as the usual ones.
 */
const FORMULA = /(^|[,;])(?=\s*[=+\-@\uff1d\uff0b\uff0d\uff20])/g;
const NEEDS_QUOTES = /[",;]/;
const DIGITS = 6;

export function csvText({ columns, rows }: Sheet, variant: CsvVariant): string {
  const separator = variant === "nl" ? ";" : ",";
  const line = (cells: readonly Cell[]) => cells.map((cell) => cellText(cell, variant)).join(separator) + LINE_END;
  return line(columns) + rows.map(line).join("");
}

function cellText(cell: Cell, variant: CsvVariant): string {
  if (cell === null) return "";
  if (typeof cell === "number") return numberText(cell, variant);
  const text = cell.replace(CONTROLS, " ").replace(FORMULA, "$1'");
  return NEEDS_QUOTES.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Without thousands and without an exponent; empty for what is no number. */
function numberText(value: number, variant: CsvVariant): string {
  if (!Number.isFinite(value)) return "";
  const text = String(Number(value.toFixed(DIGITS)) || 0); // no minus zero
  return variant === "nl" ? text.replace(".", ",") : text;
}
