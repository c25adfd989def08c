// Compiled, never run: the calls that a web developer makes, and those that must not compile.
import {
  createViewer, CSV_TABLES, type Decision, type Parameter, ScenarioError, type Viewer, ViewerError, type ViewerEvents,
} from "../../web/twente2040.js";
import { connect } from "../../web/netwerkstad-twente-frame.js";
import { NetwerkstadTwenteElement } from "../../web/netwerkstad-twente.js";

export async function element(host: HTMLElement): Promise<void> {
  const map = new NetwerkstadTwenteElement();
  document.createElement("netwerkstad-twente").addEventListener("ready", ({ detail }) => detail.viewer.undo());
  map.addEventListener("year", ({ detail }) => console.log(detail.year + 1));
  map.addEventListener("select", ({ detail }) => console.log(detail.ref?.length));
  map.addEventListener("error", ({ detail }) => console.log(detail.error.message));
  map.addEventListener("click", (event) => console.log(event.clientX));
  host.append(map);
  const viewer: Viewer = map.viewer ?? (await map.start());
  console.log(viewer.year());
  // @ts-expect-error: it is read only
  map.viewer = null;
}

export async function frame(around: HTMLIFrameElement): Promise<void> {
  const map = connect(around);
  const stop = map.listen((message) => message.event === "height" && console.log(message.height));
  const value: unknown = await map.call("get", "housing.growth");
  console.log(value);
  // @ts-expect-error: there is no such call
  await map.call("dispose");
  stop();
  map.close();
}

