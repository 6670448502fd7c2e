import { describe, expect, it } from "vitest";
import { printedLimits } from "../../../src/forms/attach/printed-limits";
import { knowledge } from "../knowledge";

const limits = (text: string) => printedLimits(text, knowledge.evidence);

describe("how many files a form takes", () => {
  it.each([
    ["Upload up to 5 photos or videos", 5],
    ["Photos (max. 3)", 3],
    ["Photos: max 4, each below 5 MB", 4],
    ["You can add 3 of your images", 3],
    ["Sube hasta 5 fotos", 5],
    ["Até 6 imagens", 6],
    ["Bis zu 4 Bilder hochladen", 4],
    ["Загрузите фото (не более 5)", 5],
    ["До 3 файлов", 3],
    ["En fazla 5 görsel", 5],
    ["最多上传5张图片", 5],
    ["写真は3枚まで", 3],
    ["최대 5장까지", 5],
    ["حتى ٥ صور", 5],
    ["עד 4 תמונות", 4],
  ])("is read from %s", (text, files) => {
    expect(limits(text).files).toBe(files);
  });

  it("is counted from what is there", () => {
    expect(limits("Upload photos 2/5")).toEqual({ room: 3 });
    expect(limits("Photos (5 / 5)").room).toBe(0);
  });

  it.each([
    "Upload photos or videos",
    "Step 2 of 3: Upload photos",
    "2. Upload photos",
    "2) Upload photos",
    "Add at least 1 photo",
    "写真は2枚以上",
    "Each file below 5 MB",
    "0/1000",
    "Order ID: 8190000000012345 photos",
    "999 photos",
    "max US $25.66",
  ])("is not read from %s", (text) => {
    expect(limits(text).files).toBeUndefined();
    expect(limits(text).room).toBeUndefined();
  });
});

describe("how large one file may be", () => {
  it.each([
    ["JPG, PNG, max 5MB", 5_000_000],
    ["each below 2.5 MB", 2_500_000],
    ["Fichiers de 3 Mo maximum", 3_000_000],
    ["не больше 5 Мб", 5_000_000],
    ["500 KB", 500_000],
    ["videos 50 MB, photos 2 MB", 2_000_000],
  ])("is read from %s", (text, bytes) => {
    expect(limits(text).bytes).toBe(bytes);
  });

  it("is not read where none is printed", () => {
    expect(limits("5 more, 3 months")).toEqual({});
  });

  it("takes no time for hostile text", () => {
    const started = performance.now();
    limits("1/".repeat(50_000) + "5 mb ".repeat(2_000));
    expect(performance.now() - started).toBeLessThan(2_000);
  });
});
