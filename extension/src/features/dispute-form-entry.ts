/** Remembers the order whose page is open, so that a dispute form that does not name its order can suggest it. */

import { rememberOrder } from "../forms/last-order";
import type { Feature } from "./feature";
import { orderOf } from "./plan-page";

export const disputeFormEntry: Feature = {
  id: "dispute-form-entry",
  pages: ["order-detail", "tracking"],
  init({ page }) {
    const id = orderOf(page);
    if (id !== undefined) void rememberOrder(id);
  },
};
