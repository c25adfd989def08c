// "Verzamelen": links and files in, with what was refused and why; the list of participants; and the collection as a file.
import { csvText } from "../csv/csv_text.js";
import { fill, make } from "../page/dom.js";
import { saveFile } from "../page/save_file.js";
import { type Collected, Collecting } from "./collecting.js";
import { roomSheet } from "./room_sheet.js";
import { button, field, type Maker, makeView, type View } from "./parts.js";
import { type Participant, nameOf } from "./session.js";
import { LONGEST_NAME, sessionJson } from "./session_state.js";

const NAME = "netwerkstad-twente-2040-sessie";
/** As in the panel: Excel reads UTF-8 as an older encoding without it. */
const BYTE_ORDER_MARK = "\ufeff";

export function makeCollectView(maker: Maker): View {
  const { texts } = maker;
  const list = makeList(maker);
  const element = makeView("collect", texts, [
    make("div", { class: "columns" }, [makeIntake(maker), makeFiles(maker)]),
    list.element,
  ], texts.say("session.collect.lead"));
  return { element, update: list.update };
}

/** Paste, choose or drop. */
function makeIntake(maker: Maker): HTMLElement {
  const { session, texts, announce } = maker;
  const collecting = new Collecting(session, texts);
  const text = make("textarea", { id: "collect-text", rows: 4, spellcheck: "false", autocomplete: "off" });
  const file = make("input", { type: "file", id: "collect-files", multiple: true, accept: ".json,.txt,.csv,application/json,text/plain" });
  const outcome = make("div", { id: "collect-outcome" });
  const tell = (collected: Collected) => {
    const summary = texts.say("session.collect.outcome", { added: texts.number(collected.added), doubles: texts.number(collected.doubles.length) });
    outcome.replaceChildren(make("p", { class: "summary" }, [summary]), ...remarksOf(collected), ...doublesOf(maker, collected, outcome));
    announce(summary);
  };
  const take = async () => {
    const pasted = text.value;
    text.value = "";
    tell(await collecting.fromText(pasted));
  };
  const takeFiles = async (files: readonly File[]) => tell(await collecting.fromFiles(files));
  file.addEventListener("change", () => {
    const files = [...(file.files ?? [])];
    file.value = "";
    if (files.length > 0) void takeFiles(files);
  });
  const element = make("div", { class: "intake", id: "collect-drop" }, [
    field(texts.say("session.collect.paste"), text, texts.say("session.collect.paste_help")),
    make("p", { class: "buttons" }, [button("collect-add", texts.say("session.collect.add"), () => void take(), "button primary")]),
    field(texts.say("session.collect.files"), file, texts.say("session.collect.drop")),
    outcome,
  ]);
  acceptDrops(takeFiles);
  return element;
}

let drop: ((files: readonly File[]) => Promise<void>) | null = null;

/** A file that is dropped anywhere on the page; otherwise the browser would leave the page for it. */
function acceptDrops(take: (files: readonly File[]) => Promise<void>): void {
  const isFirst = drop === null;
  drop = take; // made anew with every language
  if (!isFirst) return;
  const hasFiles = (event: DragEvent) => event.dataTransfer?.types.includes("Files") === true;
  addEventListener("dragover", (event) => {
    if (hasFiles(event)) event.preventDefault();
  });
  addEventListener("drop", (event) => {
    if (!hasFiles(event)) return;
    event.preventDefault();
    void drop?.([...(event.dataTransfer?.files ?? [])]);
  });
}

function remarksOf({ remarks }: Collected): HTMLElement[] {
  return remarks.length === 0 ? [] : [make("ul", { class: "remarks" }, remarks.map((remark) => make("li", {}, [remark])))];
}

/** The same settings twice may be one person or two: the facilitator says which. */
function doublesOf({ session, texts }: Maker, { doubles }: Collected, outcome: HTMLElement): HTMLElement[] {
  if (doubles.length === 0) return [];
  const add = button("collect-doubles", texts.say("session.collect.add_doubles", { count: texts.number(doubles.length) }), () => {
    session.add(doubles);
    outcome.replaceChildren();
    document.getElementById("collect-text")?.focus();
  });
  return [make("p", { class: "buttons" }, [add])];
}

