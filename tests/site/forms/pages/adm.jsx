/** antd-mobile 5: tiles for answers (pressed again they are unset), a list item that opens a popup of options. */
import { useState } from "react";
import { createPortal } from "react-dom";

function Item({ label, children, ...more }) {
  return (
    <div className="adm-list-item adm-form-item adm-form-item-vertical" {...more}>
      <div className="adm-list-item-content">
        <div className="adm-list-item-content-main">
          <div className="adm-form-item-label">{label}</div>
          <div className="adm-form-item-child">{children}</div>
        </div>
      </div>
    </div>
  );
}

export function Choice({ label, options, value, choose }) {
  return (
    <Item label={label}>
      <div className="adm-selector" role="listbox">
        <div className="adm-space adm-space-wrap adm-space-horizontal">
          {options.map(([id, text]) => (
            <div key={id} className="adm-space-item">
              <div
                role="option"
                aria-selected={id === value}
                className={`adm-selector-item${id === value ? " adm-selector-item-active" : ""}`}
                onClick={() => choose(id === value ? "" : id)}
              >
                {text}
              </div>
            </div>
          ))}
        </div>
      </div>
    </Item>
  );
}

export function Select({ label, hint, options, value, choose }) {
  const [open, setOpen] = useState(false);
  const chosen = options.find(([id]) => id === value);
  return (
    <>
      <a className="adm-list-item adm-form-item adm-plain-anchor" onClick={() => setOpen(true)}>
        <div className="adm-list-item-content">
          <div className="adm-list-item-content-main">
            <label className="adm-form-item-label">{label}</label>
          </div>
          <div className="adm-list-item-content-extra">
            {chosen ? chosen[1] : <span className="adm-form-item-child-placeholder">{hint}</span>}
          </div>
          <div className="adm-list-item-content-arrow" />
        </div>
      </a>
      {open &&
        createPortal(
          <div className="adm-popup">
            <div className="adm-mask" onClick={() => setOpen(false)} />
            <div className="adm-popup-body">
              <div className="adm-list adm-check-list">
                {options.map(([id, text]) => (
                  <a
                    key={id}
                    className="adm-list-item adm-check-list-item adm-plain-anchor"
                    onClick={() => {
                      choose(id);
                      setOpen(false);
                    }}
                  >
                    <div className="adm-list-item-content">
                      <div className="adm-list-item-content-main">{text}</div>
                    </div>
                  </a>
                ))}
              </div>
            </div>
          </div>,
          document.body,
        )}
    </>
  );
}

export function Amount({ label, limit, value, set, locked }) {
  return (
    <Item label={label}>
      <div className="adm-input">
        <input className="adm-input-element" inputMode="decimal" value={value} readOnly={locked} onChange={(event) => set(event.target.value)} />
      </div>
      <div className="adm-form-item-footer">{limit}</div>
    </Item>
  );
}

export function Area({ label, hint, value, set, longest }) {
  return (
    <Item label={label}>
      <div className="adm-text-area">
        <textarea
          className="adm-text-area-element"
          placeholder={hint}
          maxLength={longest}
          value={value}
          onChange={(event) => set(event.target.value)}
        />
        <div className="adm-text-area-count">
          {value.length}/{longest}
        </div>
      </div>
    </Item>
  );
}
