/**
 * The permission that lets the background speak to the companion: this computer's loopback address. It names no port:
 * Firefox counts a pattern with a port as granted and still treats the call as a stranger's (seen in Firefox 153).
 */
export const COMPANION_ADDRESSES = "http://127.0.0.1/*";
