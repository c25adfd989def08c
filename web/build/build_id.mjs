// One id over all that must fit together: the API, the glue, the module, its data and its words. Each of them carries it,
// and the loader starts nothing before all say the same.

/** Stands in the API until the id is known. */
export const PLACE = "%BUILD_ID%";
const ID_LENGTH = 16;
const SECTION = "twente2040.build";
/** Custom sections have the id 0; all lengths here are below 128, one byte in LEB128. */
const CUSTOM = 0;

/** What belongs together. */
const BELONGS = /^(twente2040\.js|viewer\.mjs|viewer\.wasm|data\/.*|fonts\/.*|i18n\/\w+\.json)$/;

/** Gives the files of a site their id, and returns it. */
export function stamp(site) {
  site.write("viewer.wasm", withoutSection(site.read("viewer.wasm")));
  const id = site.digest((file) => BELONGS.test(file)).slice(0, ID_LENGTH);
  site.fill(PLACE, id);
  site.write("viewer.wasm", Buffer.concat([site.read("viewer.wasm"), sectionOf(id)]));
  site.write("viewer.mjs", `${site.read("viewer.mjs")}export const build="${id}";\n`);
  return id;
}

function sectionOf(id) {
  const name = Buffer.from(SECTION);
  const content = Buffer.concat([Buffer.from([name.length]), name, Buffer.from(id)]);
  return Buffer.concat([Buffer.from([CUSTOM, content.length]), content]);
}

/** A module that had an id already, such as that of a finished folder. */
function withoutSection(wasm) {
  const { length } = sectionOf("0".repeat(ID_LENGTH));
  const from = wasm.length - length;
  const begin = sectionOf("").length;
  return wasm.subarray(from + 2, from + begin).equals(sectionOf("").subarray(2)) ? wasm.subarray(0, from) : wasm;
}

/** Glue that had an id already; asked before anything else changes the text. */
export const withoutId = (glue) => glue.replace(/export const build="[0-9a-f]*";\n$/, "");
