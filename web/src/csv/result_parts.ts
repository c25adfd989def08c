// The parts of results() that the tables read and that the API leaves open.
import type { Flows, Levels, MunicipalityId, Result, SiteClass } from "../../twente2040.js";

export const CLASSES: readonly SiteClass[] = ["homes", "land", "offices"];
export const MUNICIPALITIES: readonly MunicipalityId[] = ["almelo", "borne", "enschede", "hengelo", "oldenzaal"];
export const FINANCE_PARTS = ["land_result", "holding", "write_off", "result", "settled"] as const;
export const HOUSE_PARTS = ["foundation", "economy", "urban", "talent", "roof"] as const;
export const TRAVELS = ["car", "pt", "cycle"] as const;

type ByMunicipality<Value> = Readonly<Record<MunicipalityId, Value>>;
type BySegment = Readonly<Record<string, Flows>>;

export interface ResultParts {
  readonly stock: ByMunicipality<Levels>;
  readonly vacancy: ByMunicipality<Levels>;
  readonly demand: { readonly segments: BySegment };
  readonly delivered: { readonly homes: ByMunicipality<Flows>; readonly segments: BySegment };
  readonly backlog: { readonly segments: BySegment };
  readonly finance: ByMunicipality<Readonly<Record<(typeof FINANCE_PARTS)[number], number>>>;
  readonly ledger: Readonly<Record<SiteClass, { readonly added: number; readonly cut: number }>> & {
    readonly shortfall: Readonly<Record<SiteClass, number>>;
  };
  readonly access: {
    readonly nodes: Readonly<Record<string, Readonly<Record<string, number | null>>>>;
    readonly reach: Readonly<Record<string, Readonly<Record<string, readonly number[]>>>>;
  };
  readonly centres: readonly {
    readonly municipality: MunicipalityId;
    readonly programme: Levels;
    readonly floor: Levels;
    readonly centre_floor: Levels;
    readonly empty_floor: Levels;
    readonly vitality: Levels;
  }[];
}

export const partsOf = (result: Result) => result as unknown as ResultParts;
