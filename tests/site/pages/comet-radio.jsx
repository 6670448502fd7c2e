/** A row of comet-v2 radios under a label. */
export function CometRadios({ name, label, options, value, choose }) {
  return (
    <div className="form-row" role="radiogroup" aria-label={label}>
      <div className="form-label">{label}</div>
      {options.map(([option, text]) => (
        <label key={option} className={`comet-v2-radio${option === value ? " comet-v2-radio-checked" : ""}`}>
          <input
            type="radio"
            className="comet-v2-radio-input"
            name={name}
            value={option}
            checked={option === value}
            onChange={() => choose(option)}
          />
          <span className="comet-v2-radio-label">{text}</span>
        </label>
      ))}
    </div>
  );
}
