/** The knowledge of forms as the extension has it, for the unit tests. */

import forms from "knowledge:forms";
import { type FormDocuments, formKnowledge } from "../../src/forms/form-knowledge";

export const documents = forms as unknown as FormDocuments & {
  reasons: { known: { layout: string; language: string; options: string[] }[] };
};
export const knowledge = formKnowledge(documents);
