import { readFileSync } from "node:fs";
import Ajv from "ajv/dist/2020";
import { expect, test } from "vitest";
import { parse } from "yaml";

const schema = JSON.parse(readFileSync("shared_rules/schema/reports-scrub.schema.json", "utf8"));
const rules = parse(readFileSync("shared_rules/reports/scrub.yaml", "utf8"));
const replies = parse(readFileSync("shared_rules/pages/replies.yaml", "utf8"));
const sentences = readFileSync("shared_rules/locales/en/reading.ftl", "utf8");

test("what a report may keep is written as its schema says", () => {
  const valid = new Ajv({ formats: { date: /^\d{4}-\d\d-\d\d$/ } }).compile(schema);
  expect(valid(rules), JSON.stringify(valid.errors)).toBe(true);
});

test("nothing is kept that the readers never open", () => {
  const never = [...replies.never_read, ...rules.leave_out];
  expect(rules.keep_values_of.filter((name: string) => never.includes(name))).toEqual([]);
});

test("every code that tells of nothing broken is one that the readers give", () => {
  for (const code of rules.no_fault) expect(sentences).toContain(`unread-${code} =`);
});
