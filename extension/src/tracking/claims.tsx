/** The log of disputes: each with what came of it, and their sums by currency. */

import type { CallAnswer } from "../background/own-calls";
import { useTexts } from "../overlay/speaking";
import { shopAddress } from "../shop-address";
import { printedTime, written } from "./plain-times";

type Log = CallAnswer<"claims">;
type Claim = Log["claims"][number];

export function Claims({ log }: { log: Log }) {
  const say = useTexts();
  const { claims, summary } = log;
  return (
    <section aria-labelledby="claims">
      <h2 id="claims">{say("claims-title")}</h2>
      {claims.length === 0 ? (
        <p class="muted">{say("claims-none")}</p>
      ) : (
        <>
          <p>
            {say("claims-total", { count: summary.claims })}
            {" – "}
            {Object.entries(summary.outcomes)
              .map(([outcome, count]) => `${say(`claims-outcome-${outcome}`)}: ${count}`)
              .join(", ")}
          </p>
          {summary.usual_days !== null && <p>{say("claims-usual-days", { days: summary.usual_days })}</p>}
          {summary.sums.map(({ currency, asked, refunded, still_open }) => (
            <p key={currency}>
              {say("claims-sums", {
                currency,
                asked: written(asked, currency, say.language),
                refunded: written(refunded, currency, say.language),
                still_open: written(still_open, currency, say.language),
              })}
            </p>
          ))}
          <ul class="results">
            {claims.map((claim) => (
              <OneClaim key={`${claim.order_id} ${claim.case_id ?? ""}`} claim={claim} />
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function OneClaim({ claim }: { claim: Claim }) {
  const say = useTexts();
  const address = shopAddress(claim.detail_url);
  const title = claim.item ?? claim.store ?? say("history-page-order", { order: claim.order_id });
  const parts = [
    ...(claim.opened_at === undefined
      ? []
      : [say("claims-opened", { day: printedTime(claim.opened_at.slice(0, 10), say.language) })]),
    ...(claim.days === undefined ? [] : [say("claims-days", { days: claim.days })]),
    ...(["asked", "offered", "refund"] as const).flatMap((name) => {
      const money = claim[name];
      if (money === undefined) return [];
      return [say(`claims-${name}`, { amount: written(money.amount, money.currency, say.language) })];
    }),
  ];
  return (
    <li data-outcome={claim.outcome}>
      <p>
        {address === undefined ? (
          <bdi>{title}</bdi>
        ) : (
          <a href={address} target="_blank" rel="noopener noreferrer">
            <bdi>{title}</bdi>
          </a>
        )}
        {": "}
        <strong>{say(`claims-outcome-${claim.outcome}`)}</strong>
      </p>
      <p class="muted">{parts.join(" · ")}</p>
      <p>
        <a href={`history.html?order=${claim.order_id}`}>{say("history-and-evidence")}</a>
      </p>
    </li>
  );
}
