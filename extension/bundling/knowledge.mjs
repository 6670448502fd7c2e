/** Turns shared_rules (YAML, Fluent) into modules that the bundles and the unit tests import as "knowledge:NAME". */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parse } from "yaml";

export const root = fileURLToPath(new URL("../../", import.meta.url));
const rules = join(root, "shared_rules");

/** What the companion takes of a request's body; a longer one says nothing more of the order. */
const REQUEST_BYTES = 64 * 1024;

function documentsIn(folder, prefix = "") {
  let names;
  try {
    names = readdirSync(join(rules, folder)).sort();
  } catch {
    return {};
  }
  return Object.fromEntries(
    names
      .filter((name) => name.startsWith(prefix) && name.endsWith(".yaml"))
      .map((name) => [
        name.slice(0, -".yaml".length),
        parse(readFileSync(join(rules, folder, name), "utf8")),
      ]),
  );
}

function localeFile(language, name) {
  try {
    return readFileSync(join(rules, "locales", language, name), "utf8");
  } catch {
    return "";
  }
}

const files = (language, names) => names.map((name) => localeFile(language, name)).join("\n");

/** The Fluent text of one language: the files the extension shows, one after the other. */
export function localeText(language) {
  return files(language, ["extension.ftl", "dispute.ftl"]);
}

/** What only the tracking and history pages say besides, so that nothing else has to carry it. */
export function pagesText(language) {
  const statuses = localeFile(language, "plan.ftl").match(/^value-parcel-status-.*$/gm) ?? [];
  const told = [
    "tracking-pages.ftl",
    "tracking-history.ftl",
    "tracking-sources.ftl",
    "tracking.ftl",
    "claims.ftl",
  ];
  return [files(language, told), ...statuses, ""].join("\n");
}

/** Languages that have sentences for the extension, English first. */
export function languages() {
  const found = readdirSync(join(rules, "locales")).filter((name) => localeText(name).trim() !== "");
  return ["en", ...found.filter((name) => name !== "en").sort()];
}

/** What only the readers of this project's data need to know of each rung; dropped from the bundles. */
const PROVENANCE = new Set(["source", "seen", "sure"]);

function withoutProvenance(value) {
  if (Array.isArray(value)) return value.map(withoutProvenance);
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([name]) => !PROVENANCE.has(name))
      .map(([name, entry]) => [name, withoutProvenance(entry)]),
  );
}

const modules = {
  /** For the tap, which runs in the page: names of calls, hosts and limits, nothing else. */
  tap: () => {
    const replies = documentsIn("pages").replies;
    return {
      apis: Object.values(replies.replies).flatMap((reply) => reply.apis),
      hosts: replies.hosts.replies,
      bodyBytes: replies.limits.body_bytes,
      requestBytes: REQUEST_BYTES,
    };
  },
  /** For the content script: the maps of the pages and what else the readers use. */
  pages: () => {
    const documents = documentsIn("pages");
    return withoutProvenance({
      maps: Object.entries(documents)
        .filter(([name]) => name.startsWith("dom-"))
        .map(([, map]) => map),
      sentences: {
        protection: {
          signs: documents.protection.sentences.map(({ all, none }) => ({ all, none: none ?? [] })),
          separators: documents.protection.separators,
        },
      },
      hosts: documents.replies.hosts.pages,
      refusals: [...new Set(documents.replies.refusals.map(({ code }) => code))],
    });
  },
  /** Where each advice leads. */
  actions: () => {
    const { actions } = parse(readFileSync(join(rules, "vocabulary/actions.yaml"), "utf8"));
    return Object.fromEntries(Object.entries(actions).map(([name, { leads_to }]) => [name, leads_to]));
  },
  /** How the dispute form's controls are found and filled. */
  forms: () => documentsIn("forms"),
  /** What a report to the project may keep of a page. */
  reports: () => {
    const { no_fault: noFault, leave_out, ...scrub } = withoutProvenance(documentsIn("reports").scrub);
    const never = documentsIn("pages").replies.never_read;
    return { noFault, scrub: { ...scrub, leave_out: [...new Set([...leave_out, ...never])] } };
  },
  /** The sentences in English: always at hand, also when the background cannot be asked any more. */
  texts: () => ({ languages: languages(), english: localeText("en") }),
  /** The sentences that only the tracking and history pages say, in English. */
  "page-texts": () => ({ english: pagesText("en") }),
};

/** The JavaScript of one knowledge module. */
export function knowledgeModule(name) {
  const make = modules[name];
  if (make === undefined) throw new Error(`There is no knowledge module named ${name}.`);
  return `export default ${JSON.stringify(make())};`;
}

/** The esbuild plugin that resolves "knowledge:NAME". */
export const esbuildKnowledge = {
  name: "knowledge",
  setup(build) {
    build.onResolve({ filter: /^knowledge:/ }, ({ path }) => ({
      path: path.slice("knowledge:".length),
      namespace: "knowledge",
    }));
    build.onLoad({ filter: /.*/, namespace: "knowledge" }, ({ path }) => ({
      contents: knowledgeModule(path),
      loader: "js",
    }));
  },
};

/** The same for vitest. */
export const viteKnowledge = {
  name: "knowledge",
  resolveId: (id) => (id.startsWith("knowledge:") ? `\0${id}` : undefined),
  load: (id) =>
    id.startsWith("\0knowledge:") ? knowledgeModule(id.slice("\0knowledge:".length)) : undefined,
};
