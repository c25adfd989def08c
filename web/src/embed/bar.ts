// The foot of the element: the year, what the colours mean, the way to the whole page, and full screen.
import type { Viewer } from "../../twente2040.js";
import { make } from "../page/dom.js";
import { icon } from "../page/icons.js";
import type { Texts } from "../page/texts.js";
import { FIRST_YEAR, LAST_YEAR } from "../view.js";

/** What a block can stand for, as ids of the words. */
const THEMES = ["living", "working", "innovation", "logistics", "leisure", "facilities"] as const;

/** Between the texts of a page the map is calm, however wide; who fills the screen with it wants to work. */
const panelsFor = (fillsScreen: boolean) => ({ showsControls: fillsScreen, showsOutcome: fillsScreen });

export class Bar {
  private readonly range = make("input", { type: "range", id: "year", min: FIRST_YEAR, max: LAST_YEAR, step: 1 });
  private readonly label = make("label", { for: "year" });
  private readonly output = make("output", { for: "year" });
  private readonly year = make("div", { class: "year" }, [this.label, this.range, this.output]);
  private readonly legend = make("ul", { class: "legend" });
  private readonly page = make("a", { class: "page", target: "_blank", rel: "noopener" });
  private readonly statement = make("a", { class: "page", target: "_blank", rel: "noopener" });
  /** A frame may not be allowed to fill the screen. */
  private readonly fullScreen = make("button", { type: "button", class: "full-screen", hidden: !document.fullscreenEnabled });
  readonly element = make("div", { class: "bar" }, [
    this.year,
    make("div", { class: "foot" }, [this.legend, make("div", { class: "ways" }, [this.page, this.statement, this.fullScreen])]),
  ]);
  private texts: Texts | null = null;
  private viewer: Viewer | null = null;

  constructor(private readonly base: URL, private readonly frame: HTMLElement) {
    this.range.addEventListener("input", (event) => {
      event.stopPropagation(); // it would leave the shadow tree
      this.viewer?.setYear(this.range.valueAsNumber);
    });
    // With what is set at that moment: worked out when somebody is about to follow or to copy it.
    for (const type of ["pointerdown", "focus", "contextmenu", "click"]) {
      this.page.addEventListener(type, () => this.carryState());
    }
    this.fullScreen.addEventListener("click", () => void this.switchFullScreen());
    frame.addEventListener("fullscreenchange", () => {
      this.nameFullScreen();
      this.viewer?.setPreferences(panelsFor(this.fillsScreen()));
    });
  }

  translate(texts: Texts): void {
    this.texts = texts;
    this.label.textContent = texts.say("page.year.label");
    this.legend.replaceChildren(...THEMES.map((theme) => make("li", { class: theme }, [texts.say(`ui.theme.${theme}`)])));
    this.legend.setAttribute("aria-label", texts.say("embed.legend"));
    const address = new URL("./", this.base);
    if (texts.language !== "nl") address.searchParams.set("taal", texts.language);
    this.page.href = address.href;
    this.page.replaceChildren(texts.say("embed.page"), icon("away"));
    this.page.title = texts.say("embed.page_title");
    this.statement.href = new URL("toegankelijkheid.html", this.base).href;
    this.statement.textContent = texts.say("embed.accessibility");
    this.nameFullScreen();
  }

  run(viewer: Viewer): void {
    this.viewer = viewer;
    viewer.setPreferences(panelsFor(this.fillsScreen()));
    viewer.on("year", () => this.showYear(viewer.year()));
    this.showYear(viewer.year());
  }

  stop(): void {
    this.viewer = null;
  }

  private carryState(): void {
    if (this.viewer !== null) this.page.href = this.viewer.link();
  }

  private showYear(year: number): void {
    this.range.valueAsNumber = year;
    this.output.value = String(year);
    this.range.style.setProperty("--filled", String((year - FIRST_YEAR) / (LAST_YEAR - FIRST_YEAR)));
  }

  private fillsScreen(): boolean {
    return (this.frame.getRootNode() as ShadowRoot).fullscreenElement === this.frame;
  }

  /** A browser that refuses says so itself. */
  private async switchFullScreen(): Promise<void> {
    await (this.fillsScreen() ? document.exitFullscreen() : this.frame.requestFullscreen()).catch(() => {});
  }

  private nameFullScreen(): void {
    const full = this.fillsScreen();
    const name = this.texts?.say(full ? "embed.leave_full_screen" : "embed.full_screen") ?? "";
    this.fullScreen.setAttribute("aria-label", name);
    this.fullScreen.title = name;
    this.fullScreen.replaceChildren(icon(full ? "shrink" : "expand"));
  }
}
