/**
 * The documents that the companion sends (docs/protocol.md), as the extension uses them. Unknown members are ignored.
 * Instants are ISO 8601 texts; money is an amount in text with its currency.
 */

import type { components, paths } from "./generated/companion";

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
  /** Stands behind other steps of its level. */
  aside?: boolean;
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
    items?: { line_id?: string; title?: string; dispute_url?: string }[];
  };
  parcels?: { tracking_number?: string; contact?: { website?: string } }[];
  dispute?: { detail_url?: string };
  protection?: { ends_at?: string; read_from?: string };
  /** When the shopper said what: `not_received_at`, `asked_seller_at` and the like. */
  shopper?: Record<string, string>;
}

type Schemas = components["schemas"];

/** The companion describes these members as plain objects; here is what is in them. */
export type PlanDocument = Omit<Schemas["PlanDocument"], "facts" | "steps" | "deadlines" | "unknown"> & {
  facts: PlanFacts;
  steps: Step[];
  deadlines: Deadline[];
  unknown: Undetermined[];
};

export type Unread = Schemas["Unread"];
export type Alert = Schemas["Alert"];
export type Pairing = Schemas["PairingEntry"];

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

export interface ErrorDocument {
  code: string;
  message?: string;
  where?: string;
}

/** The paths of the companion's calls. */
export type Path = keyof paths;

/** What a call sends, but for the members that every call is completed with. */
export type Asked<P extends Path> = Omit<Json<paths[P]["post"]["requestBody"]>, "language" | "time_zone">;

/** What a call answers. */
export type Answered<P extends Path> = Refined<Json<paths[P]["post"]["responses"][200]>>;

type Json<Part> = Part extends { content: { "application/json": infer Document } } ? Document : never;

type Refined<Document> = Document extends Schemas["PlanDocument"]
  ? PlanDocument
  : Document extends (infer Entry)[]
    ? Refined<Entry>[]
    : Document extends object
      ? { [Name in keyof Document]: Refined<Document[Name]> }
      : Document;
