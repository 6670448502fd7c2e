/** The written fields of the Material page: labels that float, a currency beside the amount, hints and a counter that are only pointed at. */
import { useId, useState } from "react";

/** A field with its hint below. */
export function OutlinedFrame({ children, hint, hintId, invalid = false }) {
  return (
    <div className="MuiFormControl-root MuiTextField-root">
      {children}
      <p className={`MuiFormHelperText-root${invalid ? " Mui-error" : ""}`} id={hintId}>
        {hint}
      </p>
    </div>
  );
}

/** The line around a field, with the gap in which the label floats. */
export function Notch({ label }) {
  return (
    <fieldset aria-hidden="true" className="MuiOutlinedInput-notchedOutline" style={{ border: 0 }}>
      <legend style={{ visibility: "hidden", fontSize: 1 }}>
        <span>{label}</span>
      </legend>
    </fieldset>
  );
}

/** The amount: digits with one mark; the currency stands beside it and the cap in the hint. */
export function OutlinedInput({ label, currency, limit, most, value, onChange }) {
  const id = useId();
  const [focused, setFocused] = useState(false);
  const invalid = Number(value.replace(",", ".")) > most;
  return (
    <OutlinedFrame hint={limit} hintId={`${id}-helper-text`} invalid={invalid}>
      <label
        className="MuiFormLabel-root MuiInputLabel-root MuiInputLabel-outlined"
        data-shrink={focused || value !== ""}
        htmlFor={id}
        id={`${id}-label`}
      >
        {label}
      </label>
      <div className="MuiInputBase-root MuiOutlinedInput-root MuiInputBase-adornedEnd">
        <input
          className="MuiInputBase-input MuiOutlinedInput-input"
          id={id}
          type="text"
          inputMode="decimal"
          autoComplete="off"
          aria-invalid={invalid}
          aria-describedby={`${id}-helper-text`}
          value={value}
          onFocus={() => setFocused(true)}
          onBlur={() => setFocused(false)}
          onChange={(event) => {
            if (/^\d*(?:[.,]\d{0,2})?$/.test(event.target.value)) onChange(event.target.value);
          }}
        />
        <div className="MuiInputAdornment-root MuiInputAdornment-positionEnd">
          <p className="MuiTypography-root">{currency}</p>
        </div>
        <Notch label={label} />
      </div>
    </OutlinedFrame>
  );
}

/** The description: a second, unseen box measures its height, as such libraries do; the counter stands elsewhere. */
export function OutlinedNotes({ label, hint, longest, value, onChange }) {
  const id = useId();
  return (
    <OutlinedFrame
      hintId={`${id}-helper-text`}
      hint={
        <>
          <span>{hint}</span>
          <span className="counter" style={{ float: "right" }}>
            {value.length}/{longest}
          </span>
        </>
      }
    >
      <label className="MuiFormLabel-root MuiInputLabel-root" htmlFor={id} data-shrink={value !== ""}>
        {label}
      </label>
      <div className="MuiInputBase-root MuiOutlinedInput-root MuiInputBase-multiline">
        <textarea
          className="MuiInputBase-input MuiInputBase-inputMultiline"
          id={id}
          rows={4}
          aria-invalid="false"
          aria-describedby={`${id}-helper-text`}
          value={value}
          onChange={(event) => onChange(event.target.value.slice(0, longest))}
        />
        <textarea
          className="MuiInputBase-input MuiInputBase-inputMultiline"
          aria-hidden="true"
          readOnly
          tabIndex={-1}
          value={value || "x"}
          style={{ visibility: "hidden", position: "absolute", height: 0, overflow: "hidden", top: 0, left: 0 }}
        />
        <Notch label={label} />
      </div>
    </OutlinedFrame>
  );
}

/** A button that is the label of a file input nobody sees. */
export function UploadButton({ label }) {
  return (
    <label className="MuiButtonBase-root MuiButton-root MuiButton-outlined" role="button" tabIndex={-1}>
      <span className="MuiButton-startIcon" aria-hidden="true">
        ⇪
      </span>
      {label}
      <input
        type="file"
        accept="image/*"
        multiple
        style={{ clip: "rect(0 0 0 0)", height: 1, width: 1, overflow: "hidden", position: "absolute" }}
      />
    </label>
  );
}
