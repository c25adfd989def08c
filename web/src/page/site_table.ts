// Every site with its decision and the choice of the user, as a table.
import type { Result, SiteChoice, Viewer } from "../../twente2040.js";
import { make } from "./dom.js";
import { sourceLine, table } from "./table.js";
import type { Texts } from "./texts.js";

export interface SiteTable {
  readonly element: HTMLElement;
  update(result: Result): void;
}

const CHOICES: readonly SiteChoice[] = ["auto", "develop", "reserve", "drop"];

export function makeSiteTable(viewer: Viewer, texts: Texts): SiteTable {
  const rows = viewer.sites.map((site) => {
    const decision = make("span", { class: "decision" });
    const choice = make(
      "select",
      { id: `choice-${site.id}`, "aria-label": texts.say("page.sites.choice_for", { site: site.name }) },
      CHOICES.map((value) => make("option", { value }, [texts.say(`page.choice.${value}`)])),
    );
    choice.addEventListener("change", () => viewer.chooseSite(site.id, choice.value as SiteChoice));
    const name = make("button", { type: "button", class: "site-name", "aria-pressed": "false" }, [site.name]);
    name.addEventListener("click", () => viewer.select(name.getAttribute("aria-pressed") === "true" ? null : `site:${site.id}`));
    const cells = [name, texts.say(`municipality.${site.municipality}`), decision, choice];
    return { id: site.id, name, decision, choice, cells };
  });
  const head = ["name", "municipality", "decision", "choice"].map((column) =>
    texts.say(column === "municipality" ? "page.homes.municipality" : `page.sites.${column}`),
  );
  const element = table("sites", texts.say("page.sites.caption"), head, rows.map((row) => row.cells), sourceLine("document", "sites", texts));
  return {
    element,
    update(result) {
      const choices = viewer.scenario().sites ?? {};
      const decisions = new Map(result.sites.map((site) => [site.id, site.decision]));
      const selected = viewer.selected();
      for (const row of rows) {
        row.name.setAttribute("aria-pressed", String(selected === `site:${row.id}`));
        const decision = decisions.get(row.id);
        row.decision.textContent = decision === undefined ? "" : texts.say(`decision.${decision}`);
        row.decision.dataset["decision"] = decision ?? "";
        row.choice.value = choices[row.id] ?? "auto";
      }
    },
  };
}
