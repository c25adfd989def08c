// "Meenemen en delen": the link, the tables, the map as data and the scenario as a file; and the way back for a file or a
// link.
import { CSV_TABLES, type CsvOptions, type CsvTable, type Viewer } from "../../../twente2040.js";
import { copyText } from "../copy_text.js";
import { make } from "../dom.js";
import type { Part } from "../part.js";
import { saveFile } from "../save_file.js";
import type { Texts } from "../texts.js";
import { makeQrCode } from "./qr_code.js";
import { openFile, openText, type Opened } from "./open_text.js";
import { reportFile } from "./report_file.js";

const NAME = "netwerkstad-twente-2040";
/** Without it Excel reads UTF-8 as an older encoding; programs that read open data stumble over it. */
const BYTE_ORDER_MARK = "\ufeff";
const VARIANTS = ["nl", "international"] as const;

type Announce = (text: string) => void;

export function makeTakeAlong(viewer: Viewer, texts: Texts, announce: Announce): Part {
  const link = makeLink(viewer, texts, announce);
  return {
    element: make("section", { class: "take-along", "aria-labelledby": "take-along" }, [
      make("h3", { id: "take-along", tabindex: -1 }, [texts.say("page.share.title")]),
      link.element,
      makeReport(viewer, texts, announce),
      makeTables(viewer, texts, announce),
      makeFiles(viewer, texts, announce),
      makeImport(viewer, texts, announce),
      makeSessionLink(texts),
    ]),
    update: link.update,
  };
}

function button(id: string, label: string, act: () => void): HTMLButtonElement {
  const element = make("button", { type: "button", class: "button", id }, [label]);
  element.addEventListener("click", act);
  return element;
}

/** The link shows when it was asked for, and goes when it is no longer that of the settings. */
function makeLink(viewer: Viewer, texts: Texts, announce: Announce): Part {
  const address = make("input", { type: "text", id: "share-link", readonly: true, "aria-describedby": "share-link-help" });
  const field = make("div", { class: "field", hidden: true }, [
    make("label", { for: "share-link" }, [texts.say("page.share.link")]), address,
  ]);
  const status = make("p", { class: "help", id: "share-status" });
  const code = makeQrCode(viewer, texts, announce);
  const copy = button("share-copy", texts.say("page.share.copy"), () => void copyLink());
  async function copyLink(): Promise<void> {
    address.value = viewer.link();
    field.hidden = false;
    const copied = await copyText(address.value);
    if (!copied) address.select();
    status.textContent = texts.say(copied ? "page.share.copied" : "page.share.copy_failed");
    announce(status.textContent);
  }
  return {
    element: make("div", {}, [
      make("p", { class: "buttons" }, [copy, code.button]),
      field,
      status,
      code.element,
      make("p", { class: "help", id: "share-link-help" }, [texts.say("page.share.link_help")]),
    ]),
    update() {
      code.update();
      if (field.hidden || viewer.link() === address.value) return;
      field.hidden = true;
      status.textContent = "";
    },
  };
}

/** The page for whoever leads a session, in the language that is read here. */
function makeSessionLink(texts: Texts): HTMLElement {
  return make("div", {}, [
    make("p", { class: "buttons" }, [
      make("a", { class: "button", id: "session-link", href: `sessie.html?taal=${texts.language}` }, [texts.say("page.share.session")]),
    ]),
    make("p", { class: "help" }, [texts.say("page.share.session_help")]),
  ]);
}

function makeReport(viewer: Viewer, texts: Texts, announce: Announce): HTMLElement {
  const save = async () => {
    try {
      saveFile(await reportFile(viewer), `${NAME}-raadsbijlage.html`);
      announce(texts.say("page.share.saved"));
    } catch {
      announce(texts.say("page.report.failed"));
    }
  };
  return make("div", {}, [
    make("p", { class: "buttons" }, [button("report-download", texts.say("page.report.button"), () => void save())]),
    make("p", { class: "help" }, [texts.say("page.report.help")]),
  ]);
}

