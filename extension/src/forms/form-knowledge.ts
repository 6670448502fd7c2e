/** What `shared_rules/forms` knows, in the shape in which the filler uses it. Compiled once; the words are normalised. */

import {
  type EvidenceDocument,
  type EvidenceKnowledge,
  evidenceKnowledge,
} from "./attach/evidence-knowledge";
import { everyLanguage, normalised } from "./wording";

export const MEANINGS = ["solution", "received", "reason", "amount", "description", "evidence"] as const;
export type Meaning = (typeof MEANINGS)[number];
export type ControlKind = "text" | "choice" | "file";
export const FAMILIES = ["comet", "next", "adm", "plain"] as const;
export type FamilyName = (typeof FAMILIES)[number];
/** The places in which a control is named. */
export const PARTS = [
  "label",
  "aria",
  "legend",
  "placeholder",
  "name",
  "neighbour",
  "options",
  "shape",
] as const;
export type Part = (typeof PARTS)[number];

type ByLanguage<Words = string[]> = Record<string, Words>;

export interface FamilySignature {
  select: {
    root: string;
    exclude?: string;
    trigger?: string;
    inner_label?: string;
    value: string;
    placeholder: string;
    options: string;
    disabled: string;
  };
  choice: { group: string; item: string; chosen: string };
  field: string;
  label: string;
  overlay: string;
}

/** The documents of `shared_rules/forms`, as far as they are read here. */
export interface FormDocuments {
  meanings: {
    scoring: {
      threshold: number;
      margin: number;
      strong: number;
      weak: number;
      parts: Record<Part, number>;
      long_text: number;
      long_factor: number;
      longest_text: number;
      known_before_elimination: number;
    };
    meanings: Record<
      Meaning,
      {
        kinds: ControlKind[];
        words: ByLanguage<{ strong: string[]; weak: string[] }>;
        reversing?: ByLanguage;
      }
    >;
    handles: {
      layout: string;
      meanings: Partial<Record<Meaning, { selector: string; score: number; first?: boolean }>>;
    }[];
  };
  choices: Record<"solution" | "received", ChoiceDocument>;
  reasons: { kinds: Record<string, { general?: boolean; keywords: ByLanguage }>; never: ByLanguage };
  presses: {
    itself: string[];
    within: string[];
    answers: string;
    words: ByLanguage;
    untouchable: { within: string[]; types: string[]; autocomplete: string[]; words: ByLanguage };
  };
  families: {
    waiting: { options: number; late_fields: number; settle: number; look_again: number };
    families: Record<FamilyName, FamilySignature>;
    chosen_class_words: string[];
  };
  page: {
    hosts: string[];
    paths: string[];
    order_parameters: string[];
    line_parameters: string[];
    order_pattern: string;
    order_words: ByLanguage;
  };
  amounts: { maximum_words: ByLanguage; currencies: Record<string, string[]>; shared_signs: string[] };
  evidence: EvidenceDocument;
}

interface ChoiceDocument {
  values: { wanted: string[]; unwanted: string[] };
  whole?: ByLanguage;
  wanted: ByLanguage;
  unwanted: ByLanguage;
}

export interface ChoiceWords {
  values: { wanted: string[]; unwanted: string[] };
  whole: string[];
  wanted: string[];
  unwanted: string[];
}

export interface ReasonWords {
  general: boolean;
  /** By language, in order of preference. */
  ladders: string[][];
  every: string[];
}

export interface FormKnowledge {
  scoring: FormDocuments["meanings"]["scoring"];
  meanings: Record<Meaning, { kinds: ControlKind[]; strong: string[]; weak: string[] }>;
  reversing: string[];
  handles: FormDocuments["meanings"]["handles"];
  solution: ChoiceWords;
  received: ChoiceWords;
  reasons: Map<string, ReasonWords>;
  neverReasons: string[];
  presses: { itself: string; within: string; answers: string; words: string[] };
  untouchable: { within: string; types: Set<string>; autocomplete: string[]; words: string[] };
  families: Record<FamilyName, FamilySignature>;
  chosenClassWords: string[];
  waiting: FormDocuments["families"]["waiting"];
  page: FormDocuments["page"] & { orderWords: string[] };
  maximumWords: string[];
  currencies: [code: string, signs: string[]][];
  sharedSigns: string[];
  evidence: EvidenceKnowledge;
}

function choiceWords(document: ChoiceDocument): ChoiceWords {
  return {
    values: document.values,
    whole: everyLanguage(document.whole),
    wanted: everyLanguage(document.wanted),
    unwanted: everyLanguage(document.unwanted),
  };
}

function meaningWords(words: ByLanguage<{ strong: string[]; weak: string[] }>) {
  const of = (strength: "strong" | "weak") =>
    everyLanguage(
      Object.fromEntries(Object.entries(words).map(([language, lists]) => [language, lists[strength]])),
    );
  return { strong: of("strong"), weak: of("weak") };
}

export function formKnowledge(documents: FormDocuments): FormKnowledge {
  const { meanings, choices, reasons, presses, families, page, amounts, evidence } = documents;
  return {
    scoring: meanings.scoring,
    meanings: Object.fromEntries(
      MEANINGS.map((name) => [
        name,
        { kinds: meanings.meanings[name].kinds, ...meaningWords(meanings.meanings[name].words) },
      ]),
    ) as FormKnowledge["meanings"],
    reversing: everyLanguage(meanings.meanings.received.reversing),
    handles: meanings.handles,
    solution: choiceWords(choices.solution),
    received: choiceWords(choices.received),
    reasons: new Map(
      Object.entries(reasons.kinds).map(([kind, entry]) => [
        kind,
        {
          general: entry.general === true,
          ladders: Object.values(entry.keywords).map((words) => words.map(normalised)),
          every: everyLanguage(entry.keywords),
        },
      ]),
    ),
    neverReasons: everyLanguage(reasons.never),
    presses: {
      itself: presses.itself.join(", "),
      within: presses.within.join(", "),
      answers: [
        presses.answers,
        ...FAMILIES.flatMap((name) => [
          families.families[name].select.options,
          families.families[name].choice.item,
        ]),
      ].join(", "),
      words: everyLanguage(presses.words),
    },
    untouchable: {
      within: presses.untouchable.within.join(", "),
      types: new Set(presses.untouchable.types),
      autocomplete: presses.untouchable.autocomplete,
      words: everyLanguage(presses.untouchable.words),
    },
    families: families.families,
    chosenClassWords: families.chosen_class_words,
    waiting: families.waiting,
    page: { ...page, orderWords: everyLanguage(page.order_words) },
    maximumWords: everyLanguage(amounts.maximum_words),
    currencies: Object.entries(amounts.currencies),
    sharedSigns: amounts.shared_signs,
    evidence: evidenceKnowledge(evidence),
  };
}
