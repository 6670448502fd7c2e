/** How much something presses: a sign, a word and a colour, so that none of them alone carries it. */

import type { Level } from "../contract";
import { useTexts } from "./speaking";

const SIGNS: Record<Level, string> = {
  info: "M8 1.5a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13Zm0 5.25v4.5M8 4.6v.6",
  notice: "M8 1.5a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13ZM8 4.5V8l2.4 1.6",
  advice: "M8 1.5a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13ZM5 8.2l2.1 2.1L11 6.2",
  warning: "M8 2 1.4 13.6h13.2L8 2Zm0 4.4v3.4m0 1.6v.4",
  urgent: "M5.2 1.6h5.6l3.6 3.6v5.6l-3.6 3.6H5.2l-3.6-3.6V5.2l3.6-3.6ZM8 4.6v4.2m0 1.8v.4",
};

export function LevelMark({ level }: { level: Level }) {
  const say = useTexts();
  return (
    <span class="level" data-level={level}>
      <svg width="16" height="16" viewBox="0 0 16 16" fill="none" aria-hidden="true">
        <path
          d={SIGNS[level]}
          stroke="currentColor"
          stroke-width="1.6"
          stroke-linecap="round"
          stroke-linejoin="round"
        />
      </svg>
      {say(`level-${level}`)}
    </span>
  );
}
