/** The list of returns and disputes. */
import { useEffect, useState } from "react";
import { mtop, tellPress } from "./mtop.js";
import { words } from "./setup.js";

const API = "mtop.aliexpress.buyer.reverse.queryReverseOrderPageListForBuyer";

export function ReturnList() {
  const [items, setItems] = useState([]);
  useEffect(() => {
    const request = { pageNo: 1, size: 10, sortOrder: "DESC", shipTo: words.country, reverseStatus: 1 };
    mtop(API, request, 1).then(
      (data) => setItems(data.module.items),
      () => setItems([]),
    );
  }, []);
  return (
    <div className="refund-list">
      <h1>{words.labels.returns}</h1>
      {items.map((item) => {
        const line = item.reverseOrderLines[0];
        return (
          <div key={line.reverseOrderLineId} className="orderItem--orderItem--Aa1x">
            <div className="orderItem--orderSKUId--Bb2y">{line.tradeOrderId}</div>
            <div className="orderItem--orderStore--Cc3z">{item.shopName}</div>
            <div className="orderItem--orderSKUTitle--Dd4w">{line.aeItemDTO.itemTitle}</div>
            <div className="orderItem--orderStatusDesc--Ee5v">{line.reverseDetailStatusText}</div>
            <div className="orderItem--orderStatusAction--Ff6u">
              <div>
                <button type="button" onClick={() => tellPress("VIEW_DISPUTE")}>
                  Details
                </button>
                <button type="button" onClick={() => tellPress("CANCEL_DISPUTE")}>
                  Cancel request
                </button>
              </div>
            </div>
          </div>
        );
      })}
      <div className="next-pagination">
        <button type="button" className="next-pagination-item next-current">
          1
        </button>
      </div>
    </div>
  );
}
