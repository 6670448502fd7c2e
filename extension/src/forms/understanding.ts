/** What was understood of a form: its controls by what they mean, and what is not clear. */

import type { Control } from "./controls/control";
import type { Meaning } from "./form-knowledge";
import type { Names } from "./naming";

export interface Understood {
  control: Control;
  names: Names;
  score: number;
}

/** `unsure`: something resembles it, not enough. `two-alike`: two controls fit equally well. */
export type Unclear = "not-found" | "unsure" | "two-alike";

export interface Understanding {
  found: Map<Meaning, Understood>;
  unclear: Map<Meaning, Unclear>;
  /** Fields that no word names and that can be nothing else: to be taken only when nothing better appears. */
  lone: Map<Meaning, Understood>;
  /** Every control for files, with how well it fits as one for evidence. */
  files: Understood[];
  /** How many controls the page has that could be filled at all. */
  controls: number;
}
