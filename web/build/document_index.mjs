// Which entries of the document name a thing: the light half of assets/document/document.json, for the links of the panel.

/** The number of an agreement, the id of any other entry. */
const nameOf = ({ id, number }) => number ?? id;

/** By reference ("housing.growth", "layer:sites", "site:vaneker", "city:borne", "result:money"): entries in their order. */
export function documentIndex({ entries }) {
  const index = {};
  const add = (ref, entry) => (index[ref] ??= []).push(nameOf(entry));
  for (const entry of entries) {
    const { parameters = [], layers = [], sites = [], centres = [], results = [] } = entry.links;
    for (const id of parameters) add(id, entry);
    for (const id of layers) add(`layer:${id}`, entry);
    for (const id of sites) add(`site:${id}`, entry);
    for (const id of centres) add(`city:${id}`, entry);
    for (const id of results) add(`result:${id}`, entry);
  }
  return index;
}
