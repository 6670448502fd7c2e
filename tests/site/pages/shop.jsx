/** The look-alike's one bundle: it shows the page its address names. */
import { createRoot } from "react-dom/client";
import { Captcha, LoggedOut } from "./blocked.jsx";
import { Frame } from "./frame.jsx";
import { OrderDetail } from "./order-detail.jsx";
import { OrderList } from "./order-list.jsx";
import { Redesigned } from "./redesigned.jsx";
import { ReturnForm } from "./return-form.jsx";
import { ReturnList } from "./return-list.jsx";
import { setup } from "./setup.js";
import { Tracking } from "./tracking.jsx";

const PAGES = {
  "/p/order/index.html": OrderList,
  "/p/order/detail.html": OrderDetail,
  "/p/tracking/index.html": Tracking,
  "/p/reverse-pages/start.html": ReturnForm,
  "/p/refund-dispute/list.html": ReturnList,
};
const LAYOUTS = { captcha: Captcha, "logged-out": LoggedOut, redesigned: Redesigned };

const page = () => LAYOUTS[setup.layout] ?? PAGES[location.pathname];

createRoot(document.getElementById("root")).render(<Frame page={page} />);
