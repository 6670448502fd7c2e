/** What `shared_rules/forms/evidence.yaml` knows, in the shape in which the attaching uses it. */

import { everyLanguage } from "../wording";

type ByLanguage = Record<string, string[]>;

/** The document, as far as it is read here. */
export interface EvidenceDocument {
  limits: { files: number };
  waiting: { seen: number; look_again: number };
  count_words: ByLanguage;
  least_words: ByLanguage;
  size_units: { kilobytes: string[]; megabytes: string[] };
  picture_endings: string[];
  document_endings: string[];
  previews: string;
  complaints: string;
  private_words: ByLanguage;
}

export interface EvidenceKnowledge {
  /** Files attached at once where the form does not say how many it takes. */
  usualFiles: number;
  waiting: EvidenceDocument["waiting"];
  countWords: string[];
  leastWords: string[];
  sizes: { bytes: number; units: string[] }[];
  pictureEndings: string[];
  documentEndings: string[];
  previews: string;
  complaints: string;
  privateWords: string[];
}

export function evidenceKnowledge(document: EvidenceDocument): EvidenceKnowledge {
  const { kilobytes, megabytes } = document.size_units;
  return {
    usualFiles: document.limits.files,
    waiting: document.waiting,
    countWords: everyLanguage(document.count_words),
    leastWords: everyLanguage(document.least_words),
    sizes: [
      { bytes: 1_000, units: everyLanguage({ all: kilobytes }) },
      { bytes: 1_000_000, units: everyLanguage({ all: megabytes }) },
    ],
    pictureEndings: document.picture_endings,
    documentEndings: document.document_endings,
    previews: document.previews,
    complaints: document.complaints,
    privateWords: everyLanguage(document.private_words),
  };
}
