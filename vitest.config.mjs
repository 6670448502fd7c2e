import { defineConfig } from "vitest/config";
import { viteKnowledge } from "./extension/bundling/knowledge.mjs";

export default defineConfig({
  plugins: [viteKnowledge],
  define: { PARCELWARD_DEFAULT_PORT: "17717" },
  oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
  test: { include: ["extension/test/**/*.test.{ts,tsx}"], css: false, testTimeout: 60_000 },
});
