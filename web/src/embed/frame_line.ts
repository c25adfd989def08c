// The line between the map in a frame and the page around it. Only the window around is heard, only from an origin that
// the address allows, not more often than is of use, and only that origin is told anything.
import type { FrameError, FrameEvent, FrameReply } from "../../netwerkstad-twente-frame.js";
import type { NetwerkstadTwenteElement } from "../../netwerkstad-twente.js";
import { MessageError, type Request, TYPE, VERSION, carryOut, idOf, isForMap, parseRequest } from "./messages.js";
import { MOST_PER_SECOND, RateLimit } from "./rate_limit.js";

type WithoutHead<Message> = Message extends unknown ? Omit<Message, "type" | "version"> : never;

/** What the address allows; its own origin when it allows nothing. What is no origin of the web is left out. */
export function allowedOrigins(wanted: readonly string[], own: string): ReadonlySet<string> {
  return new Set(wanted.length === 0 ? [own] : wanted.filter(isOrigin));
}

function isOrigin(text: string): boolean {
  try {
    const { origin, protocol } = new URL(text);
    return origin === text && /^https?:$/.test(protocol);
  } catch {
    return false;
  }
}

export class FrameLine {
  private height = 0;
  private readonly limit = new RateLimit();

  constructor(
    private readonly element: NetwerkstadTwenteElement,
    private readonly allowed: ReadonlySet<string>,
  ) {
    if (window.parent === window) return; // nobody around
    window.addEventListener("message", (event) => void this.hear(event));
    element.addEventListener("ready", () => this.tell({ event: "ready" }));
    element.addEventListener("change", () => this.tell({ event: "change" }));
    element.addEventListener("year", ({ detail }) => this.tell({ event: "year", year: detail.year }));
    element.addEventListener("select", ({ detail }) => this.tell({ event: "select", ref: detail.ref }));
    element.addEventListener("error", ({ detail }) => this.tell({ event: "error", error: describe(detail.error) }));
  }

  /** The height that the frame had best have. */
  tellHeight(height: number): void {
    this.height = height;
    this.tell({ event: "height", height });
  }

  private async hear({ source, origin, data }: MessageEvent<unknown>): Promise<void> {
    if (source !== window.parent || !this.allowed.has(origin) || !isForMap(data)) return;
    try {
      if (!this.limit.takes()) throw new MessageError("", `more than ${MOST_PER_SECOND} in a second: this one is left out`);
      const value = await this.answer(parseRequest(data));
      this.send({ id: idOf(data), value }, origin);
    } catch (error) {
      this.send({ id: idOf(data), error: describe(error) }, origin);
    }
  }

  private async answer(request: Request): Promise<unknown> {
    if (request.call === "height") return this.height;
    if (request.call === "start") return void (await this.element.start());
    const { viewer } = this.element;
    if (viewer === null) throw new MessageError("/call", "the map does not run yet: call start first");
    return carryOut(viewer, request);
  }

  private tell(event: WithoutHead<FrameEvent>): void {
    const { parent } = window;
    // Where the browser says who is around, nobody else is written to; it drops what is for another origin anyway.
    const around = window.location.ancestorOrigins?.[0];
    for (const origin of this.allowed) {
      if (parent !== window && (around === undefined || around === origin)) this.send(event, origin);
    }
  }

  private send(message: WithoutHead<FrameEvent | FrameReply>, origin: string): void {
    window.parent.postMessage({ type: TYPE, version: VERSION, ...message }, origin);
  }
}

function describe(error: unknown): FrameError {
  const { name = "Error", message = String(error), pointer } = error as Partial<MessageError>;
  return pointer === undefined ? { name, message } : { name, message, pointer };
}
