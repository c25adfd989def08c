// Which build a file is of: all that must fit together carries the same id (web/build/build_id.mjs).
import { ViewerError } from "./errors.js";

/** Throws a ViewerError for a file of another build. The names in a module are short: nothing else would tell. */
export function expectBuild(build: string, found: string | undefined, file: string): void {
  if (found !== build) throw new ViewerError("mixed_versions", file, `of build ${found ?? "unknown"}, expected ${build}`);
}
