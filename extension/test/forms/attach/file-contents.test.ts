import { describe, expect, it } from "vitest";
import { filesFrom } from "../../../src/forms/attach/file-contents";

const PAGE = {
  name: "parcelward-8190000000012345-page-1.png",
  media_type: "image/png",
  bytes: 4,
  content: "iVBORw==",
};

describe("files that the companion made", () => {
  it("have their name, kind and bytes", async () => {
    const [file] = filesFrom([PAGE]) ?? [];
    expect([file?.name, file?.type]).toEqual([PAGE.name, PAGE.media_type]);
    expect([...new Uint8Array((await file?.arrayBuffer()) ?? new ArrayBuffer())]).toEqual([
      0x89, 0x50, 0x4e, 0x47,
    ]);
  });

  it.each([
    ["no content", { ...PAGE, content: undefined }],
    ["fewer bytes than told", { ...PAGE, bytes: 5 }],
    ["what is not base64", { ...PAGE, content: "%%%" }],
    ["a name that is a path", { ...PAGE, name: "../page.png" }],
    ["a kind that was not asked for", { ...PAGE, media_type: "text/html" }],
  ])("are none at all when one has %s", (_, sent) => {
    expect(filesFrom([PAGE, sent as typeof PAGE])).toBeUndefined();
  });

  it("are none when there are none", () => {
    expect(filesFrom([])).toBeUndefined();
  });
});
