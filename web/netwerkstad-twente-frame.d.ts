// For the page around frame.html: import { connect } from "./netwerkstad-twente-frame.js". Loading the script is enough
// for frames that take the height that they need.
// Hand-written: what stands here exists, and tests/web/api_types.ts compiles against it.
import type { Reference } from "./twente2040.js";

/** What a page may ask: the calls of Viewer in twente2040.d.ts with the same arguments, "start" and "height". */
export type FrameCall =
  | "start" | "height" | "parameters" | "presets" | "get" | "set" | "applyPreset" | "chooseSite" | "reset" | "undo"
  | "redo" | "scenario" | "load" | "link" | "openLink" | "results" | "year" | "setYear" | "layers" | "setLayers"
  | "selected" | "select" | "camera" | "flyTo" | "setLanguage" | "setTheme";

/** The name is MessageError, or that of the error in twente2040.d.ts. The pointer (RFC 6901) leads into the message
 * for a MessageError, into the scenario for a ScenarioError. A MessageError that points nowhere ("") is for the 121st call
 * within a second and those after it: they are not carried out. */
export interface FrameError {
  readonly name: string;
  readonly message: string;
  readonly pointer?: string;
}

interface Head {
  readonly type: "netwerkstad-twente";
  readonly version: 1;
}

/** Sent to the frame. */
export interface FrameRequest extends Head {
  /** Comes back with the reply. */
  readonly id: string | number;
  readonly call: FrameCall;
  readonly args?: readonly unknown[];
}

/** Answers a request; the id is null when the request had none that can be used. */
export type FrameReply = Head & { readonly id: string | number | null } & (
  | { readonly value: unknown }
  | { readonly error: FrameError }
);

/** What happens in the frame, as the events of the element; and the height in CSS pixels that it had best have. */
export type FrameEvent = Head & (
  | { readonly event: "ready" | "change" }
  | { readonly event: "year"; readonly year: number }
  | { readonly event: "select"; readonly ref: Reference | null }
  | { readonly event: "height"; readonly height: number }
  | { readonly event: "error"; readonly error: FrameError }
);

export interface FrameConnection {
  /** Rejects with an Error that has name, message and pointer of the reply. The frame must have loaded. */
  call(call: FrameCall, ...args: readonly unknown[]): Promise<unknown>;
  /** Calls back until the returned function is called. */
  listen(listener: (event: FrameEvent) => void): () => void;
  /** Hears nothing more. */
  close(): void;
}

/** Speaks with the map in a frame of this deployment, whose address must allow the origin of the page. */
export function connect(frame: HTMLIFrameElement): FrameConnection;
