/**
 * Writes extension/src/generated/companion.ts from docs/openapi.json, the companion's own description of its calls.
 * With --check it writes nothing and fails when the file is not what it would write.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import openapi, { astToString } from "openapi-typescript";
import { root } from "./knowledge.mjs";

const target = join(root, "extension/src/generated/companion.ts");
const tree = await openapi(pathToFileURL(join(root, "docs/openapi.json")), { alphabetize: true });
const text = `/** Generated from docs/openapi.json by \`npm run types\`. Do not edit. */\n\n${astToString(tree)}`;

if (process.argv.includes("--check")) {
  let written = "";
  try {
    written = readFileSync(target, "utf8");
  } catch {
    // As if it were empty.
  }
  if (written !== text) {
    process.stderr.write(
      "extension/src/generated/companion.ts is not current: run `npm run types` and commit it.\n",
    );
    process.exit(1);
  }
} else {
  writeFileSync(target, text);
}
