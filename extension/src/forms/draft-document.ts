/** The draft that the companion makes (docs/protocol.md), checked before anything of it is used. */

import * as v from "valibot";

const Sentence = v.pipe(v.string(), v.maxLength(1_000));

export const DraftDocument = v.object({
  order_id: v.pipe(v.string(), v.maxLength(40)),
  confirmed_not_received: v.boolean(),
  solution: v.literal("refund_only"),
  received: v.literal(false),
  reasons: v.array(
    v.object({
      kind: v.pipe(v.string(), v.maxLength(40)),
      keywords: v.array(v.pipe(v.string(), v.maxLength(200))),
      because: Sentence,
    }),
  ),
  amount: v.nullable(
    v.object({
      amount: v.pipe(v.string(), v.regex(/^\d+(\.\d+)?$/)),
      currency: v.pipe(v.string(), v.regex(/^[A-Z]{3}$/)),
    }),
  ),
  amount_rule: v.literal("form_maximum"),
  description: v.nullable(v.pipe(v.string(), v.maxLength(5_000))),
  description_limit: v.pipe(v.number(), v.integer(), v.minValue(1)),
  file_today: v.object({
    answer: v.picklist(["wait", "ask", "file"]),
    last_safe_day: v.nullable(v.pipe(v.string(), v.isoDate())),
    for_waiting: v.array(Sentence),
    lost_by_waiting: v.array(Sentence),
  }),
});

export type DraftDocument = v.InferOutput<typeof DraftDocument>;

/** The draft, or `undefined` when the answer is not one. */
export function readDraft(raw: unknown): DraftDocument | undefined {
  const parsed = v.safeParse(DraftDocument, raw);
  return parsed.success ? parsed.output : undefined;
}
