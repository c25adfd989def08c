// Guesses as people write them down: "16.025", "1,5", "−20", one per line or one after the other.

export interface Guesses {
  readonly values: readonly number[];
  /** What is no number, as it was written. */
  readonly unread: readonly string[];
}

/** Between two guesses; a comma only with a space behind it, for it may be a decimal one. */
const BETWEEN = /[\s;]+|,(?=\s)/;
const NUMBER = /^[-+]?\d+(\.\d+)?$/;

/**
 * Reads all guesses of a text.
 *
 *   decimal   the sign before the decimals in the language of whoever writes; the other one groups thousands
 */
export function guessesIn(text: string, decimal: "," | "."): Guesses {
  const values: number[] = [];
  const unread: string[] = [];
  for (const word of text.split(BETWEEN).filter((part) => part !== "")) {
    const value = numberIn(word, decimal);
    if (value === null) unread.push(word);
    else values.push(value);
  }
  return { values, unread };
}

function numberIn(word: string, decimal: "," | "."): number | null {
  const group = decimal === "," ? "." : ",";
  const plain = word.replace("−", "-");
  // A group has three digits: "1.5" in Dutch is a decimal point of somebody who is used to one.
  const isGrouped = new RegExp(`^[-+]?\\d{1,3}(\\${group}\\d{3})+(\\${decimal}\\d+)?$`).test(plain);
  const text = (isGrouped ? plain.replaceAll(group, "") : plain).replace(",", ".");
  return NUMBER.test(text) ? Number(text) : null;
}
