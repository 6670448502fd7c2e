/** The shop after a redesign nobody has read yet: other classes, other replies, the same purpose. */
import { useEffect } from "react";
import { setup } from "./setup.js";

export function Redesigned() {
  useEffect(() => {
    fetch("/look-alike/redesigned.json");
  }, []);
  return (
    <div className="orders-next--shell--9aBcD1">
      {setup.rendered.redesigned.map((order) => (
        <article key={order.place} className="orders-next--tile--77Qw2z">
          <p>{order.status}</p>
          <p>{order.title}</p>
          <button type="button">{order.price}</button>
        </article>
      ))}
    </div>
  );
}
