/**
 * Every message that the background takes: a closed set with two privileges. What a content script may say is in `PAGE`;
 * `OWN` is for the extension's own pages. Each is checked before anything is done with it: a page is never trusted.
 */

import * as v from "valibot";
import { Settings } from "./background/settings";
import { LEAST_BYTES, MEDIA_TYPES, MOST_FILES } from "./forms/attach/taken-kinds";
import { MOST_FIRST } from "./pages/first-orders";

const OrderId = v.pipe(v.string(), v.regex(/^\d{4,25}$/));
/** The orders at the top of the list, by which the next visit begins. */
export const FirstOrders = v.pipe(v.array(OrderId), v.maxLength(MOST_FIRST));
const Name = v.pipe(v.string(), v.regex(/^[\w.:-]{1,200}$/));
const Address = v.pipe(v.string(), v.maxLength(100_000));
const Body = v.pipe(v.string(), v.maxLength(2_100_000));
const ParcelName = v.pipe(v.string(), v.regex(/^[0-9A-Za-z_-]{1,64}$/));
const TimeOfDay = v.pipe(v.string(), v.regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/));
const Picture = v.pipe(v.string(), v.maxLength(4_200_000));

const CaptureRecord = v.object({
  url: Address,
  body: v.exactOptional(Body),
  request_body: v.exactOptional(v.pipe(v.string(), v.maxLength(500_000))),
  reading: v.exactOptional(v.record(v.string(), v.unknown())),
  seen_at: v.pipe(v.string(), v.isoTimestamp()),
});

/** What a shopper can say of an order; the companion keeps it. */
export const STATEMENTS = [
  "not_received",
  "received",
  "asked_seller",
  "asked_carrier",
  "asked_extension",
  "notice_card_until",
] as const;
export type Statement = (typeof STATEMENTS)[number];

/** Whether the companion keeps what was said; `why` is its own word where it does not. */
export type Kept = { kept: true } | { kept: false; why?: string };

export const PAGE = {
  captures: v.object({
    type: v.literal("captures"),
    records: v.pipe(v.array(CaptureRecord), v.minLength(1), v.maxLength(20)),
    page: v.object({
      url: Address,
      language: v.pipe(v.string(), v.maxLength(35)),
      country: v.exactOptional(v.pipe(v.string(), v.regex(/^[A-Z]{2}$/))),
    }),
  }),
  plans: v.object({
    type: v.literal("plans"),
    order_ids: v.pipe(v.array(OrderId), v.maxLength(500)),
    /** True: only what is kept here, without asking the companion. */
    kept_only: v.boolean(),
  }),
  /** The kept plans of the orders that were last at the top of the list. */
  "first-plans": v.object({ type: v.literal("first-plans") }),
  "first-orders": v.object({
    type: v.literal("first-orders"),
    order_ids: FirstOrders,
  }),
  draft: v.object({
    type: v.literal("draft"),
    order_id: OrderId,
    line_ids: v.exactOptional(v.pipe(v.array(Name), v.maxLength(50))),
  }),
  messages: v.object({ type: v.literal("messages"), order_id: OrderId }),
  /** The evidence as files for the form's control; with their contents on the shopper's click. */
  attachments: v.object({
    type: v.literal("attachments"),
    order_id: OrderId,
    media_types: v.pipe(v.array(v.picklist(MEDIA_TYPES)), v.minLength(1), v.maxLength(MEDIA_TYPES.length)),
    most_files: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(MOST_FILES)),
    largest_bytes: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(LEAST_BYTES))),
    contents: v.boolean(),
  }),
  statement: v.object({
    type: v.literal("statement"),
    order_id: OrderId,
    statement: v.picklist(STATEMENTS),
    said: v.boolean(),
    /** The day on the notice card; no other statement has one. */
    date: v.exactOptional(v.pipe(v.string(), v.isoDate())),
  }),
  "companion-state": v.object({ type: v.literal("companion-state"), ask: v.boolean() }),
  texts: v.object({ type: v.literal("texts") }),
  "open-options": v.object({ type: v.literal("open-options") }),
  /** The history and evidence of an order, on a page of ours. */
  "open-history": v.object({ type: v.literal("open-history"), order_id: OrderId }),
} as const;

