// @vitest-environment happy-dom
import { act } from "preact/test-utils";
import { afterEach, describe, expect, test, vi } from "vitest";
import { keepQuietHours, keptQuietHours } from "../src/background/quiet-hours";
import type { Message } from "../src/messages";
import { QuietHours } from "../src/options/quiet-hours";
import { mayBeShown, quietUntil } from "../src/planning/quiet-hours";
import { draw } from "./drawn";
import { step } from "./plans";

const NIGHT = { begin: "22:00", end: "08:00" };
const local = (day: number, hour: number, minute = 0) => new Date(2026, 5, day, hour, minute).getTime();

describe("warnings that the extension raises by itself", () => {
  test("a night ends at eight, and the day is not quiet", () => {
    expect(quietUntil(NIGHT, local(1, 21, 59))).toBeUndefined();
    expect(quietUntil(NIGHT, local(1, 22))).toBe(local(2, 8));
    expect(quietUntil(NIGHT, local(2, 3))).toBe(local(2, 8));
    expect(quietUntil(NIGHT, local(2, 8))).toBeUndefined();
    expect(quietUntil({ begin: "13:00", end: "15:00" }, local(2, 14))).toBe(local(2, 15));
    expect(quietUntil({ begin: "13:00", end: "15:00" }, local(2, 3))).toBeUndefined();
  });

  test("a step waits for the morning, unless it would be over by then", () => {
    const night = local(2, 3);
    expect(mayBeShown(step("a"), undefined, night)).toBe(true);
    expect(mayBeShown(step("a"), NIGHT, night)).toBe(false);
    expect(mayBeShown(step("a", { until: new Date(local(2, 12)).toISOString() }), NIGHT, night)).toBe(false);
    expect(mayBeShown(step("a", { until: new Date(local(2, 7)).toISOString() }), NIGHT, night)).toBe(true);
    expect(mayBeShown(step("a"), NIGHT, local(2, 8))).toBe(true);
  });
});

describe("while the companion is silent", () => {
  function storage(kept: Record<string, unknown> = {}): { kept: Record<string, unknown>; writes: number } {
    const seen = { kept, writes: 0 };
    const local = {
      get: async (key: string) => ({ [key]: seen.kept[key] }),
      set: async (entries: object) => {
        seen.writes += 1;
        Object.assign(seen.kept, entries);
      },
      remove: async (key: string) => {
        seen.writes += 1;
        delete seen.kept[key];
      },
    };
    vi.stubGlobal("chrome", { storage: { local } });
    return seen;
  }

  test("what it told last holds, and is written only when it changes", async () => {
    const seen = storage();
    await keepQuietHours(NIGHT);
    await keepQuietHours({ ...NIGHT });
    expect(await keptQuietHours()).toEqual(NIGHT);
    expect(seen.writes).toBe(1);
  });

  test("none told takes them away", async () => {
    storage();
    await keepQuietHours(NIGHT);
    await keepQuietHours(undefined);
    expect(await keptQuietHours()).toBeUndefined();
  });

  test("what is no quiet hours in the storage counts as none", async () => {
    storage({ "quiet-hours": { begin: 22 } });
    expect(await keptQuietHours()).toBeUndefined();
  });
});

const CONNECTED = { state: "connected", port: 17717, failures: 0 };

async function options(answer: (message: Message) => object): Promise<HTMLElement> {
  vi.stubGlobal("chrome", { runtime: { sendMessage: async (message: Message) => answer(message) } });
  const mount = draw(<QuietHours />);
  await act(async () => {});
  return mount;
}

const pressed = (mount: HTMLElement, text: string) =>
  act(async () => {
    [...mount.querySelectorAll("button")].find((button) => button.textContent === text)?.click();
    await new Promise((answered) => setTimeout(answered));
  });

afterEach(() => {
  document.body.replaceChildren();
  vi.unstubAllGlobals();
});

describe("quiet hours on the options page", () => {
  test("are off before they are chosen, kept on a press, and switched off on another", async () => {
    const asked: Message[] = [];
    let hours: typeof NIGHT | null = null;
    const mount = await options((message) => {
      asked.push(message);
      if (message.type === "set-quiet-hours") hours = message.hours;
      return { connection: CONNECTED, document: { hours, by_environment: false } };
    });
    expect(mount.textContent).toContain("Quiet hours are off");
    expect(asked).toEqual([{ type: "quiet-hours" }]);
    const [begin] = mount.querySelectorAll<HTMLInputElement>("input[type=time]");
    (begin as HTMLInputElement).value = "23:15";
    await pressed(mount, "Keep these hours");
    expect(asked.at(-1)).toEqual({ type: "set-quiet-hours", hours: { begin: "23:15", end: "08:00" } });
    expect(mount.textContent).toContain("No notification is shown from 23:15 to 08:00.");
    expect(mount.querySelector("[role=status]")?.textContent).toBe("Saved.");
    await pressed(mount, "Switch off");
    expect(asked.at(-1)).toEqual({ type: "set-quiet-hours", hours: null });
    expect(mount.textContent).toContain("Quiet hours are off");
  });

  test("what would be too late is said to be shown at once", async () => {
    const mount = await options(() => ({
      connection: CONNECTED,
      document: { hours: null, by_environment: false },
    }));
    expect(mount.textContent).toContain("because the protection ends earlier, is shown at once");
  });

  test("an environment variable is named and offers nothing to change", async () => {
    const mount = await options(() => ({
      connection: CONNECTED,
      document: { hours: NIGHT, by_environment: true },
    }));
    expect(mount.textContent).toContain("PARCELWARD_QUIET_HOURS");
    expect(mount.textContent).toContain("No notification is shown from 22:00 to 08:00.");
    expect(mount.querySelectorAll("input, button")).toHaveLength(0);
  });

  test("hours that the companion refuses, or does not hear of, are not said to be saved", async () => {
    let reply: object = { connection: CONNECTED, document: { hours: null, by_environment: false } };
    const mount = await options(() => reply);
    reply = {
      connection: CONNECTED,
      error: { code: "quiet-hours-empty", message: "Choose two different times." },
    };
    await pressed(mount, "Keep these hours");
    expect(mount.textContent).toContain("Choose two different times.");
    reply = { connection: { ...CONNECTED, state: "down" } };
    await pressed(mount, "Keep these hours");
    expect(mount.textContent).toContain("The Parcelward companion is not running");
    expect(mount.textContent).not.toContain("Saved.");
  });

  test("half a choice is asked for again and sent nowhere", async () => {
    const ask = vi.fn(() => ({ connection: CONNECTED, document: { hours: null, by_environment: false } }));
    const mount = await options(ask);
    for (const input of mount.querySelectorAll("input")) input.value = "";
    await pressed(mount, "Keep these hours");
    expect(ask).toHaveBeenCalledOnce();
    expect(mount.textContent).toContain("Enter both times.");
  });
});
