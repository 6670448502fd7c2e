/** The return form. Its whole state is React's; `window.__formState` lets a test read what React believes. */
import { useEffect, useState } from "react";
import { CometRadios } from "./comet-radio.jsx";
import { CometSelect } from "./comet-select.jsx";
import { useLate } from "./late.js";
import { mtop, tellPress } from "./mtop.js";
import { ReturnReview } from "./return-review.jsx";
import { parameter, words } from "./setup.js";

const API = "mtop.aliexpress.buyer.reverse.batch.initiateReverseRender";
const form = words.form;
const EMPTY = { received: "", solution: "", reason: "", amount: "", description: "", files: [] };

function Evidence({ files, add }) {
  return (
    <div className="form-row">
      <label className="form-label">
        {form.evidence}
        <input
          type="file"
          accept="image/*,video/*"
          multiple
          onChange={(event) => add([...event.target.files].map((file) => file.name))}
        />
      </label>
      <div className="upload--imageContainer--Zz9Yy8X">
        {files.map((name) => (
          <div key={name} className="upload--imageThumb--Ww7Vv6U" style={{ backgroundImage: "url(/kf/S1.svg)" }} title={name} />
        ))}
      </div>
    </div>
  );
}

function Fields({ state, change, shown }) {
  const full = shown.layout === "full";
  return (
    <>
      {full && (
        <CometRadios
          name="received"
          label={form.received}
          options={[
            ["1", form.yes],
            ["0", form.no],
          ]}
          value={state.received}
          choose={(received) => change({ received })}
        />
      )}
      {full && (
        <CometRadios
          name="solution"
          label={form.solution}
          options={[
            ["return_refund", form.return_refund],
            ["refund_only", form.refund_only],
          ]}
          value={state.solution}
          choose={(solution) => change({ solution })}
        />
      )}
      <div className="form-row">
        <div className="form-label">{form.reason}</div>
        <CometSelect
          label={form.reason}
          hint={form.choose}
          options={shown.reasons}
          value={state.reason}
          choose={(reason) => change({ reason })}
        />
      </div>
      {full && (
        <div className="form-row">
          <label className="form-label">
            {form.amount} ({shown.amount.currency})
            <input
              className="comet-v2-input"
              inputMode="decimal"
              data-max={shown.amount.number}
              value={state.amount}
              onChange={(event) => change({ amount: event.target.value })}
            />
          </label>
          <div className="form-hint">{form.amount_limit.replace("{money}", shown.amount.text)}</div>
        </div>
      )}
      <div className="form-row">
        <label className="form-label">
          {form.description}
          <textarea
            className="commet--textarea--Qw3rTy1"
            maxLength={1000}
            placeholder={form.description_hint}
            value={state.description}
            onChange={(event) => change({ description: event.target.value })}
          />
        </label>
      </div>
      <Evidence files={state.files} add={(names) => change({ files: [...state.files, ...names] })} />
    </>
  );
}

export function ReturnForm() {
  const [shown, setShown] = useState(null);
  const [state, setState] = useState(EMPTY);
  const [step, setStep] = useState(1);
  const here = useLate();
  useEffect(() => {
    const request = {
      terminalType: "PC",
      tradeOrderLineId: parameter("tradeOrderLineId"),
      tradeOrderId: parameter("tradeOrderId"),
    };
    mtop(API, request, 1).then(setShown);
  }, []);
  window.__formState = { ...state, step };
  if (!shown || !here) return <div className="return-form-loading" />;
  const change = (part) => setState((earlier) => ({ ...earlier, ...part }));
  const next = () => {
    tellPress("NEXT_STEP");
    setStep(2);
  };
  return (
    <div className="reverse-form--wrap--Pp4Oo5I">
      <h1>{form.title}</h1>
      <div className="reverse-form--product--Uu1Yy2T">
        <span>{shown.line.title}</span> <span>{shown.line.price}</span> <span>x{shown.line.quantity}</span>
      </div>
      {step === 1 ? (
        <>
          <Fields state={state} change={change} shown={shown} />
          <button type="button" className="comet-v2-btn comet-v2-btn-primary" onClick={next}>
            {form.next}
          </button>
        </>
      ) : (
        <ReturnReview state={state} reasons={shown.reasons} back={() => setStep(1)} />
      )}
    </div>
  );
}
