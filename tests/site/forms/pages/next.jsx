/** Fusion (next-*): a labelled form item, a select that opens on click, options in an overlay wrapper. */
import { useState } from "react";
import { createPortal } from "react-dom";

function Item({ label, children }) {
  return (
    <div className="next-form-item next-medium">
      <div className="next-form-item-label">
        <label>{label}</label>
      </div>
      <div className="next-form-item-control">{children}</div>
    </div>
  );
}

export function Choice({ name, label, options, value, choose }) {
  return (
    <Item label={label}>
      <div role="radiogroup" className="next-radio-group next-radio-group-hoz">
        {options.map(([id, text]) => (
          <label key={id} className={`next-radio-wrapper${id === value ? " checked" : ""}`}>
            <span className={`next-radio${id === value ? " checked" : ""}`}>
              <span className="next-radio-inner" />
              <input
                type="radio"
                role="radio"
                className="next-radio-input"
                name={name}
                value={id}
                aria-checked={id === value}
                checked={id === value}
                onChange={() => choose(id)}
              />
            </span>
            <span className="next-radio-label">{text}</span>
          </label>
        ))}
      </div>
    </Item>
  );
}

export function Select({ label, hint, options, value, choose }) {
  const [open, setOpen] = useState(false);
  const chosen = options.find(([id]) => id === value);
  return (
    <Item label={label}>
      <span className="next-select next-select-trigger next-select-single next-medium next-no-search" onClick={() => setOpen(!open)}>
        <span className="next-input next-medium next-select-inner">
          <span className="next-select-values next-input-text-field">
            {chosen ? <em title={chosen[1]}>{chosen[1]}</em> : <span className="next-select-placeholder">{hint}</span>}
          </span>
        </span>
      </span>
      {open &&
        createPortal(
          <div className="next-overlay-wrapper opened">
            <div className="next-overlay-inner next-select-spacing-tb">
              <ul className="next-menu next-ver next-select-menu" role="listbox">
                {options.map(([id, text]) => (
                  <li
                    key={id}
                    role="option"
                    aria-selected={id === value}
                    className={`next-menu-item${id === value ? " next-selected" : ""}`}
                    onClick={() => {
                      choose(id);
                      setOpen(false);
                    }}
                  >
                    <div className="next-menu-item-inner">
                      <span className="next-menu-item-text">{text}</span>
                    </div>
                  </li>
                ))}
              </ul>
            </div>
          </div>,
          document.body,
        )}
    </Item>
  );
}

export function Amount({ label, limit, value, set, locked }) {
  return (
    <Item label={label}>
      <span className="next-input next-medium">
        <input value={value} readOnly={locked} onChange={(event) => set(event.target.value)} />
      </span>
      <div className="next-form-item-help">{limit}</div>
    </Item>
  );
}

export function Area({ label, hint, value, set, longest }) {
  return (
    <Item label={label}>
      <span className="next-input next-input-textarea">
        <textarea placeholder={hint} maxLength={longest} value={value} onChange={(event) => set(event.target.value)} />
        <span className="next-input-control">
          <span className="next-input-len">
            {value.length}/{longest}
          </span>
        </span>
      </span>
    </Item>
  );
}
