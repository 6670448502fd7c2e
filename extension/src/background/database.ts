/** The extension's own IndexedDB: invisible to pages and to content scripts, and it survives the worker's stops. */

import { type DBSchema, type IDBPDatabase, openDB } from "idb";
import type { PlanDocument } from "../contract";

export interface StoredPairing {
  id: string;
  port: number;
  origin: string;
  paired_at: string;
  request: CryptoKey;
  reply: CryptoKey;
}

export interface StoredPlan {
  order_id: string;
  stored_at: number;
  /** The page on which the order was seen last. */
  seen_on?: string;
  plan: PlanDocument;
}

/** A warning that was shown: its notification's id, and what a click on it needs. */
export interface ShownAlert {
  key: string;
  shown_at: number;
  notification: string;
  alert_id?: string;
  /** The shopper wants to see it again from then on; milliseconds since 1970. */
  snoozed_until?: number;
  order_id: string;
  title: string;
  url?: string;
}

interface Schema extends DBSchema {
  pairing: { key: "current"; value: StoredPairing };
  plans: { key: string; value: StoredPlan; indexes: { stored_at: number } };
  shown: { key: string; value: ShownAlert; indexes: { shown_at: number; notification: string } };
}

export type Database = IDBPDatabase<Schema>;

let opened: Promise<Database> | undefined;

/** The database, opened once in a worker's life. */
export function database(): Promise<Database> {
  opened ??= openDB<Schema>("parcelward", 1, {
    upgrade(fresh) {
      fresh.createObjectStore("pairing");
      fresh.createObjectStore("plans", { keyPath: "order_id" }).createIndex("stored_at", "stored_at");
      const shown = fresh.createObjectStore("shown", { keyPath: "key" });
      shown.createIndex("shown_at", "shown_at");
      shown.createIndex("notification", "notification");
    },
    terminated() {
      opened = undefined;
    },
  }).catch((error: unknown) => {
    opened = undefined;
    throw error;
  });
  return opened;
}

export async function currentPairing(): Promise<StoredPairing | undefined> {
  return (await database()).get("pairing", "current");
}

export async function keepPairing(pairing: StoredPairing): Promise<void> {
  await (await database()).put("pairing", pairing, "current");
}

export async function forgetPairing(): Promise<void> {
  await (await database()).delete("pairing", "current");
}
