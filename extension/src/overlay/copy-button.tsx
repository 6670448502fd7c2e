/** A button that copies a text. The text itself stays selectable: a page may forbid the clipboard. */

import { useState } from "preact/hooks";
import { useTexts } from "./speaking";

export function CopyButton({ text }: { text: string }) {
  const say = useTexts();
  const [copied, setCopied] = useState(false);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setCopied(true);
    } catch {
      setCopied(false);
    }
  };
  return (
    <button type="button" class="button small" onClick={copy}>
      {say(copied ? "copied" : "copy")}
    </button>
  );
}
