/** Zips dist/extension so that the same sources give the same bytes: sorted names, one fixed date. */
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { zipSync } from "fflate";
import { root } from "./knowledge.mjs";

await import("./build.mjs");
const folder = join(root, "dist/extension");
const MADE = new Date(2020, 0, 1);

function files(below) {
  return readdirSync(below)
    .sort()
    .flatMap((name) => {
      const path = join(below, name);
      return statSync(path).isDirectory() ? files(path) : [path];
    });
}

const entries = Object.fromEntries(
  files(folder).map((path) => [
    relative(folder, path).replaceAll("\\", "/"),
    [new Uint8Array(readFileSync(path)), { mtime: MADE, level: 9 }],
  ]),
);
const { version } = JSON.parse(readFileSync(join(folder, "manifest.json"), "utf8"));
mkdirSync(join(root, "dist"), { recursive: true });
const target = join(root, "dist", `parcelward-extension-${version}.zip`);
writeFileSync(target, zipSync(entries));
process.stdout.write(`${target}\n`);
