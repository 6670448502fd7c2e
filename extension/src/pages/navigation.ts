/** The shop changes pages without loading: this tells when the address became another page's. */

/** Calls `onPage` now and after each change of the address, with a signal that is aborted when the next page comes. */
export function followNavigation(
  onPage: (address: string, signal: AbortSignal) => void,
  end: AbortSignal,
): void {
  let current = "";
  let controller = new AbortController();
  const look = () => {
    const address = location.href;
    if (withoutFragment(address) === withoutFragment(current)) return;
    current = address;
    controller.abort();
    controller = new AbortController();
    onPage(address, controller.signal);
  };
  end.addEventListener("abort", () => controller.abort(), { once: true });
  const options = { signal: end };
  const navigation = (window as { navigation?: EventTarget }).navigation;
  navigation?.addEventListener("currententrychange", look, options);
  window.addEventListener("popstate", look, options);
  window.addEventListener("pageshow", look, options);
  if (navigation === undefined) watchForChanges(look, end);
  look();
}

/** Where the browser does not tell of `pushState`: a page that changes its address changes its elements too. */
function watchForChanges(look: () => void, end: AbortSignal): void {
  const observer = new MutationObserver(look);
  observer.observe(document, { childList: true, subtree: true });
  end.addEventListener("abort", () => observer.disconnect(), { once: true });
}

function withoutFragment(address: string): string {
  return address.split("#")[0] ?? address;
}
