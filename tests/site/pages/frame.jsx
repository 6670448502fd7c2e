/** What stands around every page: the shop's header, and in "spa" navigation its links without a reload. */
import { useEffect, useState } from "react";
import { setup } from "./setup.js";

export function Frame({ page }) {
  const [address, setAddress] = useState(location.href);
  useEffect(() => {
    const moved = () => setAddress(location.href);
    window.addEventListener("popstate", moved);
    return () => window.removeEventListener("popstate", moved);
  }, []);
  const follow = (event) => {
    const link = event.target.closest?.("a[href]");
    if (setup.navigation !== "spa" || !link || link.host !== location.host) return;
    if (!link.pathname.startsWith("/p/")) return;
    event.preventDefault();
    history.pushState({}, "", link.href);
    setAddress(location.href);
  };
  const Page = page();
  return (
    // biome-ignore lint: the shop's own listener, not a control
    <div className="page-frame" onClick={follow}>
      <header className="shop-header">
        <a className="shop-logo" href="/">
          Look-alike
        </a>
        <input className="shop-search" aria-label="Search" placeholder="desk lamp" />
        <nav>
          <a href="/p/order/index.html">Orders</a> <a href="/p/refund-dispute/list.html">Returns</a>
        </nav>
      </header>
      <main key={address}>
        <Page />
      </main>
    </div>
  );
}
