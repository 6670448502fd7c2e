// @vitest-environment happy-dom
import { readFileSync } from "node:fs";
import { act } from "preact/test-utils";
import { afterEach, describe, expect, test, vi } from "vitest";
import type { CallReply } from "../src/background/own-calls";
import { follow, MOST_LOOKS, numberTyped } from "../src/tracking/check-rounds";
import { Claims } from "../src/tracking/claims";
import { ordersWithNumbers } from "../src/tracking/parcels";
import { ageOf, countryName, printedTime, written } from "../src/tracking/plain-times";
import { type Source, SourceRow } from "../src/tracking/source-row";
import { inOrder } from "../src/tracking/sources";
import { Standing } from "../src/tracking/standing";
import { draw } from "./drawn";
import { NOON, plan } from "./plans";

afterEach(() => document.body.replaceChildren());

describe("a tracking source", () => {
  const connection = { state: "connected", port: 1, failures: 0 } as const;
  const refused: CallReply<"set-source"> = {
    connection,
    error: { code: "source-key-invalid", message: "That is no key." },
  };
  const done: CallReply<"set-source"> = { connection, document: { on: true, sources: [] } };
  const source: Source = {
    name: "dhl",
    title: "DHL",
    covers: "DHL: Express.",
    sentence: "On, but it needs your own key before it can be asked.",
    condition: "no_key",
    enabled: true,
    on_by_default: false,
    needs_key: true,
    has_key: false,
    key_page: "https://developer.example/",
    key_sentence: "Make an account.",
    quota_left: 1,
    last_trouble: "unreachable",
    last_trouble_sentence: "It could not be reached.",
    last_trouble_at: "2026-10-01T12:00:00Z",
  };

  test("it says what it covers, how it stands, what is left and what it met", () => {
    const shown = draw(<SourceRow source={source} now={NOON} onChange={async () => done} />).textContent;
    for (const part of [
      source.covers,
      source.sentence,
      "one new number",
      "Last trouble: It could not be reached.",
      "Make an account.",
    ])
      expect(shown).toContain(part);
  });

  test("the key goes out once and stays in no field; a refused one stays to be mended", async () => {
    const onChange = vi.fn(async () => refused);
    const mount = draw(<SourceRow source={source} now={NOON} onChange={onChange} />);
    const [field, form] = [
      mount.querySelector<HTMLInputElement>("input[name=key]"),
      mount.querySelector("form"),
    ];
    if (field === null || form === null) throw new Error("There is no field for a key.");
    expect(field.type).toBe("password");
    field.value = " secret-1 ";
    await act(async () => void form.dispatchEvent(new Event("submit", { bubbles: true, cancelable: true })));
    expect(onChange).toHaveBeenCalledWith({ source: "dhl", key: "secret-1" });
    expect(field.value).toBe(" secret-1 ");
    expect(mount.querySelector("[role=alert]")?.textContent).toBe("That is no key.");
    onChange.mockResolvedValue(done);
    await act(async () => void form.dispatchEvent(new Event("submit", { bubbles: true, cancelable: true })));
    expect(field.value).toBe("");
  });

  test("the page on which one gets a key is a link; what is no web page becomes none", () => {
    const at = "https://developer.example/keys";
    const good = { ...source, key_page: at, key_sentence: `Make an account at ${at}, and copy the key.` };
    const linked = draw(<SourceRow source={good} now={NOON} onChange={async () => done} />);
    expect(linked.querySelector("a")?.href).toBe(at);
    expect(linked.textContent).toContain(good.key_sentence);
    const odd = { ...source, key_page: "javascript:alert(1)", key_sentence: "Open javascript:alert(1) now." };
    const mount = draw(<SourceRow source={odd} now={NOON} onChange={async () => done} />);
    expect(mount.querySelector("a")).toBeNull();
  });
});

test("what is asked without any doing stands first, what needs a key last", () => {
  const of = (name: string, on_by_default: boolean, needs_key: boolean) =>
    ({ name, on_by_default, needs_key }) as Source;
  const found = inOrder([of("dhl", false, true), of("upu", false, false), of("cainiao", true, false)]);
  expect(found.map(({ name }) => name)).toEqual(["cainiao", "upu", "dhl"]);
});

describe("asking now", () => {
  const reply = (...states: string[]): CallReply<"check"> => ({
    connection: { state: "connected", port: 1, failures: 0 },
    document: { checks: states.map((state, place) => ({ number: `N${place}`, state, message: "" })) },
  });

  test("it looks again while a number is being asked about, and then no more", async () => {
    const ask = vi
      .fn()
      .mockResolvedValueOnce(reply("checking", "answered"))
      .mockResolvedValue(reply("answered", "answered"));
    const show = vi.fn();
    await follow([], { ask, show, wait: async () => {} });
    expect(ask.mock.calls).toEqual([[[]], [["N0", "N1"]]]);
    expect(show).toHaveBeenCalledTimes(2);
  });

  test("it does not look for ever, and not at all after a refusal", async () => {
    const ask = vi.fn().mockResolvedValue(reply("checking"));
    await follow(["N0"], { ask, show: () => {}, wait: async () => {} });
    expect(ask).toHaveBeenCalledTimes(MOST_LOOKS);
    const down = vi.fn().mockResolvedValue({ connection: { state: "down", port: 1, failures: 1 } });
    await follow(["N0"], { ask: down, show: () => {}, wait: async () => {} });
    expect(down).toHaveBeenCalledOnce();
  });

  test("a number is taken as it is copied, with spaces and in any case", () => {
    expect(numberTyped(" lp 0061 2345 6789 03\n")).toBe("LP00612345678903");
    expect(numberTyped("<script>")).toBeUndefined();
    expect(numberTyped("12")).toBeUndefined();
  });
});

