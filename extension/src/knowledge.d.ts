/** What the build takes from shared_rules and from its own settings; see extension/bundling/knowledge.mjs. */
declare const PARCELWARD_DEFAULT_PORT: number;

declare module "knowledge:tap" {
  const knowledge: { apis: string[]; hosts: string[]; bodyBytes: number; requestBytes: number };
  export default knowledge;
}

declare module "knowledge:pages" {
  const knowledge: import("./pages/page-map").PageKnowledge;
  export default knowledge;
}

declare module "knowledge:actions" {
  const knowledge: Record<string, string>;
  export default knowledge;
}

declare module "knowledge:forms" {
  const knowledge: Record<string, unknown>;
  export default knowledge;
}

declare module "knowledge:reports" {
  const knowledge: { scrub: import("./reports/scrub").ScrubRules; noFault: string[] };
  export default knowledge;
}

declare module "knowledge:texts" {
  const knowledge: { languages: string[]; english: string };
  export default knowledge;
}

declare module "*.css" {
  const text: string;
  export default text;
}

declare module "knowledge:page-texts" {
  const knowledge: { english: string };
  export default knowledge;
}
