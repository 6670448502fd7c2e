/** Sentences in the shopper's language, from Project Fluent. */

import {
  FluentBundle,
  FluentDateTime,
  FluentNumber,
  FluentResource,
  type FluentVariable,
} from "@fluent/bundle";

export type Arguments = Record<string, FluentVariable | Date>;

/** Says a message; English stands in for what a language lacks. */
export interface Texts {
  (id: string, values?: Arguments): string;
  /** Whether there is such a message. */
  has(id: string): boolean;
  /** BCP 47. */
  language: string;
  direction: "ltr" | "rtl";
}

const RIGHT_TO_LEFT = new Set([
  "ar",
  "arc",
  "dv",
  "fa",
  "ha",
  "he",
  "ks",
  "ku",
  "ps",
  "sd",
  "ur",
  "ug",
  "yi",
]);

export function directionOf(language: string): "ltr" | "rtl" {
  return RIGHT_TO_LEFT.has(language.split("-")[0]?.toLowerCase() ?? "") ? "rtl" : "ltr";
}

function bundle(language: string, source: string): FluentBundle {
  const made = new FluentBundle(language, { useIsolating: directionOf(language) === "rtl" });
  made.addResource(new FluentResource(source));
  return made;
}

/** `sources`: Fluent texts by language; English must be among them. */
export function textsFor(language: string, sources: Record<string, string>): Texts {
  const names = [language, language.split("-")[0] ?? language, "en"].filter(
    (name) => sources[name] !== undefined,
  );
  const bundles = [...new Set(names)].map((name) => bundle(name, sources[name] ?? ""));
  const say = (id: string, values: Arguments = {}): string => {
    const typed = Object.fromEntries(
      Object.entries(values).map(([name, value]) => [name, value instanceof Date ? dateTime(value) : value]),
    ) as Record<string, FluentVariable>;
    const [message, attribute] = id.split(".") as [string, string | undefined];
    for (const candidate of bundles) {
      const found = candidate.getMessage(message);
      const pattern = attribute === undefined ? found?.value : found?.attributes[attribute];
      if (pattern) return candidate.formatPattern(pattern, typed, []);
    }
    return id;
  };
  const spoken = names[0] ?? "en";
  const has = (id: string) => bundles.some((candidate) => candidate.hasMessage(id));
  return Object.assign(say, { has, language: spoken, direction: directionOf(spoken) });
}

/** A date for a sentence: a day unless the message asks for more. */
export function dateTime(value: Date): FluentDateTime {
  return new FluentDateTime(value.getTime(), {});
}

export function number(value: number): FluentNumber {
  return new FluentNumber(value);
}