function makeFiles({ session, texts, announce }: Maker): HTMLElement {
  const save = (content: string, type: string, ending: string) => {
    saveFile(new Blob([content], { type }), NAME + ending);
    announce(texts.say("page.share.saved"));
  };
  const variant = texts.language === "en" ? "international" : "nl";
  const csv = () => {
    const content = csvText(roomSheet(session, texts), variant);
    save(variant === "nl" ? BYTE_ORDER_MARK + content : content, "text/csv;charset=utf-8", ".csv");
  };
  return make("div", { class: "keep" }, [
    make("h2", {}, [texts.say("session.collect.keep")]),
    make("p", { class: "help" }, [texts.say("session.collect.keep_help")]),
    make("p", { class: "buttons" }, [
      button("collect-json", texts.say("session.collect.json"), () => save(sessionJson(session.state), "application/json", ".json")),
      button("collect-csv", texts.say("session.collect.csv"), csv),
    ]),
  ]);
}

function makeList({ session, texts, announce }: Maker) {
  const title = make("h2", { id: "collect-list-title", tabindex: -1 });
  const list = make("ol", { class: "participants", "aria-labelledby": "collect-list-title" });
  const clear = button("collect-clear", texts.say("session.collect.clear"), () => act(() => session.remove(), "session.collect.cleared"));
  const undo = button("collect-undo", texts.say("session.collect.undo"), () => act(() => session.undoRemoval(), "session.collect.undone"));
  // The button that was pressed may be gone.
  const act = (change: () => void, key: string) => {
    change();
    announce(texts.say(key));
    title.focus();
  };
  let shown: readonly Participant[] = [];
  const row = (participant: Participant) => makeRow(participant, texts.say("session.collect.changes", { count: texts.number(changesOf(participant)) }), {
    name: (name) => session.rename(participant.id, name),
    remove: () => act(() => session.remove(participant.id), "session.collect.removed"),
    labels: {
      name: texts.say("session.collect.name", { name: nameOf(participant, texts) }),
      placeholder: texts.say("session.participant", { number: texts.number(participant.id) }),
      remove: texts.say("session.collect.remove"),
      removeNamed: fill(texts.say("session.collect.remove_named"), { name: nameOf(participant, texts) }),
    },
  });
  return {
    element: make("div", { class: "list" }, [title, make("p", { class: "buttons" }, [clear, undo]), list]),
    update() {
      const participants = session.participants();
      title.textContent = texts.say("session.collect.list", { count: texts.number(participants.length) });
      clear.hidden = participants.length === 0;
      undo.hidden = !session.canUndoRemoval();
      // While a name is typed its row stays.
      const sameRows = shown.length === participants.length && shown.every(({ id }, index) => id === participants[index]?.id);
      if (!sameRows || !list.contains(document.activeElement)) list.replaceChildren(...participants.map(row));
      shown = participants;
    },
  };
}

function changesOf({ settings: { values = {}, sites = {}, added = [] } }: Participant): number {
  return Object.keys(values).length + Object.keys(sites).length + added.length;
}

interface RowActions {
  name(name: string): void;
  remove(): void;
  readonly labels: { readonly name: string; readonly placeholder: string; readonly remove: string; readonly removeNamed: string };
}

function makeRow({ id, name }: Participant, changes: string, { name: rename, remove, labels }: RowActions): HTMLElement {
  const input = make("input", { type: "text", id: `name-${id}`, "aria-label": labels.name, placeholder: labels.placeholder, maxlength: LONGEST_NAME, autocomplete: "off" });
  input.value = name;
  input.addEventListener("input", () => rename(input.value));
  const away = button(`remove-${id}`, labels.remove, remove, "plain");
  away.setAttribute("aria-label", labels.removeNamed);
  return make("li", { value: id }, [input, make("span", { class: "changes" }, [changes]), away]);
}