export async function everyCall(host: HTMLElement): Promise<Viewer> {
  const viewer = await createViewer(host, {
    base: new URL("https://example.org/kaart/"),
    language: "de",
    theme: "dark",
    gestures: "cooperative",
    label: "Karte",
    scenario: { format: "twente2040-scenario", version: 1, values: { "housing.growth": 5 } },
    signal: new AbortController().signal,
    onProgress: ({ loadedBytes, totalBytes }) => console.log(loadedBytes / totalBytes),
  });
  const first: Parameter | undefined = viewer.parameters[0];
  const value: number = viewer.get(first?.id ?? "housing.growth");
  viewer.set("housing.growth", value + 1);
  const stepped: boolean = viewer.undo() || viewer.redo() || viewer.canUndo() || viewer.canRedo();
  viewer.endGesture();
  viewer.reset("housing.growth");
  viewer.reset();
  const sentence: string | undefined = viewer.consequences("last_step")[0]?.sentences.nl;
  const roof: number = viewer.results("baseline").twentehuis.roof;
  viewer.loadHistory(viewer.history());
  viewer.applyPreset(viewer.presets[0] ?? "perspectief");
  viewer.chooseSite(viewer.sites[0]?.id ?? "usseler-es", "reserve");
  viewer.load(viewer.scenario());
  viewer.load('{"format":"twente2040-scenario","version":1}');
  const opened = await viewer.openLink(viewer.link());
  console.log(opened.otherModel || opened.otherData, opened.leftOut.join(), viewer.version.model, viewer.version.data);
  const sheets: string[] = CSV_TABLES.map((table) => viewer.csv(table, { variant: "international" }));
  console.log((await viewer.report()).title);
  const [feature] = viewer.geojson().features;
  if (feature?.geometry.type === "Point") console.log(feature.geometry.coordinates[0], feature.properties.theme, sheets);
  const decisions: Decision[] = viewer.results().sites.map((site) => site.decision);
  const need: number | undefined = viewer.results().need.enschede[30];
  viewer.setYear(2025);
  viewer.setLayers({ roads: false, labels: true });
  for (const { id, group, basis, visibleAtFirst } of viewer.layerList) console.log(id, group, basis, visibleAtFirst);
  await viewer.setLanguage("en");
  viewer.setTheme("light");
  viewer.setGestures("greedy");
  viewer.setPreferences({ textSize: 125 });
  const size: number = viewer.preferences().textSize;
  console.log(size);
  viewer.setTravelTimes({ origin: [6.8, 52.25], mode: "ebike" });
  viewer.setTravelTimes({ origin: null });
  const minutes: number | undefined = viewer.travelTimes().places.find(({ kind }) => kind === "station")?.minutes;
  viewer.select("city:borne");
  const under: string | null = viewer.pick(100, 200);
  const card = viewer.describe("station:st_borne");
  const x: number | undefined = viewer.locate("road:a1")?.x;
  console.log(under, x, card?.sections[0]?.rows[0]?.ref, card?.source?.basis === "document");
  await viewer.flyTo({ longitude: 6.79, latitude: 52.27, scale: 120, tilt: 30 });
  await viewer.flyTo("region");
  const azimuth: number = viewer.camera().azimuth;
  console.log(azimuth, size);
  viewer.select(null);
  const stop: () => void = viewer.on("year", (event) => console.log(event.year, decisions, need, minutes));
  viewer.on("error", ({ error }: ViewerEvents["error"]) => console.error(error.message));
  stop();
  const drawing: string = viewer.svg({ width: 800, height: 500, theme: "dark", frame: "region", legend: true });
  console.log(drawing.length);
  const failed: string[] = (await viewer.checks()).filter((check) => !check.passed).map((check) => check.sentence.nl ?? "");
  const counted = viewer.backtest();
  console.log(counted.homes[0]?.municipality, counted.inhabitants[0]?.inhabitants, counted.tolerancePercent);
  const flip = viewer.flip();
  if (flip?.flip) viewer.set(flip.flip.parameter, flip.flip.to);
  const lively: number | undefined = viewer.results().centres[0]?.vitality[30];
  console.log(lively, flip?.searching, viewer.results().finance.almelo["result"]);
  viewer.compareWith("baseline");
  viewer.compareWith({ format: "twente2040-scenario", version: 1 });
  const moved = viewer.comparison()?.parameters.map(({ id, reference, present }) => `${id}: ${reference} ${present}`);
  console.log(moved, viewer.comparison()?.blocks.more, viewer.results("reference").years, viewer.results("baseline").years);
  viewer.compareWith(null);
  viewer.holdBaseline(true);
  viewer.holdBaseline(viewer.holdsBaseline());
  const picture: Blob = await viewer.png({ scale: 4, width: 800, height: 600 });
  console.log(picture.size, (await viewer.png()).type);
  const stopper = new AbortController();
  const futures = await viewer.ensemble(1000, 7, { signal: stopper.signal, onProgress: (done, all) => console.log(done / all) });
  const firm: number | undefined = futures.sites["usseler-es"]?.share.develop;
  console.log(firm, futures.bands.classes.homes.demand.p50[29], futures.bands.finance.borne["result"]?.p90, futures.bands.outcomes.urban.p10);
  const { frames, wasmBytes } = viewer.metrics();
  console.log(stepped, sentence, roof, failed, frames, wasmBytes, viewer.words()["page.title"], viewer.hasMap, viewer.selected(), viewer.layers().sites);
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
  // @ts-expect-error a view has no zoom
  void viewer.flyTo({ zoom: 3 });
  // @ts-expect-error there are three languages
  void viewer.setLanguage("fr");
  // @ts-expect-error the catalogue is read only
  viewer.parameters[0].min = 0;
  // @ts-expect-error there are four modes
  viewer.setTravelTimes({ mode: "horse" });
  // @ts-expect-error no such event
  viewer.on("click", () => {});
  // @ts-expect-error a picture shows the map or the region
  viewer.svg({ frame: "country" });
  // @ts-expect-error a decision is one of four words
  const sold: boolean = viewer.flip()?.flip?.decision === "sell";
  console.log(sold);
  // @ts-expect-error there is no such table
  viewer.csv("weather");
  // @ts-expect-error no such layer
  viewer.setLayers({ clouds: true });
}
