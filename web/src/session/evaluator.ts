// The real model, for one set of settings after the other: a viewer without a map that nobody sees.
import type { Language, LinkReport, Scenario, Theme, Viewer } from "../../twente2040.js";
import { outcomesOf, type RoomOutcome } from "./outcomes.js";
import type { Choice, Settings } from "./room.js";

export interface ReadLink {
  readonly settings: Settings;
  readonly report: LinkReport;
}

/** In CSS pixels; on a phone its names would be too small otherwise. */
const LARGE_PICTURE = { width: 1000, height: 610, legend: true } as const;
const SMALL_PICTURE = { width: 560, height: 480, legend: false } as const;
const LAST_YEAR = 2040;

export class Evaluator {
  private readonly siteIds: ReadonlySet<string>;

  constructor(private readonly viewer: Viewer, private language: Language) {
    this.siteIds = new Set(viewer.sites.map(({ id }) => id));
  }

  async setLanguage(language: Language): Promise<void> {
    this.language = language;
    await this.viewer.setLanguage(language);
  }

  /** Rejects with a ScenarioError for what is no whole link of this version. */
  async readLink(link: string): Promise<ReadLink> {
    const report = await this.viewer.openLink(link);
    const settings = settingsIn(this.viewer.scenario());
    // The link may have asked for another language.
    await this.viewer.setLanguage(this.language);
    return { settings, report };
  }

  /** Throws a ScenarioError for what is no scenario file. */
  readScenario(scenario: Scenario | string): Settings {
    this.viewer.load(scenario);
    const settings = settingsIn(this.viewer.scenario());
    this.open(settings);
    return settings;
  }

  evaluate(settings: Settings): Choice<RoomOutcome> {
    this.open(settings);
    const result = this.viewer.results();
    const decisions = result.sites.filter(({ id }) => this.siteIds.has(id)).map(({ id, decision }) => [id, decision]);
    return { settings, decisions: Object.fromEntries(decisions), outcomes: outcomesOf(this.viewer, result) };
  }

  presetSettings(id: string): Settings {
    this.open({});
    this.viewer.applyPreset(id);
    return settingsIn(this.viewer.scenario());
  }

  linkOf(settings: Settings): string {
    this.open(settings);
    return this.viewer.link();
  }

  pictureOf(settings: Settings, theme: Theme, size: "large" | "small"): string {
    this.open(settings, theme);
    return this.viewer.svg({ ...(size === "large" ? LARGE_PICTURE : SMALL_PICTURE), frame: "region", idPrefix: "room", theme });
  }

  /** Everything else as at the start, so that links and pictures say nothing of those before. */
  private open(settings: Settings, theme: Theme = "light"): void {
    const view = { language: this.language, theme, year: LAST_YEAR };
    this.viewer.load({ format: "twente2040-scenario", version: 1, ...settings, view });
  }
}

/** What counts, without a name and without how it is looked at. */
function settingsIn({ values = {}, sites = {}, added = [] }: Scenario): Settings {
  return { values, sites, added };
}
