// Files of a build carry a piece of their checksum in their names (web/build/names.mjs).

const PIECE = /\.([0-9a-f]{10})(?=\.\w+$)/;

/** The name as people know it. */
export const plainName = (file: string): string => file.replace(PIECE, "");

/** The first digits of the SHA-256 of the content; undefined where the name has none. */
export const pieceIn = (file: string): string | undefined => PIECE.exec(file)?.[1];
