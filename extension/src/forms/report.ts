/** What became of each field: the list that the shopper sees. */

import type { Control } from "./controls/control";
import type { Meaning } from "./form-knowledge";

/** Why a field was left to the shopper; each has its sentence, `dispute-left-<code>`. */
export const LEFT = [
  "not-found",
  "unsure",
  "two-alike",
  "read-only",
  "no-fitting-option",
  "did-not-open",
  "did-not-hold",
  "reset-by-page",
  "not-ours-to-press",
  "currency-differs",
  "amount-unknown",
  "amount-zero",
  "preset-by-form",
  "own-text",
  "too-long",
  "second-list",
  "not-confirmed",
  "your-choice",
  "attach-yourself",
] as const;
export type Left = (typeof LEFT)[number];

export interface FieldReport {
  meaning: Meaning;
  /** `already`: the form held the wanted value by itself. */
  outcome: "filled" | "already" | "left";
  why?: Left;
  /** What stands in the field now, or what to put there; "" where it is the shopper's to decide. */
  value: string;
  /** For a reason: the kind that the option was chosen for. */
  kind?: string;
  /** No word named the field: it was taken because nothing else was left. */
  byElimination?: true;
  control?: Control;
}
