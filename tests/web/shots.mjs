// Pictures of the page in build/shots: node tests/web/shots.mjs [FOLDER]
// With --readme, only the picture of the README: web/screenshot.jpg.
import { mkdirSync } from "node:fs";
import { openPage, ready, root, settled, startBrowser } from "./browser.mjs";

const SHOTS = [
  { name: "desktop", viewport: { width: 1440, height: 900 } },
  { name: "desktop-dark", viewport: { width: 1440, height: 900 }, colorScheme: "dark" },
  { name: "laptop", viewport: { width: 1100, height: 800 } },
  { name: "projector", viewport: { width: 1920, height: 1080 } },
  { name: "phone", viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, isMobile: true, hasTouch: true },
];

/** Where the pictures go; the one of the README stays under 400 KB. */
const readme = process.argv[2] === "--readme";
const target = readme ? `${root}/web` : (process.argv[2] ?? `${root}/build/shots`);
const shots = readme ? [{ ...SHOTS[0], name: "screenshot" }] : SHOTS;
const format = readme ? { type: "jpeg", quality: 80, ending: "jpg" } : { type: "png", ending: "png" };
mkdirSync(target, { recursive: true });
const session = await startBrowser();
try {
  for (const { name, ...context } of shots) {
    const { page } = await openPage(session, context);
    await ready(page);
    await settled(page);
    const { ending, ...options } = format;
    await page.screenshot({ path: `${target}/${name}.${ending}`, ...options });
    console.log(`${target}/${name}.${ending}`);
    await page.context().close();
  }
} finally {
  await session.stop();
}
