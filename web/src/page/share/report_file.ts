// The annex as one file: with its style sheet inside, so that it looks the same wherever it is passed on to.
import type { Viewer } from "../../../twente2040.js";

export async function reportFile(viewer: Viewer): Promise<Blob> {
  const report = await viewer.report();
  const sheet = report.querySelector<HTMLLinkElement>("link[rel=stylesheet]");
  const response = sheet === null ? null : await fetch(sheet.href);
  const styles = response?.ok === true ? await response.text() : "";
  const markup = report.documentElement.outerHTML;
  // Put in as text: the policy of the page lets no document in it have styles of its own.
  const whole = sheet === null ? markup : markup.replace(sheet.outerHTML, () => `<style>${styles}</style>`);
  return new Blob([`<!doctype html>\n${whole}\n`], { type: "text/html;charset=utf-8" });
}
