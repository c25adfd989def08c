// Words and numbers of one language.
import type { Language, Parameter, Viewer } from "../../twente2040.js";
import { fill } from "./dom.js";

export class Texts {
  private readonly numbers: Intl.NumberFormat;

  constructor(
    readonly language: Language,
    private readonly words: Readonly<Record<string, string>>,
  ) {
    this.numbers = new Intl.NumberFormat(language, { maximumFractionDigits: 1 });
  }

  static of(viewer: Viewer): Texts {
    return new Texts(viewer.language(), viewer.words());
  }

  /** The text of a key with its places filled. A key without words shows itself, so that it is seen. */
  say(key: string, values: Readonly<Record<string, string>> = {}): string {
    return fill(this.words[key] ?? key, values);
  }

  has(key: string): boolean {
    return this.words[key] !== undefined;
  }

  /** At most one decimal, with a real minus sign. */
  number(value: number): string {
    return this.numbers.format(value === 0 ? 0 : value).replace("-", "−");
  }

  /** With as many decimals, also where they are zero. */
  fixed(value: number, decimals: number): string {
    const digits = { minimumFractionDigits: decimals, maximumFractionDigits: decimals };
    return new Intl.NumberFormat(this.language, digits).format(value).replace("-", "−");
  }

  /** With its sign, also a plus. */
  difference(value: number): string {
    return value > 0 ? `+${this.number(value)}` : this.number(value);
  }

  /** "Almelo, Borne en Hengelo" */
  list(names: readonly string[]): string {
    return new Intl.ListFormat(this.language, { type: "conjunction" }).format(names);
  }

  /** Always one decimal, so that a growing number does not jump. */
  megabytes(bytes: number): string {
    const format = new Intl.NumberFormat(this.language, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
    return format.format(bytes / 1_000_000);
  }

  /** The word of a parameter's unit, empty where it has none. */
  unit(parameter: Parameter): string {
    return parameter.unit === "" ? "" : this.say(`unit.${parameter.unit}`);
  }

  /** A value as people say it: "120 per jaar", "aan". */
  value(parameter: Parameter, value: number): string {
    if (parameter.kind === "toggle") return this.say(value === 1 ? "page.control.on" : "page.control.off");
    return `${this.number(value)} ${this.unit(parameter)}`.trim();
  }

  label(parameter: Parameter): string {
    return this.say(`parameter.${parameter.id}.label`);
  }
}
