/** Which of the files that we can make a file control takes. */

import { normalised } from "../wording";
import type { EvidenceKnowledge } from "./evidence-knowledge";

export const MEDIA_TYPES = ["application/pdf", "image/png", "image/jpeg"] as const;
export type MediaType = (typeof MEDIA_TYPES)[number];
/** Forms that take more are given so many, and a smaller limit than this is no limit of a form: the companion asks it so. */
export const MOST_FILES = 20;
export const LEAST_BYTES = 10_000;

const PICTURES: readonly MediaType[] = ["image/png", "image/jpeg"];
/** What each token of an `accept` attribute admits (HTML, "file upload state"), with the forms that pages really write. */
const ADMITTED: Record<string, readonly MediaType[]> = {
  "*": MEDIA_TYPES,
  "*/*": MEDIA_TYPES,
  ".*": MEDIA_TYPES,
  "application/*": ["application/pdf"],
  "application/pdf": ["application/pdf"],
  "application/x-pdf": ["application/pdf"],
  ".pdf": ["application/pdf"],
  "image/*": PICTURES,
  "image/png": ["image/png"],
  ".png": ["image/png"],
  "image/jpeg": ["image/jpeg"],
  "image/jpg": ["image/jpeg"],
  "image/pjpeg": ["image/jpeg"],
  ".jpg": ["image/jpeg"],
  ".jpeg": ["image/jpeg"],
  ".jpe": ["image/jpeg"],
  ".jfif": ["image/jpeg"],
};

/** `said`: what is written around the control, which counts only where `accept` says nothing. */
export function takenKinds(accept: string, said: string, knowledge: EvidenceKnowledge): MediaType[] {
  const tokens = accept
    .slice(0, 2_000)
    .split(",")
    .map((token) => token.trim().toLowerCase())
    .filter(Boolean);
  const taken = new Set(
    tokens.length > 0 ? tokens.flatMap((token) => ADMITTED[token] ?? []) : kindsSaid(said, knowledge),
  );
  return MEDIA_TYPES.filter((type) => taken.has(type));
}

function kindsSaid(
  said: string,
  { pictureEndings, documentEndings }: EvidenceKnowledge,
): readonly MediaType[] {
  const words = new Set(normalised(said).split(/[^a-z0-9]+/));
  const names = (endings: readonly string[]) => endings.some((ending) => words.has(ending));
  return names(pictureEndings) && !names(documentEndings) ? PICTURES : MEDIA_TYPES;
}
