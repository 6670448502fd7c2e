/** A form of its own make, kept apart from the others: written before the matching had seen it, as a Material library writes its pages. */
import { useId, useLayoutEffect, useState } from "react";
import { createRoot } from "react-dom/client";
import { OutlinedFrame, OutlinedInput, OutlinedNotes, UploadButton } from "./material-fields.jsx";
import { ListSelect } from "./material-select.jsx";

const spec = JSON.parse(document.querySelector("#spec").textContent);
const { words } = spec;
const has = (trait) => spec.traits.includes(trait);
const REASONS = ["late", "returned", "no_tracking", "customs", "address", "damaged", "other"];
const BLANK = { solution: "", received: "", reason: "", amount: "", description: "" };
const PRESET = {
  ...BLANK,
  solution: "return_refund",
  received: "yes",
  reason: "damaged",
  amount: words.amount.number,
};

window.__pressed = [];

/** A question whose answers are rows of a list: no input stands behind them. */
function RadioRows({ label, answers, value, onChange }) {
  const id = useId();
  return (
    <section className="MuiPaper-root MuiPaper-outlined">
      <h2 className="MuiTypography-root MuiTypography-overline" id={id}>
        {label}
      </h2>
      <div className="MuiList-root" role="radiogroup" aria-labelledby={id}>
        {answers.map(([name, text]) => (
          <div
            key={name}
            className={`MuiButtonBase-root MuiListItemButton-root${value === name ? " Mui-selected" : ""}`}
            role="radio"
            aria-checked={value === name}
            tabIndex={value === name ? 0 : -1}
            onClick={() => onChange(name)}
          >
            <div className="MuiListItemIcon-root">
              <svg className="MuiSvgIcon-root" aria-hidden="true" width="20" height="20" viewBox="0 0 24 24">
                <circle cx="12" cy="12" r="9" fill={value === name ? "currentColor" : "none"} stroke="currentColor" />
              </svg>
            </div>
            <div className="MuiListItemText-root">
              <span className="MuiTypography-root MuiListItemText-primary">{text}</span>
            </div>
            <span className="MuiTouchRipple-root" />
          </div>
        ))}
      </div>
    </section>
  );
}

/** A question with native inputs that are seen through, each in a label of its own. */
function RadioRow({ label, answers, value, onChange }) {
  const id = useId();
  return (
    <div className="MuiFormControl-root">
      <div className="MuiFormLabel-root" id={id}>
        {label}
      </div>
      <div className="MuiFormGroup-root MuiFormGroup-row MuiRadioGroup-root" role="radiogroup" aria-labelledby={id}>
        {answers.map(([name, text]) => (
          <label key={name} className="MuiFormControlLabel-root MuiFormControlLabel-labelPlacementEnd">
            <span className={`MuiButtonBase-root MuiRadio-root${value === name ? " Mui-checked" : ""}`}>
              <input
                className="PrivateSwitchBase-input"
                type="radio"
                name={id}
                value={name}
                checked={value === name}
                onChange={() => onChange(name)}
                style={{ position: "absolute", opacity: 0 }}
              />
              <svg className="MuiSvgIcon-root" aria-hidden="true" width="20" height="20" viewBox="0 0 24 24">
                <circle cx="12" cy="12" r="9" fill={value === name ? "currentColor" : "none"} stroke="currentColor" />
              </svg>
            </span>
            <span className="MuiTypography-root MuiFormControlLabel-label">{text}</span>
          </label>
        ))}
      </div>
    </div>
  );
}

function RefundForm() {
  const [answers, setAnswers] = useState(has("preset") ? PRESET : BLANK);
  const put = (name) => (value) => setAnswers((earlier) => ({ ...earlier, [name]: value }));
  useLayoutEffect(() => {
    window.__formState = answers;
  }, [answers]);
  const press = (name) => () => window.__pressed.push(name);
  return (
    <div className="MuiContainer-root">
      <header className="MuiAppBar-root">
        <button type="button" className="MuiButtonBase-root MuiIconButton-root" aria-label="‹" onClick={press("back")}>
          ‹
        </button>
        <h1 className="MuiTypography-h6">{words.title}</h1>
        <span className="MuiChip-root">{spec.order}</span>
      </header>
      <form
        className="MuiGrid-container"
        style={{ display: "grid", gridTemplateColumns: "2fr 1fr", gap: 24 }}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          press("submitted")();
        }}
      >
        <div className="MuiStack-root">
          <OutlinedNotes
            label={words.description.label}
            hint={words.description.hint}
            longest={spec.longest}
            value={answers.description}
            onChange={put("description")}
          />
          <OutlinedInput
            label={words.amount.label}
            currency={words.amount.currency}
            limit={words.amount.limit}
            most={Number(words.amount.number)}
            value={answers.amount}
            onChange={put("amount")}
          />
          <UploadButton label={words.evidence} />
        </div>
        <aside className="MuiStack-root">
          <RadioRows
            label={words.solution.label}
            answers={[
              ["return_refund", words.solution.return_refund],
              ["refund_only", words.solution.refund_only],
            ]}
            value={answers.solution}
            onChange={put("solution")}
          />
          {answers.solution !== "" && (
            <>
              <RadioRow
                label={words.received.label}
                answers={["yes", "no"].map((name) => [name, words.received[name]])}
                value={answers.received}
                onChange={put("received")}
              />
              <OutlinedFrame hint={words.reason.hint}>
                <ListSelect
                  label={words.reason.label}
                  options={REASONS.map((name, place) => [name, words.reasons[place]])}
                  value={answers.reason}
                  onChange={put("reason")}
                />
              </OutlinedFrame>
              {has("second_list") && (
                <OutlinedFrame hint="">
                  <ListSelect label="Zorkmid" options={[["a", "Yomin"], ["b", "Rezrov"]]} value="" onChange={() => {}} />
                </OutlinedFrame>
              )}
            </>
          )}
        </aside>
        <footer className="MuiDialogActions-root">
          <button
            type="submit"
            className="MuiButtonBase-root MuiButton-root MuiButton-contained"
            onClick={press("submit")}
          >
            {words.submit}
          </button>
        </footer>
      </form>
    </div>
  );
}

createRoot(document.querySelector("#root")).render(<RefundForm />);
