/** Amounts as forms print them, and the largest amount a form admits. Nothing is ever converted. */

import type { TextControl } from "./controls/control";
import type { FormKnowledge } from "./form-knowledge";
import type { Names } from "./naming";
import { carriesAny, normalised, placeOf } from "./wording";

export interface Printed {
  value: number;
  /** ISO 4217, where the sign beside it names one. */
  currency?: string;
  /** The sign between whole and fraction as it was printed. */
  decimal: "." | ",";
  /** How many digits stood after it. */
  digits: number;
  /** It is written as money: with a currency, or with a sign that several currencies share. */
  isMoney: boolean;
  /** It is a limit in the field's own code, which may be far above what can be asked. */
  isLimit?: boolean;
  at: number;
}

const NUMBER = /\d(?:[\d.,'’\u00a0\u202f]|\s(?=\d{3}(?!\d)))*\d|\d/gu;
const MOST_AROUND = 6;

/** Western digits for those of other scripts. */
function westernDigits(text: string): string {
  return text
    .replace(/[\u0660-\u0669]/g, (digit) => String(digit.charCodeAt(0) - 0x0660))
    .replace(/[\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) - 0x06f0))
    .replace(/\u066b/g, ".")
    .replace(/\u066c/g, "");
}

/** Reads one number with any separators. A single separator before exactly three digits groups thousands. */
export function readNumber(
  printed: string,
): { value: number; decimal: "." | ","; digits: number } | undefined {
  const text = westernDigits(printed).replace(/[\s'’\u00a0\u202f]/g, "");
  const last = Math.max(text.lastIndexOf("."), text.lastIndexOf(","));
  const sign = text[last] as "." | "," | undefined;
  const fraction = last < 0 ? "" : text.slice(last + 1);
  const occurs = sign === undefined ? 0 : text.split(sign).length - 1;
  const grouping =
    sign !== undefined &&
    (occurs > 1 || (fraction.length === 3 && !hasBoth(text) && text.slice(0, last) !== "0"));
  const whole = grouping || last < 0 ? text : text.slice(0, last);
  const value = Number(`${whole.replace(/[.,]/g, "")}${grouping || last < 0 ? "" : `.${fraction}`}`);
  if (!Number.isFinite(value)) return undefined;
  const digits = grouping || last < 0 ? 0 : fraction.length;
  return { value, digits, decimal: grouping ? (sign === "," ? "." : ",") : (sign ?? ".") };
}

function hasBoth(text: string): boolean {
  return text.includes(".") && text.includes(",");
}

export function amountsIn(text: string, knowledge: FormKnowledge): Printed[] {
  const western = westernDigits(text);
  return [...western.matchAll(NUMBER)].flatMap((match) => {
    const read = readNumber(match[0]);
    if (read === undefined) return [];
    const before = western.slice(Math.max(0, match.index - MOST_AROUND), match.index);
    const after = western.slice(match.index + match[0].length, match.index + match[0].length + MOST_AROUND);
    const currency = currencyOf(before, after, knowledge);
    const shared = knowledge.sharedSigns.some(
      (sign) => before.trimEnd().endsWith(sign) || after.trimStart().startsWith(sign),
    );
    const isMoney = currency !== undefined || shared;
    // "3 photos", "5 days": a whole number with a word after it is a count of something.
    const counts =
      !isMoney && read.digits === 0 && /^\s?\p{L}{2}/u.test(after) && !speaksOfMost(after, knowledge);
    return counts ? [] : [{ ...read, ...(currency && { currency }), isMoney, at: match.index }];
  });
}

function speaksOfMost(text: string, knowledge: FormKnowledge): boolean {
  return carriesAny(normalised(text), knowledge.maximumWords);
}

function currencyOf(before: string, after: string, knowledge: FormKnowledge): string | undefined {
  const signs = knowledge.currencies
    .flatMap(([code, list]) => list.map((sign) => ({ code, sign })))
    .sort((one, other) => other.sign.length - one.sign.length);
  const close = before.trimEnd();
  return (
    signs.find(({ sign }) => close.endsWith(sign))?.code ??
    signs.find(({ sign }) => after.trimStart().startsWith(sign))?.code
  );
}

function textsAround(names: Names): string[] {
  return [names.hints, names.label, names.placeholder, names.aria, names.neighbour];
}

/** The currency that stands beside the field, where exactly one is named. */
export function currencyNear(names: Names, knowledge: FormKnowledge): string | undefined {
  const named = new Set<string>();
  for (const text of textsAround(names)) {
    for (const [code, signs] of knowledge.currencies) {
      const stands = (sign: string) =>
        /^[A-Za-z]+$/.test(sign) ? new RegExp(`\\b${sign}\\b`).test(text) : text.includes(sign);
      if (signs.some(stands)) named.add(code);
    }
  }
  return named.size === 1 ? [...named][0] : undefined;
}

/** The largest amount the form admits: from the field's own limits, else from what is written beside it. */
export function maximumOf(control: TextControl, names: Names, knowledge: FormKnowledge): Printed | undefined {
  const around = textsAround(names);
  const currency = currencyNear(names, knowledge);
  for (const attribute of ["max", "aria-valuemax", "data-max"]) {
    const read = readNumber((control.field.getAttribute(attribute) ?? "").trim() || "x");
    if (read !== undefined)
      return { ...read, ...(currency && { currency }), isMoney: true, isLimit: true, at: 0 };
  }
  return around.map((text) => maximumIn(text, knowledge)).find((printed) => printed !== undefined);
}

/** The amount that a text names as the most: after the word ("max US $25.66"), or before it ("25.66まで"). */
export function maximumIn(text: string, knowledge: FormKnowledge): Printed | undefined {
  const all = amountsIn(text, knowledge);
  const amounts = all.some(({ isMoney }) => isMoney) ? all.filter(({ isMoney }) => isMoney) : all;
  if (amounts.length === 0) return undefined;
  const plain = normalised(text);
  const word = knowledge.maximumWords.find((words) => placeOf(words, plain) >= 0);
  if (word === undefined) return undefined;
  const at = placeOf(word, plain);
  return amounts.length === 1 ? amounts[0] : (amounts.find((printed) => printed.at >= at) ?? amounts.at(-1));
}

/** The amount as the form would take it, with as many digits as were printed; the other way uses the other decimal sign. */
export function written(
  value: number,
  digits: number,
  control: TextControl,
  printed: Printed | undefined,
  other: boolean,
): string {
  const plain = value.toFixed(digits);
  if (control.field.getAttribute("type") === "number") return plain;
  const shown = /\d([.,])\d{1,2}$/.exec(control.field.value || control.field.placeholder)?.[1];
  const decimal = shown ?? ".";
  const used = other ? (decimal === "." ? (printed?.decimal === "," ? "," : ".") : ".") : decimal;
  return plain.replace(".", used);
}
