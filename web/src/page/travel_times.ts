// Travel times as native HTML: from where and by which mode, whether the map shows them, and the minutes as a table.
import type { TravelMode, TravelPlace, TravelTimes, Viewer } from "../../twente2040.js";
import { fillInto, make } from "./dom.js";
import { table } from "./table.js";
import type { Texts } from "./texts.js";

export interface TravelControls {
  readonly element: HTMLElement;
  update(): void;
}

const MODES: readonly TravelMode[] = ["car", "pt", "bike", "ebike"];
const GROUPS = [
  { key: "cities", has: ({ kind }: TravelPlace) => kind === "centre" },
  { key: "stations", has: ({ kind }: TravelPlace) => kind === "station" },
  { key: "others", has: ({ kind }: TravelPlace) => kind !== "centre" && kind !== "station" },
] as const;

/** An origin so near to a place is that place. */
const THERE_KM = 0.05;

export function makeTravelTimes(viewer: Viewer, texts: Texts): TravelControls {
  const { places } = viewer.travelTimes();
  const title = texts.say("page.travel.title");
  const show = make("input", { type: "checkbox", id: "travel-show" });
  const own = make("option", { value: "", disabled: true });
  const origin = make("select", { id: "travel-origin" }, [own, ...placeGroups(places, texts)]);
  const modes = MODES.map((mode) => make("option", { value: mode }, [texts.say(`page.travel.mode.${mode}`)]));
  const mode = make("select", { id: "travel-mode" }, modes);
  const reach = make("p", { id: "travel-reach" });
  const minutes = make("div", { class: "tables" });

  show.addEventListener("change", () => viewer.setLayers({ travel_times: show.checked }));
  mode.addEventListener("change", () => {
    viewer.setTravelTimes({ mode: mode.value as TravelMode });
    update();
  });
  origin.addEventListener("change", () => {
    const place = places.find(({ id }) => id === origin.value);
    if (place !== undefined) viewer.setTravelTimes({ origin: [place.lon, place.lat] });
    update();
  });

  const element = make("details", { class: "group", id: "group-travel" }, [
    make("summary", {}, [make("span", {}, [title])]),
    make("div", { class: "pair" }, [
      field("travel-origin", texts.say("page.travel.origin"), origin),
      field("travel-mode", texts.say("page.travel.mode"), mode),
    ]),
    ...(viewer.hasMap ? [make("label", { class: "check" }, [show, texts.say("page.travel.show")])] : []),
    reach,
    minutes,
  ]);
  element.addEventListener("toggle", () => update());

  function update(): void {
    const travel = viewer.travelTimes();
    show.checked = travel.shown;
    mode.value = travel.mode;
    showOrigin(origin, own, travel, texts);
    if (!element.open) return;
    reach.replaceChildren();
    fillInto(reach, texts.say("page.travel.reach"), { count: texts.number(Math.round(travel.reach[30]) * 1000) });
    minutes.replaceChildren(minutesTable(travel.places, texts));
  }
  return { element, update };
}

function field(id: string, label: string, control: HTMLElement): HTMLElement {
  return make("div", { class: "field" }, [make("label", { for: id }, [label]), control]);
}

function placeGroups(places: readonly TravelPlace[], texts: Texts): HTMLElement[] {
  return GROUPS.map(({ key, has }) =>
    make(
      "optgroup",
      { label: texts.say(`page.travel.${key}`) },
      places.filter(has).map(({ id, name }) => make("option", { value: id }, [name])),
    ),
  );
}

/** A point that was chosen on the map is an entry of the list too, which nobody can choose. */
function showOrigin(select: HTMLSelectElement, own: HTMLOptionElement, travel: TravelTimes, texts: Texts): void {
  const { near } = travel;
  const there = near !== null && near.km < THERE_KM;
  own.hidden = there;
  own.textContent =
    near === null || there
      ? ""
      : texts.say("page.travel.own", { distance: texts.number(near.km), place: near.name });
  select.value = there ? near.id : "";
}

/** The five cities, then the stations by time. */
function minutesTable(places: readonly TravelPlace[], texts: Texts): HTMLElement {
  const byTime = (a: TravelPlace, b: TravelPlace) => a.minutes - b.minutes;
  const rows = GROUPS.slice(0, 2).flatMap(({ has }) =>
    places.filter(has).sort(byTime).map(({ name, minutes }) => [name, texts.number(Math.round(minutes))]),
  );
  const head = [texts.say("page.travel.place"), texts.say("page.travel.minutes")];
  return table("travel", texts.say("page.travel.caption"), head, rows);
}
