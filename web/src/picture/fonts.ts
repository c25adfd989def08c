// The faces of the map under names of our own: a page that embeds the viewer need not have them.

export const SANS = "Twente2040 Sans";
export const SERIF = "Twente2040 Serif";

const FACES = [
  { file: "fonts/inter-400.ttf", family: SANS, weight: "400", style: "normal" },
  { file: "fonts/inter-500.ttf", family: SANS, weight: "500", style: "normal" },
  { file: "fonts/inter-600.ttf", family: SANS, weight: "600", style: "normal" },
  { file: "fonts/source-serif-400.ttf", family: SERIF, weight: "400", style: "normal" },
  { file: "fonts/source-serif-600.ttf", family: SERIF, weight: "600", style: "normal" },
  { file: "fonts/source-serif-400-italic.ttf", family: SERIF, weight: "400", style: "italic" },
] as const;

let loading: Promise<void> | null = null;

/** Makes the faces known to the document, once. */
export function loadFonts(files: ReadonlyMap<string, Uint8Array>): Promise<void> {
  loading ??= load(files);
  return loading;
}

async function load(files: ReadonlyMap<string, Uint8Array>): Promise<void> {
  const faces = FACES.flatMap(({ file, family, weight, style }) => {
    const bytes = files.get(file);
    return bytes === undefined ? [] : [new FontFace(family, bytes as BufferSource, { weight, style })];
  });
  for (const face of await Promise.all(faces.map((face) => face.load()))) document.fonts.add(face);
}
