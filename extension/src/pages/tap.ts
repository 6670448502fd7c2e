/**
 * Runs in the page itself and hands on the few replies that the page received and that tell of orders. It asks the shop
 * for nothing, changes nothing that the page can notice in its results, and lets every error go its own way.
 */

import knowledge from "knowledge:tap";
import { ASK, SEEN, type SeenReply } from "./tap-channel";
import { tapFetch } from "./tap-fetch";
import { tapJsonp } from "./tap-jsonp";
import { tapXhr } from "./tap-xhr";

const MOST_KEPT = 12;

/** Replies that nobody has taken yet; a content script may be ready later than the page's first reply. */
const waiting: string[] = [];
let listened = false;

function isOfInterest(address: string): boolean {
  if (address.length > 100_000) return false;
  const lower = address.toLowerCase();
  if (!knowledge.apis.some((api) => lower.includes(api))) return false;
  try {
    const { hostname } = new URL(address, location.href);
    return knowledge.hosts.some((host) => hostname === host || hostname.endsWith(`.${host}`));
  } catch {
    return false;
  }
}

function handOn(address: string, body: string, requestBody: string | undefined): void {
  const reply: SeenReply = {
    url: new URL(address, location.href).href,
    ...(body.length <= knowledge.bodyBytes && { body }),
    ...(requestBody !== undefined &&
      requestBody.length <= knowledge.requestBytes && { request_body: requestBody }),
    seen_at: new Date().toISOString(),
  };
  const detail = JSON.stringify(reply);
  if (listened) {
    document.dispatchEvent(new CustomEvent(SEEN, { detail }));
    return;
  }
  waiting.push(detail);
  while (
    waiting.length > MOST_KEPT ||
    waiting.reduce((sum, text) => sum + text.length, 0) > knowledge.bodyBytes * 2
  ) {
    waiting.shift();
  }
}

document.addEventListener(ASK, () => {
  listened = true;
  for (const detail of waiting.splice(0)) document.dispatchEvent(new CustomEvent(SEEN, { detail }));
});

tapFetch(isOfInterest, handOn);
tapXhr(isOfInterest, handOn);
tapJsonp(isOfInterest, handOn);
