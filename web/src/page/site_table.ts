// Every site with its decision and the choice of the user, as a table.
import type { Ensemble, Result, SiteChoice, Viewer } from "../../twente2040.js";
import { linkTable } from "./document_links.js";
import { make } from "./dom.js";
import type { Outlook } from "./outlook.js";
import { sourceLine, table } from "./table.js";
import type { Texts } from "./texts.js";

export interface SiteTable {
  readonly element: HTMLElement;
  update(result: Result): void;
}

const CHOICES: readonly SiteChoice[] = ["auto", "develop", "reserve", "drop"];

export function makeSiteTable(viewer: Viewer, outlook: Outlook, texts: Texts): SiteTable {
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
    const futures = make("span");
    const cells = [name, texts.say(`municipality.${site.municipality}`), decision, futures, choice];
    return { id: site.id, name, decision, futures, choice, cells };
  });
  const head = ["name", "municipality", "decision", "futures", "choice"].map((column) =>
    texts.say(column === "municipality" ? "page.homes.municipality" : `page.sites.${column}`),
  );
  const body = rows.map((row) => row.cells);
  const element = linkTable(table("sites", texts.say("page.sites.caption"), head, body, sourceLine("document", "sites", texts)), texts);
  const futuresColumn = [...element.querySelectorAll<HTMLElement>("tr > :nth-child(4)")];
  return {
    element,
    update(result) {
      const ensemble = outlook.current();
      for (const cell of futuresColumn) cell.hidden = ensemble === null;
      const choices = viewer.scenario().sites ?? {};
      const decisions = new Map(result.sites.map((site) => [site.id, site.decision]));
      const selected = viewer.selected();
      for (const row of rows) {
        row.name.setAttribute("aria-pressed", String(selected === `site:${row.id}`));
        const decision = decisions.get(row.id);
        row.decision.textContent = decision === undefined ? "" : texts.say(`decision.${decision}`);
        row.decision.dataset["decision"] = decision ?? "";
        row.futures.textContent = ensemble === null ? "" : ofTenFutures(ensemble, row.id, texts);
        row.choice.value = choices[row.id] ?? "auto";
      }
    },
  };
}

/** In how many of ten futures a site is developed or phased. */
function ofTenFutures({ sites }: Ensemble, id: string, texts: Texts): string {
  const share = sites[id]?.share;
  if (share === undefined) return "–";
  return texts.say("page.sites.of_ten", { count: texts.number(Math.round(10 * (share.develop + share.phase))) });
}
