// What is chosen on the map, in a few words over it. The full page has the rest.
import type { Viewer } from "../../twente2040.js";
import { fillInto, make } from "../page/dom.js";
import { icon } from "../page/icons.js";
import { Texts } from "../page/texts.js";

interface Content {
  readonly kind: string;
  readonly title: string;
  /** Words between *stars* are strong. */
  readonly sentence: string;
}

export class Caption {
  private readonly kind = make("p", { class: "kind" });
  private readonly title = make("p", { class: "title" });
  private readonly sentence = make("p", { class: "sentence" });
  private readonly close = make("button", { type: "button", class: "close" }, [icon("close")]);
  readonly element = make("div", { class: "caption", hidden: true }, [
    make("div", { role: "status" }, [this.kind, this.title, this.sentence]),
    this.close,
  ]);

  /** Follows a viewer until it is disposed. */
  run(viewer: Viewer, goBack: () => void): void {
    const update = () => this.show(viewer);
    for (const type of ["select", "change", "year", "view"] as const) viewer.on(type, update);
    this.close.onclick = () => {
      viewer.select(null);
      goBack(); // the button goes with the caption
    };
    update();
  }

  hide(): void {
    this.element.hidden = true;
  }

  private show(viewer: Viewer): void {
    const ref = viewer.selected();
    this.element.hidden = ref === null;
    if (ref === null) return;
    const texts = Texts.of(viewer);
    const { kind, title, sentence } = contentOf(viewer, texts, ref);
    this.close.setAttribute("aria-label", texts.say("card.close", { name: title }));
    // The same words again would be read out again.
    if (this.kind.textContent !== kind) this.kind.textContent = kind;
    if (this.title.textContent !== title) this.title.textContent = title;
    if (this.sentence.textContent === sentence.replaceAll("*", "")) return;
    this.sentence.replaceChildren();
    fillInto(this.sentence, sentence, {});
  }
}

function contentOf(viewer: Viewer, texts: Texts, ref: string): Content {
  const card = viewer.describe(ref);
  return card === null ? siteContent(viewer, texts, ref.slice("site:".length)) : card;
}

/** Where it lies, and what becomes of it when. */
function siteContent(viewer: Viewer, texts: Texts, id: string): Content {
  const facts = viewer.sites.find((site) => site.id === id);
  const result = viewer.results().sites.find((site) => site.id === id);
  if (facts === undefined || result === undefined) return { kind: "", title: id, sentence: "" };
  const kind = texts.say("ui.site.place", {
    municipality: texts.say(`municipality.${facts.municipality}`),
    kind: texts.say(`site_kind.${facts.kind}`),
  });
  const years = result.first_year === null
    ? ""
    : texts.say("ui.site.years", { first: String(result.first_year), last: String(result.last_year) });
  return { kind, title: facts.name, sentence: `*${texts.say(`decision.${result.decision}`)}* ${years}`.trim() };
}
