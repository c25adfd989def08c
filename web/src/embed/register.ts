// netwerkstad-twente.js: the element, known to every page that has this script.
import { NetwerkstadTwente } from "./element.js";

export { NetwerkstadTwente as NetwerkstadTwenteElement };

// A page may have the script twice.
if (customElements.get("netwerkstad-twente") === undefined) customElements.define("netwerkstad-twente", NetwerkstadTwente);
