/** Nobody's library: answers are bare boxes, the select is a button with a list box beside it, labels are plain text. */
import { useState } from "react";

export function Choice({ label, options, value, choose }) {
  return (
    <section>
      <h3>{label}</h3>
      <div className="pick">
        {options.map(([id, text]) => (
          <div key={id} className={id === value ? "choice-card is-selected" : "choice-card"} onClick={() => choose(id)}>
            <b>{text}</b>
          </div>
        ))}
      </div>
    </section>
  );
}

export function Select({ name, label, hint, options, value, choose }) {
  const [open, setOpen] = useState(false);
  const chosen = options.find(([id]) => id === value);
  return (
    <section>
      <h3 id={`${name}-label`}>{label}</h3>
      <button
        type="button"
        aria-haspopup="listbox"
        aria-expanded={open}
        aria-labelledby={`${name}-label`}
        aria-controls={`${name}-list`}
        onPointerDown={() => setOpen(!open)}
      >
        <span className={chosen ? "current-value" : "placeholder"}>{chosen ? chosen[1] : hint}</span>
      </button>
      {open && (
        <ul role="listbox" id={`${name}-list`}>
          {options.map(([id, text]) => (
            <li
              key={id}
              role="option"
              aria-selected={id === value}
              onPointerUp={() => {
                choose(id);
                setOpen(false);
              }}
            >
              {text}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

export function Amount({ label, limit, value, set, locked }) {
  return (
    <section>
      <h3>{label}</h3>
      <input value={value} disabled={locked} onChange={(event) => set(event.target.value)} aria-describedby="limit" />
      <i id="limit">{limit}</i>
    </section>
  );
}

export function Area({ label, hint, value, set, longest }) {
  return (
    <section>
      <h3>{label}</h3>
      <textarea placeholder={hint} maxLength={longest} value={value} onChange={(event) => set(event.target.value)} />
    </section>
  );
}
