// Shows the entries of one part of the Twentehuis or of one subject.
import { make } from "../page/dom.js";
import type { Texts } from "../page/texts.js";
import { ENTRIES, type Entry } from "./records.js";

const HOUSE_PARTS = ["foundation", "economy", "urban", "talent", "roof"] as const;
const THEMES = [...new Set(ENTRIES.flatMap((entry) => entry.themes))];

export interface Filter {
  readonly element: HTMLElement;
  /** Shows everything again. */
  clear(): void;
}

/** `onChange` gets the question whether an entry shows, and returns how many do. */
export function makeFilter(texts: Texts, announce: (text: string) => void, onChange: (isShown: (entry: Entry) => boolean) => number): Filter {
  const option = (value: string, label: string) => make("option", { value }, [label]);
  const select = make("select", { id: "document-filter", "aria-describedby": "document-found" }, [
    option("", texts.say("filter.all")),
    make("optgroup", { label: texts.say("filter.house") }, HOUSE_PARTS.map((part) => option(
      `part:${part}`, texts.say("part.named", { part: texts.say(`part.${part}`), name: texts.say(`page.house.${part}`) }),
    ))),
    make("optgroup", { label: texts.say("filter.theme") }, THEMES.map((theme) => option(`theme:${theme}`, texts.say(`theme.${theme}`)))),
  ]);
  const found = make("p", { class: "help", id: "document-found" });
  const apply = () => {
    const [kind = "", id = ""] = select.value.split(":");
    const shown = onChange((entry) => kind === "" || (kind === "part" ? entry.part === id : entry.themes.includes(id)));
    found.textContent = kind === "" ? "" : texts.say("filter.count", { shown: texts.number(shown), count: texts.number(ENTRIES.length) });
  };
  select.addEventListener("change", () => {
    apply();
    if (found.textContent !== "") announce(found.textContent);
  });
  return {
    element: make("div", { class: "field" }, [make("label", { for: select.id }, [texts.say("filter.label")]), select, found]),
    clear() {
      if (select.value === "") return;
      select.value = "";
      apply();
    },
  };
}
