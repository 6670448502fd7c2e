/** A report on a page that could not be read: made here, saved as a file, sent nowhere. */

import reports from "knowledge:reports";
import type { Session } from "../pages/session";
import { scrubbed, scrubbedAddress, scrubbedBody, skeleton } from "./scrub";

/** What was read and what was not, without anything personal. */
export function makeReport(page: Session): unknown {
  const rules = reports.scrub;
  return {
    made_by: `Parcelward ${chrome.runtime.getManifest().version}`,
    page: page.map.page,
    address: scrubbedAddress(page.address),
    language: document.documentElement.lang,
    unread: page.unread.map(({ code }) => code),
    records: page.unreadRecords.map((record) => ({
      address: scrubbedAddress(record.url),
      ...(record.body !== undefined && { reply: scrubbedBody(record.body, rules) }),
      ...(record.reading !== undefined && { reading: scrubbed(record.reading, rules) }),
    })),
    ...(page.fault !== undefined && document.body && { elements: skeleton(document.body, rules) }),
  };
}

/** Offers the report as a download. */
export function saveReport(report: unknown): void {
  const address = URL.createObjectURL(
    new Blob([JSON.stringify(report, null, 1)], { type: "application/json" }),
  );
  const link = document.createElement("a");
  link.href = address;
  link.download = "parcelward-report.json";
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
