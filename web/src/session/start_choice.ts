// Which settings: the document, one of the presets, the middle of the room, or those of a link that is pasted.
import { make } from "../page/dom.js";
import { button, field, type Maker, write } from "./parts.js";
import type { Start } from "./session_state.js";

export interface StartChoice {
  readonly element: HTMLElement;
  show(start: Start): void;
}

interface Options {
  /** Begins the ids of its parts. */
  readonly id: string;
  readonly label: string;
  readonly offersMiddle: boolean;
  choose(start: Start): void;
}

const DOCUMENT = "document";
const MIDDLE = "middle";
const OWN = "settings";
/** Its settings are those of the document. */
const PRESET_OF_DOCUMENT = "perspectief";

export function makeStartChoice(maker: Maker, { id, label, offersMiddle, choose }: Options): StartChoice {
  const { session, texts } = maker;
  const option = (value: string, text: string) => make("option", { value }, [text]);
  const presets = session.viewer.presets.filter((preset) => preset !== PRESET_OF_DOCUMENT);
  const select = make("select", { id: `${id}-start` }, [
    option(DOCUMENT, texts.say("session.start.document")),
    ...presets.map((preset) => option(`preset:${preset}`, texts.say(`preset.${preset}.label`))),
    ...(offersMiddle ? [option(MIDDLE, texts.say("session.start.middle"))] : []),
    option(OWN, texts.say("session.start.link")),
  ]);
  const own = makeOwnLink(maker, id, (start) => choose(start));
  own.element.hidden = true;
  select.addEventListener("change", () => {
    const { value } = select;
    own.element.hidden = value !== OWN;
    if (value === DOCUMENT || value === MIDDLE) choose({ kind: value });
    else if (value.startsWith("preset:")) choose({ kind: "preset", id: value.slice("preset:".length) });
    else own.focus();
  });
  return {
    element: make("div", { class: "start" }, [field(label, select), own.element]),
    show(start) {
      if (select.value === OWN && start.kind !== "settings" && !own.element.hidden) return; // the link is still to come
      write(select, start.kind === "preset" ? `preset:${start.id}` : start.kind);
      own.element.hidden = select.value !== OWN;
    },
  };
}

function makeOwnLink({ session, texts, announce }: Maker, id: string, choose: (start: Start) => void) {
  const input = make("input", { type: "text", id: `${id}-own`, spellcheck: "false", autocomplete: "off" });
  const outcome = make("p", { class: "help", id: `${id}-own-outcome` });
  const open = async () => {
    try {
      const { settings } = await session.evaluator.readLink(input.value);
      input.value = "";
      outcome.textContent = texts.say("session.start.taken");
      outcome.className = "help";
      choose({ kind: "settings", settings });
    } catch {
      outcome.textContent = texts.say("session.start.refused");
      outcome.className = "problem";
    }
    announce(outcome.textContent ?? "");
  };
  const element = make("div", {}, [
    field(texts.say("session.start.paste"), input),
    make("p", { class: "buttons" }, [button(`${id}-own-open`, texts.say("session.start.take"), () => void open())]),
    outcome,
  ]);
  return { element, focus: () => input.focus() };
}
