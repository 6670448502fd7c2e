/** One order: status, dates, lines with their own return buttons, price lines and promises. */
import { useEffect, useState } from "react";
import { useLate } from "./late.js";
import { mtop, tellPress } from "./mtop.js";
import { ReceivedQuestion } from "./received-question.jsx";
import { Recommendations } from "./recommendations.jsx";
import { parameter, setup, words } from "./setup.js";

const DATES = [
  ["orderCreatTime", "orderCreatTimeTile", "order_detail_gray_date"],
  ["payTime", "payTimeTitle", "order_detail_gray_pay_date"],
  ["orderShipTime", "orderShipTimeTile", "order_detail_gray_ship_date"],
  ["orderEndTime", "orderEndTimeTile", "order_detail_gray_end_date"],
];

function Dates({ info }) {
  return (
    <div className="order-detail-info-item order-detail-order-info">
      <div className="order-detail-info-content">
        <div className="info-row">
          <span data-pl="order_detail_gray_id">{info.orderIdTitle}:</span> {info.tradeOrderId}
          <span className="order-detail-copy">{words.labels.copy}</span>
        </div>
        {DATES.filter(([field]) => info[field]).map(([field, title, handle]) => (
          <div key={field} className="info-row">
            <span data-pl={handle}>{info[title]}:</span> {info[field]}
          </div>
        ))}
        <div className="info-row">
          <span data-pl="order_detail_gray_payment">{words.labels.payment}:</span> {info.paymentMethod}
        </div>
      </div>
    </div>
  );
}

function Address({ info }) {
  return (
    <div className="order-detail-info-item">
      <div className="contact-info" data-pl="contact_info">
        <div>{info.addressVO.contactName}</div>
        <div data-pl="contact_info_address">{info.addressVO.detailAddress}</div>
      </div>
    </div>
  );
}

function Line({ line, ask }) {
  const here = useLate();
  return (
    <div className="order-detail-item-content">
      <a className="order-detail-item-content-img" href={`//www.aliexpress.com/item/${line.productId}.html`} aria-label="Item" />
      <div className="order-detail-item-content-info">
        <div className="item-title">
          <a href={`//www.aliexpress.com/item/${line.productId}.html`}>{line.itemTitle}</a>
        </div>
        <div className="item-sku-attr">Color:Natural</div>
        <div className="item-price">
          {line.itemPriceText}
          <span className="item-price-quantity">x{line.quantity}</span>
        </div>
        {line.etaAndTrack && (
          <div className="order-detail-item-track">
            <div className="order-detail-item-track-eta-text">{line.etaAndTrack.expectDeliveryDateTitle}</div>
          </div>
        )}
      </div>
      <div className="order-detail-item-btns">
        {here &&
          line.buttonVOS.map((button) => (
            <button
              key={button.type}
              type="button"
              className="comet-btn comet-btn-block"
              onClick={() => (button.type === "OPEN_DISPUTE" ? ask(button.extMap) : tellPress(button.type))}
            >
              <span>{button.text}</span>
            </button>
          ))}
      </div>
    </div>
  );
}

function Price({ price }) {
  const [open, setOpen] = useState(false);
  return (
    <div className="order-price">
      {price.priceDetails
        .filter((item) => open || !item.hide)
        .map((item) => (
          <div key={item.title} className="order-price-item">
            <span className="left-col" data-pl="order_price_item_title">
              {item.title}
            </span>
            <span className="right-col" data-pl="order_price_item_value">
              {item.value}
            </span>
          </div>
        ))}
      <button type="button" className="switch-icon comet-icon-arrowdown" aria-label="More" onClick={() => setOpen(!open)} />
      {price.totalPrice && (
        <div className="order-price-item bold-font">
          <span className="left-col" data-pl="order_price_item_title">
            {price.totalPrice.title}
          </span>
          <span className="right-col order-price-bold" data-pl="order_price_item_value">
            {price.totalPrice.value}
          </span>
        </div>
      )}
    </div>
  );
}

function Promises({ services }) {
  return (
    <div className="order-block order-services">
      <h3>{services.title}</h3>
      {services.data.map((service) => (
        <p key={service.title}>
          <strong>{service.title}</strong> {service.content}
        </p>
      ))}
    </div>
  );
}

export function OrderDetail() {
  const [data, setData] = useState(null);
  const [question, setQuestion] = useState(null);
  useEffect(() => {
    const request = { tradeOrderId: parameter("orderId"), clientPlatform: "pc" };
    if (setup.layout === "rendered") setData(setup.rendered.detail);
    else mtop("mtop.aliexpress.trade.buyer.order.detail", request, 1).then(setData, () => setData({ data: {} }));
  }, []);
  if (!data) return <div className="order-detail-loading" />;
  const fields = Object.fromEntries(Object.values(data.data).map((part) => [part.tag, part.fields]));
  const status = fields.detail_order_status_block;
  if (!status) return <div className="order-detail-empty" />;
  const info = fields.detail_simple_order_info_component;
  const products = fields.detail_product_block;
  return (
    <div className="order-detail">
      <div className="order-status order-block">
        <div className="order-status-content">
          <div className="order-block-title">{status.title}</div>
          {status.reminder && <div className="order-status-info">{status.reminder}</div>}
        </div>
      </div>
      <Address info={info} />
      <Dates info={info} />
      <div className="order-detail-item">
        {products.sellerVO && (
          <div className="order-detail-item-store">
            <a href={products.sellerVO.storeUrl}>
              <span className="store-name">{products.sellerVO.sellerName}</span>
            </a>
          </div>
        )}
        <div className="order-detail-item-content-wrap">
          {products.productVOList.map((line) => (
            <Line key={line.orderLineId} line={line} ask={setQuestion} />
          ))}
        </div>
      </div>
      {fields.detail_order_services && <Promises services={fields.detail_order_services} />}
      <Price price={fields.detail_order_price_block} />
      {question && <ReceivedQuestion question={question} close={() => setQuestion(null)} />}
      <Recommendations />
    </div>
  );
}
