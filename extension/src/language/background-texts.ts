/** The background's side of the sentences: it alone can read the locale files that lie in the extension. */

import pageTexts from "knowledge:page-texts";
import texts from "knowledge:texts";
import { spokenLanguage } from "../background/settings";
import { type Texts, textsFor } from "./texts";

/** The best of the languages we have for the one that the shopper uses. */
export function nearestLanguage(wanted: string, available: readonly string[]): string {
  const [base] = wanted.split("-");
  return (
    available.find((name) => name.toLowerCase() === wanted.toLowerCase()) ??
    available.find((name) => name === base) ??
    available.find((name) => name.split("-")[0] === base) ??
    "en"
  );
}

/** The Fluent sources by language that a page of ours needs, and the language it is to speak. */
export async function spokenSources(): Promise<{ language: string; sources: Record<string, string> }> {
  const language = nearestLanguage(await spokenLanguage(), texts.languages);
  if (language === "en") return { language, sources: { en: texts.english } };
  const file = await fetch(chrome.runtime.getURL(`locales/${language}.ftl`));
  return { language, sources: { [language]: await file.text(), en: texts.english } };
}

/** The same with what only the tracking and history pages say. */
export async function spokenPageSources(): Promise<{ language: string; sources: Record<string, string> }> {
  const { language, sources } = await spokenSources();
  const english = `${sources.en}\n${pageTexts.english}`;
  if (language === "en") return { language, sources: { en: english } };
  const file = await fetch(chrome.runtime.getURL(`locales/${language}.pages.ftl`));
  return { language, sources: { [language]: `${sources[language]}\n${await file.text()}`, en: english } };
}

export async function spokenTexts(): Promise<Texts> {
  const { language, sources } = await spokenSources();
  return textsFor(language, sources);
}
