/** One quiet note on how the companion stands, where no panel says it; and asking again, ever more rarely, while it is silent. */

import { CompanionLine, hasCompanionLine } from "../overlay/companion-line";
import { showNote } from "../overlay/notes";
import { ask } from "../pages/background-port";
import { keepTrying } from "../pages/reconnect";
import type { Feature } from "./feature";

const NAME = "companion";

export const companionNote: Feature = {
  id: "companion-note",
  pages: ["order-list", "order-detail", "tracking", "dispute-form"],
  init({ signal, page }) {
    const show = () => {
      const { connection, orphaned } = page;
      if (page.panelOpen || !hasCompanionLine({ connection, orphaned }))
        return showNote(NAME, null, page.texts);
      const oldest = [...page.plans.values()].map((plan) => plan.planned_at).sort()[0];
      showNote(
        NAME,
        <CompanionLine
          connection={connection}
          orphaned={orphaned}
          {...(oldest !== undefined && { plannedAt: oldest })}
          onPair={() => void ask({ type: "open-options" })}
          onRetry={() => void page.retry()}
        />,
        page.texts,
      );
    };
    page.subscribe(show, signal);
    signal.addEventListener("abort", () => showNote(NAME, null, page.texts), { once: true });
    keepTrying(page, signal);
  },
};
