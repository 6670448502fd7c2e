import { describe, expect, it } from "vitest";
import { answerFits, chooseAnswer, chooseReason } from "../../src/forms/choose";
import type { Option } from "../../src/forms/controls/control";
import { documents, knowledge } from "./knowledge";

const option = (label: string, value = "", disabled = false): Option => ({
  label,
  value,
  disabled,
  pick: () => true,
});
const options = (...labels: string[]) => labels.map((label) => option(label));

describe("refund only", () => {
  it.each([
    "Refund only",
    "Refund without return",
    "Reembolso sin devolución",
    "Rückerstattung ohne Rücksendung",
    "Только возврат денег",
    "仅退款",
  ])("is recognised as %s", (label) => {
    expect(answerFits(label, knowledge.solution)).toBe("phrase");
  });

  it.each(["Return & refund", "Return and refund only", "Devolución y reembolso", "退货退款", "Refund", ""])(
    "is not taken for %s",
    (label) => {
      expect(answerFits(label, knowledge.solution)).toBe("none");
    },
  );

  it("is left open when two options say it", () => {
    expect(chooseAnswer(options("Refund only", "Only refund"), knowledge.solution)).toBeUndefined();
  });

  it("is not money in the shape of a coupon", () => {
    expect(chooseAnswer(options("Refund only", "Refund only, as a coupon"), knowledge.solution)?.label).toBe(
      "Refund only",
    );
  });

  it("is found by its value where the words are unknown", () => {
    const found = chooseAnswer([option("Velta", "ro"), option("Mirra", "rr")], knowledge.solution);
    expect(found?.label).toBe("Velta");
    expect(chooseAnswer([option("Velta", "ro"), option("Mirra", "x")], knowledge.solution)).toBeUndefined();
  });

  it("is not pressed while the page has it disabled", () => {
    expect(
      chooseAnswer([option("Refund only", "", true), option("Return")], knowledge.solution),
    ).toBeUndefined();
  });
});

describe("not received", () => {
  it("is a bare No, or a sentence that says it", () => {
    expect(chooseAnswer(options("Yes", "No"), knowledge.received)?.label).toBe("No");
    expect(chooseAnswer(options("I received it", "I have not received it"), knowledge.received)?.label).toBe(
      "I have not received it",
    );
  });

  it("is not a bare No where the question may be reversed", () => {
    expect(chooseAnswer(options("Yes", "No"), knowledge.received, false)).toBeUndefined();
  });

  it("is not a sentence that says both", () => {
    expect(
      chooseAnswer(options("Not received, or received damaged", "Yes"), knowledge.received),
    ).toBeUndefined();
  });
});

describe("the reason", () => {
  const chosen = (labels: string[], ...kinds: string[]) =>
    chooseReason(options(...labels), kinds, knowledge)?.option.label;

  it.each(documents.reasons.known)("is found in the list of $layout", ({ options: labels }) => {
    for (const [kind, word] of [
      ["returned", "returned"],
      ["customs", "ustoms"],
      ["address", "address"],
      ["no_tracking", "No tracking"],
    ] as const) {
      const expected = labels.find((label) => label.includes(word));
      expect(chosen(labels, kind)).toBe(expected);
    }
  });

  it("is never one that speaks of something untrue", () => {
    expect(chosen(["Package lost in transit"], "protection")).toBeUndefined();
    expect(chosen(["Tracking shows delivery to another address"], "delivered", "tracking")).toBeUndefined();
    expect(chosen(["No tracking information"], "delivered", "tracking")).toBeUndefined();
    expect(chosen(["Quality problem, tracking"], "tracking")).toBeUndefined();
  });

  it("takes the nearest true one when the best is missing", () => {
    expect(chosen(["Tracking problem", "Other"], "no_tracking", "tracking")).toBe("Tracking problem");
  });

  it("is left open when two options fit equally well", () => {
    expect(
      chosen(["Package returned to sender", "Package returned to warehouse"], "returned"),
    ).toBeUndefined();
  });

  it("is the fuller of two that fit", () => {
    expect(chosen(["Tracked as returned/canceled/lost", "Shipment canceled"], "returned")).toBe(
      "Tracked as returned/canceled/lost",
    );
  });
});
