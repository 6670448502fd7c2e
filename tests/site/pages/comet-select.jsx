/** The comet-v2 select: opens on mousedown, its options stand in a portal at the end of the body. */
import { useEffect, useRef, useState } from "react";
import { createPortal } from "react-dom";

export function CometSelect({ label, hint, options, value, choose }) {
  const [open, setOpen] = useState(false);
  const [here, setHere] = useState(false);
  const box = useRef(null);
  useEffect(() => {
    if (!open) return undefined;
    const timer = setTimeout(() => setHere(true), 60);
    const outside = (event) => {
      if (!event.composedPath().some((node) => node === box.current || node.classList?.contains("comet-v2-menu"))) {
        setOpen(false);
      }
    };
    document.addEventListener("mousedown", outside);
    return () => {
      clearTimeout(timer);
      setHere(false);
      document.removeEventListener("mousedown", outside);
    };
  }, [open]);
  const chosen = options.find((option) => option.id === value);
  return (
    <div
      ref={box}
      className={`comet-v2-select comet-v2-select-show-arrow${open ? " comet-v2-select-open" : ""}`}
      role="combobox"
      aria-label={label}
      aria-expanded={open}
      aria-controls="reasons"
      tabIndex={0}
      onMouseDown={() => setOpen(!open)}
    >
      <span className={chosen ? "comet-v2-select-selection-item" : "comet-v2-select-selection-placeholder"}>
        {chosen ? chosen.text : hint}
      </span>
      <span className="comet-v2-select-arrow" />
      {here &&
        createPortal(
          // A portal's events still rise through React's tree: without this the box would close under the press.
          // biome-ignore lint: no control, it only stops the event
          <div className="comet-v2-popover comet-v2-select-dropdown" onMouseDown={(event) => event.stopPropagation()}>
            <ul id="reasons" className="comet-v2-menu" role="listbox">
              {options.map((option) => (
                // biome-ignore lint: as the real menu, which listens to the mouse alone
                <li
                  key={option.id}
                  className="comet-v2-menu-item"
                  role="option"
                  aria-selected={option.id === value}
                  onClick={() => {
                    choose(option.id);
                    setOpen(false);
                  }}
                >
                  {option.text}
                </li>
              ))}
            </ul>
          </div>,
          document.body,
        )}
    </div>
  );
}
