// What twente2040.js offers; twente2040.d.ts says the same in types.
export { createViewer } from "./viewer.js";
export { CSV_TABLES } from "./csv/tables.js";
export { ScenarioError, ViewerError } from "./errors.js";
