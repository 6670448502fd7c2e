/** Copies the fonts that evidence is printed with (shared_rules/fonts.yaml) from their npm packages to dist/fonts. */
import { cpSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";
import { parse } from "yaml";
import { root } from "./knowledge.mjs";

const target = resolve(root, process.env.PARCELWARD_FONTS ?? "dist/fonts");
const { fonts } = parse(readFileSync(join(root, "shared_rules/fonts.yaml"), "utf8"));

rmSync(target, { recursive: true, force: true });
mkdirSync(target, { recursive: true });
for (const font of fonts) {
  const folder = join(root, "node_modules", font.package);
  for (const face of ["regular", "bold"].filter((name) => font[name])) {
    cpSync(join(folder, font[face]), join(target, `${font.file}-${face}.ttf`));
  }
  cpSync(join(folder, "LICENSE_FONT"), join(target, `${font.file}-LICENSE.txt`));
}
process.stdout.write(`${target}\n`);
