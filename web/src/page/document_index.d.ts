// Which entries of assets/document/ name a thing, put here by the build (web/build/document_index.mjs): the number of an
// agreement, the id of any other entry.
declare module "document-index" {
  const index: Readonly<Record<string, readonly (number | string)[]>>;
  export default index;
}
