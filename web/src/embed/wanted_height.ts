// How high the frame around the element had best be: the map in a calm shape, and what stands below it. It follows from
// the width alone, so that a frame that takes this height asks for no other.

/** Height to width of the map. */
const SHAPE = 5 / 8;
const LEAST_PX = 320;
const MOST_PX = 640;

/** Tells now and whenever it changes. */
export function followWantedHeight(element: HTMLElement, tell: (heightPx: number) => void): void {
  const bar = element.shadowRoot?.querySelector<HTMLElement>(".bar");
  let told = 0;
  const measure = () => {
    const map = Math.min(Math.max(element.clientWidth * SHAPE, LEAST_PX), MOST_PX);
    const height = Math.round(map + (bar?.offsetHeight ?? 0));
    if (height === told) return;
    told = height;
    tell(height);
  };
  const observer = new ResizeObserver(measure);
  observer.observe(element);
  if (bar) observer.observe(bar);
  measure();
}
