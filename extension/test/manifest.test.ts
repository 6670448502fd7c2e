import pages from "knowledge:pages";
import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";

const manifest = JSON.parse(readFileSync("extension/manifest.json", "utf8"));
const folder = mkdtempSync(join(tmpdir(), "parcelward-build-"));
const build = (target: string, settings: Record<string, string> = {}) =>
  execFileSync("node", ["extension/bundling/build.mjs"], {
    env: { ...process.env, PARCELWARD_DIST: target, ...settings },
  });

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("what the extension may do", () => {
  test("it asks for no more than alarms, notifications, storage and this computer's loopback", () => {
    expect(manifest.permissions).toEqual(["alarms", "notifications", "storage"]);
    expect(manifest.host_permissions).toEqual(["http://127.0.0.1/*"]);
    expect(manifest.optional_permissions ?? manifest.optional_host_permissions).toBeUndefined();
  });

  test("no page can see it through its files, and no page can write to it", () => {
    expect(manifest.web_accessible_resources).toBeUndefined();
    expect(manifest.externally_connectable).toBeUndefined();
  });

  test("it runs on order pages only, the tap exactly where the readers are", () => {
    const [tap, content] = manifest.content_scripts;
    expect(tap.matches).toEqual(content.matches);
    expect(tap).toMatchObject({ world: "MAIN", run_at: "document_start" });
    expect(content.world).toBeUndefined();
    for (const match of content.matches)
      expect(match).toMatch(/^https:\/\/\*\.aliexpress\.(com|us)\/p\/[a-z-]+\/\*$/);
  });

  test("every page that has a map is matched", () => {
    const addresses = [
      "order/index.html",
      "order/detail.html",
      "tracking/index.html",
      "reverse-pages/start.html",
      "refund-dispute/list.html",
    ];
    for (const map of pages.maps) {
      const address = addresses.find((path) =>
        map.url.some((u) => new RegExp(u).test(`https://www.aliexpress.com/p/${path}`)),
      );
      expect(
        address,
        `Add an address of ${map.page} to this test, and to the manifest if it is not matched.`,
      ).toBeDefined();
    }
  });

  test("its own pages run its own scripts only and speak to this computer only", () => {
    const policy: string = manifest.content_security_policy.extension_pages;
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("connect-src 'self' http://127.0.0.1:*");
    expect(policy).not.toMatch(/unsafe|\*\.|https:/);
  });
});

describe("what is built", () => {
  test("the same sources give the same bytes", () => {
    const [one, two] = [join(folder, "one"), join(folder, "two")];
    build(one);
    build(two);
    const names = readdirSync(one, { recursive: true, encoding: "utf8" }).sort();
    expect(readdirSync(two, { recursive: true, encoding: "utf8" }).sort()).toEqual(names);
    for (const name of names.filter((file) => /\.\w+$/.test(file))) {
      expect(readFileSync(join(one, name)).equals(readFileSync(join(two, name))), name).toBe(true);
    }
  });

  test("the worker imports nothing while it starts: Chromium would not start it a second time", () => {
    const background = readFileSync(join(folder, "one/background.js"), "utf8");
    expect(background).not.toMatch(/^\s*import\b|\bimport\s*\(/m);
  });

  test("only the background can reach the network", () => {
    const content = readFileSync(join(folder, "one/content.js"), "utf8");
    expect(content).not.toMatch(/\bfetch\(|XMLHttpRequest\(|WebSocket|sendBeacon/);
  });

  test("a port that is none is refused with what to do", () => {
    expect(() => build(join(folder, "bad"), { PARCELWARD_PORT: "port" })).toThrow(
      /give a number from 1 to 65535/,
    );
  });
});
