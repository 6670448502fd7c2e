/** What is to be filled into a dispute form, and where. */

import type { FormKnowledge } from "./form-knowledge";
import type { FieldReport } from "./report";

export interface Wanted {
  /** True reasons in order of preference; empty: the shopper chooses. */
  reasonKinds: readonly string[];
  amount: { amount: string; currency: string } | null;
  /** `null` until the shopper has said that nothing came: then nothing at all is filled. */
  description: string | null;
  descriptionLimit: number;
  confirmedNotReceived: boolean;
}

export interface FillingContext {
  page: Document;
  address: string;
  knowledge: FormKnowledge;
  /** Texts of ours that may be replaced: earlier drafts. */
  ownTexts: Set<string>;
  onReport?: (report: FieldReport) => void;
}
