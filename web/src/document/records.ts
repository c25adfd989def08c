// What assets/document/document.json holds: a record per agreement, part of the Twentehuis and text about the map.
import type { Layer, MunicipalityId } from "../../twente2040.js";
import data from "../../../assets/document/document.json";

export type Kind = "agreement" | "house" | "map";
/** A part of the Twentehuis, as results().twentehuis names it. */
export type HousePart = "foundation" | "economy" | "urban" | "talent" | "roof";

export interface Entry {
  readonly id: string;
  readonly kind: Kind;
  /** Of an agreement: 1..19. */
  readonly number?: number;
  /** Null where it is about the whole house. */
  readonly part: HousePart | null;
  readonly themes: readonly string[];
  /** Numbers of the sections; "map" is the text beside the map, which has none. */
  readonly sections: readonly string[];
  readonly in_model: "yes" | "partly" | "no";
  /** The settings that express it. */
  readonly values?: Readonly<Record<string, number>>;
  readonly links: {
    readonly parameters?: readonly string[];
    readonly presets?: readonly string[];
    readonly layers?: readonly Layer[];
    readonly sites?: readonly string[];
    readonly centres?: readonly MunicipalityId[];
    /** A table of the panel, with a row after a dot where one is meant: "money", "house.roof". */
    readonly results?: readonly string[];
  };
  /** Ids of facts.ts, worked out for the present settings. */
  readonly facts: readonly string[];
}

export const ENTRIES = data.entries as unknown as readonly Entry[];

/** The table of a result that may name a row. */
export const tableOf = (result: string): string => result.split(".")[0] ?? result;

/** What a reference may begin with, and which links it is looked up in. */
const PLACES = {
  measure: "parameters", parameter: "parameters", layer: "layers", site: "sites", city: "centres", result: "results",
} as const;

/** The first entry that a reference means: an entry by its id, or what it is linked with ("site:vaneker", "money"). */
export function findEntry(ref: string): Entry | undefined {
  const own = ENTRIES.find(({ id }) => id === ref);
  if (own !== undefined) return own;
  const [place, id] = ref.includes(":") ? [ref.slice(0, ref.indexOf(":")), ref.slice(ref.indexOf(":") + 1)] : ["", ref];
  const links = place === "" ? [...new Set(Object.values(PLACES))] : Object.entries(PLACES).flatMap(([name, link]) => (name === place ? [link] : []));
  return ENTRIES.find((entry) => links.some((link) => (entry.links[link] as readonly string[] | undefined)?.includes(id) ?? false));
}
