// "Wat doet dit?": the largest consequences of the last step and of everything that was changed, each as a sentence
// with the share of every change in it.
import type { Explanation, Viewer } from "../../twente2040.js";
import { make } from "./dom.js";
import type { Part } from "./part.js";
import type { Texts } from "./texts.js";

type Since = "document" | "last_step";

export function makeConsequences(viewer: Viewer, texts: Texts): Part {
  const list = make("ol", { class: "consequences" });
  const none = make("p", { class: "help" });
  const since = make("select", { id: "consequences-since" }, [
    make("option", { value: "last_step" }, [texts.say("page.consequences.last_step")]),
    make("option", { value: "document" }, [texts.say("page.consequences.document")]),
  ]);
  const update = () => {
    const from = since.value as Since;
    const explanations = viewer.consequences(from);
    none.textContent = explanations.length > 0 ? "" : texts.say(`page.consequences.none_${from}`);
    list.hidden = explanations.length === 0;
    list.replaceChildren(...explanations.map((explanation) => entry(viewer, explanation, texts)));
  };
  since.addEventListener("change", update);
  return {
    element: make("div", {}, [
      make("div", { class: "field" }, [make("label", { for: "consequences-since" }, [texts.say("page.consequences.since")]), since]),
      none,
      list,
    ]),
    update,
  };
}

function entry(viewer: Viewer, explanation: Explanation, texts: Texts): HTMLElement {
  const sentence = explanation.sentences[texts.language] ?? "";
  const causes = [...explanation.contributions]
    .filter(({ contribution }) => Math.abs(contribution) >= 0.05)
    .sort((a, b) => Math.abs(b.contribution) - Math.abs(a.contribution));
  const most = Math.max(...causes.map(({ contribution }) => Math.abs(contribution)));
  const bars = causes.length < 2 ? [] : [make("ul", { class: "bars" }, causes.map((cause) => bar(viewer, cause, most, texts)))];
  return make("li", {}, [make("p", {}, [sentence]), ...bars]);
}

function bar(
  viewer: Viewer,
  { id, contribution }: Explanation["contributions"][number],
  most: number,
  texts: Texts,
): HTMLElement {
  const parameter = viewer.parameters.find((one) => one.id === id);
  const name = parameter === undefined ? texts.say("explain.sites_step") : texts.label(parameter);
  const drawn = make("span", { class: contribution < 0 ? "bar less" : "bar", "aria-hidden": "true" });
  drawn.style.setProperty("--share", String(Math.abs(contribution) / most));
  return make("li", {}, [
    make("span", { class: "bar-name" }, [name]),
    make("span", { class: "bar-value" }, [texts.difference(contribution)]),
    drawn,
  ]);
}
