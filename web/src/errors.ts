// The typed errors of the API. Each says what went wrong and where; words for people are chosen by the page.
import { plainName } from "./file_names.js";
import type { FailureKind } from "../twente2040.js";

export class ViewerError extends Error {
  readonly kind: FailureKind;
  readonly file: string;

  constructor(kind: FailureKind, file: string, detail: string) {
    super(file === "" ? detail : `${file}: ${detail}`);
    this.name = "ViewerError";
    this.kind = kind;
    this.file = plainName(file);
  }
}

/** What the module says about a text or value that it refused. */
export interface ModuleError {
  readonly message: string;
  readonly pointer?: string;
  /** Null where the error has no place in a text. */
  readonly line?: number | null;
  readonly column?: number | null;
}

export class ScenarioError extends Error {
  readonly pointer: string;
  declare readonly line?: number;
  declare readonly column?: number;

  constructor(error: ModuleError) {
    super(error.message);
    this.name = "ScenarioError";
    this.pointer = error.pointer ?? "";
    if (typeof error.line === "number") this.line = error.line;
    if (typeof error.column === "number") this.column = error.column;
  }
}

/** A RangeError that also carries the id and the range as values. */
export function makeRangeError(message: string, facts: { id: string; min?: number; max?: number }): RangeError {
  return Object.assign(new RangeError(message), facts);
}