export const OWN = {
  pair: v.object({
    type: v.literal("pair"),
    code: v.pipe(v.string(), v.maxLength(64)),
    port: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(65_535)),
  }),
  unpair: v.object({ type: v.literal("unpair") }),
  pairings: v.object({ type: v.literal("pairings") }),
  revoke: v.object({ type: v.literal("revoke"), id: Name }),
  snooze: v.object({ type: v.literal("snooze"), id: Name, until: v.pipe(v.string(), v.isoTimestamp()) }),
  settings: v.object({ type: v.literal("settings") }),
  "change-settings": v.object({ type: v.literal("change-settings"), change: v.partial(Settings) }),
  overview: v.object({ type: v.literal("overview") }),
  "page-texts": v.object({ type: v.literal("page-texts") }),
  sources: v.object({ type: v.literal("sources") }),
  "set-source": v.object({
    type: v.literal("set-source"),
    source: Name,
    enabled: v.exactOptional(v.boolean()),
    /** `null` forgets it. It is passed on to the companion and kept nowhere else. */
    key: v.exactOptional(v.nullable(v.pipe(v.string(), v.maxLength(500)))),
  }),
  /** No number: every parcel that is on its way. */
  check: v.object({ type: v.literal("check"), numbers: v.pipe(v.array(ParcelName), v.maxLength(100)) }),
  history: v.object({ type: v.literal("history"), number: ParcelName }),
  "delivery-times": v.object({ type: v.literal("delivery-times") }),
  claims: v.object({ type: v.literal("claims") }),
  "quiet-hours": v.object({ type: v.literal("quiet-hours") }),
  /** `null`: never quiet. */
  "set-quiet-hours": v.object({
    type: v.literal("set-quiet-hours"),
    hours: v.nullable(v.object({ begin: TimeOfDay, end: TimeOfDay })),
  }),
  paste: v.object({
    type: v.literal("paste"),
    number: ParcelName,
    text: v.pipe(v.string(), v.minLength(1), v.maxLength(250_000)),
  }),
  evidence: v.object({
    type: v.literal("evidence"),
    order_id: OrderId,
    document_language: v.pipe(v.string(), v.maxLength(35)),
  }),
  pictures: v.object({ type: v.literal("pictures"), order_id: OrderId }),
  "add-picture": v.object({
    type: v.literal("add-picture"),
    order_id: OrderId,
    name: v.pipe(v.string(), v.minLength(1), v.maxLength(400)),
    content: Picture,
  }),
  "remove-picture": v.object({
    type: v.literal("remove-picture"),
    order_id: OrderId,
    sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
  }),
} as const;

type Of<Set extends Record<string, v.GenericSchema>> = {
  [Type in keyof Set]: v.InferOutput<Set[Type]>;
}[keyof Set];

export type PageMessage = Of<typeof PAGE>;
export type OwnMessage = Of<typeof OWN>;
export type Message = PageMessage | OwnMessage;

export type Privilege = "page" | "own";

/** The message, checked and stripped of what is unknown; `undefined` when this sender may not say it or it is malformed. */
export function readMessage(raw: unknown, privilege: Privilege): Message | undefined {
  const type = (raw as { type?: unknown } | null | undefined)?.type;
  if (typeof type !== "string") return undefined;
  const allowed: Record<string, v.GenericSchema> = privilege === "own" ? { ...PAGE, ...OWN } : PAGE;
  const schema = Object.hasOwn(allowed, type) ? allowed[type] : undefined;
  if (schema === undefined) return undefined;
  const parsed = v.safeParse(schema, raw);
  return parsed.success ? (parsed.output as Message) : undefined;
}
