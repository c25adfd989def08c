// "Meedoen": the code to scan, what to do, and the question to the room. The facilitator's words are text, never markup.
import { make } from "../page/dom.js";
import { makeCodeBox } from "./code_box.js";
import { field, type Maker, makeView, type View, write } from "./parts.js";
import { makeStartChoice } from "./start_choice.js";

const STEPS = ["scan", "move", "send"] as const;

export function makeJoinView(maker: Maker): View {
  const { session, texts } = maker;
  const box = makeCodeBox("join", maker);
  const question = make("p", { class: "question", id: "join-question-shown" });
  const send = make("strong", { id: "join-answer-shown" });
  const steps = make("ol", { class: "steps" }, STEPS.map((step) => make("li", {}, [texts.say(`session.join.${step}`), ...(step === "send" ? [" ", send] : [])])));
  const settings = makeSettings(maker);
  const element = makeView("join", texts, [
    make("div", { class: "join" }, [
      box.element,
      make("div", { class: "invitation" }, [question, steps, make("p", { class: "help" }, [texts.say("session.join.private")])]),
    ]),
    settings.element,
  ]);
  return {
    element,
    update() {
      const { state } = session;
      question.textContent = state.question;
      question.hidden = state.question === "";
      send.textContent = state.answerTo;
      box.show(session.evaluator.linkOf(session.settingsOf(state.start) ?? {}));
      settings.update();
    },
  };
}

function makeSettings(maker: Maker) {
  const { session, texts } = maker;
  const question = make("textarea", { id: "join-question", rows: 2, maxlength: 400 });
  question.addEventListener("input", () => session.change({ question: question.value }));
  const answerTo = make("input", { type: "text", id: "join-answer", maxlength: 120, autocomplete: "off" });
  answerTo.addEventListener("input", () => session.change({ answerTo: answerTo.value }));
  const start = makeStartChoice(maker, { id: "join", label: texts.say("session.join.start"), offersMiddle: false, choose: (chosen) => session.change({ start: chosen }) });
  const element = make("details", { class: "settings", id: "join-settings", open: true }, [
    make("summary", {}, [texts.say("session.join.settings")]),
    make("div", { class: "columns" }, [
      start.element,
      field(texts.say("session.join.question"), question),
      field(texts.say("session.join.answer_to"), answerTo, texts.say("session.join.answer_help")),
    ]),
  ]);
  return {
    element,
    update() {
      write(question, session.state.question);
      write(answerTo, session.state.answerTo);
      start.show(session.state.start);
    },
  };
}
