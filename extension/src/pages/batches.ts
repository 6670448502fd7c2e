/** Captures in portions that the companion takes: it refuses a body beyond 4 MB whole. */

import type { CaptureRecord } from "../contract";

/** Some room is left for the words around the records. */
const LARGEST = 3_500_000;
const MOST = 20;

/** The records in order, in portions of bounded length and number. */
export function inBatches(records: readonly CaptureRecord[]): CaptureRecord[][] {
  const batches: CaptureRecord[][] = [];
  let length = 0;
  for (const record of records) {
    // Quotes and letters beyond ASCII grow when they are written into the body.
    const size = new TextEncoder().encode(JSON.stringify(record)).length;
    const last = batches.at(-1);
    if (last === undefined || last.length >= MOST || length + size > LARGEST) {
      batches.push([record]);
      length = size;
    } else {
      last.push(record);
      length += size;
    }
  }
  return batches;
}
