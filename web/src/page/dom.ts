// Elements without markup strings: texts from files stay text.

type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;
type Children = readonly (Node | string)[];

/** An element with attributes (true: empty attribute, false or undefined: none) and children. */
export function make<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  children: Children = [],
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === undefined || value === false) continue;
    element.setAttribute(name, value === true ? "" : String(value));
  }
  element.append(...children);
  return element;
}

/** The element with this id, which the page is known to have. */
export function byId<Type extends HTMLElement>(id: string): Type {
  const element = document.getElementById(id);
  if (element === null) throw new Error(`the page has no #${id}`);
  return element as Type;
}

/** Fills a pattern into an element: {places} by values, *text* in bold. */
export function fillInto(element: HTMLElement, pattern: string, values: Readonly<Record<string, string>>): void {
  const parts = fill(pattern, values).split("*");
  element.append(...parts.map((part, index) => (index % 2 === 1 ? make("strong", {}, [part]) : part)));
}

/** Fills {places} of a pattern. */
export function fill(pattern: string, values: Readonly<Record<string, string>>): string {
  return pattern.replace(/\{(\w+)\}/g, (place, name: string) => values[name] ?? place);
}
