// Reads a JSON file into places: a value together with where it stands, so that every complaint about its content can
// name file, JSON pointer, line and column. The first thing that is not as expected stops the baking.

import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { parseTree, printParseErrorCode } from "jsonc-parser";
import { Failure } from "./failure.mjs";

/** Line and column, both from 1, of a character of a text. */
function position(text, offset) {
  const before = text.slice(0, offset);
  const line = before.split("\n").length;
  return { line, column: offset - before.lastIndexOf("\n") };
}

const escapeKey = (key) => String(key).replaceAll("~", "~0").replaceAll("/", "~1");

function describe(node) {
  if (node.type === "array") return `a list of ${node.children.length}`;
  if (node.type === "object") return "an object";
  return JSON.stringify(node.value).slice(0, 60);
}

/** One value of a file and where it stands. */
export class Place {
  constructor(file, node, pointer) {
    this.file = file;
    this.node = node;
    this.pointer = pointer;
  }

  /** Stops with what was expected here. */
  fail(message, node = this.node) {
    throw new Failure({ ...this.file.at(node.offset), source: this.file.name, pointer: this.pointer, message });
  }

  expect(type, expectation) {
    if (this.node.type !== type) this.fail(`expected ${expectation}, found ${describe(this.node)}`);
    return this;
  }

  number(min = -Infinity, max = Infinity) {
    this.expect("number", `a number from ${min} to ${max}`);
    if (!(this.node.value >= min && this.node.value <= max)) {
      this.fail(`expected a number from ${min} to ${max}, found ${this.node.value}`);
    }
    return this.node.value;
  }

  text() {
    return this.expect("string", "text").node.value;
  }

  /** Text that is not empty. */
  name() {
    if (this.text().trim() === "") this.fail("expected a name, found empty text");
    return this.node.value;
  }

  boolean() {
    return this.expect("boolean", "true or false").node.value;
  }

  oneOf(allowed) {
    if (!allowed.includes(this.text())) this.fail(`expected one of ${allowed.join(", ")}, found ${describe(this.node)}`);
    return this.node.value;
  }

  is(expected) {
    if (this.node.value !== expected) this.fail(`expected ${JSON.stringify(expected)}, found ${describe(this.node)}`);
  }

  items() {
    this.expect("array", "a list");
    return this.node.children.map((child, index) => new Place(this.file, child, `${this.pointer}/${index}`));
  }

  /** The members of an object that has exactly these keys; keys that end with ? may be left out. */
  members(keys) {
    this.expect("object", `an object with ${keys.join(", ")}`);
    const known = keys.map((key) => key.replace(/\?$/, ""));
    const found = {};
    for (const member of this.node.children) {
      const [keyNode, valueNode] = member.children;
      const place = new Place(this.file, valueNode, `${this.pointer}/${escapeKey(keyNode.value)}`);
      if (!known.includes(keyNode.value)) place.fail(`unknown key, expected one of ${known.join(", ")}`, keyNode);
      if (keyNode.value in found) place.fail("the key stands here twice", keyNode);
      found[keyNode.value] = place;
    }
    for (const key of keys) {
      if (!key.endsWith("?") && !(key in found)) this.fail(`the key "${key}" is missing`);
    }
    return found;
  }

  /** Any object as a list of [key, place]. */
  entries() {
    this.expect("object", "an object");
    return this.node.children.map(({ children: [keyNode, valueNode] }) => [
      keyNode.value,
      new Place(this.file, valueNode, `${this.pointer}/${escapeKey(keyNode.value)}`),
    ]);
  }
}

/** The root of a JSON file; stops at broken syntax. */
export function readJson(path) {
  const source = basename(path);
  let text;
  try {
    text = readFileSync(path, "utf8");
  } catch (error) {
    throw new Failure({ source, message: `cannot be read (${error.code})` });
  }
  const errors = [];
  const root = parseTree(text, errors, { disallowComments: true, allowTrailingComma: false });
  if (errors.length > 0 || root === undefined) {
    const offset = errors[0]?.offset ?? 0;
    const kind = errors.length > 0 ? printParseErrorCode(errors[0].error) : "ValueExpected";
    throw new Failure({ ...position(text, offset), source, message: `this is not JSON (${kind})` });
  }
  return new Place({ name: source, at: (offset) => position(text, offset) }, root, "");
}
