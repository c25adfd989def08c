// Compiled, never run: the calls that a web developer makes, and those that must not compile.
import {
  createViewer, type Decision, type Parameter, ScenarioError, type Viewer, ViewerError, type ViewerEvents,
} from "../../web/twente2040.js";

export async function everyCall(host: HTMLElement): Promise<Viewer> {
  const viewer = await createViewer(host, {
    base: new URL("https://example.org/kaart/"),
    language: "de",
    theme: "dark",
    gestures: "cooperative",
    label: "Karte",
    scenario: { format: "twente2040-scenario", version: 1, values: { "housing.growth": 5 } },
    onProgress: ({ loadedBytes, totalBytes }) => console.log(loadedBytes / totalBytes),
  });
  const first: Parameter | undefined = viewer.parameters[0];
  const value: number = viewer.get(first?.id ?? "housing.growth");
  viewer.set("housing.growth", value + 1);
  viewer.applyPreset(viewer.presets[0] ?? "perspectief");
  viewer.chooseSite(viewer.sites[0]?.id ?? "usseler-es", "reserve");
  viewer.load(viewer.scenario());
  viewer.load('{"format":"twente2040-scenario","version":1}');
  const decisions: Decision[] = viewer.results().sites.map((site) => site.decision);
  const need: number | undefined = viewer.results().need.enschede[30];
  viewer.setYear(2025);
  viewer.setLayers({ roads: false, labels: true });
  await viewer.setLanguage("en");
  viewer.setTheme("light");
  viewer.select("city:borne");
  viewer.select(null);
  const stop: () => void = viewer.on("year", (event) => console.log(event.year, decisions, need));
  viewer.on("error", ({ error }: ViewerEvents["error"]) => console.error(error.message));
  stop();
  const picture: string = viewer.svg({ width: 800, height: 500, theme: "dark", frame: "region", legend: true });
  console.log(picture.length);
  const failed: string[] = (await viewer.checks()).filter((check) => !check.passed).map((check) => check.sentence.nl ?? "");
  const { frames, wasmBytes } = viewer.metrics();
  console.log(failed, frames, wasmBytes, viewer.words()["page.title"], viewer.hasMap, viewer.selected(), viewer.layers().sites);
  return viewer;
}

export function everyError(error: unknown): string {
  if (error instanceof ScenarioError) return `${error.pointer} ${error.line ?? "?"}:${error.column ?? "?"}`;
  if (error instanceof ViewerError) return `${error.kind} ${error.file}`;
  return String(error);
}

export function mustNotCompile(viewer: Viewer): void {
  // @ts-expect-error values are numbers
  viewer.set("housing.growth", "5");
  // @ts-expect-error a choice is one of four words
  viewer.chooseSite("usseler-es", "sell");
  // @ts-expect-error there are three languages
  void viewer.setLanguage("fr");
  // @ts-expect-error the catalogue is read only
  viewer.parameters[0].min = 0;
  // @ts-expect-error no such event
  viewer.on("click", () => {});
  // @ts-expect-error a picture shows the map or the region
  viewer.svg({ frame: "country" });
  // @ts-expect-error no such layer
  viewer.setLayers({ clouds: true });
}
