/** Bundles the look-alike forms and, for tests, the extension's own filler. The first argument is the folder to write into. */
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { esbuildKnowledge } from "../../../extension/bundling/knowledge.mjs";

const pages = fileURLToPath(new URL("./pages", import.meta.url));
const shared = { bundle: true, outdir: process.argv[2], target: "es2022", logLevel: "error", tsconfigRaw: {} };

await build({
  ...shared,
  jsx: "automatic",
  jsxImportSource: "react",
  minify: true,
  define: { "process.env.NODE_ENV": '"production"' },
  entryPoints: [join(pages, "form-page.jsx"), join(pages, "material.jsx")],
});
await build({ ...shared, format: "iife", plugins: [esbuildKnowledge], entryPoints: [join(pages, "filler.ts")] });
