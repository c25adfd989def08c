// What stops the baking: a sentence with file, JSON pointer, line and column.

export class Failure extends Error {
  /** @param {{source: string, pointer?: string, line?: number, column?: number, message: string}} what */
  constructor({ source, pointer, line, column, message }) {
    const place = line ? `${source}:${line}:${column}` : source;
    super(pointer ? `${place} ${pointer}: ${message}` : `${place}: ${message}`);
    this.name = "Failure";
  }
}
