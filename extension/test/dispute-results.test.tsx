// @vitest-environment happy-dom
import { expect, it } from "vitest";
import { Attached } from "../src/features/dispute-form/attached";
import { Results } from "../src/features/dispute-form/results";
import type { FieldReport } from "../src/forms/report";
import { draw } from "./drawn";

const MARK = "Recognised only because nothing else was left";

function listed(...reports: FieldReport[]): string[] {
  const drawn = draw(<Results reports={reports} takenBack={[]} onUndo={() => undefined} />);
  return [...drawn.querySelectorAll("li")].map(({ textContent }) => textContent ?? "");
}

it("marks a field that was recognised only by elimination, and no other", () => {
  const [amount, reason, description] = listed(
    { meaning: "amount", outcome: "filled", value: "25.66" },
    { meaning: "reason", outcome: "already", value: "Lost", byElimination: true },
    { meaning: "description", outcome: "left", why: "read-only", value: "", byElimination: true },
  );
  expect(amount).not.toContain(MARK);
  expect(reason).toContain(MARK);
  expect(description).not.toContain(MARK);
});

it("tells each file's fate and where the same files are when the form lost one", () => {
  const result = {
    outcome: "done" as const,
    files: [
      { name: "1-door.jpg", outcome: "seen" as const },
      { name: "parcelward-1-page-1.png", outcome: "not-seen" as const },
    ],
    complains: true,
    twice: false,
    folder: "/home/someone/evidence",
  };
  const text = draw(<Attached result={result} />).textContent ?? "";
  expect(text).toContain("1-door.jpg: in the form");
  expect(text).toContain("parcelward-1-page-1.png: not seen in the form");
  expect(text).toContain("/home/someone/evidence");
  expect(text).toContain("The form shows a message of its own");
  const whole = { ...result, files: result.files.slice(0, 1), complains: false };
  const all = draw(<Attached result={whole} />).textContent ?? "";
  expect(all).toContain("The form took everything");
  expect(all).not.toContain("/home/someone/evidence");
});
