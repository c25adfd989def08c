// Runs in a page before its scripts: counts the objects of WebGL, and takes the context away when a test asks for it.

/** For addInitScript: it must name nothing outside itself. */
export function watchContext({ losesInFirstFrame = false } = {}) {
  const { prototype } = WebGL2RenderingContext;
  const live = new Set();
  window.glObjects = live;
  window.glObjectsMade = 0;
  for (const kind of ["Buffer", "Texture", "Program", "Shader", "VertexArray", "Framebuffer", "Renderbuffer", "Sampler"]) {
    const create = prototype[`create${kind}`];
    const remove = prototype[`delete${kind}`];
    prototype[`create${kind}`] = function (...given) {
      const object = create.apply(this, given);
      live.add(object);
      window.glObjectsMade += 1;
      return object;
    };
    prototype[`delete${kind}`] = function (object) {
      live.delete(object);
      remove.call(this, object);
    };
  }
  const { getContext } = HTMLCanvasElement.prototype;
  HTMLCanvasElement.prototype.getContext = function (kind, ...given) {
    const context = getContext.call(this, kind, ...given);
    if (kind === "webgl2" && context !== null) window.glContext ??= context;
    return context;
  };
  const happens = (type) => new Promise((done) => window.glContext.canvas.addEventListener(type, () => setTimeout(done), { once: true }));
  const extension = () => (window.glExtension ??= window.glContext.getExtension("WEBGL_lose_context"));
  window.loseContext = () => {
    const lost = happens("webglcontextlost");
    extension().loseContext();
    return lost;
  };
  window.bringBack = () => {
    const restored = happens("webglcontextrestored");
    extension().restoreContext();
    return restored;
  };
  if (!losesInFirstFrame) return;
  const { drawElementsInstanced, drawElements, drawArraysInstanced, drawArrays } = prototype;
  let drawn = false;
  for (const [name, draw] of Object.entries({ drawElementsInstanced, drawElements, drawArraysInstanced, drawArrays })) {
    prototype[name] = function (...given) {
      if (!drawn) extension().loseContext();
      drawn = true;
      return draw.apply(this, given);
    };
  }
}
