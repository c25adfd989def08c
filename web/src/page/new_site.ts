// "Nieuw initiatief" without a map: a form for what the workbench asks with a pointer, and the initiatives that stand.
import type { SiteClass, Viewer } from "../../twente2040.js";
import { make } from "./dom.js";
import { icon } from "./icons.js";
import type { Part } from "./part.js";
import type { Texts } from "./texts.js";

/** An initiative as a scenario file has it. */
export interface AddedSite {
  readonly id: string;
  readonly name: string;
  readonly lon: number;
  readonly lat: number;
  /** Left out: that of the nearest centre. */
  readonly municipality?: string;
  readonly class: SiteClass;
  readonly segments: readonly string[];
  readonly capacity: number;
  readonly kind: string;
}

const MOST_SITES = 20;
const EXTENT = { west: 6.45, east: 7.1, south: 52.13, north: 52.45 } as const;
const KINDS = ["centre", "station", "axis", "transformation", "estate", "expansion"] as const;
const MUNICIPALITIES = ["almelo", "borne", "enschede", "hengelo", "oldenzaal"] as const;
/** What each class may serve, and the most that one place holds (app/scenario/new_site.cpp). */
const CLASSES: Readonly<Record<SiteClass, { segments: readonly string[]; first: number; largest: number }>> = {
  homes: { segments: ["urban", "compact", "green", "other"], first: 100, largest: 20_000 },
  land: { segments: ["services", "consumer", "logistics", "industry"], first: 10, largest: 500 },
  offices: { segments: ["offices"], first: 10, largest: 500 },
};

export function addedSites(viewer: Viewer): readonly AddedSite[] {
  return (viewer.scenario().added ?? []) as AddedSite[];
}

/** Takes an initiative away, with the choice for it. */
export function removeSite(viewer: Viewer, id: string): void {
  const { sites, ...scenario } = viewer.scenario();
  const others = Object.fromEntries(Object.entries(sites ?? {}).filter(([site]) => site !== id));
  if (viewer.selected() === `site:${id}`) viewer.select(null);
  viewer.load({ ...scenario, sites: others, added: addedSites(viewer).filter((site) => site.id !== id) });
}

export function makeNewSite(viewer: Viewer, texts: Texts, announce: (text: string) => void): Part {
  const fields = makeFields(texts);
  const problem = make("p", { class: "problem", id: "new-site-problem" });
  const list = make("ul", { class: "changes" });
  const place = make("button", { type: "submit", class: "button primary" }, [texts.say("ui.new_site.place")]);
  const form = make("form", { novalidate: true, "aria-describedby": problem.id }, [...fields.elements, problem, make("p", { class: "buttons" }, [place])]);
  const centre = () => {
    if (!viewer.hasMap) return;
    const { longitude, latitude } = viewer.camera();
    fields.longitude.valueAsNumber = Number(longitude.toFixed(4));
    fields.latitude.valueAsNumber = Number(latitude.toFixed(4));
  };
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const site = fields.read(freeId(viewer));
    const wrong = problemOf(viewer, site);
    problem.textContent = wrong === null ? "" : texts.say(`ui.new_site.problem.${wrong}`);
    if (wrong !== null) return announce(problem.textContent);
    viewer.load({ ...viewer.scenario(), added: [...addedSites(viewer), site] });
    viewer.select(`site:${site.id}`);
    fields.name.value = "";
  });
  let opened = false;
  return {
    element: make("div", {}, [form, list]),
    update() {
      if (!opened) centre(); // what the user fills in afterwards stays
      opened = true;
      const sites = addedSites(viewer);
      list.hidden = sites.length === 0;
      list.replaceChildren(...sites.map((site) => row(viewer, site, texts)));
    },
  };
}

