/** Which option is the answer we look for. When that is not clear, none: a wrong answer is worse than an open one. */

import type { Option } from "./controls/control";
import type { ChoiceWords, FormKnowledge } from "./form-knowledge";
import { carriesAny, normalised, placeOf } from "./wording";

/** How an option fits: by a phrase of its own, by being a bare "No", by its value in the page's code, or not. */
export type Fit = "phrase" | "bare" | "none";

export function answerFits(label: string, words: ChoiceWords): Fit {
  const text = normalised(label);
  if (text === "") return "none";
  const bare = text.replace(/[\s.,!;:。！]+$/u, "");
  if (words.whole.includes(bare)) return "bare";
  const wanted = words.wanted.find((phrase) => placeOf(phrase, text) >= 0);
  if (wanted === undefined) return "none";
  const rest = words.wanted.reduce((left, phrase) => left.split(phrase).join(" "), text);
  return carriesAny(rest, words.unwanted) ? "none" : "phrase";
}

/** The one option that fits, or none. `bareCounts` is false where "No" may answer a question asked the other way round. */
export function chooseAnswer(
  options: readonly Option[],
  words: ChoiceWords,
  bareCounts = true,
): Option | undefined {
  const open = options.filter((option) => !option.disabled);
  const fits = open.map((option) => ({ option, fit: answerFits(option.label, words) }));
  for (const wanted of bareCounts ? (["phrase", "bare"] as const) : (["phrase"] as const)) {
    const found = fits.filter(({ fit }) => fit === wanted);
    if (found.length === 1) return found[0]?.option;
    if (found.length > 1) return undefined;
  }
  return bareCounts ? byValue(open, words) : undefined;
}

/** By the value in the page's code, where one option's value is wanted and another's is its opposite. */
function byValue(options: readonly Option[], words: ChoiceWords): Option | undefined {
  const coded = (option: Option) => normalised(option.value).replace(/[\s-]+/g, "_");
  const wanted = options.filter((option) => words.values.wanted.includes(coded(option)));
  const opposite = options.some((option) => words.values.unwanted.includes(coded(option)));
  return wanted.length === 1 && opposite ? wanted[0] : undefined;
}

/** Kinds of reasons that an option's words speak of. */
export function kindsIn(label: string, knowledge: FormKnowledge): string[] {
  const text = normalised(label);
  return [...knowledge.reasons].filter(([, { every }]) => carriesAny(text, every)).map(([kind]) => kind);
}

export interface ChosenReason {
  option: Option;
  kind: string;
}

/**
 * The option for the first of the true `kinds` that one option alone fits best. An option that speaks of a kind which is not
 * true (general kinds aside), or of quality, damage and the like, is never taken.
 */
export function chooseReason(
  options: readonly Option[],
  kinds: readonly string[],
  knowledge: FormKnowledge,
): ChosenReason | undefined {
  const fit = options.filter((option) => {
    if (option.disabled || carriesAny(normalised(option.label), knowledge.neverReasons)) return false;
    return kindsIn(option.label, knowledge).every(
      (kind) => kinds.includes(kind) || knowledge.reasons.get(kind)?.general === true,
    );
  });
  for (const kind of kinds) {
    const ranked = fit
      .map((option) => ({
        option,
        rank: rankOf(normalised(option.label), knowledge.reasons.get(kind)?.ladders ?? []),
      }))
      .filter(({ rank }) => rank !== undefined)
      .sort((one, other) => (one.rank ?? 0) - (other.rank ?? 0));
    const [best, second] = ranked;
    if (best !== undefined && (second === undefined || best.rank !== second.rank))
      return { option: best.option, kind };
  }
  return undefined;
}

/** The place of the first keyword found, the best of all languages. */
function rankOf(text: string, ladders: readonly (readonly string[])[]): number | undefined {
  const places = ladders
    .map((ladder) => ladder.findIndex((words) => placeOf(words, text) >= 0))
    .filter((place) => place >= 0);
  return places.length > 0 ? Math.min(...places) : undefined;
}
