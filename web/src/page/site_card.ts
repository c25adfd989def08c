// The card of a selected site in the page: what becomes of it, and the choice.
import type { SiteChoice, SiteClass, Viewer } from "../../twente2040.js";
import { make } from "./dom.js";
import type { CardContent } from "./selection_card.js";
import type { Texts } from "./texts.js";

const CHOICES: readonly SiteChoice[] = ["auto", "develop", "reserve", "drop"];
const CLASSES: readonly SiteClass[] = ["homes", "land", "offices"];

export function siteCard(viewer: Viewer, texts: Texts, ref: string): CardContent {
  const id = ref.slice("site:".length);
  const scenario = viewer.scenario();
  const added = (scenario.added ?? []) as readonly { id: string; name: string; kind?: string; municipality?: string }[];
  const facts = viewer.sites.find((site) => site.id === id) ?? added.find((site) => site.id === id);
  const result = viewer.results().sites.find((site) => site.id === id);
  if (facts === undefined || result === undefined) return { title: "", head: [], body: [], stamp: ref };
  const chosen = scenario.sites?.[id] ?? "auto";
  const amounts = CLASSES.flatMap((site_class) => {
    const [used, unused] = [result.used[site_class], result.unused[site_class]];
    if (used + unused <= 0) return [];
    const values = { used: texts.number(Math.round(used)), capacity: texts.number(Math.round(used + unused)) };
    return [[texts.say(`class.${site_class}`), texts.say(`ui.amount.${site_class}`, values)] as const];
  });
  const years = result.first_year === null
    ? []
    : [make("p", {}, [texts.say("ui.site.years", { first: String(result.first_year), last: String(result.last_year) })])];
  const place = texts.say("ui.site.place", {
    municipality: texts.say(`municipality.${facts.municipality ?? ""}`),
    kind: texts.say(`site_kind.${facts.kind ?? "expansion"}`),
  });
  const head = [
    make("p", { class: "kind" }, [place]),
    make("h3", {}, [facts.name]),
    make("p", {}, [
      make("strong", { class: "decision", "data-decision": result.decision }, [texts.say(`decision.${result.decision}`)]),
    ]),
    ...years,
  ];
  const rows = amounts.map(([label, value]) =>
    make("li", {}, [make("span", {}, [label]), " ", make("span", { class: "amount" }, [value])]));
  const body = [make("ul", {}, rows), choiceOf(viewer, texts, id, chosen)];
  return { title: facts.name, head, body, stamp: JSON.stringify([texts.language, result, chosen]) };
}

function choiceOf(viewer: Viewer, texts: Texts, id: string, chosen: SiteChoice): HTMLElement {
  const options = CHOICES.map((choice) => {
    const input = make("input", { type: "radio", name: "card-choice", id: `card-choice-${choice}`, checked: choice === chosen });
    input.addEventListener("change", () => viewer.chooseSite(id, choice));
    return make("label", { class: "check" }, [input, texts.say(`ui.choice.${choice}`)]);
  });
  return make("fieldset", { class: "choice" }, [make("legend", {}, [texts.say("ui.choice.title")]), ...options]);
}
