// The field in which people type over the map. The workbench draws its place; here a native field lies over it, so that
// on-screen keyboards, input methods and screen readers work.
import { type ModuleApi, TextFieldEvent } from "./module.js";

/** What the module says of the open field (app/shell/app_text_field.cpp). */
interface Field {
  readonly id: string;
  /** Another number is another field. */
  readonly opened: number;
  readonly label: string;
  readonly text: string;
  readonly kind: "text" | "number";
  readonly problem: string;
  readonly theme: "light" | "dark";
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Whether its place has not been scrolled away. */
  readonly inSight: boolean;
}

const LONGEST_TEXT = 80;
const PROBLEM_WIDTH = 240;
const FONT_SIZE = 13;
const INKS = { light: "#16302f", dark: "#e6eeeb" } as const;

export class TextFieldOverlay {
  private readonly input = document.createElement("input");
  private readonly problem = document.createElement("p");
  private field: Field | null = null;
  private scale = 1;

  constructor(wrapper: HTMLElement, private readonly canvas: HTMLElement) {
    const { input, problem } = this;
    input.type = "text";
    input.autocomplete = "off";
    input.spellcheck = false;
    input.maxLength = LONGEST_TEXT;
    problem.id = "map-field-problem";
    problem.setAttribute("role", "alert");
    input.setAttribute("aria-describedby", problem.id);
    Object.assign(input.style, {
      position: "absolute", boxSizing: "border-box", margin: "0", minHeight: "0", padding: "0 6px", border: "0", outline: "none",
      background: "transparent", font: "600 13px/18px Inter, system-ui, sans-serif",
    });
    Object.assign(problem.style, {
      position: "absolute", boxSizing: "border-box", width: `${PROBLEM_WIDTH}px`, margin: "0", padding: "6px 10px",
      borderRadius: "6px", background: "#f8e6d6", color: "#8a3c00", font: "500 12px/16px Inter, system-ui, sans-serif",
    });
    input.hidden = true;
    problem.hidden = true;
    wrapper.append(input, problem);
  }

  connect(api: ModuleApi, signal: AbortSignal): void {
    const { input } = this;
    const tell = (event: TextFieldEvent) => {
      if (this.field !== null) api.textField(event, this.field.id, input.value);
    };
    input.addEventListener("input", () => tell(TextFieldEvent.Typed), { signal });
    input.addEventListener("blur", () => tell(TextFieldEvent.Committed), { signal });
    input.addEventListener("keydown", (event) => {
      // The page has keys of its own: none of them is meant here.
      event.stopPropagation();
      if (event.isComposing) return;
      if (event.key === "Enter") tell(TextFieldEvent.Committed);
      if (event.key === "Escape") tell(TextFieldEvent.Cancelled);
    }, { signal });
  }

  /** How much larger than usual texts are: the module counts in its own, smaller window. */
  setScale(scale: number): void {
    this.scale = scale;
    if (this.field !== null) this.place(this.field);
  }

  show(json: string): void {
    const field = JSON.parse(json) as Field | null;
    const before = this.field;
    if (field === null) return this.close();
    this.field = field;
    this.place(field);
    if (field.opened === before?.opened) return;
    this.input.hidden = false;
    this.input.value = field.text;
    this.input.setAttribute("aria-label", field.label);
    this.input.inputMode = field.kind === "number" ? "decimal" : "text";
    this.input.style.textAlign = field.kind === "number" ? "right" : "left";
    this.input.focus({ preventScroll: true });
    this.input.select();
  }

  private place(field: Field): void {
    const { input, problem, scale } = this;
    const px = (value: number) => `${value * scale}px`;
    Object.assign(input.style, {
      left: px(field.x), top: px(field.y), width: px(field.width), height: px(field.height), fontSize: px(FONT_SIZE),
      color: INKS[field.theme], caretColor: INKS[field.theme], fontWeight: field.kind === "number" ? "600" : "400",
      // Scrolled away it keeps the focus and the text.
      opacity: field.inSight ? "1" : "0",
    });
    const left = Math.max(8, (field.x + field.width) * scale - PROBLEM_WIDTH);
    Object.assign(problem.style, { left: `${left}px`, top: px(field.y + field.height + 4) });
    problem.hidden = field.problem === "";
    if (problem.textContent !== field.problem) problem.textContent = field.problem;
    input.setAttribute("aria-invalid", String(field.problem !== ""));
  }

  private close(): void {
    const hadFocus = (this.input.getRootNode() as Document | ShadowRoot).activeElement === this.input;
    this.field = null; // before the blur that follows: nothing is committed twice
    this.input.hidden = true;
    this.problem.hidden = true;
    if (hadFocus) this.canvas.focus({ preventScroll: true });
  }
}
