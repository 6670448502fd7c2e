import { describe, expect, it } from "vitest";
import { fitted, plainText } from "../../src/forms/ascii";
import { ordersInText } from "../../src/forms/page";
import { begins, carries, normalised } from "../../src/forms/wording";
import { knowledge } from "./knowledge";

describe("words in texts", () => {
  it("are found without regard to case, accents and quotes", () => {
    expect(carries(normalised("MOTIVO de la  SOLICITUD"), normalised("motivo"))).toBe(true);
    expect(carries(normalised("Razón"), normalised("razon"))).toBe(true);
    expect(carries(normalised("I haven’t received it"), normalised("haven't received"))).toBe(true);
  });

  it("are found inside a compound when long, and only alone when short", () => {
    expect(carries("ruckerstattungsbetrag", "betrag")).toBe(true);
    expect(carries("notification", "no")).toBe(false);
    expect(carries("no, thanks", "no")).toBe(true);
    expect(carries("данные", "да")).toBe(false);
  });

  it("are found anywhere in scripts without spaces", () => {
    expect(carries(normalised("请选择退款原因"), normalised("原因"))).toBe(true);
    expect(carries(normalised("החבילה מעוכבת במכס"), normalised("מכס"))).toBe(true);
  });

  it("begin a text only as words", () => {
    expect(begins("send request", "send")).toBe(true);
    expect(begins("sendung verloren", "send")).toBe(false);
    expect(begins("提交申请", "提交")).toBe(true);
  });
});

describe("text for the form", () => {
  it("is printable ASCII on one line", () => {
    expect(plainText("Order № 5 – “late”\nыes")).toBe('Order 5 - "late" es');
  });

  it("loses whole sentences from the middle when it is too long", () => {
    const text = "I did not receive order 1. It was due by 2026-10-03. I ask for a full refund.";
    expect(fitted(text, 500)).toBe(text);
    expect(fitted(text, 60)).toBe("I did not receive order 1. I ask for a full refund.");
    expect(fitted(text, 20)).toBeUndefined();
  });
});

describe("the order of a form", () => {
  it("is a number beside the words for an order", () => {
    expect(ordersInText("Order ID: 8190000000012345", knowledge)).toEqual(["8190000000012345"]);
    expect(ordersInText("Номер заказа 8190000000012345 ok", knowledge)).toEqual(["8190000000012345"]);
  });

  it("is no other long number", () => {
    expect(ordersInText("Tracking 8190000000012345", knowledge)).toEqual([]);
    expect(ordersInText("Order 12345", knowledge)).toEqual([]);
  });
});
