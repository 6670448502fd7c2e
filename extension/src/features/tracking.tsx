/** The tracking page of one order. */

import type { Feature } from "./feature";
import { orderOf, showPlan } from "./plan-page";

export const tracking: Feature = {
  id: "tracking",
  pages: ["tracking"],
  init({ signal, page }) {
    const id = orderOf(page);
    if (id !== undefined) void page.want([id], true);
    showPlan(page, signal);
  },
};
