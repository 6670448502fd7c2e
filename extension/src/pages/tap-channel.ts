/**
 * The way from the tap, which runs in the page, to the content script: events that carry text. Anything in the page can
 * send the same events, so what arrives is treated as untrusted text that this page could have shown anyway.
 */

export const ASK = "parcelward:ask";
export const SEEN = "parcelward:seen";

/** A reply that the page received: its address, its text and what was asked. */
export interface SeenReply {
  url: string;
  /** Absent when it was longer than the limit. */
  body?: string;
  request_body?: string;
  seen_at: string;
}
