/** What the companion answered, as the background passes it on. */

import type { Connection } from "../connection";
import type { ErrorDocument } from "../contract";
import type { Outcome } from "./companion";

export interface PlainReply<Document> {
  connection: Connection;
  document?: Document;
  error?: ErrorDocument;
}

export function plainly<Document>(outcome: Outcome<Document>): PlainReply<Document> {
  if (outcome.ok) return { connection: outcome.connection, document: outcome.document };
  return { connection: outcome.connection, ...(outcome.error !== undefined && { error: outcome.error }) };
}
