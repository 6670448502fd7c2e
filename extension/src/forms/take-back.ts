/** Undo: each field back to exactly what it held. What the shopper changed meanwhile stays theirs. */

import { same, type Written } from "./fields";
import type { FillingContext } from "./filling-context";
import type { Meaning } from "./form-knowledge";
import { controlFor, understand } from "./understand";
import { twoFrames } from "./waiting";

export interface TakenBack {
  meaning: Meaning;
  /** `changed-by-you`: edited since, so left alone. `not-taken-back`: this form does not let a choice be unset. `gone`: no such field any more. */
  outcome: "restored" | "changed-by-you" | "not-taken-back" | "gone";
  former: string;
}

export async function takeBack(written: Written, context: FillingContext): Promise<TakenBack> {
  const { meaning, former } = written;
  const control = written.control.element.isConnected
    ? written.control
    : controlFor(meaning, understand(context.page, context.knowledge))?.control;
  if (control === undefined || control.kind === "file") return { meaning, outcome: "gone", former };
  if (control.kind === "text") {
    if (control.read() !== written.now && control.read() !== former)
      return { meaning, outcome: "changed-by-you", former };
    for (const way of ["usual", "other"] as const) {
      if (control.read() === former) break;
      control.write(former, way);
      await twoFrames();
    }
    return { meaning, outcome: control.read() === former ? "restored" : "not-taken-back", former };
  }
  if (same(control.read(), former)) return { meaning, outcome: "restored", former };
  if (!same(control.read(), written.now)) return { meaning, outcome: "changed-by-you", former };
  if (former === "") control.clear();
  else (await control.options()).find((option) => same(option.label, former))?.pick("usual");
  await twoFrames();
  await control.close();
  return { meaning, outcome: same(control.read(), former) ? "restored" : "not-taken-back", former };
}
