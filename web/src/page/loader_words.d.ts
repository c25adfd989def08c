// The texts that the page needs before any file has come: the keys "loader.*" of assets/i18n/, put here by the build.
declare module "loader-words" {
  const words: Readonly<Record<import("../../twente2040.js").Language, Readonly<Record<string, string>>>>;
  export default words;
}
