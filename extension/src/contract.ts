/**
 * The documents that the companion sends (docs/protocol.md), as the extension uses them. Unknown members are ignored.
 * Instants are ISO 8601 texts; money is an amount in text with its currency.
 */

export const LEVELS = ["info", "notice", "advice", "warning", "urgent"] as const;
export type Level = (typeof LEVELS)[number];

export interface Advice {
  action: string;
  text: string;
  href?: string;
  /** A text the shopper may copy, such as a message to the seller. */
  copy_text?: string;
}

export interface Because {
  fact: string;
  value: string;
  /** The fact's name and its value in the shopper's language. */
  label?: string;
  text?: string;
  /** The words on the page. */
  read_from?: string;
}

export interface Step {
  key: string;
  rule: string;
  level: Level;
  headline: string;
  explanation: string;
  title_text?: string;
  from?: string;
  until?: string;
  parcel?: string;
  advice: Advice[];
  because: Because[];
  sources: string[];
}

export interface Deadline {
  kind: string;
  at: string;
  certainty: "page" | "estimate" | "shopper";
  parcel?: string;
  text?: string;
}

export interface Undetermined {
  rule: string;
  facts: string[];
  question?: string;
  parcel?: string;
}

export interface PlanFacts {
  order: {
    id: string;
    status_text?: string;
    store?: string;
    detail_url?: string;
    tracking_url?: string;
    message_url?: string;
    items?: { title?: string; dispute_url?: string }[];
  };
  parcels?: { tracking_number?: string; contact?: { website?: string } }[];
  dispute?: { detail_url?: string };
  protection?: { ends_at?: string; read_from?: string };
  /** When the shopper said what: `not_received_at`, `asked_seller_at` and the like. */
  shopper?: Record<string, string>;
}

export interface PlanDocument {
  order_id: string;
  facts: PlanFacts;
  steps: Step[];
  deadlines: Deadline[];
  unknown: Undetermined[];
  planned_at: string;
  revision: string | number;
  language: string;
}

export interface Unread {
  url?: string;
  code: string;
  message: string;
}

/** One thing seen on a page: a reply the page itself received, or what its elements say. */
export interface CaptureRecord {
  url: string;
  body?: string;
  request_body?: string;
  reading?: Record<string, unknown>;
  seen_at: string;
}

export interface CapturePage {
  url: string;
  language: string;
  country?: string;
}

export interface CapturesAnswer {
  plans: PlanDocument[];
  unread: Unread[];
  unchanged: string[];
}

export interface Alert {
  id: string;
  order_id: string;
  key: string;
  level: Level;
  title: string;
  text: string;
  due_at: string;
  url?: string;
}

export interface Pairing {
  id: string;
  origin: string;
  label: string;
  paired_at: string;
  last_seen_at?: string;
  this?: boolean;
}

export interface ErrorDocument {
  code: string;
  message?: string;
  where?: string;
}
