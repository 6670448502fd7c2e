import { describe, expect, it } from "vitest";
import { amountsIn, maximumIn, readNumber } from "../../src/forms/amount";
import { knowledge } from "./knowledge";

describe("numbers as forms print them", () => {
  it.each([
    ["25.66", 25.66],
    ["132,74", 132.74],
    ["1.234,56", 1234.56],
    ["1,234.56", 1234.56],
    ["1 234,56", 1234.56],
    ["1\u00a0234,56", 1234.56],
    ["1'234.50", 1234.5],
    ["25,660", 25660],
    ["1.234.567", 1234567],
    ["0.125", 0.125],
    ["٢٥٫٦٦", 25.66],
    ["100", 100],
    ["5,5", 5.5],
  ])("reads %s", (printed, value) => {
    expect(readNumber(printed)?.value).toBe(value);
  });

  it("reads no number where there is none", () => {
    expect(readNumber("x")).toBeUndefined();
    expect(amountsIn("no amount", knowledge)).toEqual([]);
  });
});

describe("the largest amount a form admits", () => {
  it.each([
    ["max US $25.66", 25.66, "USD"],
    ["Maximum refund: €1.025,66", 1025.66, "EUR"],
    ["Até R$132,74", 132.74, "BRL"],
    ["не более 1 234,56 ₽", 1234.56, "RUB"],
    ["2,566円まで", 2566, "JPY"],
    ["最大 25.66", 25.66, undefined],
    ["Processed in up to 5 days, max $25.66", 25.66, undefined],
    ["Paid 30.00, at most 25.66 can be refunded", 25.66, undefined],
  ])("is read from %s", (text, value, currency) => {
    const found = maximumIn(text, knowledge);
    expect(found?.value).toBe(value);
    expect(found?.currency).toBe(currency);
  });

  it("is unknown where nothing says that it is the most", () => {
    expect(maximumIn("Refund amount 12.50", knowledge)).toBeUndefined();
  });

  it("is not a number of days or photos", () => {
    expect(maximumIn("up to 5 days", knowledge)).toBeUndefined();
    expect(maximumIn("Maximum 3 photos", knowledge)).toBeUndefined();
  });

  it("is not a counter of characters", () => {
    expect(maximumIn("0/1000", knowledge)).toBeUndefined();
  });
});
