/** Sees the replies of `fetch`. The page gets the very promise and the very response that it would have got. */

export type IsOfInterest = (address: string) => boolean;
export type HandOn = (address: string, body: string, requestBody: string | undefined) => void;

export function tapFetch(isOfInterest: IsOfInterest, handOn: HandOn): void {
  window.fetch = new Proxy(window.fetch, {
    apply(original, self, given: Parameters<typeof fetch>) {
      const seen = attentive(given, isOfInterest);
      const answered = Reflect.apply(original, self, given) as Promise<Response>;
      if (seen !== undefined) {
        // First in line: the body is cloned before the page can read it.
        answered.then((response) => pass(response, seen, handOn)).catch(() => undefined);
      }
      return answered;
    },
  });
}

interface Attention {
  address: string;
  requestBody: Promise<string | undefined>;
}

function attentive(
  [input, init]: Parameters<typeof fetch>,
  isOfInterest: IsOfInterest,
): Attention | undefined {
  try {
    const address = input instanceof Request ? input.url : String(input);
    if (!isOfInterest(address)) return undefined;
    const given = init?.body;
    if (given !== undefined && given !== null)
      return { address, requestBody: Promise.resolve(bodyText(given)) };
    const requestBody =
      input instanceof Request && input.body ? input.clone().text() : Promise.resolve(undefined);
    return { address, requestBody: requestBody.catch(() => undefined) };
  } catch {
    return undefined;
  }
}

async function pass(response: Response, seen: Attention, handOn: HandOn): Promise<void> {
  const body = await response.clone().text();
  handOn(seen.address, body, await seen.requestBody);
}

/** A request's body when it is text; other kinds hold nothing that the readers use. */
export function bodyText(body: unknown): string | undefined {
  if (typeof body === "string") return body;
  return body instanceof URLSearchParams ? body.toString() : undefined;
}
