/** When a page could not be read: one honest line, and a scrubbed copy for a report where that could help. */

import knowledge from "knowledge:pages";
import reports from "knowledge:reports";
import { showNote } from "../overlay/notes";
import { useTexts } from "../overlay/speaking";
import { observe } from "../pages/observe";
import { blockedBy } from "../pages/reader";
import type { Session } from "../pages/session";
import { makeReport, saveReport } from "../reports/report";
import type { Feature } from "./feature";

const NAME = "unread";
/** The page itself said no: there is nothing to mend in our readers. */
const NOT_OUR_FAULT = new Set(knowledge.refusals);

export const pageUnread: Feature = {
  id: "page-unread",
  pages: ["order-list", "order-detail", "tracking"],
  init({ signal, page }) {
    const show = () => {
      const blocked = !page.ordersTold ? blockedBy(page.map, document) : undefined;
      const sentence = blocked === undefined ? unreadSentence(page) : page.texts(`page-${blocked}`);
      if (sentence === undefined) return showNote(NAME, null, page.texts);
      const helps = blocked === undefined && !page.unread.every(({ code }) => NOT_OUR_FAULT.has(code));
      const offered = helps || (blocked === undefined && page.fault !== undefined);
      showNote(NAME, <UnreadLine sentence={sentence} page={page} offersReport={offered} />, page.texts);
    };
    page.subscribe(show, signal);
    // A page that is blocked shows no orders and sends no replies: its elements are the only sign.
    observe(({ addedNodes }) => addedNodes.length > 0 && !page.ordersTold, show, { signal });
    signal.addEventListener("abort", () => showNote(NAME, null, page.texts), { once: true });
  },
};

function unreadSentence(page: Session): string | undefined {
  const first = page.unread.find(({ code }) => !reports.noFault.includes(code));
  if (first !== undefined) return first.message;
  return page.fault === undefined ? undefined : page.texts(`page-${page.fault}`);
}

function UnreadLine({
  sentence,
  page,
  offersReport,
}: {
  sentence: string;
  page: Session;
  offersReport: boolean;
}) {
  const say = useTexts();
  return (
    <div class="line" role="status">
      <div>
        <p>{sentence}</p>
        {offersReport && (
          <>
            <p class="small">{say("report-offer")}</p>
            <button type="button" class="button small" onClick={() => saveReport(makeReport(page))}>
              {say("report-save")}
            </button>
          </>
        )}
      </div>
    </div>
  );
}
