/** comet-v2 with CSS modules: no label elements, options in a portal, opens on mousedown. */
import { useEffect, useState } from "react";
import { createPortal } from "react-dom";

export function Choice({ name, label, options, value, choose }) {
  return (
    <div className="returnForm--row--3Fk2Lq">
      <div className="returnForm--title--9xYw1Z">{label}</div>
      <div className="comet-v2-radio-group">
        {options.map(([id, text]) => (
          <label key={id} className={`comet-v2-radio${id === value ? " comet-v2-radio-checked" : ""}`}>
            <span className="comet-v2-radio-circle" />
            <input
              type="radio"
              className="comet-v2-radio-input"
              name={name}
              value={id}
              checked={id === value}
              onChange={() => choose(id)}
            />
            <span className="comet-v2-radio-label">{text}</span>
          </label>
        ))}
      </div>
    </div>
  );
}

export function Select({ label, hint, options, value, choose }) {
  const [open, setOpen] = useState(false);
  const [rendered, setRendered] = useState(false);
  useEffect(() => {
    if (!open) return setRendered(false);
    const timer = setTimeout(() => setRendered(true), 50);
    return () => clearTimeout(timer);
  }, [open]);
  const chosen = options.find(([id]) => id === value);
  return (
    <div className="returnForm--row--3Fk2Lq">
      <div className="returnForm--title--9xYw1Z">{label}</div>
      <div className="comet-v2-select comet-v2-select-show-arrow">
        <div className="comet-v2-select-selector" onMouseDown={() => setOpen(!open)}>
          {chosen ? (
            <span className="comet-v2-select-selection-item">{chosen[1]}</span>
          ) : (
            <span className="comet-v2-select-selection-placeholder">{hint}</span>
          )}
        </div>
      </div>
      {rendered &&
        createPortal(
          <div className="comet-v2-popover comet-v2-select-dropdown">
            <ul className="comet-v2-menu">
              {options.map(([id, text]) => (
                <li
                  key={id}
                  className="comet-v2-menu-item"
                  onClick={() => {
                    choose(id);
                    setOpen(false);
                  }}
                >
                  <span>{text}</span>
                </li>
              ))}
            </ul>
          </div>,
          document.body,
        )}
    </div>
  );
}

export function Amount({ label, limit, value, set, locked }) {
  return (
    <div className="returnForm--row--3Fk2Lq">
      <div className="returnForm--title--9xYw1Z">{label}</div>
      <span className="comet-v2-input-wrapper">
        <input className="comet-v2-input" value={value} readOnly={locked} onChange={(event) => set(event.target.value)} />
      </span>
      <div className="returnForm--tip--2qA7bc">{limit}</div>
    </div>
  );
}

export function Area({ label, hint, value, set, longest }) {
  return (
    <div className="returnForm--row--3Fk2Lq">
      <div className="returnForm--title--9xYw1Z">{label}</div>
      <textarea
        className="commet--textarea--1AbC2d"
        placeholder={hint}
        value={value}
        onChange={(event) => set(event.target.value.slice(0, longest))}
      />
      <span className="returnForm--counter--8Kq1Ld">
        {value.length}/{longest}
      </span>
    </div>
  );
}
