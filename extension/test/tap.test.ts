// @vitest-environment happy-dom
import { afterEach, describe, expect, test } from "vitest";
import { tapFetch } from "../src/pages/tap-fetch";
import { tapJsonp } from "../src/pages/tap-jsonp";

const WANTED = "https://acs.aliexpress.com/h5/mtop.aliexpress.trade.buyer.order.list/1.0/";
const interested = (address: string) => address.startsWith(WANTED);
const seen: [string, string, string | undefined][] = [];
const handOn = (...reply: [string, string, string | undefined]) => void seen.push(reply);
const settled = () => new Promise((resolve) => setTimeout(resolve, 20));
const globals = window as unknown as Record<string, unknown>;

afterEach(() => {
  seen.length = 0;
});

describe("the page's own fetch", () => {
  test("gives the page the very promise and response, hands on a copy, and asks for nothing itself", async () => {
    const calls: unknown[] = [];
    const response = new Response('{"ok":true}');
    const promise = Promise.resolve(response);
    globals.fetch = (...given: unknown[]) => {
      calls.push(given);
      return promise;
    };
    tapFetch(interested, handOn);
    const answered = window.fetch(WANTED, { method: "POST", body: "data=1" });
    expect(answered).toBe(promise);
    expect(await answered).toBe(response);
    expect(await (await answered).text()).toBe('{"ok":true}');
    await settled();
    expect(calls).toHaveLength(1);
    expect(seen).toEqual([[WANTED, '{"ok":true}', "data=1"]]);
  });

  test("lets errors through untouched and leaves other calls alone", async () => {
    const failure = new TypeError("no network");
    globals.fetch = () => Promise.reject(failure);
    tapFetch(interested, handOn);
    await expect(window.fetch(WANTED)).rejects.toBe(failure);
    globals.fetch = () => Promise.resolve(new Response("other"));
    tapFetch(interested, handOn);
    expect(await (await window.fetch("https://www.aliexpress.com/other")).text()).toBe("other");
    await settled();
    expect(seen).toEqual([]);
  });
});

describe("the page's JSONP", () => {
  function insert(callback: string): void {
    const script = document.createElement("script");
    script.type = "text/plain";
    script.setAttribute("src", `${WANTED}?callback=${callback}`);
    document.head.append(script);
  }

  test("the callback is called as it would have been, and what it got is handed on", async () => {
    tapJsonp(interested, handOn);
    const got: unknown[] = [];
    globals.mtopjsonp1 = function (this: unknown, ...given: unknown[]) {
      got.push(this, ...given);
      return "result";
    };
    insert("mtopjsonp1");
    await settled();
    const reply = { data: 1 };
    expect((globals.mtopjsonp1 as (reply: unknown) => unknown).call(window, reply)).toBe("result");
    expect(got).toEqual([window, reply]);
    expect(seen).toEqual([[expect.stringContaining("callback=mtopjsonp1"), '{"data":1}', undefined]]);
  });

  test("a callback's own error reaches the page", async () => {
    globals.mtopjsonp2 = () => {
      throw new Error("the page's own");
    };
    tapJsonp(interested, handOn);
    insert("mtopjsonp2");
    await settled();
    expect(() => (globals.mtopjsonp2 as () => void)()).toThrow("the page's own");
  });

  test.each(["__proto__", "constructor", "a.b", "alert(1)", "", "nothing_there"])(
    "“%s” as a callback is left alone",
    async (callback) => {
      tapJsonp(interested, handOn);
      const before = Object.getPrototypeOf(window);
      insert(encodeURIComponent(callback));
      await settled();
      expect(Object.getPrototypeOf(window)).toBe(before);
      expect(seen).toEqual([]);
    },
  );
});
