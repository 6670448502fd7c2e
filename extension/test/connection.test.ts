import { describe, expect, test } from "vitest";
import { afterCall, type Connection, waitAfter } from "../src/connection";

const NOW = 1_790_000_000_000;

describe("leaving a silent companion alone", () => {
  test("the wait doubles from one second to five minutes and stays there", () => {
    expect([1, 2, 3, 4].map(waitAfter)).toEqual([1_000, 2_000, 4_000, 8_000]);
    expect(waitAfter(9)).toBe(256_000);
    expect(waitAfter(10)).toBe(300_000);
    expect(waitAfter(100_000)).toBe(300_000);
    expect(waitAfter(0)).toBe(0);
  });

  test("an answer ends the outage; its time is kept through the next one", () => {
    const start: Connection = { state: "connected", port: 17717, failures: 0 };
    const down = afterCall(start, { state: "down", answered: false }, NOW);
    expect(down).toEqual({ state: "down", port: 17717, failures: 1, retry_at: NOW + 1_000 });
    const back = afterCall(down, { state: "connected", answered: true }, NOW + 5_000);
    expect(back).toEqual({ state: "connected", port: 17717, failures: 0, last_answer_at: NOW + 5_000 });
    expect(afterCall(back, { state: "down", answered: false }, NOW + 9_000).last_answer_at).toBe(NOW + 5_000);
  });

  test("an unsigned answer is no sign of life", () => {
    const start: Connection = { state: "connected", port: 17717, failures: 0, last_answer_at: NOW - 60_000 };
    expect(afterCall(start, { state: "stranger", answered: false }, NOW).last_answer_at).toBe(NOW - 60_000);
  });
});
