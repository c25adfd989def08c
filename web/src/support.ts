// What this browser can do.

export function hasWebAssembly(): boolean {
  return typeof WebAssembly === "object" && typeof WebAssembly.instantiate === "function";
}

/** A module without any content: the four signs and the number that each begins with. */
const EMPTY_MODULE = new Uint8Array([0x00, 0x61, 0x73, 0x6d, 1, 0, 0, 0]);

/** False where the Content-Security-Policy of the website keeps every module out. */
export function mayCompile(): boolean {
  try {
    return new WebAssembly.Module(EMPTY_MODULE) instanceof WebAssembly.Module;
  } catch {
    return false;
  }
}

/**
 * Makes the context that the module draws in, in the size that the module would give it; false when the browser gives
 * none. The module asks again and gets this one.
 */
export function makeWebGl2(canvas: HTMLCanvasElement): boolean {
  // As app/shell/window.cpp asks for it: what counts is what was asked first.
  const attributes = { alpha: false, depth: true, stencil: false, antialias: false };
  const { width, height } = canvas.getBoundingClientRect();
  canvas.width = Math.round(width * window.devicePixelRatio);
  canvas.height = Math.round(height * window.devicePixelRatio);
  return canvas.getContext("webgl2", attributes) !== null;
}