describe("what stands on the pages besides", () => {
  test("a silent companion is one plain line with what to type", () => {
    const mount = draw(<Standing reply={{ connection: { state: "down", port: 17717, failures: 1 } }} />);
    expect(mount.querySelectorAll("[role=status]")).toHaveLength(1);
    expect(mount.textContent).toContain("parcelward serve");
  });

  test("what the companion refuses is said in its own words", () => {
    const connection = { state: "connected", port: 1, failures: 0 } as const;
    const error = { code: "order-unknown", message: "Open the order's page once." };
    const mount = draw(<Standing reply={{ connection, error }} />);
    expect(mount.querySelector("[role=alert]")?.textContent).toBe(error.message);
  });

  test("orders without a number are left out, the newest stands first", () => {
    const order = (id: string, ...numbers: string[]) =>
      plan([], {
        order_id: id,
        facts: { order: { id }, parcels: numbers.map((tracking_number) => ({ tracking_number })) },
      });
    const found = ordersWithNumbers([order("8001", "A1"), order("8003"), order("8002", "B1", "B1", "B2")]);
    expect(found.map(({ order: id, numbers }) => [id, numbers])).toEqual([
      ["8002", ["B1", "B2"]],
      ["8001", ["A1"]],
    ]);
  });

  test("the log of disputes tells outcomes, days and sums, and links to the shop only", () => {
    const money = { amount: "12.50", currency: "USD" };
    const mount = draw(
      <Claims
        log={{
          claims: [
            {
              order_id: "8190000000000103",
              item: "A lamp",
              outcome: "refunded",
              opened_at: "2026-09-02",
              days: 9,
              refund: money,
              detail_url: "https://evil.example/",
            },
          ],
          summary: {
            claims: 1,
            outcomes: { refunded: 1 },
            usual_days: 9,
            sums: [{ currency: "USD", claims: 1, asked: "12.50", refunded: "12.50", still_open: "0" }],
          },
        }}
      />,
    );
    for (const part of ["A lamp: refunded", "Opened Sep 2, 2026", "9 days", "refund $12.50", "1 dispute"])
      expect(mount.textContent).toContain(part);
    expect([...mount.querySelectorAll("a")].map((link) => link.getAttribute("href"))).toEqual([
      "history.html?order=8190000000000103",
    ]);
  });

  test.each([
    ["2026-10-01", "Oct 1, 2026"],
    ["2026-10-01T08:05:00+09:00", "Oct 1, 2026, 8:05 AM (UTC+9)"],
    ["2026-10-01T23:59:00-03:30", "Oct 1, 2026, 11:59 PM (UTC-3:30)"],
    ["2026-10-01 23:59", "Oct 1, 2026, 11:59 PM"],
    ["next Tuesday", "next Tuesday"],
    ["2026-99-99", "2026-99-99"],
  ])("a time printed as “%s” is told as “%s”", (printed, told) => {
    vi.stubEnv("TZ", "America/Sao_Paulo");
    expect(printedTime(printed, "en").replace(/\u202f/gu, " ")).toBe(told);
    expect(printedTime("2026-10-01T08:05:00-03:00", "en")).not.toContain("UTC");
    vi.unstubAllEnvs();
  });

  test("ages are told in the largest unit that is not coarse, and never lie ahead", () => {
    const ago = (minutes: number) => ageOf(new Date(NOON - minutes * 60_000).toISOString(), NOON, "en");
    expect([ago(-5), ago(12), ago(47 * 60), ago(49 * 60)]).toEqual([
      "this minute",
      "12 minutes ago",
      "47 hours ago",
      "2 days ago",
    ]);
  });

  test("amounts and countries that are none are told as they came", () => {
    expect(written("12.5", "USD", "en")).toBe("$12.50");
    expect(written("12,5", "??", "en")).toBe("12,5 ??");
    expect(countryName("BR", "en")).toBe("Brazil");
    expect(countryName("nowhere", "en")).toBe("nowhere");
  });
});

test("only the background reaches the companion: no page of ours can", () => {
  for (const page of ["tracking", "history"]) {
    const html = readFileSync(`extension/src/${page}/${page}.html`, "utf8");
    expect(html).not.toMatch(/https?:|<script(?! type="module" src=)/);
  }
});
