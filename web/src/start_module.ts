// From files to a running module: instance, all assets handed over, canvas known.
import { ViewerError } from "./errors.js";
import type { LoadedFiles } from "./manifest.js";
import { type EmscriptenModule, ModuleApi, type ModuleFactory, type ModuleOptions } from "./module.js";

/** What the module tells the page. */
export interface ModuleCallbacks {
  onFirstFrame(): void;
  onChange(change: number): void;
  /** How many samples of the ensemble are finished. */
  onEnsemble(finished: number, samples: number): void;
  /** The flight that was asked for has arrived or was ended. */
  onFlightEnd(): void;
  /** Which field is open over the map, as JSON. */
  onTextField(json: string): void;
  /** A part of the page is asked for; the reference is "" for all of it. */
  onOpenPart(part: string, reference: string): void;
  /** The module stopped for good. */
  onAbort(error: ViewerError): void;
}

/** Makes an instance and hands it the files. */
export async function startModule(
  loaded: LoadedFiles,
  canvas: HTMLCanvasElement,
  callbacks: ModuleCallbacks,
): Promise<ModuleApi> {
  const module = await instantiate(loaded.factory, loaded.wasm, canvas, callbacks);
  const api = new ModuleApi(module, callbacks.onAbort);
  for (const [name, bytes] of loaded.files) {
    if (!api.loadFile(name, bytes)) throw new ViewerError("wrong_file", name, textOf(api));
  }
  return api;
}

/** The promise of the glue never settles when instantiateWasm fails, so failures travel by a promise of our own. */
function instantiate(
  factory: ModuleFactory,
  wasm: WebAssembly.Module,
  canvas: HTMLCanvasElement,
  callbacks: ModuleCallbacks,
): Promise<EmscriptenModule> {
  return new Promise((resolve, reject) => {
    const fail = (error: unknown) => reject(new ViewerError("start_failed", "", String(error)));
    const options: ModuleOptions = {
      // SDL finds its element by specialHTMLTargets, the context of WebGL is made on Module.canvas.
      canvas,
      preRun: [
        (module) => {
          module.specialHTMLTargets["#canvas"] = canvas;
        },
      ],
      instantiateWasm(imports, done) {
        WebAssembly.instantiate(wasm, imports).then((instance) => done(instance, wasm), fail);
        return {};
      },
      onFirstFrame: callbacks.onFirstFrame,
      onChange: callbacks.onChange,
      onEnsemble: callbacks.onEnsemble,
      onFlightEnd: callbacks.onFlightEnd,
      onTextField: callbacks.onTextField,
      onOpenPart: callbacks.onOpenPart,
      onAbort: fail, // after the start its trap says so
      print: (text) => console.info(text),
      printErr: (text) => console.warn(text),
    };
    factory(options).then(resolve, fail);
  });
}

/** The last error of the module in one line. */
export function textOf(api: ModuleApi): string {
  const { message, pointer, line, column } = api.lastError();
  const place = typeof line !== "number" ? (pointer ?? "") : `${pointer ?? ""} ${line}:${column ?? 0}`;
  return place === "" ? message : `${message} (${place.trim()})`;
}
