/** One order of the list, on a wide screen and as the card of a narrow one. */
import { Amount } from "./amount.jsx";
import { useLate } from "./late.js";
import { tellPress } from "./mtop.js";
import { words } from "./setup.js";

function Header({ order }) {
  return (
    <div className="order-item-header">
      <div className="order-item-header-status" data-pl="order_item_header_status">
        <span className="order-item-header-status-text">{order.statusText}</span>
      </div>
      <div className="order-item-header-right">
        <div className="order-item-header-right-info" data-pl="order_item_header_info">
          <div>
            {words.labels.date} {order.orderDateText}
          </div>
          <div>
            {words.labels.id} {order.orderId}
            <span className="order-item-header-right-copy">{words.labels.copy}</span>
          </div>
        </div>
        <span className="order-item-header-line" />
        <a href={order.orderDetailUrl} className="btn-link" data-pl="order_item_header_detail">
          <span>{words.labels.details}</span>
        </a>
      </div>
    </div>
  );
}

function Store({ order }) {
  return (
    <div className="order-item-store">
      <span className="order-item-store-name " data-pl="order_item_store_name">
        {order.storePageUrl ? (
          <a href={order.storePageUrl}>
            <span>{order.storeName}</span>
          </a>
        ) : (
          <span>{order.storeName ?? ""}</span>
        )}
      </span>
    </div>
  );
}

function OneLine({ line }) {
  return (
    <>
      <div className="order-item-content-img" style={{ backgroundImage: `url(${line.itemImgUrl})` }} />
      <div className="order-item-content-info">
        <div className="order-item-content-info-name" data-pl="order_item_content_info_name">
          <a href={line.itemDetailUrl}>
            <span title={line.itemTitle}>
              {line.itemTitle.length > 42 ? `${line.itemTitle.slice(0, 40)}…` : line.itemTitle}
            </span>
          </a>
        </div>
        <div className="order-item-content-info-sku" data-pl="order_item_content_info_sku">
          {line.skuAttrs.map((attribute) => `${attribute.name}:${attribute.text}`).join(" ")}
        </div>
        <div className="order-item-content-info-number">
          <div>{line.itemPriceText}</div>
          <span className="order-item-content-info-number-quantity">x{line.quantity}</span>
        </div>
      </div>
    </>
  );
}

function ImageStrip({ lines }) {
  return (
    <div className="order-item-content-img-list">
      {lines.map((line) => (
        <a
          key={line.orderLineId}
          className="order-item-content-img"
          href={line.itemDetailUrl}
          aria-label="Item"
          style={{ backgroundImage: `url(${line.itemImgUrl})` }}
        />
      ))}
    </div>
  );
}

function Buttons({ order }) {
  const here = useLate();
  if (!here) return <div className="order-item-btns-wrap" />;
  return (
    <div className="order-item-btns-wrap">
      <div className="order-item-btns">
        {order.buttons.map((button) =>
          button.href ? (
            <a key={button.type} href={button.href} className="comet-btn comet-btn-block order-item-btn">
              <span>{button.text}</span>
            </a>
          ) : (
            <button
              key={button.type}
              type="button"
              className="comet-btn comet-btn-primary comet-btn-block order-item-btn"
              onClick={() => tellPress(button.type, { orderId: order.orderId })}
            >
              <span>{button.text}</span>
            </button>
          ),
        )}
      </div>
    </div>
  );
}

/** The card of a wide screen. */
export function OrderCard({ order }) {
  const refund = order.exposeInfo?.itemList?.[0]?.detailList?.[0]?.title;
  return (
    <div className="order-item">
      <Header order={order} />
      <Store order={order} />
      <div className="order-item-content">
        <div className="order-item-content-body">
          {order.orderLines.length === 1 ? (
            <OneLine line={order.orderLines[0]} />
          ) : (
            <ImageStrip lines={order.orderLines} />
          )}
        </div>
        <div className="order-item-content-opt">
          {order.totalPriceText && (
            <div className="order-item-content-opt-price">
              <span className="order-item-content-opt-price-total" data-pl="order_item_content_price_total">
                <span>{words.labels.total}</span>
                <Amount text={order.totalPriceText} />
              </span>
            </div>
          )}
          <Buttons order={order} />
        </div>
      </div>
      {refund && (
        <div className="order-item-bottom-action">
          <div className="expose-info">
            <span className="expose-info-item-title">{refund}</span>
          </div>
        </div>
      )}
    </div>
  );
}

/** The card of a narrow screen: a link as a whole. */
export function MobileCard({ order }) {
  const line = order.orderLines[0];
  return (
    <a className="order-item order-item-mobile" href={order.orderDetailUrl}>
      <div className="order-item-header">
        <span className="order-item-header-status-text">{order.statusText}</span>
        <span className="order-item-header-date">{order.orderDateText}</span>
      </div>
      <div className="order-item-store">
        <span className="order-item-store-name ">{order.storeName}</span>
      </div>
      <div className="order-item-content">
        <div className="order-item-content-info-name">
          <span title={line.itemTitle}>{line.itemTitle}</span>
        </div>
        <span className="order-item-content-opt-price-total">
          <span>{words.labels.total}</span>
          <Amount text={order.totalPriceText ?? ""} />
        </span>
      </div>
    </a>
  );
}
