/**
 * Builds the extension into dist/extension: one folder for Chromium and Firefox.
 * PARCELWARD_PORT builds it for a companion on another port, PARCELWARD_DIST into another folder (both for tests).
 */
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { build } from "esbuild";
import { esbuildKnowledge, languages, localeText, pagesText, root } from "./knowledge.mjs";

const DEFAULT_PORT = 17717;
const port = Number(process.env.PARCELWARD_PORT ?? DEFAULT_PORT);
if (!Number.isInteger(port) || port < 1 || port > 65535) {
  throw new Error(`PARCELWARD_PORT is ${process.env.PARCELWARD_PORT}: give a number from 1 to 65535.`);
}
const source = join(root, "extension");
const target = resolve(root, process.env.PARCELWARD_DIST ?? "dist/extension");

const shared = {
  bundle: true,
  outdir: target,
  target: ["chrome120", "firefox142"],
  jsx: "automatic",
  jsxImportSource: "preact",
  charset: "utf8",
  legalComments: "none",
  minifySyntax: true,
  loader: { ".css": "text" },
  define: { PARCELWARD_DEFAULT_PORT: String(port) },
  plugins: [esbuildKnowledge],
  logLevel: "warning",
};

function manifest() {
  const document = JSON.parse(readFileSync(join(source, "manifest.json"), "utf8"));
  document.version = JSON.parse(readFileSync(join(root, "package.json"), "utf8")).version;
  return `${JSON.stringify(document, null, 2)}\n`;
}

rmSync(target, { recursive: true, force: true });
mkdirSync(target, { recursive: true });

await Promise.all([
  build({
    ...shared,
    format: "esm",
    entryPoints: {
      background: join(source, "src/background/main.ts"),
      popup: join(source, "src/popup/main.tsx"),
      options: join(source, "src/options/main.tsx"),
      tracking: join(source, "src/tracking/main.tsx"),
      history: join(source, "src/history/main.tsx"),
    },
  }),
  build({
    ...shared,
    format: "iife",
    entryPoints: { tap: join(source, "src/pages/tap.ts"), content: join(source, "src/content.ts") },
  }),
]);

for (const page of ["popup", "options", "tracking", "history"]) {
  cpSync(join(source, `src/${page}/${page}.html`), join(target, `${page}.html`));
  cpSync(join(source, `src/${page}/${page}.css`), join(target, `${page}.css`));
}
cpSync(join(source, "src/overlay/theme.css"), join(target, "theme.css"));
cpSync(join(source, "icons"), join(target, "icons"), {
  recursive: true,
  filter: (path) => !path.endsWith(".svg"),
});
for (const language of languages()) {
  mkdirSync(join(target, "locales"), { recursive: true });
  writeFileSync(join(target, "locales", `${language}.ftl`), localeText(language));
  writeFileSync(join(target, "locales", `${language}.pages.ftl`), pagesText(language));
}
writeFileSync(join(target, "manifest.json"), manifest());
process.stdout.write(`${target}\n`);
