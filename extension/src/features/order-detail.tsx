/** The page of one order. */

import type { Feature } from "./feature";
import { orderOf, showPlan } from "./plan-page";

export const orderDetail: Feature = {
  id: "order-detail",
  pages: ["order-detail"],
  init({ signal, page }) {
    const id = orderOf(page);
    if (id !== undefined) void page.want([id], true);
    showPlan(page, signal);
  },
};
