// netwerkstad-twente-frame.js, for the page around a frame: gives each frame of this deployment the height that it asks
// for, and offers connect() to speak with the map in it.
import type { FrameCall, FrameConnection, FrameEvent, FrameReply } from "../../netwerkstad-twente-frame.js";

const TYPE = "netwerkstad-twente";
const VERSION = 1;
/** The frames stand where this script does. */
const { origin } = new URL(import.meta.url);
const LEAST_PX = 200;
const MOST_PX = 4000;

type Message = FrameEvent | FrameReply;

/** Null for what no frame of this deployment said. */
function messageOf({ origin: from, data }: MessageEvent<unknown>): Message | null {
  const message = data as Partial<Message> | null;
  const fits = from === origin && typeof message === "object" && message?.type === TYPE && message.version === VERSION;
  return fits ? (message as Message) : null;
}

/** The frame on this page whose window this is. */
function frameOf(source: MessageEventSource | null): HTMLIFrameElement | undefined {
  return [...document.querySelectorAll("iframe")].find((frame) => frame.contentWindow === source);
}

function setHeight(frame: HTMLIFrameElement | undefined, height: unknown): void {
  if (typeof height === "number" && height >= LEAST_PX && height <= MOST_PX) {
    frame?.style.setProperty("height", `${Math.round(height)}px`);
  }
}

const HEIGHT_ID = "height";

window.addEventListener("message", (event) => {
  const message = messageOf(event);
  if (message === null) return;
  if ("event" in message && message.event === "height") setHeight(frameOf(event.source), message.height);
  if ("id" in message && message.id === HEIGHT_ID && "value" in message) setHeight(frameOf(event.source), message.value);
});

// A frame that was there before this script has told its height already. Nothing secret is asked: any window may hear it.
for (const frame of document.querySelectorAll("iframe")) {
  if (new URL(frame.src || "about:blank", document.baseURI).origin !== origin) continue;
  frame.contentWindow?.postMessage({ type: TYPE, version: VERSION, id: HEIGHT_ID, call: "height", args: [] }, "*");
}

let calls = 0;

export function connect(frame: HTMLIFrameElement): FrameConnection {
  const waiting = new Map<string, { resolve(value: unknown): void; reject(error: Error): void }>();
  const listeners = new Set<(event: FrameEvent) => void>();
  const hear = (event: MessageEvent<unknown>) => {
    const message = event.source === frame.contentWindow ? messageOf(event) : null;
    if (message === null) return;
    if ("event" in message) return listeners.forEach((listener) => listener(message));
    const asked = waiting.get(String(message.id));
    waiting.delete(String(message.id));
    if ("error" in message) asked?.reject(Object.assign(new Error(message.error.message), message.error));
    else asked?.resolve(message.value);
  };
  window.addEventListener("message", hear);
  return {
    call(call: FrameCall, ...args: readonly unknown[]) {
      calls += 1;
      const id = `call-${calls}`;
      return new Promise((resolve, reject) => {
        waiting.set(id, { resolve, reject });
        frame.contentWindow?.postMessage({ type: TYPE, version: VERSION, id, call, args }, origin);
      });
    },
    listen(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    close: () => window.removeEventListener("message", hear),
  };
}
