// The element <netwerkstad-twente>: import "./netwerkstad-twente.js".
// Hand-written: what stands here exists, and tests/web/api_types.ts compiles against it.
import type { Reference, Viewer } from "./twente2040.js";

/** The events of the element. None of them bubbles. */
export interface NetwerkstadTwenteEventMap {
  /** The first picture of the map stands. */
  ready: CustomEvent<{ readonly viewer: Viewer }>;
  /** Values, choices or results changed. */
  change: CustomEvent<Readonly<Record<string, never>>>;
  /** Something was chosen on the map, or nothing any more. */
  select: CustomEvent<{ readonly ref: Reference | null }>;
  year: CustomEvent<{ readonly year: number }>;
  /** The map could not start, or an attribute asks for what there is not. */
  error: CustomEvent<{ readonly error: Error }>;
}

/**
 * A picture of the map with a button; the map itself when it is pressed.
 *
 * Attributes, all of them heeded while the map runs:
 *   lang       nl, en or de; that of the page around when left out, Dutch when the map does not speak it
 *   theme      light (when left out), dark, or auto: what the reader set in browser or system
 *   preset     id of a preset; perspectief when left out
 *   year       2010..2040; 2040 when left out
 *   autostart  starts the map without a press
 *   gestures   cooperative (when left out) leaves the wheel and one finger to the page; greedy gives all to the map
 *   height     240..4000 CSS pixels; style sheets of the page count more
 */
export class NetwerkstadTwenteElement extends HTMLElement {
  /** The API of the map; null until it runs, and after the element was taken out of its page. */
  readonly viewer: Viewer | null;
  /** Starts the map as a press of the button does, or gives the one that runs. Rejects when it cannot start. */
  start(): Promise<Viewer>;

  addEventListener<Type extends keyof NetwerkstadTwenteEventMap>(
    type: Type,
    listener: (this: NetwerkstadTwenteElement, event: NetwerkstadTwenteEventMap[Type]) => unknown,
    options?: boolean | AddEventListenerOptions,
  ): void;
  addEventListener<Type extends keyof HTMLElementEventMap>(
    type: Type,
    listener: (this: HTMLElement, event: HTMLElementEventMap[Type]) => unknown,
    options?: boolean | AddEventListenerOptions,
  ): void;
  addEventListener(
    type: string,
    listener: EventListenerOrEventListenerObject,
    options?: boolean | AddEventListenerOptions,
  ): void;
}

declare global {
  interface HTMLElementTagNameMap {
    "netwerkstad-twente": NetwerkstadTwenteElement;
  }
}
