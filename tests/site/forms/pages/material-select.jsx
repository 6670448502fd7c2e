/** The list of the Material page: it opens when the mouse goes down, at the end of the body, and hides the page behind it. */
import { useEffect, useId, useState } from "react";
import { createPortal } from "react-dom";
import { Notch } from "./material-fields.jsx";

const LEAVING = 225;
const OPENING_KEYS = [" ", "ArrowUp", "ArrowDown", "Enter"];

/** Options over everything else; the rest of the page is hidden from those who listen while it is open. */
function Menu({ labelId, listId, options, value, leaving, onChoose, onClose }) {
  useEffect(() => {
    const root = document.querySelector("#root");
    if (leaving) root.removeAttribute("aria-hidden");
    else root.setAttribute("aria-hidden", "true");
    return () => root.removeAttribute("aria-hidden");
  }, [leaving]);
  const menu = (
    <div
      role="presentation"
      onKeyDown={(event) => {
        if (event.key === "Escape") onClose();
      }}
      className="MuiModal-root MuiPopover-root MuiMenu-root"
      style={{ position: "fixed", inset: 0, zIndex: 1300, pointerEvents: leaving ? "none" : "auto" }}
    >
      <div
        aria-hidden="true"
        className="MuiBackdrop-root MuiBackdrop-invisible MuiModal-backdrop"
        style={{ position: "fixed", inset: 0, zIndex: -1 }}
        onClick={onClose}
      />
      <div tabIndex={0} data-testid="sentinelStart" />
      <div className="MuiPaper-root MuiPopover-paper MuiMenu-paper" tabIndex={-1}>
        <ul className="MuiList-root MuiMenu-list" role="listbox" id={listId} aria-labelledby={labelId} tabIndex={-1}>
          {options.map(([name, text]) => (
            <li
              key={name}
              className={`MuiButtonBase-root MuiMenuItem-root${value === name ? " Mui-selected" : ""}`}
              role="option"
              aria-selected={value === name}
              data-value={name}
              tabIndex={value === name ? 0 : -1}
              onClick={() => onChoose(name)}
            >
              {text}
              <span className="MuiTouchRipple-root" />
            </li>
          ))}
        </ul>
      </div>
      <div tabIndex={0} data-testid="sentinelEnd" />
    </div>
  );
  return createPortal(menu, document.body);
}

/** A field that is no native select; what was chosen stands in it as text and in an input nobody sees. */
export function ListSelect({ label, options, value, onChange }) {
  const id = useId();
  const [state, setState] = useState("closed");
  useEffect(() => {
    if (state !== "leaving") return undefined;
    const gone = setTimeout(() => setState("closed"), LEAVING);
    return () => clearTimeout(gone);
  }, [state]);
  const open = () => setState("open");
  const close = () => setState("leaving");
  return (
    <>
      <label className="MuiFormLabel-root MuiInputLabel-root" id={`${id}-label`} data-shrink={value !== ""}>
        {label}
      </label>
      <div className="MuiInputBase-root MuiOutlinedInput-root MuiSelect-root">
        <div
          className="MuiSelect-select MuiSelect-outlined MuiInputBase-input"
          role="combobox"
          tabIndex={0}
          id={`${id}-select`}
          aria-haspopup="listbox"
          aria-expanded={state === "open"}
          aria-controls={`${id}-list`}
          aria-labelledby={`${id}-label ${id}-select`}
          onMouseDown={(event) => {
            if (event.button !== 0) return;
            event.preventDefault();
            open();
          }}
          onKeyDown={(event) => {
            if (!OPENING_KEYS.includes(event.key)) return;
            event.preventDefault();
            open();
          }}
        >
          {options.find(([name]) => name === value)?.[1] ?? (
            <span className="notranslate" aria-hidden="true">
              &#8203;
            </span>
          )}
        </div>
        <input
          className="MuiSelect-nativeInput"
          aria-hidden="true"
          tabIndex={-1}
          value={value}
          onChange={() => {}}
          style={{ position: "absolute", bottom: 0, left: 0, opacity: 0, pointerEvents: "none", width: "100%" }}
        />
        <Notch label={label} />
      </div>
      {state !== "closed" && (
        <Menu
          labelId={`${id}-label`}
          listId={`${id}-list`}
          options={options}
          value={value}
          leaving={state === "leaving"}
          onClose={close}
          onChoose={(name) => {
            onChange(name);
            close();
          }}
        />
      )}
    </>
  );
}
