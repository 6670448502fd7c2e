/** The order list: tabs without a reload, ten orders a load, recommendations below. */
import { useEffect, useState } from "react";
import { mtop } from "./mtop.js";
import { MobileCard, OrderCard } from "./order-card.jsx";
import { Recommendations } from "./recommendations.jsx";
import { setup, words } from "./setup.js";

const API = "mtop.aliexpress.trade.buyer.order.list";

const withTag = (data, tag) => Object.values(data.data).filter((component) => component.tag === tag);

function firstRequest(tab) {
  return {
    statusTab: tab,
    renderType: "init",
    clientPlatform: "pc",
    shipToCountry: words.country,
    _lang: words.language,
    _currency: words.currency,
  };
}

/** Later pages send the components back, as the real client does. */
function laterRequest(reply, page) {
  const [body] = withTag(reply, "pc_om_list_body");
  const [action] = withTag(reply, "pc_om_list_header_action");
  const asked = { ...body, fields: { ...body.fields, pageIndex: String(page) } };
  return {
    params: JSON.stringify({
      data: JSON.stringify({ body: asked, action }),
      linkage: JSON.stringify(reply.linkage),
      hierarchy: JSON.stringify(reply.hierarchy),
      endpoint: JSON.stringify(reply.endpoint),
      operator: "pc_om_list_body_2001",
    }),
    shipToCountry: words.country,
    _lang: words.language,
    _currency: words.currency,
  };
}

export function OrderList() {
  const [tab, setTab] = useState("all");
  const [page, setPage] = useState(1);
  const [reply, setReply] = useState(null);
  const [orders, setOrders] = useState([]);
  const [failure, setFailure] = useState("");

  useEffect(() => {
    let current = true;
    const taken = (answer) => {
      if (!current) return;
      const cards = withTag(answer, "pc_om_list_order").map((component) => component.fields);
      setReply(answer);
      setOrders((earlier) => (page === 1 ? cards : [...earlier, ...cards]));
    };
    if (setup.layout === "rendered") taken(setup.rendered);
    else {
      const request = page === 1 ? firstRequest(tab) : laterRequest(reply, page);
      mtop(API, request, page - 1).then(taken, (reason) => current && setFailure(String(reason.message)));
    }
    return () => {
      current = false;
    };
  }, [tab, page]);

  const body = reply && withTag(reply, "pc_om_list_body")[0].fields;
  const Card = setup.layout === "mobile" ? MobileCard : OrderCard;
  const choose = (code) => {
    setOrders([]);
    setPage(1);
    setTab(code);
  };
  return (
    <div className="order-wrap">
      <div className="comet-tabs-nav" role="tablist">
        {Object.entries(words.tabs).map(([code, title]) => (
          <button
            key={code}
            type="button"
            role="tab"
            aria-selected={code === tab}
            className={`comet-tabs-nav-item${code === tab ? " comet-tabs-nav-item-active" : ""}`}
            onClick={() => choose(code)}
          >
            {title}
          </button>
        ))}
      </div>
      <div className="order-content">
        {failure && <p className="order-failure">{failure}</p>}
        {orders.map((order) => (
          <Card key={order.orderId} order={order} />
        ))}
      </div>
      {body?.hasMore === "true" && (
        <div className="order-more" data-pl="order_more">
          <button
            type="button"
            className="comet-btn comet-btn-large comet-btn-borderless"
            onClick={() => setPage(page + 1)}
          >
            {body.hasMoreText}
          </button>
        </div>
      )}
      <Recommendations />
    </div>
  );
}
