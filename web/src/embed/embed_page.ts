// embed.html: code to copy that follows the choices, and the element itself as it would stand on another page.
import "../../netwerkstad-twente.js";
import loaderWords from "loader-words";
import { byId, make } from "../page/dom.js";

/** Stands in the page for the address of the deployment. */
const EXAMPLE_ADDRESS = "https://kaart.example";
const BASE = new URL("./", document.baseURI).href;
/** What needs no mention. */
const DEFAULTS: Readonly<Record<string, string>> = { theme: "light", preset: "perspectief", year: "2040" };
const STATUS_MS = 4000;

const form = byId<HTMLFormElement>("choices");
const example = byId<HTMLElement>("example");
const status = byId("copy-status");

/** Attributes that the choices ask for, in the order of the form; autostart has no value. */
function chosen(): ReadonlyMap<string, string> {
  const given = [...new FormData(form)].map(([name, value]) => [name, name === "autostart" ? "" : String(value)] as const);
  return new Map(given.filter(([name, value]) => DEFAULTS[name] !== value));
}

function frameCode(attributes: ReadonlyMap<string, string>): string {
  const query = [...attributes].map(([name, value]) => (value === "" ? name : `${name}=${encodeURIComponent(value)}`));
  const address = `${BASE}frame.html?${[...query, "origin=https://www.example.nl"].join("&amp;")}`;
  return [
    `<iframe src="${address}"`,
    `  title="Kaart Netwerkstad Twente 2040" width="100%" height="620"`,
    `  loading="lazy" allow="fullscreen"></iframe>`,
    `<script type="module" src="${BASE}netwerkstad-twente-frame.js"></script>`,
  ].join("\n");
}

function elementCode(attributes: ReadonlyMap<string, string>): string {
  const text = [...attributes].map(([name, value]) => (value === "" ? ` ${name}` : ` ${name}="${value}"`)).join("");
  return [
    `<script type="module" src="${BASE}netwerkstad-twente.js"></script>`,
    `<netwerkstad-twente${text}></netwerkstad-twente>`,
  ].join("\n");
}

function showChoices(): void {
  if (!form.checkValidity()) return; // a year that is being typed
  const attributes = chosen();
  byId("code-frame").textContent = frameCode(attributes);
  byId("code-element").textContent = elementCode(attributes);
  for (const name of ["lang", "theme", "preset", "year", "autostart"]) {
    const value = attributes.get(name);
    if (value === undefined) example.removeAttribute(name);
    else if (example.getAttribute(name) !== value) example.setAttribute(name, value);
  }
}

function listPresets(): void {
  const labels = Object.entries(loaderWords.nl).flatMap(([key, label]) => {
    const id = /^preset\.(\w+)\.label$/.exec(key)?.[1];
    return id === undefined ? [] : [{ id, label }];
  });
  labels.sort((a, b) => Number(b.id === "perspectief") - Number(a.id === "perspectief"));
  byId("choice-preset").append(...labels.map(({ id, label }) => make("option", { value: id }, [label])));
  byId("presets").append(...labels.flatMap(({ id }, index) => [...(index > 0 ? [", "] : []), make("code", {}, [id])]));
}

/** Where a page may not write to the clipboard, the code is selected and the reader presses the keys. */
async function copy(code: HTMLElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(code.textContent ?? "");
    return true;
  } catch {
    getSelection()?.selectAllChildren(code);
    return false;
  }
}

function setUpCopying(): void {
  let timer = 0;
  for (const button of document.querySelectorAll<HTMLButtonElement>("[data-copy]")) {
    button.addEventListener("click", async () => {
      const copied = await copy(byId(button.dataset["copy"] ?? ""));
      status.textContent = status.dataset[copied ? "copied" : "failed"] ?? "";
      window.clearTimeout(timer);
      timer = window.setTimeout(() => { status.textContent = ""; }, STATUS_MS);
    });
  }
}

/** The code on this page has the address of this deployment. */
function nameDeployment(): void {
  const { origin } = new URL(BASE);
  for (const code of document.querySelectorAll("pre code")) {
    const address = code.id.startsWith("code-policy") ? origin : BASE.replace(/\/$/, "");
    code.textContent = (code.textContent ?? "").replaceAll(EXAMPLE_ADDRESS, address);
  }
}

listPresets();
nameDeployment();
showChoices();
setUpCopying();
form.addEventListener("input", showChoices);
form.addEventListener("submit", (event) => event.preventDefault());
