/** The content script: follows the shop from page to page and starts on each what belongs there. */

import knowledge from "knowledge:pages";
import texts from "knowledge:texts";
import { features } from "./features";
import { PANEL_ELEMENT } from "./features/plan-page";
import { type Texts, textsFor } from "./language/texts";
import { CARD_ELEMENT } from "./overlay/card-strip";
import { NOTES_ELEMENT } from "./overlay/notes";
import { HANDLE_ELEMENT } from "./overlay/panel-handle";
import { ask } from "./pages/background-port";
import { startCapturing } from "./pages/captures";
import { followNavigation } from "./pages/navigation";
import { mapFor } from "./pages/page-map";
import { Session } from "./pages/session";

async function spokenTexts(): Promise<Texts> {
  try {
    const { language, sources } = await ask({ type: "texts" });
    return textsFor(language, sources);
  } catch {
    return textsFor("en", { en: texts.english });
  }
}

function start(address: string, signal: AbortSignal, spoken: Texts): void {
  const map = mapFor(knowledge, address);
  if (map === undefined) return;
  const page = new Session(map, address, spoken, signal);
  for (const feature of features) {
    if (feature.pages.includes(map.page)) feature.init({ signal, page });
  }
  startCapturing(page, map);
}

// An earlier version of us may have left its elements in the page.
for (const stray of document.querySelectorAll(
  [CARD_ELEMENT, PANEL_ELEMENT, HANDLE_ELEMENT, NOTES_ELEMENT].join(","),
))
  stray.remove();

const spoken = spokenTexts();
followNavigation((address, signal) => {
  void spoken.then((say) => {
    if (!signal.aborted) start(address, signal, say);
  });
}, new AbortController().signal);
