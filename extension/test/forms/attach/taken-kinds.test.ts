import { describe, expect, it } from "vitest";
import { takenKinds } from "../../../src/forms/attach/taken-kinds";
import { knowledge } from "../knowledge";

const PDF = "application/pdf";
const PNG = "image/png";
const JPEG = "image/jpeg";

describe("the kinds of file that a control takes", () => {
  it.each([
    ["", "", [PDF, PNG, JPEG]],
    ["*/*", "", [PDF, PNG, JPEG]],
    ["image/*,video/*", "", [PNG, JPEG]],
    ["image/*, application/pdf", "PNG", [PDF, PNG, JPEG]],
    [".JPG, .jpeg", "", [JPEG]],
    ["image/png", "", [PNG]],
    [".pdf,.doc", "", [PDF]],
    ["video/*", "", []],
    [".webp,.heic,constructor", "", []],
    ["", "JPG, PNG or GIF, at most 5 MB", [PNG, JPEG]],
    ["", "JPG, PNG or PDF", [PDF, PNG, JPEG]],
  ])("accept=%j beside %j", (accept, said, expected) => {
    expect(takenKinds(accept, said, knowledge.evidence)).toEqual(expected);
  });
});
