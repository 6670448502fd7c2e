/** The connection's state, kept where it survives the worker's stops and forgets itself with the browser. */

import { afterCall, type Connection, type ConnectionState } from "../connection";
import { currentPairing } from "./database";
import { settings } from "./settings";

const KEY = "connection";

export async function connection(): Promise<Connection> {
  const stored = (await chrome.storage.session.get(KEY))[KEY] as Connection | undefined;
  if (stored !== undefined) return stored;
  const pairing = await currentPairing();
  if (pairing === undefined) return { state: "unpaired", port: (await settings()).port, failures: 0 };
  return { state: "connected", port: pairing.port, failures: 0 };
}

/** Notes the result of one call and returns the connection after it. */
export async function note(result: {
  state: ConnectionState;
  seconds_ahead?: number;
  answered: boolean;
}): Promise<Connection> {
  const next = afterCall(await connection(), result, Date.now());
  await chrome.storage.session.set({ [KEY]: next });
  await showOnIcon(next.state);
  return next;
}

/** Starts anew after pairing or unpairing. */
export async function resetConnection(): Promise<void> {
  await chrome.storage.session.remove(KEY);
  await showOnIcon((await connection()).state);
}

/** The one notice of an outage: a mark on the extension's icon, set once and taken away when the companion answers again. */
async function showOnIcon(state: ConnectionState): Promise<void> {
  await chrome.action.setBadgeText({ text: state === "connected" ? "" : "!" });
  await chrome.action.setBadgeBackgroundColor({ color: "#6b7280" });
}
