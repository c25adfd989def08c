// "Voorspel en onthul": the room guesses first, then the model answers, on one axis with the document.
import { make } from "../page/dom.js";
import { table } from "../page/table.js";
import type { Texts } from "../page/texts.js";
import { dotChart } from "./charts.js";
import { type Guesses, guessesIn } from "./guesses.js";
import { outcomeName, ROOM_OUTCOMES, type RoomOutcome } from "./outcomes.js";
import { isRoomy } from "./screen.js";
import { button, field, type Maker, makeView, tableFold, type View, write } from "./parts.js";
import type { Session } from "./session.js";
import type { Prediction, Start } from "./session_state.js";
import { makeStartChoice } from "./start_choice.js";
import { medianOf } from "./statistics.js";

/** Near enough to be told so, as a share of the model's value. */
const NEAR = 0.1;

export function makePredictView(maker: Maker): View {
  const { session, texts, announce } = maker;
  const change = (part: Partial<Prediction>) => session.change({ prediction: { ...session.state.prediction, ...part } });
  const inputs = makeInputs(maker, change);
  const ask = make("p", { class: "question", id: "predict-question" });
  const answer = make("div", { id: "predict-answer" });
  const reveal = button("predict-reveal", "", () => {
    change({ revealed: !session.state.prediction.revealed });
    const sentence = answer.querySelector(".verdict")?.textContent;
    announce(sentence ?? texts.say("session.predict.hidden"));
  }, "button primary");
  const element = makeView("predict", texts, [ask, inputs.element, make("p", { class: "buttons" }, [reveal]), answer], texts.say("session.predict.lead"));
  return {
    element,
    update() {
      const { prediction } = session.state;
      const settings = session.settingsOf(prediction.about);
      inputs.update(prediction);
      ask.textContent = texts.say("session.predict.question", { outcome: outcomeName(prediction.outcome, texts), about: aboutText(prediction.about, texts) });
      reveal.disabled = settings === null;
      reveal.textContent = texts.say(prediction.revealed ? "session.predict.hide" : "session.predict.reveal");
      answer.replaceChildren(...(prediction.revealed && settings !== null ? answerParts(session, prediction, session.evaluator.evaluate(settings).outcomes[prediction.outcome], texts) : []));
    },
  };
}

function makeInputs(maker: Maker, change: (part: Partial<Prediction>) => void) {
  const { texts } = maker;
  const outcome = make("select", { id: "predict-outcome" }, ROOM_OUTCOMES.map((id) => make("option", { value: id }, [outcomeName(id, texts)])));
  outcome.addEventListener("change", () => change({ outcome: outcome.value as RoomOutcome, revealed: false }));
  const about = makeStartChoice(maker, { id: "predict", label: texts.say("session.predict.about"), offersMiddle: true, choose: (chosen) => change({ about: chosen, revealed: false }) });
  const guesses = make("textarea", { id: "predict-guesses", rows: 4, spellcheck: "false", autocomplete: "off", inputmode: "decimal" });
  guesses.addEventListener("input", () => change({ guesses: guesses.value }));
  const count = make("p", { class: "help", id: "predict-count" });
  return {
    element: make("div", { class: "columns" }, [
      make("div", {}, [field(texts.say("session.predict.outcome"), outcome), about.element]),
      make("div", {}, [field(texts.say("session.predict.guesses"), guesses, texts.say("session.predict.guesses_help")), count]),
    ]),
    update({ outcome: wanted, about: start, guesses: typed }: Prediction) {
      write(outcome, wanted);
      write(guesses, typed);
      about.show(start);
      const { values, unread } = read(typed, texts);
      const read_ = texts.say("session.predict.count", { count: texts.number(values.length) });
      count.textContent = unread.length === 0 ? read_ : `${read_} ${texts.say("session.predict.unread", { words: unread.slice(0, 5).join(", ") })}`;
    },
  };
}

function read(typed: string, texts: Texts): Guesses {
  return guessesIn(typed, texts.language === "en" ? "." : ",");
}

function aboutText(about: Start, texts: Texts): string {
  return about.kind === "preset" ? texts.say(`preset.${about.id}.label`) : texts.say(`session.about.${about.kind}`);
}

function answerParts(session: Session, { outcome, guesses }: Prediction, value: number, texts: Texts): HTMLElement[] {
  const { values } = read(guesses, texts);
  const ofDocument = session.document().outcomes[outcome];
  const show = (number: number) => texts.number(Math.round(number * 10) / 10);
  const verdict = make("p", { class: "verdict" }, [texts.say("session.predict.model", { value: show(value) })]);
  if (values.length === 0) return [verdict, make("p", {}, [texts.say("session.predict.no_guesses")])];
  const [low, high] = [Math.min(...values, value, ofDocument), Math.max(...values, value, ofDocument)];
  const near = values.filter((guess) => Math.abs(guess - value) <= NEAR * Math.abs(value)).length;
  const words = { middle: show(medianOf(values)), near: texts.number(near), count: texts.number(values.length), document: show(ofDocument) };
  const rows = [
    [texts.say("session.predict.row_model"), show(value)],
    [texts.say("session.room.document"), show(ofDocument)],
    [texts.say("session.predict.row_middle"), show(medianOf(values))],
    ...[...values].sort((a, b) => a - b).map((guess, index) => [texts.say("session.predict.row_guess", { number: texts.number(index + 1) }), show(guess)]),
  ];
  const sentence = texts.say("session.predict.sentence", words);
  verdict.append(" ", sentence);
  return [
    verdict,
    make("div", { class: "card wide" }, [
      dotChart({ label: `${verdict.textContent ?? ""}`, low, high, values, middle: value, document: ofDocument, isWide: isRoomy() }),
      make("p", { class: "ends" }, [make("span", {}, [show(low)]), make("span", {}, [show(high)])]),
    ]),
    make("p", { class: "legend" }, [texts.say("session.predict.legend")]),
    tableFold("predict-table", texts, table("predict-all", texts.say("session.predict.caption"), [texts.say("session.column.who"), outcomeName(outcome, texts)], rows)),
  ];
}
