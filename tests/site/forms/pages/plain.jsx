/** The browser's own controls under React. */
export function Choice({ name, label, options, value, choose }) {
  return (
    <fieldset>
      <legend>{label}</legend>
      {options.map(([id, text]) => (
        <label key={id}>
          <input type="radio" name={name} value={id} checked={id === value} onChange={() => choose(id)} /> {text}
        </label>
      ))}
    </fieldset>
  );
}

export function Select({ name, label, hint, options, value, choose }) {
  return (
    <p>
      <label htmlFor={name}>{label}</label>
      <select id={name} value={value} onChange={(event) => choose(event.target.value)}>
        <option value="">{hint}</option>
        {options.map(([id, text]) => (
          <option key={id} value={id}>
            {text}
          </option>
        ))}
      </select>
    </p>
  );
}

export function Amount({ label, limit, value, set, locked }) {
  return (
    <p>
      <label>
        {label} <input inputMode="decimal" value={value} readOnly={locked} onChange={(event) => set(event.target.value)} />
      </label>{" "}
      <small>{limit}</small>
    </p>
  );
}

export function Area({ label, hint, value, set, longest }) {
  return (
    <p>
      <label>
        {label}
        <textarea placeholder={hint} maxLength={longest} value={value} onChange={(event) => set(event.target.value)} />
      </label>
    </p>
  );
}
