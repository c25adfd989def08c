// How much room the page has: "wide" has the workbench in the canvas, "narrow" the HTML panel below the map. A larger
// text makes a window narrower, as magnifying the page does; media queries know nothing of that.

/** As in app/ui/layout.cpp: from here on the workbench has room. */
const WIDE_PX = 1024;

export interface PageLayout {
  /** In percent of the usual size. */
  setTextSize(percent: number): void;
}

/** Keeps data-layout and --text-scale of the root up to date from now on. */
export function followLayout(): PageLayout {
  const root = document.documentElement;
  let scale = 1;
  const place = () => {
    root.dataset["layout"] = window.innerWidth / scale < WIDE_PX ? "narrow" : "wide";
    root.style.setProperty("--text-scale", String(scale));
  };
  addEventListener("resize", place);
  place();
  return {
    setTextSize(percent) {
      scale = percent / 100;
      place();
    },
  };
}
