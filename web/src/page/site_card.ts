// What the card of a selected site has besides words and figures: the decision on top, and the choice.
import type { FlipSearch, SiteChoice, Viewer } from "../../twente2040.js";
import { fillInto, make } from "./dom.js";
import type { CardContent } from "./selection_card.js";
import type { Texts } from "./texts.js";

const CHOICES: readonly SiteChoice[] = ["auto", "develop", "reserve", "drop"];

/** The card of a site, made from what is said of it as of any other thing. */
export function siteCard(viewer: Viewer, texts: Texts, ref: string, content: CardContent): CardContent {
  const id = ref.slice("site:".length);
  const scenario = viewer.scenario();
  const added = (scenario.added ?? []) as readonly { id: string; kind?: string; municipality?: string }[];
  const facts = viewer.sites.find((site) => site.id === id) ?? added.find((site) => site.id === id);
  const result = viewer.results().sites.find((site) => site.id === id);
  if (facts === undefined || result === undefined) return content;
  const chosen = scenario.sites?.[id] ?? "auto";
  const place = texts.say("ui.site.place", {
    municipality: texts.say(`municipality.${facts.municipality ?? ""}`),
    kind: texts.say(`site_kind.${facts.kind ?? "expansion"}`),
  });
  const years = result.first_year === null
    ? []
    : [" ", make("span", { class: "remark" }, [texts.say("ui.site.years", { first: String(result.first_year), last: String(result.last_year) })])];
  const decision = make("strong", { class: "decision", "data-decision": result.decision }, [texts.say(`decision.${result.decision}`)]);
  const [, title, ...reason] = content.head;
  return {
    title: content.title,
    head: [make("p", { class: "kind" }, [place]), ...(title === undefined ? [] : [title]), make("p", {}, [decision, ...years]), ...reason],
    body: [choiceOf(viewer, texts, id, chosen), ...flipOf(viewer, texts, chosen), ...content.body],
    stamp: JSON.stringify([content.stamp, result.decision, chosen, viewer.flip()]),
  };
}

function choiceOf(viewer: Viewer, texts: Texts, id: string, chosen: SiteChoice): HTMLElement {
  const options = CHOICES.map((choice) => {
    const input = make("input", { type: "radio", name: "card-choice", id: `card-choice-${choice}`, checked: choice === chosen });
    input.addEventListener("change", () => viewer.chooseSite(id, choice));
    return make("label", { class: "check" }, [input, texts.say(`ui.choice.${choice}`)]);
  });
  return make("fieldset", { class: "choice" }, [make("legend", {}, [texts.say("ui.choice.title")]), ...options]);
}

/** "What would change this decision?": the smallest step of one control, and a button that takes it. */
function flipOf(viewer: Viewer, texts: Texts, chosen: SiteChoice): HTMLElement[] {
  const search = viewer.flip();
  // A decision of one's own changes with the choice above.
  if (search === null || chosen !== "auto") return [];
  const sentence = make("p", {});
  fillInto(sentence, flipSentence(viewer, texts, search), {});
  const parts = [make("h4", {}, [make("span", {}, [texts.say("ui.flip.title")])]), sentence];
  if (search.flip !== null) parts.push(make("p", { class: "buttons" }, [tryButton(viewer, texts, search.flip)]));
  return [make("div", { class: "section", id: "flip" }, parts)];
}

function flipSentence(viewer: Viewer, texts: Texts, { searching, flip }: FlipSearch): string {
  if (searching) return texts.say("ui.flip.searching");
  const parameter = viewer.parameters.find(({ id }) => id === flip?.parameter);
  if (flip === null || parameter === undefined) return texts.say("ui.flip.none");
  return texts.say("ui.flip.found", {
    label: texts.label(parameter),
    from: texts.value(parameter, flip.from),
    to: texts.value(parameter, flip.to),
    decision: texts.say(`decision.${flip.decision}`),
  });
}

function tryButton(viewer: Viewer, texts: Texts, flip: NonNullable<FlipSearch["flip"]>): HTMLElement {
  const button = make("button", { type: "button", class: "button", id: "flip-try" }, [texts.say("ui.flip.try")]);
  button.addEventListener("click", () => {
    viewer.set(flip.parameter, flip.to);
    viewer.endGesture();
    // The button goes with the answer; the card stays.
    document.getElementById("selection")?.focus();
  });
  return button;
}
