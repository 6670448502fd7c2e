import pageTexts from "knowledge:page-texts";
import texts from "knowledge:texts";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { FluentResource } from "@fluent/bundle";
import { describe, expect, test } from "vitest";
import { PAIRING_FAULTS } from "../src/background/pairing";
import { CONNECTION_STATES } from "../src/connection";
import { LEVELS } from "../src/contract";
import { nearestLanguage } from "../src/language/background-texts";
import { number, textsFor } from "../src/language/texts";

const FOLDER = "shared_rules/locales/en";
const own = ["extension.ftl", "tracking-pages.ftl"].flatMap((file) =>
  new FluentResource(readFileSync(join(FOLDER, file), "utf8")).body.map(({ id }) => id),
);
const sources = readdirSync("extension/src", { recursive: true, encoding: "utf8" })
  .filter((name) => /\.tsx?$/.test(name) && !name.includes("generated"))
  .map((name) => ({ name, text: readFileSync(join("extension/src", name), "utf8") }));

/** Messages whose names are put together while running. */
const COMPOSED = [
  ...CONNECTION_STATES.map((state) => `companion-${state}`),
  ...LEVELS.map((level) => `level-${level}`),
  ...PAIRING_FAULTS.map((fault) => `fault-${fault}`),
  ...["not_received", "received"].map((statement) => `said-${statement}`),
  ...["captcha", "signed-out", "error", "not-read", "place-unknown"].map((sign) => `page-${sign}`),
];
const FOR_ACTIONS = /^where-/;

const say = textsFor("en", { en: texts.english });
/** Our own pages about tracking say more. */
const onPages = textsFor("en", { en: `${texts.english}\n${pageTexts.english}` });

describe("every sentence of the extension", () => {
  test.each(COMPOSED)("“%s” is there", (id) => {
    expect(say.has(id), `Add ${id} to ${FOLDER}/extension.ftl.`).toBe(true);
  });

  test("what the code says is written down", () => {
    for (const { name, text } of sources) {
      for (const [, id] of text.matchAll(/\b(?:say|text|texts|spoken)\(\s*"([a-z][\w.-]*)"/g)) {
        const [message] = (id ?? "").split(".");
        const [speaks, file] = /^(?:tracking|history)\//.test(name)
          ? [onPages, "tracking-pages.ftl"]
          : [say, "extension.ftl"];
        expect(speaks.has(message ?? ""), `${name} says "${id}": add it to ${FOLDER}/${file}.`).toBe(true);
      }
    }
  });

  test("what is written down is said", () => {
    const everything = sources.map(({ text }) => text).join("\n");
    for (const id of own) {
      const used = everything.includes(`"${id}"`) || COMPOSED.includes(id) || FOR_ACTIONS.test(id);
      expect(used, `Nothing says "${id}": remove it from ${FOLDER}.`).toBe(true);
    }
  });
});

describe("saying", () => {
  test("plurals and dates follow the language", () => {
    expect(say("days-left", { days: number(1) })).toBe("1 day left");
    expect(say("days-left", { days: number(12) })).toBe("12 days left");
    expect(say("hours-left", { hours: number(0) })).toBe("under 1 hour left");
    expect(say("day", { day: new Date(2026, 9, 15) })).toBe("Oct 15");
  });

  test("a language that lacks a sentence borrows the English one", () => {
    const german = textsFor("de-AT", { de: "reload = Neu laden", en: texts.english });
    expect(german("reload")).toBe("Neu laden");
    expect(german("copy")).toBe("Copy");
    expect(german.language).toBe("de");
    expect(german.direction).toBe("ltr");
    expect(textsFor("ar", { ar: "reload = x", en: texts.english }).direction).toBe("rtl");
  });

  test("the nearest language is taken", () => {
    const known = ["en", "pt-BR", "de"];
    expect(nearestLanguage("pt-PT", known)).toBe("pt-BR");
    expect(nearestLanguage("de-CH", known)).toBe("de");
    expect(nearestLanguage("xx", known)).toBe("en");
  });
});
