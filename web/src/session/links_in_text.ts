// Links between other text: a chat, a mail, a list. What is no link is left alone.

export interface FoundLink {
  /** From its fragment on, with what stands before the '#' gone. */
  readonly link: string;
  /** The line it stands on, the first is 1. */
  readonly line: number;
}

export interface LinksInText {
  readonly links: readonly FoundLink[];
  /** Lines with something on them, but no link. */
  readonly linesWithout: number;
}

/** What ends a link in markup, in brackets and in tables. No link of ours has these signs. */
const BETWEEN = /[\s<>"'|\\^`{}]+/;
/** A fragment of fields, or a whole fragment without its '#'. */
const LINK = /#([^#]*=[^#]*)$|^(v=\d[^#]*)$/;

export function linksInText(text: string): LinksInText {
  let linesWithout = 0;
  const links = text.split(/\r\n|\r|\n/).flatMap((line, index) => {
    const found = line.split(BETWEEN).flatMap((word) => {
      const match = LINK.exec(word);
      return match === null ? [] : [{ link: `#${match[1] ?? match[2] ?? ""}`, line: index + 1 }];
    });
    if (found.length === 0 && line.trim() !== "") linesWithout += 1;
    return found;
  });
  return { links, linesWithout };
}
