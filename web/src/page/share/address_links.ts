// Links in the address of the page. Read when the page opens and when the fragment changes. Never written while somebody
// moves a slider: once the settings are others, the fragment goes, for a copied address must not say what is not so.
import type { Language, Viewer } from "../../../twente2040.js";
import { fragmentOf, isLink, languageIn } from "../../links.js";
import { ASIDE, makeAddressWriter } from "../address.js";
import type { Message } from "./message.js";
import { openFile, openLink, type Opened } from "./open_text.js";

const hasFiles = (event: DragEvent) => event.dataTransfer?.types.includes("Files") === true;

/** The language that the address asks for in a link, before the viewer exists. */
export function languageOfLink(): Language | undefined {
  return languageIn(fragmentOf(location.hash));
}

/** Opens what stands in the address now and from now on. */
export function followLinks(viewer: Viewer, message: Message): void {
  let opened = ""; // the state that the address stands for
  let outdated = ""; // the fragment to take out: one that is newer stays, for its event may be on its way
  const say = (outcome: Opened) => message.show(outcome, viewer.words()["page.message.close"] ?? "");
  const open = async () => {
    if (!isLink(fragmentOf(location.hash))) return;
    opened = "";
    const { hash } = location;
    const outcome = await openLink(viewer, hash);
    if (outcome.good) {
      opened = stateOf(viewer);
      outdated = hash;
    }
    say(outcome);
  };
  const changeAddress = makeAddressWriter(ASIDE);
  const compare = () => {
    if (opened === "" || stateOf(viewer) === opened) return;
    opened = "";
    changeAddress("link", (address) => {
      if (opened === "" && address.hash === outdated) address.hash = "";
    });
  };
  addEventListener("hashchange", () => void open());
  for (const event of ["change", "year", "view"] as const) viewer.on(event, compare);
  void open();
}

/** A file that is dropped anywhere on the page is opened as a scenario: the browser would leave the page for it. */
export function followDrops(viewer: Viewer, message: Message): void {
  addEventListener("dragover", (event) => {
    if (hasFiles(event)) event.preventDefault();
  });
  addEventListener("drop", (event) => {
    if (!hasFiles(event)) return;
    event.preventDefault();
    const file = event.dataTransfer?.files[0];
    if (file === undefined) return;
    void openFile(viewer, file).then((outcome) => message.show(outcome, viewer.words()["page.message.close"] ?? ""));
  });
}

/** What a link says, but for what moves without anybody having set it: the camera, and the seal that follows. */
function stateOf(viewer: Viewer): string {
  return fragmentOf(viewer.link()).replace(/&c=[^&]*/, "").replace(/&x=.*$/, "");
}