function makeTables(viewer: Viewer, texts: Texts, announce: Announce): HTMLElement {
  const entry = (value: string, label: string) => make("option", { value }, [label]);
  const table = make("select", { id: "csv-table" }, CSV_TABLES.map((id) => entry(id, texts.say(`page.csv.table.${id}`))));
  const variant = make("select", { id: "csv-variant" }, VARIANTS.map((id) => entry(id, texts.say(`page.csv.variant.${id}`))));
  variant.value = texts.language === "en" ? "international" : "nl";
  const save = button("csv-download", texts.say("page.csv.download"), () => {
    const wanted = variant.value as NonNullable<CsvOptions["variant"]>;
    const text = viewer.csv(table.value as CsvTable, { variant: wanted });
    const content = wanted === "nl" ? BYTE_ORDER_MARK + text : text;
    saveFile(new Blob([content], { type: "text/csv;charset=utf-8" }), `${NAME}-${table.value}.csv`);
    announce(texts.say("page.share.saved"));
  });
  return make("div", { role: "group", "aria-labelledby": "csv-title" }, [
    make("h4", { id: "csv-title" }, [texts.say("page.csv.title")]),
    make("div", { class: "field" }, [make("label", { for: "csv-table" }, [texts.say("page.csv.which")]), table]),
    make("div", { class: "field" }, [make("label", { for: "csv-variant" }, [texts.say("page.csv.how")]), variant]),
    make("p", { class: "buttons" }, [save]),
  ]);
}

function makeFiles(viewer: Viewer, texts: Texts, announce: Announce): HTMLElement {
  const save = (content: object, indent: number, type: string, ending: string) => {
    saveFile(new Blob([JSON.stringify(content, null, indent)], { type }), NAME + ending);
    announce(texts.say("page.share.saved"));
  };
  return make("div", { role: "group", "aria-labelledby": "files-title" }, [
    make("h4", { id: "files-title" }, [texts.say("page.share.files")]),
    make("p", { class: "buttons" }, [
      button("geojson-download", texts.say("page.share.geojson"), () =>
        save(viewer.geojson(), 0, "application/geo+json", ".geojson")),
      button("scenario-download", texts.say("page.share.scenario"), () =>
        save(viewer.scenario(), 2, "application/json", "-instellingen.json")),
    ]),
    make("p", { class: "help" }, [texts.say("page.share.files_help")]),
  ]);
}

function makeImport(viewer: Viewer, texts: Texts, announce: Announce): HTMLElement {
  const file = make("input", { type: "file", id: "scenario-file", accept: ".json,application/json" });
  const text = make("textarea", {
    id: "scenario-text", rows: 3, spellcheck: "false", autocomplete: "off", "aria-describedby": "import-outcome",
  });
  const outcome = make("p", { class: "help", id: "import-outcome" });
  const tell = ({ good, sentence }: Opened) => {
    outcome.textContent = sentence;
    outcome.className = good ? "help" : "problem";
    text.setAttribute("aria-invalid", String(!good));
    if (good) text.value = "";
    announce(sentence);
  };
  file.addEventListener("change", () => {
    const [chosen] = file.files ?? [];
    if (chosen !== undefined) void openFile(viewer, chosen).then(tell);
    file.value = ""; // the same file again, mended, is another choice
  });
  const open = button("scenario-open", texts.say("page.import.open"), () => void openText(viewer, text.value).then(tell));
  return make("div", { role: "group", "aria-labelledby": "import-title" }, [
    make("h4", { id: "import-title" }, [texts.say("page.import.title")]),
    make("div", { class: "field" }, [make("label", { for: "scenario-file" }, [texts.say("page.import.file")]), file]),
    make("div", { class: "field" }, [make("label", { for: "scenario-text" }, [texts.say("page.import.text")]), text]),
    outcome,
    make("p", { class: "buttons" }, [open]),
    make("p", { class: "help" }, [texts.say("page.import.help")]),
  ]);
}
