/** Every feature, in the order in which they start. */

import { companionNote } from "./companion-note";
import { disputeForm } from "./dispute-form";
import { disputeFormEntry } from "./dispute-form-entry";
import type { Feature } from "./feature";
import { orderDetail } from "./order-detail";
import { orderList } from "./order-list";
import { pageUnread } from "./page-unread";
import { tracking } from "./tracking";

export const features: readonly Feature[] = [
  orderList,
  orderDetail,
  tracking,
  disputeFormEntry,
  disputeForm,
  companionNote,
  pageUnread,
];
