/** Sources of one parcel that contradict each other, as the facts of its order's plan tell. */

import type { PlanDocument } from "../contract";

export interface Contradiction {
  delivered: string[];
  otherwise: string[];
}

const texts = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((entry) => typeof entry === "string") : [];

/** Who says delivered and who says otherwise of the parcel with one of these numbers; `undefined` where nobody disagrees. */
export function contradictionOf(
  plan: PlanDocument | undefined,
  numbers: readonly string[],
): Contradiction | undefined {
  const parcels: readonly Record<string, unknown>[] = (plan?.facts.parcels ?? []) as Record<
    string,
    unknown
  >[];
  const parcel = parcels.find(({ tracking_number }) => numbers.includes(String(tracking_number)));
  const [delivered, otherwise] = [texts(parcel?.says_delivered), texts(parcel?.says_otherwise)];
  return delivered.length > 0 && otherwise.length > 0 ? { delivered, otherwise } : undefined;
}
