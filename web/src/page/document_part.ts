// "Het document": the fold of the panel. What stands in it, texts and all, is fetched when it is first opened.
import type { Viewer } from "../../twente2040.js";
import type { DocumentView } from "../document/document.js";
import { make } from "./dom.js";
import { type Part, PRINTED, folded } from "./part.js";
import type { Texts } from "./texts.js";

export interface DocumentPart extends Part {
  /** Unfolds it at the first entry that names `ref`, or at its top; `from` is the id of where to go back to. */
  open(ref: string | undefined, from: string | undefined): Promise<void>;
}

export function makeDocumentPart(viewer: Viewer, texts: Texts, announce: (text: string) => void): DocumentPart {
  const element = make("div", { class: "document" });
  let coming: Promise<DocumentView | null> | null = null;
  let view: DocumentView | null = null;
  const fetchView = async () => {
    element.replaceChildren(make("p", { class: "help", role: "status" }, [texts.say("page.document.loading")]));
    try {
      const { makeDocument } = await import("../document/document.js");
      view = await makeDocument(viewer, announce);
      element.replaceChildren(view.element);
      view.update();
      return view;
    } catch {
      coming = null; // the next try asks again
      const again = make("button", { type: "button", class: "button" }, [texts.say("page.document.again")]);
      again.addEventListener("click", () => void load());
      element.replaceChildren(make("p", { class: "problem", role: "alert" }, [texts.say("page.document.failed")]), make("p", { class: "buttons" }, [again]));
      return null;
    }
  };
  const load = () => (coming ??= fetchView());
  const fold = folded("group-document", texts.say("page.document.title"), {
    element,
    update() {
      if (view === null) void load();
      else view.update();
    },
  }, make, PRINTED);
  return {
    ...fold,
    async open(ref, from) {
      (fold.element as HTMLDetailsElement).open = true;
      const opened = await load();
      opened?.update();
      if (opened !== null && ref !== undefined && opened.show(ref, from)) return;
      fold.element.scrollIntoView();
      fold.element.querySelector("summary")?.focus({ preventScroll: true });
    },
  };
}
