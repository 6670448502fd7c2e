/** A place of ours in the page: a custom element with a shadow root, which the page's styles do not reach. */

import host from "./host.css";
import notes from "./notes.css";
import noticeCard from "./notice-card.css";
import { heedOnlyTheShopper } from "./own-hand";
import panel from "./panel.css";
import plan from "./plan.css";
import strip from "./strip.css";
import theme from "./theme.css";

let shared: CSSStyleSheet | undefined;

/** One stylesheet for every shadow root of the page. */
function dress(root: ShadowRoot): void {
  const text = [host, theme, panel, plan, noticeCard, notes, strip].join("\n");
  try {
    if (shared === undefined) {
      shared = new CSSStyleSheet();
      shared.replaceSync(text);
    }
    root.adoptedStyleSheets = [shared];
    if (root.adoptedStyleSheets.length === 1) return;
  } catch {
    // Some versions of Firefox do not let a content script share a sheet with the page's roots.
  }
  const style = document.createElement("style");
  style.textContent = text;
  root.append(style);
}

export interface Host {
  element: HTMLElement;
  /** Where Preact draws. */
  mount: HTMLElement;
}

/** Above the page's cards, and above everything of the page. */
const LAYERS = { card: 3, note: 2_147_482_999, panel: 2_147_483_000 } as const;

/**
 * Makes a host that takes no room in the page's layout: it is taken out of the flow and has no size; what it shows is
 * positioned from it. `name` is the custom element's name.
 */
export function makeHost(
  name: string,
  language: string,
  direction: "ltr" | "rtl",
  layer: keyof typeof LAYERS = "card",
): Host {
  const element = document.createElement(name);
  element.style.setProperty("--layer", String(LAYERS[layer]), "important");
  const root = element.attachShadow({ mode: "open" });
  heedOnlyTheShopper(root);
  dress(root);
  const mount = document.createElement("div");
  mount.className = "mount";
  mount.lang = language;
  mount.dir = direction;
  root.append(mount);
  return { element, mount };
}
