// Pictures of the page in build/shots: node tests/web/shots.mjs
import { mkdirSync } from "node:fs";
import { openPage, ready, root, settled, startBrowser } from "./browser.mjs";

const SHOTS = [
  { name: "desktop", viewport: { width: 1440, height: 900 } },
  { name: "desktop-dark", viewport: { width: 1440, height: 900 }, colorScheme: "dark" },
  { name: "laptop", viewport: { width: 1100, height: 800 } },
  { name: "projector", viewport: { width: 1920, height: 1080 } },
  { name: "phone", viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, isMobile: true, hasTouch: true },
];

const target = process.argv[2] ?? `${root}/build/shots`;
mkdirSync(target, { recursive: true });
const session = await startBrowser();
try {
  for (const { name, ...context } of SHOTS) {
    const { page } = await openPage(session, context);
    await ready(page);
    await settled(page);
    await page.screenshot({ path: `${target}/${name}.png` });
    console.log(`${target}/${name}.png`);
    await page.context().close();
  }
} finally {
  await session.stop();
}
