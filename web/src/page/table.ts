// Tables of the panel.
import { make } from "./dom.js";

/** A table that can be scrolled by keyboard where it is too wide. */
export function table(
  id: string,
  caption: string,
  head: readonly string[],
  rows: readonly (readonly (string | Node)[])[],
): HTMLElement {
  const captionId = `table-${id}`;
  const body = rows.map((row) =>
    make("tr", {}, row.map((cell, index) => (index === 0 ? make("th", { scope: "row" }, [cell]) : make("td", {}, [cell])))),
  );
  const element = make("table", {}, [
    make("caption", { id: captionId }, [caption]),
    make("thead", {}, [make("tr", {}, head.map((cell) => make("th", { scope: "col" }, [cell])))]),
    make("tbody", {}, body),
  ]);
  return make("div", { class: "table", role: "region", tabindex: 0, "aria-labelledby": captionId }, [element]);
}
