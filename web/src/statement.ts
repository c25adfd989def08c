// toegankelijkheid.html: who offers the map and where to report, from organisation.json beside it. What that file leaves
// empty is said to be so; nothing is made up.

/** A text of the file is no book. */
const LONGEST = 300;
/** Where a link of the file may lead. */
const LINK = /^(?:https:\/\/|mailto:|tel:)/;

type Organisation = Readonly<Record<string, string>>;

/** What the file says and makes sense; nothing when there is none. */
async function readOrganisation(): Promise<Organisation> {
  try {
    const response = await fetch("organisation.json");
    const content: unknown = response.ok ? await response.json() : {};
    const texts = Object.entries(content ?? {}).filter(([name, value]) => isText(value) && (!isLink(name) || LINK.test(value.trim())));
    return Object.fromEntries(texts.map(([name, value]) => [name, String(value).trim()]));
  } catch {
    return {};
  }
}

function isText(value: unknown): value is string {
  return typeof value === "string" && value.trim() !== "" && value.length <= LONGEST;
}

const isLink = (name: string) => name.endsWith("_link");

function show(organisation: Organisation): void {
  const all = (attribute: string) => document.querySelectorAll<HTMLElement>(`[${attribute}]`);
  for (const place of all("data-organisation")) place.textContent = organisation[place.dataset["organisation"] ?? ""] ?? "";
  for (const place of all("data-organisation-link")) {
    const address = organisation[place.dataset["organisationLink"] ?? ""];
    if (address !== undefined) place.setAttribute("href", address);
  }
  for (const part of all("data-when")) part.hidden = organisation[part.dataset["when"] ?? ""] === undefined;
  for (const part of all("data-unless")) part.hidden = organisation[part.dataset["unless"] ?? ""] !== undefined;
}

void readOrganisation().then(show);
