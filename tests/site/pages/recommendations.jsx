/** Product cards below the orders: links that look enough like an order's to mislead a careless reader. */
import { words } from "./setup.js";

const PRODUCTS = [
  ["3250000000000501", "Desk organiser with order tray", "$12.99"],
  ["3250000000000502", "Tracking tag, pack of four", "$18.40"],
  ["3250000000000503", "Delivery box with lock 8190000000000999", "$45.00"],
  ["3250000000000504", "Awaiting delivery: birth keepsake book", "$9.20"],
];

export function Recommendations() {
  return (
    <section className="comet-recommend more-to-love">
      <h2>{words.labels.recommendations}</h2>
      <div className="more-to-love-grid">
        {PRODUCTS.map(([id, title, price]) => (
          <a key={id} className="search-card-item" href={`//www.aliexpress.com/item/${id}.html`}>
            <div className="more-to-love-picture" />
            <h3>{title}</h3>
            <div>{price}</div>
          </a>
        ))}
      </div>
    </section>
  );
}
