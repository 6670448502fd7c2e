/** Which order the form is for: told where the page names it, asked where it does not. Never guessed in silence. */

import { useTexts } from "../../overlay/speaking";
import type { FormSession } from "./form-session";

export function OrderLine({ form }: { form: FormSession }) {
  const say = useTexts();
  if (form.orderId !== undefined) {
    return (
      <section class="section" aria-label={say("dispute-order-title")}>
        <p class="small">
          <OrderName form={form} id={form.orderId} />{" "}
          {form.candidates.length > 0 && (
            <button type="button" class="quiet-button" onClick={() => void form.chooseOrder(undefined)}>
              {say("dispute-order-other")}
            </button>
          )}
        </p>
      </section>
    );
  }
  if (form.candidates.length === 0) {
    return (
      <p class="section small" role="status">
        {say(
          form.inFrame
            ? "dispute-form-in-frame"
            : form.hasFields
              ? "dispute-order-none"
              : "dispute-form-loading",
        )}
      </p>
    );
  }
  return (
    <section class="section asking" aria-labelledby="which-order">
      <h3 id="which-order">{say("dispute-order-which")}</h3>
      <div class="row">
        {form.candidates.map((id) => (
          <button key={id} type="button" class="button" onClick={() => void form.chooseOrder(id)}>
            <OrderName form={form} id={id} />
          </button>
        ))}
      </div>
    </section>
  );
}

function OrderName({ form, id }: { form: FormSession; id: string }) {
  const say = useTexts();
  const title = form.page.plans.get(id)?.facts.order.items?.[0]?.title;
  return (
    <span>
      {say("dispute-order", { order: id })}{" "}
      {title !== undefined && <span class="muted">{title.slice(0, 80)}</span>}
    </span>
  );
}
