// "De middelste kaart": the scenario in the middle of the room as a picture and in figures, to open and to pass on.
import type { Theme } from "../../twente2040.js";
import { make } from "../page/dom.js";
import { pictureOf } from "../page/svg_nodes.js";
import { table } from "../page/table.js";
import type { Texts } from "../page/texts.js";
import { makeCodeBox } from "./code_box.js";
import { outcomeName, type Outcomes, type RoomOutcome } from "./outcomes.js";
import { emptyNote, type Maker, makeView, type View } from "./parts.js";
import type { Settings } from "./room.js";
import { isRoomy } from "./screen.js";
import type { Session } from "./session.js";

const KEY_FIGURES: readonly RoomOutcome[] = ["homes_needed", "homes_delivered", "land_delivered", "dropped", "result"];

export function makeMiddleView(maker: Maker): View {
  const { session, texts } = maker;
  const box = makeCodeBox("middle", maker);
  const [figures, picture, differences] = [make("dl", { class: "figures" }), make("figure", { id: "middle-map" }), make("div")];
  const open = make("a", { class: "button primary", id: "middle-open" }, [texts.say("session.middle.open")]);
  const note = emptyNote(texts);
  const shown = make("div", { class: "middle" }, [
    make("div", { class: "picture" }, [picture, figures]),
    make("div", { class: "side" }, [make("p", { class: "buttons" }, [open]), box.element, differences]),
  ]);
  const element = makeView("middle", texts, [note, shown], texts.say("session.middle.lead"));
  return {
    element,
    update() {
      const middle = session.middle();
      note.hidden = middle !== null;
      shown.hidden = middle === null;
      if (middle === null) return box.show(null);
      const link = session.evaluator.linkOf(middle);
      open.href = link;
      box.show(link);
      const theme = (document.documentElement.dataset["theme"] ?? "light") as Theme;
      picture.replaceChildren(pictureOf(session.evaluator.pictureOf(middle, theme, isRoomy() ? "large" : "small")));
      const outcomes = session.evaluator.evaluate(middle).outcomes;
      figures.replaceChildren(...KEY_FIGURES.map((outcome) => figureOf(outcome, outcomes, session, texts)));
      differences.replaceChildren(differencesOf(middle, session, texts));
    },
  };
}

function figureOf(outcome: RoomOutcome, outcomes: Outcomes, session: Session, texts: Texts): HTMLElement {
  const [now, then] = [Math.round(outcomes[outcome]), Math.round(session.document().outcomes[outcome])];
  const against = now === then ? texts.say("session.middle.same") : texts.say("session.middle.against", { value: texts.number(then) });
  return make("div", { "data-outcome": outcome }, [
    make("dt", {}, [outcomeName(outcome, texts)]),
    make("dd", {}, [make("strong", {}, [texts.number(now)]), " ", make("span", {}, [against])]),
  ]);
}

/** What stands otherwise than in the document. */
function differencesOf({ values = {}, sites = {}, added = [] }: Settings, session: Session, texts: Texts): HTMLElement {
  const names = new Map(session.viewer.sites.map(({ id, name }) => [id, name]));
  const ofSliders = session.viewer.parameters.filter(({ id }) => values[id] !== undefined)
    .map((parameter) => [texts.label(parameter), texts.value(parameter, parameter.default), texts.value(parameter, values[parameter.id] ?? parameter.default)]);
  const ofSites = Object.entries(sites).map(([id, choice]) => [names.get(id) ?? id, texts.say("page.choice.auto"), texts.say(`page.choice.${choice}`)]);
  const ofInitiatives = (added as { name: string }[]).map(({ name }) => [name, "–", texts.say("ui.changes.added")]);
  const rows = [...ofSliders, ...ofSites, ...ofInitiatives];
  if (rows.length === 0) return make("p", {}, [texts.say("session.middle.unchanged")]);
  const head = ["setting", "document", "middle"].map((column) => texts.say(`session.column.${column}`));
  return table("middle-differs", texts.say("session.middle.caption"), head, rows);
}
