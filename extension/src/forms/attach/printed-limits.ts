/** How many files a form says that it takes, and how large one may be. */

import { carriesAny, normalised, placeOf } from "../wording";
import type { EvidenceKnowledge } from "./evidence-knowledge";
import { MOST_FILES } from "./taken-kinds";

export interface PrintedLimits {
  /** How many files the form takes in all. */
  files?: number;
  /** How many more it takes, where it counts them. */
  room?: number;
  /** The largest file. */
  bytes?: number;
}

/** Signs between the number and the word it counts: "up to 5 of your photos", "photos (max. 5)". */
const BETWEEN = 16;
/** The end of a sentence or a step's name: what stands beyond counts something else. */
const SENTENCE_END = /[.!?。！？;；]\s|[:：]/;

export function printedLimits(said: string, knowledge: EvidenceKnowledge): PrintedLimits {
  const text = withPlainDigits(normalised(said));
  const room = counters(text);
  const files = counts(text, knowledge);
  const bytes = sizes(text, knowledge);
  return {
    ...(room.length > 0 && { room: Math.min(...room) }),
    ...(files.length > 0 && { files: Math.min(...files) }),
    ...(bytes.length > 0 && { bytes: Math.min(...bytes) }),
  };
}

/** "2/5": two are there, five are taken. */
function counters(text: string): number[] {
  return [...text.matchAll(/(?<![\d/.,])(\d{1,2}) ?\/ ?(\d{1,2})(?![\d/.,])/g)]
    .map(([, there, taken]) => [Number(there), Number(taken)] as const)
    .filter(([there, taken]) => taken > 0 && taken <= MOST_FILES && there <= taken)
    .map(([there, taken]) => taken - there);
}

function counts(text: string, knowledge: EvidenceKnowledge): number[] {
  return [...text.matchAll(/(?<![\d/.,])\d{1,2}(?![\d/]|[.,]\d)/g)].flatMap((match) => {
    const number = Number(match[0]);
    const before = text.slice(Math.max(0, match.index - BETWEEN), match.index);
    const after = text.slice(match.index + match[0].length, match.index + match[0].length + BETWEEN);
    const isListed = /^[.)]/.test(after) && !before.includes("(");
    const isCount =
      number > 0 &&
      number <= MOST_FILES &&
      !isListed &&
      !/^\s?\//.test(after) &&
      !knowledge.sizes.some(({ units }) => units.some((unit) => startsWith(after, unit))) &&
      ![before, after].some((text) => carriesAny(text, knowledge.leastWords)) &&
      [upToSentenceEnd(after), fromSentenceStart(before)].some((text) =>
        carriesAny(text, knowledge.countWords),
      );
    return isCount ? [number] : [];
  });
}

function sizes(text: string, knowledge: EvidenceKnowledge): number[] {
  return [...text.matchAll(/(?<![\d.,])(\d{1,4}(?:[.,]\d{1,2})?)/g)].flatMap((match) => {
    const after = text.slice(match.index + match[0].length, match.index + match[0].length + BETWEEN);
    const size = knowledge.sizes.find(({ units }) => units.some((unit) => startsWith(after, unit)));
    const bytes = Math.floor(Number(match[0].replace(",", ".")) * (size?.bytes ?? 0));
    return bytes > 0 ? [bytes] : [];
  });
}

function startsWith(after: string, unit: string): boolean {
  const at = placeOf(unit, after);
  return at >= 0 && after.slice(0, at).trim() === "" && !/^\p{L}/u.test(after.slice(at + unit.length));
}

function upToSentenceEnd(text: string): string {
  return text.split(SENTENCE_END, 1)[0] ?? "";
}

function fromSentenceStart(text: string): string {
  // A colon or the point of an abbreviation stands between a name and its number ("Photos: max. 5").
  return text.split(/[!?。！？;；]/).at(-1) ?? "";
}

/** Digits of other scripts as 0 to 9. */
function withPlainDigits(text: string): string {
  return text.replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) & 0xf));
}
