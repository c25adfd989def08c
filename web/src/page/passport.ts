// "Verantwoording": every setting with its basis, source and range, and the model's own checks.
import type { Check, Parameter, Viewer } from "../../twente2040.js";
import { documentLine } from "./document_links.js";
import { make } from "./dom.js";
import { table } from "./table.js";
import type { Part } from "./part.js";
import type { Texts } from "./texts.js";

const BASES = ["document", "source", "assumption"] as const;

export function makePassport(viewer: Viewer, texts: Texts, onError: (error: unknown) => void): Part {
  const rows = make("div");
  const basis = make("select", { id: "passport-basis" }, [
    make("option", { value: "" }, [texts.say("page.passport.all")]),
    ...BASES.map((id) => make("option", { value: id }, [texts.say(`ui.basis.${id}`)])),
  ]);
  const show = () => rows.replaceChildren(parameterTable(viewer.parameters.filter((one) => basis.value === "" || one.basis === basis.value), texts));
  basis.addEventListener("change", show);
  const checks = make("div");
  const run = make("button", { type: "button", class: "button" }, [texts.say("page.passport.run")]);
  run.addEventListener("click", () => {
    run.disabled = true;
    viewer.checks().then(
      (list) => {
        checks.replaceChildren(checkList(list, texts));
        run.disabled = false;
      },
      (error: unknown) => {
        run.disabled = false;
        onError(error);
      },
    );
  });
  let shown = false;
  return {
    element: make("div", {}, [
      make("div", { class: "field" }, [make("label", { for: "passport-basis" }, [texts.say("page.passport.basis")]), basis]),
      rows,
      make("p", { class: "help" }, [texts.say("page.passport.checks")]),
      make("p", { class: "buttons" }, [run]),
      checks,
    ]),
    update() {
      if (shown) return; // the catalogue never changes
      shown = true;
      show();
    },
  };
}

function parameterTable(parameters: readonly Parameter[], texts: Texts): HTMLElement {
  const rows = parameters.map((parameter) => [
    texts.label(parameter),
    texts.value(parameter, parameter.default),
    parameter.uncertainty > 0 ? `± ${texts.number(parameter.uncertainty)}` : "–",
    texts.say(`ui.basis.${parameter.basis}`),
    make("div", {}, [texts.say(`source.${parameter.sourceId}`), ...documentLine("passport", parameter.id, texts)]),
  ]);
  const head = ["setting", "value", "band", "basis_column", "source"].map((column) => texts.say(`page.passport.${column}`));
  return table("passport", texts.say("page.passport.caption", { count: texts.number(parameters.length) }), head, rows);
}

function checkList(list: readonly Check[], texts: Texts): HTMLElement {
  const failed = list.filter((check) => !check.passed).length;
  const heading = texts.say("page.passport.passed", { passed: texts.number(list.length - failed), count: texts.number(list.length) });
  const items = list.map((check) => {
    const state = texts.say(check.passed ? "page.passport.good" : "page.passport.bad");
    return make("li", { class: check.passed ? "good" : "bad" }, [make("strong", {}, [state]), ` ${check.sentence[texts.language] ?? check.id}`]);
  });
  return make("div", {}, [make("p", { role: "status" }, [heading]), make("ul", { class: "checks" }, items)]);
}
