/** The form's second step: look, go back, or submit; submitting asks once more. */
import { useState } from "react";
import { tellPress } from "./mtop.js";
import { words } from "./setup.js";

const form = words.form;

export function ReturnReview({ state, reasons, back }) {
  const [asking, setAsking] = useState(false);
  const [sent, setSent] = useState(false);
  const submit = () => {
    tellPress("SUBMIT");
    setAsking(true);
  };
  const confirm = () => {
    tellPress("CONFIRM_SUBMIT", { state });
    setAsking(false);
    setSent(true);
  };
  if (sent) {
    return (
      <div>
        <div className="verticalSteps--title--Nn5Bb6V">{words.dispute_title}</div>
        <div className="reminder--statusStr--Cc7Xx8Z">{words.dispute_state.open}</div>
      </div>
    );
  }
  return (
    <div>
      <h2>{form.review}</h2>
      <p>{reasons.find((reason) => reason.id === state.reason)?.text}</p>
      <p>{state.description}</p>
      <button type="button" className="comet-v2-btn" onClick={back}>
        {form.back}
      </button>
      <button
        type="button"
        className="comet-v2-btn comet-v2-btn-primary"
        data-pl="buyersubmit_btn_submit"
        onClick={submit}
      >
        {form.submit}
      </button>
      {asking && (
        <div className="comet-v2-modal-root">
          <div className="comet-v2-modal-mask" />
          <div className="comet-v2-modal-wrap" role="dialog" aria-label={form.confirm_title}>
            <div className="comet-v2-modal">
              <div className="comet-v2-modal-body">{form.confirm_title}</div>
              <div className="comet-v2-modal-footer">
                <button type="button" className="comet-v2-btn" onClick={() => setAsking(false)}>
                  {form.cancel}
                </button>
                <button type="button" className="comet-v2-btn comet-v2-btn-primary" onClick={confirm}>
                  {form.confirm}
                </button>
              </div>
            </div>
          </div>
        </div>
      )}
    </div>
  );
}
