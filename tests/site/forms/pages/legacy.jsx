/** The layout of 2019 with its ids; the words beside the controls are few. */
export function Choice({ name, label, options, value, choose }) {
  return (
    <div id={name === "received" ? "is_received_row" : `${name}_row`}>
      <span>{label}</span>
      {options.map(([id, text]) => (
        <span key={id}>
          <input
            type="radio"
            id={name === "received" ? "is_received_c" : undefined}
            name={name}
            value={id}
            checked={id === value}
            onChange={() => choose(id)}
          />
          {text}
        </span>
      ))}
    </div>
  );
}

export function Select({ options, hint, value, choose }) {
  return (
    <div>
      <select id="problem_type2" value={value} onChange={(event) => choose(event.target.value)}>
        <option value="">{hint}</option>
        {options.map(([id, text]) => (
          <option key={id} value={id}>
            {text}
          </option>
        ))}
      </select>
    </div>
  );
}

export function Amount({ limit, value, set, locked }) {
  return (
    <div>
      <input id="refund-amount" value={value} readOnly={locked} onChange={(event) => set(event.target.value)} />
      <em>{limit}</em>
    </div>
  );
}

export function Area({ value, set, longest }) {
  return (
    <div>
      <textarea id="request-detail-txt" maxLength={longest} value={value} onChange={(event) => set(event.target.value)} />
    </div>
  );
}
