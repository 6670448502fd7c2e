/** What the history page's address asks for. */

export interface Wanted {
  order?: string;
  /** A tracking number, or the order for all its parcels. */
  number: string;
}

/** `?order=` or `?number=`; `undefined` when it names neither as it should. */
export function wantedBy(search: string): Wanted | undefined {
  const given = new URLSearchParams(search);
  const order = given.get("order") ?? "";
  if (/^\d{4,25}$/.test(order)) return { order, number: order };
  const number = given.get("number") ?? "";
  return /^[0-9A-Za-z_-]{1,64}$/.test(number) ? { number } : undefined;
}
