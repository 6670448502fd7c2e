/**
 * One look-alike dispute form, made of one library's parts in one language and layout. Its whole state is React's:
 * `window.__formState` is what React believes, `window.__pressed` the forbidden buttons that were pressed.
 */
import { useEffect, useState } from "react";
import { createRoot } from "react-dom/client";
import * as adm from "./adm.jsx";
import * as cards from "./cards.jsx";
import * as comet from "./comet.jsx";
import * as legacy from "./legacy.jsx";
import * as next from "./next.jsx";
import * as plain from "./plain.jsx";

const LIBRARIES = { adm, cards, comet, legacy, next, plain };
const spec = JSON.parse(document.getElementById("spec").textContent);
const words = spec.words;
const has = (trait) => spec.traits.includes(trait);
window.__pressed = [];
window.__formState = {};

const REASONS = ["late", "returned", "no_tracking", "customs", "address", "damaged", "other"];
const EMPTY = {
  solution: has("preset") ? "return_refund" : "",
  received: has("preset") ? "yes" : "",
  reason: has("preset") ? "other" : "",
  amount: has("preset") || has("locked_amount") ? words.amount.number : "",
  description: has("own_text") ? "My own words." : "",
};

function Form({ suffix = "" }) {
  const [state, setState] = useState(EMPTY);
  const [step, setStep] = useState(1);
  const [late, setLate] = useState(!has("late_fields"));
  const { Choice, Select, Amount, Area } = LIBRARIES[spec.library];
  const change = (part) => setState((earlier) => ({ ...earlier, ...part }));
  window[`__formState${suffix}`] = { ...state, step };
  useEffect(() => {
    if (state.reason === "" || late) return undefined;
    const timer = setTimeout(() => setLate(true), 300);
    return () => clearTimeout(timer);
  }, [state.reason, late]);
  useEffect(() => {
    if ((has("resets_itself") || has("resets_later")) && state.description !== "") {
      const timer = setTimeout(() => setState(EMPTY), has("resets_later") ? 600 : 10);
      return () => clearTimeout(timer);
    }
    return undefined;
  }, [state.description]);
  const inSteps = spec.layout === "steps";
  const first = !inSteps || step === 1;
  const second = late && (!inSteps || step === 2);
  const press = (name) => () => window.__pressed.push(name);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        window.__pressed.push("form submitted");
      }}
    >
      <h2>{words.title}</h2>
      {spec.order && (
        <p>
          Order ID: <span>{spec.order}</span>
        </p>
      )}
      {has("payment_fields") && (
        <p>
          <label>
            Refund to card number <input name="cardNumber" autoComplete="cc-number" />
          </label>
          <label>
            Description of your address <input name="addressDetails" placeholder="Street and city" />
          </label>
        </p>
      )}
      {first && !has("short") && (
        <Choice
          name={`solution${suffix}`}
          label={words.solution.label}
          options={[
            ["return_refund", words.solution.return_refund],
            ["refund_only", words.solution.refund_only],
          ]}
          value={state.solution}
          choose={(solution) => change({ solution })}
        />
      )}
      {first && !has("short") && (
        <Choice
          name={spec.library === "legacy" ? "received" : `received${suffix}`}
          label={words.received.label}
          options={[
            ["yes", words.received.yes],
            ["no", words.received.no],
          ]}
          value={state.received}
          choose={(received) => change({ received })}
        />
      )}
      {first && (
        <Select
          name={`reason${suffix}`}
          label={words.reason.label}
          hint={words.reason.hint}
          options={REASONS.map((id, place) => [id, words.reasons[place]]).filter(([id]) => !spec.without.includes(id))}
          value={state.reason}
          choose={(reason) => change({ reason })}
        />
      )}
      {second && !has("short") && (
        <Amount
          label={words.amount.label}
          limit={words.amount.limit}
          value={state.amount}
          locked={has("locked_amount")}
          set={(amount) => change({ amount })}
        />
      )}
      {second && (
        <Area
          label={words.description.label}
          hint={words.description.hint}
          longest={spec.longest}
          value={state.description}
          set={(description) => change({ description })}
        />
      )}
      {second && (
        <label>
          {words.evidence} <input type="file" accept="image/*" multiple />
        </label>
      )}
      {first && inSteps ? (
        <button key="next" type="button" className="comet-v2-btn comet-v2-btn-primary" onClick={() => (press("next")(), setStep(2))}>
          {words.next}
        </button>
      ) : (
        <button key="submit" type="submit" data-pl="buyersubmit_btn_submit" onClick={press("submit")}>
          {words.submit}
        </button>
      )}
      <div className="comet-v2-modal-footer">
        <button type="button" onClick={press("confirm")}>
          {words.confirm}
        </button>
      </div>
    </form>
  );
}

if (has("untrusted_ignored")) {
  // A page that heeds only the browser's own events.
  for (const type of ["pointerdown", "mousedown", "pointerup", "mouseup", "click", "input", "change"]) {
    window.addEventListener(
      type,
      (event) => {
        if (!event.isTrusted) {
          event.stopImmediatePropagation();
          event.preventDefault();
        }
      },
      true,
    );
  }
}

function Crowd() {
  return Array.from({ length: spec.crowd }, (_, place) => (
    // biome-ignore lint: they never change
    <p key={place}>
      <label>
        Filter {place} <input name={`filter${place}`} />
      </label>
    </p>
  ));
}

createRoot(document.getElementById("root")).render(
  <>
    <Form />
    {has("two_forms") && <Form suffix="2" />}
    <Crowd />
  </>,
);
