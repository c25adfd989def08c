// Page, styles and API by esbuild.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";

const LANGUAGES = ["nl", "en", "de"];

/** The texts that are needed before any file has come, taken out of the files of words. */
function loaderWords(i18n) {
  return {
    name: "loader-words",
    setup(bundler) {
      bundler.onResolve({ filter: /^loader-words$/ }, () => ({ path: "loader-words", namespace: "words" }));
      bundler.onLoad({ filter: /.*/, namespace: "words" }, () => {
        const words = LANGUAGES.map((language) => {
          const all = JSON.parse(readFileSync(join(i18n, `${language}.json`), "utf8"));
          return [language, Object.fromEntries(Object.entries(all).filter(([key]) => key.startsWith("loader.")))];
        });
        return { contents: JSON.stringify(Object.fromEntries(words)), loader: "json" };
      });
    },
  };
}

/** app.js, twente2040.js, style.css, index.html and what stands beside them. */
export async function bundlePage(output, { web, i18n }) {
  const common = { bundle: true, minify: true, write: false, target: ["es2021", "chrome100", "firefox100", "safari15"] };
  const scripts = { ...common, format: "esm", legalComments: "none" };
  const results = await Promise.all([
    build({ ...scripts, entryPoints: { twente2040: join(web, "src/api.ts") }, outdir: "." }),
    build({
      ...scripts,
      entryPoints: { app: join(web, "src/page/main.ts") },
      outdir: ".",
      // The page uses the API as anybody would: the same file, loaded once.
      plugins: [loaderWords(i18n), apiFile()],
    }),
    build({ ...common, entryPoints: { style: join(web, "styles/style.css") }, outdir: ".", external: ["fonts/*"] }),
  ]);
  for (const { outputFiles } of results) {
    for (const file of outputFiles) output.write(file.path.split("/").pop(), file.contents);
  }
  for (const name of ["index.html", "icon.svg", "twente2040.d.ts"]) output.write(name, readFileSync(join(web, name)));
}

function apiFile() {
  return {
    name: "api-file",
    setup(bundler) {
      bundler.onResolve({ filter: /\/twente2040\.js$/ }, () => ({ path: "./twente2040.js", external: true }));
    },
  };
}
