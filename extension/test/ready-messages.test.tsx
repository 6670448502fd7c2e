// @vitest-environment happy-dom
import texts from "knowledge:texts";
import { render } from "preact";
import { act } from "preact/test-utils";
import { afterEach, expect, test, vi } from "vitest";
import { textsFor } from "../src/language/texts";
import { Contacts } from "../src/overlay/contacts";
import { MessageList, Messages, type ReadyMessage } from "../src/overlay/messages";
import { Speaking } from "../src/overlay/speaking";

const MESSAGE: ReadyMessage = {
  id: "seller-where",
  to: "seller",
  title: "Ask where the parcel is",
  why: "The parcel is late.",
  text: "Hello. <b>I am waiting</b> for order 8190000000000001.",
  translation: "Olá. Estou à espera.",
};

function draw(drawn: preact.ComponentChild, language = "en"): HTMLElement {
  const mount = document.createElement("div");
  document.body.append(mount);
  act(() =>
    render(
      <Speaking value={textsFor(language, { en: texts.english, "pt-BR": "copy = Copiar" })}>
        {drawn}
      </Speaking>,
      mount,
    ),
  );
  return mount;
}

afterEach(() => {
  document.body.replaceChildren();
});

test("a message is shown as text, whatever it holds, and copied exactly", async () => {
  const writeText = vi.fn(async () => {});
  vi.stubGlobal("navigator", { clipboard: { writeText } });
  const mount = draw(<MessageList messages={[MESSAGE]} />);
  expect(mount.querySelector("b")).toBeNull();
  expect(mount.textContent).toContain(MESSAGE.text);
  expect(mount.textContent).toContain("To the seller:");
  expect(mount.textContent).not.toContain(MESSAGE.translation);
  await act(async () => mount.querySelector("button")?.click());
  expect(writeText).toHaveBeenCalledWith(MESSAGE.text);
  expect(mount.querySelector("button")?.textContent).toBe("Copied");
  vi.unstubAllGlobals();
});

test("a shopper of another language sees what the message means beside it", () => {
  const mount = draw(<MessageList messages={[MESSAGE]} />, "pt-BR");
  expect(mount.textContent).toContain(MESSAGE.translation);
  expect(mount.querySelector(".copy-text")?.getAttribute("lang")).toBe("en");
});

test("nobody is asked for messages before the shopper opens them", async () => {
  const ask = vi.fn(async () => undefined);
  const mount = draw(<Messages ask={ask} revision={1} />);
  expect(ask).not.toHaveBeenCalled();
  const details = mount.querySelector("details") as HTMLDetailsElement;
  await act(async () => {
    details.open = true;
    details.dispatchEvent(new Event("toggle"));
  });
  expect(ask).toHaveBeenCalledOnce();
  await vi.waitFor(() => expect(mount.textContent).toContain("does not answer now"));
});

test("a contact says where it is from, and only ordinary addresses become links", () => {
  const unchecked = { kind: "post", title: "Your post", verified: false, name: "Post" } as const;
  const mount = draw(
    <Contacts
      contacts={[
        { ...unchecked, origin: "official_site", label: "Not checked", website: "https://post.example" },
        {
          ...unchecked,
          origin: "from_tracking",
          label: "From the tracking",
          website: "javascript:alert(1)",
          phone: "+1 2",
        },
      ]}
    />,
  );
  expect([...mount.querySelectorAll("a")].map(({ href }) => href)).toEqual(["https://post.example/"]);
  expect(mount.textContent).toContain("Not checked");
  expect(mount.textContent).toContain("+1 2");
});
