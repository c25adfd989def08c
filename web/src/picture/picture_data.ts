// What the module says about a picture (app/shell/picture_json.hpp). Places in CSS pixels of the map.

export type Point = readonly [number, number];

export interface NameOfScenario {
  readonly name: string;
  readonly preset: string;
  readonly changes: number;
}

export interface PictureLabel {
  readonly text: string;
  readonly face: "city" | "village" | "site" | "station" | "nature" | "water" | "shield";
  readonly centre: Point;
  readonly width: number;
  readonly size: number;
  readonly tracking: number;
  readonly angle: number;
  readonly opacity: number;
  readonly colour: string;
  readonly halo: string;
}

export interface DecisionColours {
  readonly decision: "develop" | "phase" | "reserve" | "drop";
  readonly fill: string;
  readonly ring: string;
  readonly sign: string;
}

export interface PicturePin extends DecisionColours {
  readonly foot: Point;
  readonly head: Point;
  readonly radius: number;
  readonly opacity: number;
  /** Stands in the head in the place of its sign: in how many of ten futures the site is needed. Empty for none. */
  readonly number: string;
  readonly selected: boolean;
}

export interface PictureLegend {
  readonly blocks: readonly {
    readonly word: string;
    readonly top: string;
    readonly left: string;
    readonly right: string;
    readonly wire: boolean;
  }[];
  readonly sites: readonly (DecisionColours & { readonly word: string })[];
  readonly plates: readonly { readonly word: string; readonly top: string; readonly edge: string; readonly dashed: boolean }[];
  readonly futures: { readonly colour: string; readonly samples: number } | null;
}

export interface PicturePaper {
  readonly ground: string;
  readonly ink: string;
  readonly ink_2: string;
  readonly ink_3: string;
  readonly line: string;
  readonly accent: string;
}

export interface PictureData {
  /** Width and height of a tile in device pixels. */
  readonly tile: number;
  readonly theme: "light" | "dark";
  readonly year: number;
  /** Where north is, clockwise from up, and the scale: both at the centre of the map. */
  readonly north_rad: number;
  readonly px_per_km: number;
  readonly present: NameOfScenario;
  readonly reference: NameOfScenario | null;
  readonly paper: PicturePaper;
  readonly selection: string;
  readonly labels: readonly PictureLabel[];
  readonly pins: readonly PicturePin[];
  readonly legend: PictureLegend;
}