function makeFields(texts: Texts) {
  const name = make("input", { type: "text", id: "new-site-name", maxlength: 80, autocomplete: "off" });
  const site_class = makeSelect("new-site-class", Object.keys(CLASSES), (id) => texts.say(`class.${id}`));
  const amount = make("input", { type: "number", id: "new-site-amount", min: 0, step: "any", inputmode: "decimal" });
  const kind = makeSelect("new-site-kind", KINDS, (id) => texts.say(`site_kind.${id}`));
  const municipality = makeSelect("new-site-municipality", ["", ...MUNICIPALITIES], (id) =>
    texts.say(id === "" ? "page.new_site.nearest" : `municipality.${id}`));
  const longitude = make("input", { type: "number", id: "new-site-longitude", step: "any", min: EXTENT.west, max: EXTENT.east });
  const latitude = make("input", { type: "number", id: "new-site-latitude", step: "any", min: EXTENT.south, max: EXTENT.north });
  const segments = make("fieldset", { class: "choice" });
  const chosen = () => CLASSES[site_class.value as SiteClass];
  const showClass = () => {
    amount.valueAsNumber = chosen().first;
    segments.hidden = chosen().segments.length < 2;
    segments.replaceChildren(
      make("legend", {}, [texts.say("ui.new_site.segments")]),
      ...chosen().segments.map((id) =>
        make("label", { class: "check" }, [make("input", { type: "checkbox", value: id, checked: true }), texts.say(`segment.${id}`)])),
    );
  };
  kind.value = "expansion";
  longitude.valueAsNumber = (EXTENT.west + EXTENT.east) / 2;
  latitude.valueAsNumber = (EXTENT.south + EXTENT.north) / 2;
  site_class.addEventListener("change", showClass);
  showClass();
  const field = (input: HTMLElement, key: string) =>
    make("div", { class: "field" }, [make("label", { for: input.id }, [texts.say(key)]), input]);
  return {
    name,
    longitude,
    latitude,
    elements: [
      field(name, "ui.new_site.name"), field(site_class, "ui.new_site.class"), field(amount, "ui.new_site.amount"), segments,
      field(kind, "ui.new_site.kind"), field(municipality, "ui.new_site.municipality"),
      field(longitude, "page.new_site.longitude"), field(latitude, "page.new_site.latitude"),
    ],
    read(id: string): AddedSite {
      const checked = [...segments.querySelectorAll<HTMLInputElement>("input:checked")].map((input) => input.value);
      return {
        id, name: name.value.trim(), lon: longitude.valueAsNumber, lat: latitude.valueAsNumber,
        ...(municipality.value === "" ? {} : { municipality: municipality.value }),
        class: site_class.value as SiteClass, segments: checked, capacity: amount.valueAsNumber, kind: kind.value,
      };
    },
  };
}

function makeSelect(id: string, values: readonly string[], label: (id: string) => string): HTMLSelectElement {
  return make("select", { id }, values.map((value) => make("option", { value }, [label(value)])));
}

function freeId(viewer: Viewer): string {
  const used = new Set([...viewer.sites, ...addedSites(viewer)].map((site) => site.id));
  let number = 1;
  while (used.has(`initiative-${number}`)) number += 1;
  return `initiative-${number}`;
}

/** The first thing that is wrong, as the last part of its key. */
function problemOf(viewer: Viewer, site: AddedSite): string | null {
  const others = [...viewer.sites, ...addedSites(viewer)];
  if (site.name === "") return "no_name";
  if (others.some((other) => other.name === site.name)) return "name_taken";
  if (site.segments.length === 0) return "no_segment";
  if (!(site.capacity > 0)) return "no_capacity";
  if (site.capacity > CLASSES[site.class].largest) return "too_large";
  const within = site.lon >= EXTENT.west && site.lon <= EXTENT.east && site.lat >= EXTENT.south && site.lat <= EXTENT.north;
  if (!within) return "outside"; // also for what is no number
  return addedSites(viewer).length >= MOST_SITES ? "too_many" : null;
}

function row(viewer: Viewer, site: AddedSite, texts: Texts): HTMLElement {
  const name = texts.say("page.new_site.remove", { name: site.name });
  const button = make("button", { type: "button", class: "reset", "aria-label": name, title: name }, [icon("undo")]);
  button.addEventListener("click", () => removeSite(viewer, site.id));
  return make("li", {}, [
    make("span", { class: "change-name" }, [site.name]),
    make("span", { class: "change-value" }, [texts.say(`class.${site.class}`)]),
    button,
  ]);
}
