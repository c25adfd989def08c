// frame.html: the element alone, for the frame of another page. The address says how it starts and which origins may
// speak to it: ?lang=nl&theme=auto&preset=perspectief&autostart&year=2030&gestures=greedy&origin=https://example.org
import { NetwerkstadTwenteElement } from "../../netwerkstad-twente.js";
import { begin } from "../start/waiting.js";
import { ATTRIBUTES, languageOf } from "./attributes.js";
import { FrameLine, allowedOrigins } from "./frame_line.js";
import { followWantedHeight } from "./wanted_height.js";

const query = new URLSearchParams(location.search);
const element = new NetwerkstadTwenteElement();
for (const name of ATTRIBUTES) {
  const value = query.get(name);
  if (value !== null) element.setAttribute(name, value);
}
document.documentElement.lang = languageOf(element);

const line = new FrameLine(element, allowedOrigins(query.getAll("origin"), location.origin));
begin();
document.body.append(element);
followWantedHeight(element, (height) => line.tellHeight(height));
