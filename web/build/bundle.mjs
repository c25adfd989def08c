// Page, styles and API by esbuild.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { build, transform } from "esbuild";
import { PLACE } from "./build_id.mjs";
import { documentIndex } from "./document_index.mjs";

const LANGUAGES = ["nl", "en", "de"];

/** The texts that are needed before any file has come, taken out of the files of words: keys that begin so. */
function loaderWords(i18n, begins) {
  return {
    name: "loader-words",
    setup(bundler) {
      bundler.onResolve({ filter: /^loader-words$/ }, () => ({ path: "loader-words", namespace: "words" }));
      bundler.onLoad({ filter: /.*/, namespace: "words" }, () => {
        const words = LANGUAGES.map((language) => {
          const all = JSON.parse(readFileSync(join(i18n, `${language}.json`), "utf8"));
          return [language, Object.fromEntries(Object.entries(all).filter(([key]) => begins.some((begin) => key.startsWith(begin))))];
        });
        return { contents: JSON.stringify(Object.fromEntries(words)), loader: "json" };
      });
    },
  };
}

/** Which entries of the document name a thing, for the links of the panel. */
function documentLinks(file) {
  return {
    name: "document-index",
    setup(bundler) {
      bundler.onResolve({ filter: /^document-index$/ }, () => ({ path: "document-index", namespace: "index" }));
      bundler.onLoad({ filter: /.*/, namespace: "index" }, () => ({
        contents: JSON.stringify(documentIndex(JSON.parse(readFileSync(file, "utf8")))),
        loader: "json",
      }));
    },
  };
}

/** What the element says before the words of a language have come. */
const ELEMENT_WORDS = ["loader.", "embed.", "ui.theme.", "page.year.label"];

/** Files that pages have as they stand. */
const COPIED = [
  "index.html", "frame.html", "embed.html", "toegankelijkheid.html", "sessie.html", "organisation.json", "icon.svg", "twente2040.d.ts", "netwerkstad-twente.d.ts",
  "netwerkstad-twente-frame.d.ts",
];

/** app.js, twente2040.js, the element and its pages, style sheets, and what stands beside them. */
export async function bundlePage(output, { web, i18n, document }) {
  const common = { bundle: true, minify: true, write: false, target: ["es2021", "chrome100", "firefox100", "safari15"] };
  const scripts = { ...common, format: "esm", legalComments: "none" };
  const results = await Promise.all([
    build({
      ...scripts,
      entryPoints: { twente2040: join(web, "src/api.ts") },
      outdir: ".",
      define: { BUILD_ID: JSON.stringify(PLACE) },
      plugins: [ownFiles()],
    }),
    build({
      ...scripts,
      entryPoints: { sessie: join(web, "src/session/session_page.ts"), kiosk: join(web, "src/kiosk/kiosk.ts") },
      outdir: ".",
      plugins: [loaderWords(i18n, ["loader."]), ownFiles()],
    }),
    build({
      ...scripts,
      format: "iife",
      entryPoints: { start: join(web, "src/start/start.ts") },
      outdir: ".",
      plugins: [loaderWords(i18n, ["loader.page_", "loader.retry"])],
    }),
    build({
      ...scripts,
      entryPoints: { report: join(web, "src/report/report.ts") },
      outdir: ".",
      plugins: [ownFiles()],
    }),
    build({
      ...scripts,
      entryPoints: { qr: join(web, "src/qr/qr.ts") },
      outdir: ".",
      // Its licence asks to be passed on with it.
      banner: { js: `/* lean-qr: ${readFileSync(join(web, "node_modules/lean-qr/LICENSE"), "utf8").trim()} */` },
    }),
    build({
      ...scripts,
      entryPoints: { app: join(web, "src/page/main.ts") },
      outdir: ".",
      // The page uses the API as anybody would: the same file, loaded once.
      plugins: [loaderWords(i18n, ["loader."]), documentLinks(join(document, "document.json")), ownFiles()],
    }),
    build({ ...scripts, entryPoints: { document: join(web, "src/document/document.ts") }, outdir: "." }),
    build({
      ...scripts,
      entryPoints: { "netwerkstad-twente": join(web, "src/embed/register.ts") },
      outdir: ".",
      plugins: [loaderWords(i18n, ELEMENT_WORDS), ownFiles(), minifiedText()],
    }),
    build({
      ...scripts,
      entryPoints: {
        frame: join(web, "src/embed/frame.ts"),
        embed: join(web, "src/embed/embed_page.ts"),
        toegankelijkheid: join(web, "src/statement.ts"),
        "netwerkstad-twente-frame": join(web, "src/embed/host.ts"),
      },
      outdir: ".",
      plugins: [loaderWords(i18n, ["preset."]), ownFiles()],
    }),
    build({ ...scripts, entryPoints: { story: join(web, "src/story/story.ts") }, outdir: ".", plugins: [ownFiles()] }),
    build({
      ...common,
      entryPoints: Object.fromEntries(["style", "frame", "embed", "report", "offline", "document", "sessie", "kiosk", "story", "reliability"].map((name) => [name, join(web, `styles/${name}.css`)])),
      outdir: ".",
      external: ["fonts/*"],
    }),
  ]);
  for (const { outputFiles } of results) {
    for (const file of outputFiles) output.write(file.path.split("/").pop(), file.contents);
  }
  for (const name of COPIED) output.write(name, readFileSync(join(web, name)));
}

/** Files of the build that others load as anybody would: the same file, loaded once. */
function ownFiles() {
  return {
    name: "own-files",
    setup(bundler) {
      bundler.onResolve({ filter: /\/(twente2040|netwerkstad-twente|offline|document|report|qr|kiosk|story)\.js$/ }, ({ path }) => ({
        path: `./${path.split("/").pop()}`,
        external: true,
      }));
    },
  };
}

/** Style sheets that become text are made small first. */
function minifiedText() {
  return {
    name: "minified-text",
    setup(bundler) {
      bundler.onLoad({ filter: /\.css$/ }, async ({ path }) => {
        const { code } = await transform(readFileSync(path, "utf8"), { loader: "css", minify: true });
        return { contents: code, loader: "text" };
      });
    },
  };
}
