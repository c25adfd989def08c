// What this browser can do.

export function hasWebAssembly(): boolean {
  return typeof WebAssembly === "object" && typeof WebAssembly.instantiate === "function";
}

/**
 * Makes the context that the module draws in; false when the browser gives none. The module asks again and gets this
 * one: it is made while files still come, since the first one takes long.
 */
export function makeWebGl2(canvas: HTMLCanvasElement): boolean {
  // As app/shell/window.cpp asks for it: what counts is what was asked first.
  const attributes = { alpha: false, depth: true, stencil: false, antialias: false };
  return canvas.getContext("webgl2", attributes) !== null;
}
