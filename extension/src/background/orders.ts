/** What the order pages ask for: plans of captures, plans of orders, statements, drafts. Answers always hold the connection. */

import type { Connection } from "../connection";
import type { CapturePage, CaptureRecord, ErrorDocument, PlanDocument, Unread } from "../contract";
import type { PageMessage } from "../messages";
import { withLinks } from "../planning/links";
import { setDeadlineAlarm } from "./alarms";
import { call, callWhenDue, type Outcome } from "./companion";
import { connection } from "./connection-record";
import { keepPlans, storedPlans } from "./plan-cache";
import { spokenLanguage } from "./settings";

type StatementMessage = Extract<PageMessage, { type: "statement" }>;

export interface PlansReply {
  plans: PlanDocument[];
  unread: Unread[];
  connection: Connection;
  /** The companion's own word when it could not serve the call. */
  error?: ErrorDocument;
}

export async function capturesPlanned(records: CaptureRecord[], page: CapturePage): Promise<PlansReply> {
  const outcome = await call("/v1/captures", { records, page });
  if (!outcome.ok) return without(outcome);
  const { unread, unchanged } = outcome.document;
  const plans = outcome.document.plans.map(withLinks);
  // The page is answered at once; what is kept for later is written meanwhile.
  void keep(plans, page.url).catch(() => undefined);
  const told = new Set(plans.map((plan) => plan.order_id));
  const untold = unchanged.filter((id) => !told.has(id));
  const known = await plansOf(untold, await spokenLanguage());
  return { plans: [...plans, ...known], unread, connection: outcome.connection };
}

export async function plansFor(orderIds: string[], keptOnly: boolean): Promise<PlansReply> {
  const kept = (await storedPlans(orderIds)).map(({ plan }) => plan);
  if (keptOnly || orderIds.length === 0) return { plans: kept, unread: [], connection: await connection() };
  const outcome = await callWhenDue("/v1/plans", { order_ids: orderIds });
  if (!outcome.ok) return { ...without(outcome), plans: kept };
  const plans = outcome.document.plans.map(withLinks);
  await keep(plans);
  return { plans, unread: [], connection: outcome.connection };
}

export async function stated({ type: _, ...body }: StatementMessage): Promise<PlansReply> {
  const outcome = await call("/v1/statements", body);
  if (!outcome.ok) return without(outcome);
  const plan = withLinks(outcome.document);
  await keep([plan]);
  return { plans: [plan], unread: [], connection: outcome.connection };
}

/** Plans of orders that did not change: the kept ones, and from the companion those that are missing or in another language. */
async function plansOf(orderIds: string[], language: string): Promise<PlanDocument[]> {
  if (orderIds.length === 0) return [];
  const kept = (await storedPlans(orderIds)).map(({ plan }) => plan).filter((plan) => speaks(plan, language));
  const have = new Set(kept.map((plan) => plan.order_id));
  const lacking = orderIds.filter((id) => !have.has(id));
  if (lacking.length === 0) return kept;
  const outcome = await call("/v1/plans", { order_ids: lacking.slice(0, 500) });
  if (!outcome.ok) return kept;
  const plans = outcome.document.plans.map(withLinks);
  await keep(plans);
  return [...kept, ...plans];
}

/** A plan in English serves a language that the companion does not have; asking again would not change it. */
function speaks(plan: PlanDocument, language: string): boolean {
  return plan.language === "en" || plan.language.split("-")[0] === language.split("-")[0];
}

async function keep(plans: PlanDocument[], seenOn?: string): Promise<void> {
  await keepPlans(plans, seenOn);
  await setDeadlineAlarm();
}

function without(outcome: Extract<Outcome<unknown>, { ok: false }>): PlansReply {
  return {
    plans: [],
    unread: [],
    connection: outcome.connection,
    ...(outcome.error !== undefined && { error: outcome.error }),
  };
}
