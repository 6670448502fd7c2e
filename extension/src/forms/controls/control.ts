/** One control of the form, whatever library made it. */

import type { FamilyName } from "../form-knowledge";
import type { Way } from "../press";

interface Common {
  readonly family: FamilyName;
  /** What is marked, scrolled to and described to the shopper. */
  readonly element: HTMLElement;
  /** Every element that belongs to the control: none of them is taken for another one. */
  readonly parts: readonly Element[];
  /** The page does not let it be changed. */
  locked(): boolean;
  /** The text in it, or the label of what is chosen; "" when nothing is. */
  read(): string;
}

export interface TextControl extends Common {
  readonly kind: "text";
  readonly field: HTMLInputElement | HTMLTextAreaElement;
  write(text: string, way: Way): void;
}

export interface Option {
  readonly label: string;
  /** The value the form's author gave it, where there is one. */
  readonly value: string;
  readonly disabled: boolean;
  pick(way: Way): boolean;
}

export interface ChoiceControl extends Common {
  readonly kind: "choice";
  /** The first of the answers in sight: the question stands before it. */
  readonly first?: HTMLElement;
  /** Options that can be seen without opening anything. */
  visibleOptions(): Option[];
  /** All options; opens the list when they are not rendered yet. Empty when it did not open. */
  options(): Promise<Option[]>;
  /** Closes what `options` opened. */
  close(): Promise<void>;
  /** Makes nothing chosen, as far as the control can do that. */
  clear(): void;
}

export interface FileControl extends Common {
  readonly kind: "file";
}

export type Control = TextControl | ChoiceControl | FileControl;
