// The five, in the order in which every table has them.
import type { MunicipalityId } from "../../twente2040.js";

export const MUNICIPALITIES: readonly MunicipalityId[] = ["almelo", "borne", "enschede", "hengelo", "oldenzaal"];
