/** How long the shopper's own parcels took, with how many that rests on. */

import type { CallAnswer } from "../background/own-calls";
import { useTexts } from "../overlay/speaking";
import { countryName } from "../tracking/plain-times";

export function DeliveryTimes({ answer }: { answer: CallAnswer<"delivery-times"> }) {
  const say = useTexts();
  return (
    <section aria-labelledby="delivery-times">
      <h2 id="delivery-times">{say("delivery-times-title")}</h2>
      {answer.times.length === 0 && (
        <p class="muted">{say("delivery-times-too-few", { fewest: answer.fewest })}</p>
      )}
      <ul>
        {answer.times.map((group) => (
          <li key={`${group.country} ${group.service ?? ""}`}>
            {say("delivery-times-of", {
              country: countryName(group.country, say.language),
              service: group.service ?? say("delivery-times-all-services"),
              half: group.half_within,
              most: group.most_within,
              parcels: group.parcels,
            })}
          </li>
        ))}
      </ul>
    </section>
  );
}
