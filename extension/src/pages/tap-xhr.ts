/** Sees the replies of `XMLHttpRequest`. */

import { bodyText, type HandOn, type IsOfInterest } from "./tap-fetch";

export function tapXhr(isOfInterest: IsOfInterest, handOn: HandOn): void {
  const addresses = new WeakMap<XMLHttpRequest, string>();
  const prototype = XMLHttpRequest.prototype;

  prototype.open = new Proxy(prototype.open, {
    apply(original, self: XMLHttpRequest, given: unknown[]) {
      try {
        const address = String(given[1]);
        if (isOfInterest(address)) addresses.set(self, address);
        else addresses.delete(self);
      } catch {
        // An address that cannot be made a text is the page's own affair: the original will say so.
      }
      return Reflect.apply(original, self, given as never);
    },
  });

  prototype.send = new Proxy(prototype.send, {
    apply(original, self: XMLHttpRequest, given: unknown[]) {
      const address = addresses.get(self);
      if (address !== undefined) {
        self.addEventListener("load", () => pass(self, address, bodyText(given[0]), handOn), { once: true });
      }
      return Reflect.apply(original, self, given as never);
    },
  });
}

function pass(
  request: XMLHttpRequest,
  address: string,
  requestBody: string | undefined,
  handOn: HandOn,
): void {
  try {
    if (request.responseType === "" || request.responseType === "text") {
      handOn(address, request.responseText, requestBody);
    } else if (request.responseType === "json") {
      handOn(address, JSON.stringify(request.response), requestBody);
    }
  } catch {
    // What cannot be read is left unread; the page must not notice.
  }
}
