/** The shop's own client of its replies, over the three transports the real one uses. */
import { setup } from "./setup.js";

const HOST = `https://acs.${location.hostname.endsWith("aliexpress.us") ? "aliexpress.us" : "aliexpress.com"}`;
const scripts = globalThis.trustedTypes?.createPolicy("mtop", { createScriptURL: (address) => address });
let calls = 0;

function address(api, data, extra) {
  const query = new URLSearchParams({
    jsv: "2.5.1",
    appKey: "12574478",
    t: String(Date.now()),
    sign: "0".repeat(32),
    api,
    v: "1.0",
    ...extra,
    ...(data ? { data: JSON.stringify(data) } : {}),
  });
  return `${HOST}/h5/${api.toLowerCase()}/1.0/?${query}`;
}

function byJsonp(api, data) {
  return new Promise((resolve, reject) => {
    calls += 1;
    const name = `mtopjsonp${calls}`;
    const script = document.createElement("script");
    const done = (settle, value) => {
      delete window[name];
      script.remove();
      settle(value);
    };
    window[name] = (answer) => done(resolve, answer);
    script.onerror = () => done(reject, new Error("JSONP failed"));
    const source = address(api, data, { type: "jsonp", dataType: "jsonp", callback: name });
    script.src = scripts ? scripts.createScriptURL(source) : source;
    document.head.append(script);
  });
}

async function byFetch(api, data) {
  const answer = await fetch(address(api, null, { type: "json", dataType: "json" }), {
    method: "POST",
    credentials: "include",
    headers: { "content-type": "application/x-www-form-urlencoded" },
    body: new URLSearchParams({ data: JSON.stringify(data) }),
  });
  return answer.json();
}

function byXhr(api, data) {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open("GET", address(api, data, { type: "originaljson", dataType: "json" }));
    request.withCredentials = true;
    request.onload = () => {
      try {
        resolve(JSON.parse(request.responseText));
      } catch (failure) {
        reject(failure);
      }
    };
    request.onerror = () => reject(new Error("XHR failed"));
    request.send();
  });
}

const TRANSPORTS = { jsonp: byJsonp, fetch: byFetch, xhr: byXhr };

/** Ask for a reply's `data`; `turn` chooses among the scenario's transports. Rejects when the reply is not a success. */
export async function mtop(api, data, turn = 0) {
  const transport = TRANSPORTS[setup.transports[turn % setup.transports.length]];
  const answer = await transport(api, data);
  if (!answer.ret?.[0]?.startsWith("SUCCESS::")) throw new Error(answer.ret?.[0] ?? "no reply");
  return answer.data;
}

window.lib = { mtop: { request: ({ api, data }) => mtop(api, data) } };

/** Tell the server that a button was pressed, so that a test can prove which never were. */
export function tellPress(name, detail = {}) {
  return fetch("/look-alike/pressed", {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ name, ...detail }),
  });
}
