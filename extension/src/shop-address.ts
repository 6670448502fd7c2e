/** Which addresses our interface may lead to: the shop's own pages; and for carriers, any address over https. */

import pages from "knowledge:pages";

function parsed(address: string): URL | undefined {
  try {
    // The shop writes some of its own addresses without the scheme.
    return new URL(address.startsWith("//") ? `https:${address}` : address);
  } catch {
    return undefined;
  }
}

/** The address, made whole, when it is a page of the shop and nothing else. */
export function shopAddress(address: string | undefined): string | undefined {
  const url = address === undefined ? undefined : parsed(address);
  if (url?.protocol !== "https:" || url.username !== "" || url.port !== "") return undefined;
  const ours = pages.hosts.some((host) => url.hostname === host || url.hostname.endsWith(`.${host}`));
  return ours ? url.href : undefined;
}

/** The address, made whole, when it is an ordinary web page or a telephone number. */
export function safeAddress(address: string | undefined): string | undefined {
  const url = address === undefined ? undefined : parsed(address);
  if (url === undefined || url.username !== "") return undefined;
  return ["https:", "http:", "tel:", "mailto:"].includes(url.protocol) ? url.href : undefined;
}
