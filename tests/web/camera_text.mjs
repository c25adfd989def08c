// What the camera of a phone reads from a QR code on the page.
import { createRequire } from "node:module";
import { root } from "./browser.mjs";

const require = createRequire(`${root}/web/package.json`);
const readQr = require("jsqr");
const { PNG } = require("pngjs");

/** The text in the code that an element shows; undefined when there is none to read. */
export async function textInCode(element) {
  await element.scrollIntoViewIfNeeded();
  const { data, width, height } = PNG.sync.read(await element.screenshot());
  return readQr(new Uint8ClampedArray(data), width, height)?.data;
}
