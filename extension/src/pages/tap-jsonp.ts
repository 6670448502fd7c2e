/**
 * Sees the replies of JSONP: a script element whose address names a callback. The function of that name is wrapped when the
 * element appears; observers run before the script can load.
 */

import type { HandOn, IsOfInterest } from "./tap-fetch";

const CALLBACK = /^[A-Za-z_$][\w$]{0,80}$/;

export function tapJsonp(isOfInterest: IsOfInterest, handOn: HandOn): void {
  const observer = new MutationObserver((records) => {
    for (const record of records) {
      for (const node of record.addedNodes) {
        if (node instanceof HTMLScriptElement && node.src !== "" && isOfInterest(node.src))
          wrap(node.src, handOn);
      }
    }
  });
  observer.observe(document, { childList: true, subtree: true });
}

function wrap(address: string, handOn: HandOn): void {
  const name = new URL(address, location.href).searchParams.get("callback") ?? "";
  const globals = window as unknown as Record<string, unknown>;
  if (!CALLBACK.test(name) || !Object.hasOwn(globals, name)) return;
  const original = globals[name];
  if (typeof original !== "function") return;
  try {
    globals[name] = new Proxy(original, {
      apply(called, self, given: unknown[]) {
        try {
          const body = typeof given[0] === "string" ? given[0] : JSON.stringify(given[0]);
          if (body !== undefined) handOn(address, body, undefined);
        } catch {
          // A reply that cannot be made a text is left alone.
        }
        return Reflect.apply(called as (...all: unknown[]) => unknown, self, given);
      },
    });
  } catch {
    // A callback that cannot be replaced stays as it is.
  }
}
