// What the finished folder holds of others: sbom.cdx.json (CycloneDX 1.5) and the texts of their licences.
import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** A licence that stands for itself; others are expressions. */
const SINGLE = /^[\w.-]+$/;

export function readParts(web) {
  return JSON.parse(readFileSync(join(web, "parts.json"), "utf8")).parts;
}

/** A made-up serial number that is the same for the same content, so that two builds are equal. */
function serialNumber(content) {
  const hex = createHash("sha256").update(content).digest("hex");
  return `urn:uuid:${hex.slice(0, 8)}-${hex.slice(8, 12)}-5${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

/** The list of parts as CycloneDX 1.5. */
export function bill({ parts, version }) {
  const licences = (licence) => (SINGLE.test(licence) ? [{ license: { id: licence } }] : [{ expression: licence }]);
  const libraries = parts.map(({ name, version: partVersion, licence, purl, in: places }) => ({
    type: "library", "bom-ref": purl, name, version: partVersion, licenses: licences(licence), purl,
    properties: places.map((value) => ({ name: "twente2040:in", value })),
  }));
  const product = { type: "application", "bom-ref": "twente2040", name: "Netwerkstad Twente 2040", version, licenses: licences("EUPL-1.2") };
  return {
    bomFormat: "CycloneDX",
    specVersion: "1.5",
    serialNumber: serialNumber(JSON.stringify([version, parts])),
    version: 1,
    metadata: { component: product },
    components: libraries,
    dependencies: [{ ref: "twente2040", dependsOn: parts.map(({ purl }) => purl) }],
  };
}

/** Names, versions and texts of the licences, one after the other. */
export function licenceTexts(parts, places) {
  const sections = parts.map(({ name, version, licence, text: [place, file] }) => {
    const path = join(places[place], file);
    if (!existsSync(path)) throw new Error(`parts: ${name}: no licence at ${file} of '${place}'`);
    const title = `${name} ${version} (${licence})`;
    return `${title}\n${"=".repeat(title.length)}\n\n${readFileSync(path, "utf8").trim()}\n`;
  });
  return `What Netwerkstad Twente 2040 holds of others, and their licences\n\n${sections.join("\n\n")}`;
}
