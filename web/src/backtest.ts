// What was counted after 2013, out of its data file.
import type { Backtest, MunicipalityId } from "../twente2040.js";

interface DatedCount {
  readonly date: string;
  readonly value: number;
}

/** assets/data/backtest.json; app/data/backtest_file.cpp checks it. */
export interface BacktestFile {
  readonly homes: readonly (DatedCount & { readonly municipality: MunicipalityId; readonly source: string })[];
  readonly inhabitants: readonly DatedCount[];
  readonly inhabitants_source: string;
  readonly tolerance_percent: { readonly value: number };
}

export function backtestOf(file: BacktestFile): Backtest {
  return {
    homes: file.homes.map(({ municipality, date, value, source }) => ({ municipality, year: levelYear(date), homes: value, source })),
    inhabitants: file.inhabitants.map(({ date, value }) => ({ year: levelYear(date), inhabitants: value })),
    inhabitantsSource: file.inhabitants_source,
    tolerancePercent: file.tolerance_percent.value,
  };
}

/** A level is that of 1 January: the last day of a year belongs to the next one. */
function levelYear(date: string): number {
  const year = Number(date.slice(0, "2013".length));
  return date.endsWith("-12-31") ? year + 1 : year;
}
