/** The dispute form: whether to file today, and the form filled on one press. Sending stays the shopper's. */

import { render } from "preact";
import { makeHost } from "../overlay/shadow-host";
import { Speaking } from "../overlay/speaking";
import { DisputePanel } from "./dispute-form/dispute-panel";
import { FormSession } from "./dispute-form/form-session";
import type { Feature } from "./feature";
import { PANEL_ELEMENT } from "./plan-page";

export const disputeForm: Feature = {
  id: "dispute-form",
  pages: ["dispute-form"],
  init({ signal, page }) {
    const form = new FormSession(page, signal);
    if (!form.isForm) return;
    const host = makeHost(PANEL_ELEMENT, page.texts.language, page.texts.direction, "panel");
    document.documentElement.append(host.element);
    render(
      <Speaking value={page.texts}>
        <DisputePanel form={form} />
      </Speaking>,
      host.mount,
    );
    signal.addEventListener(
      "abort",
      () => {
        render(null, host.mount);
        host.element.remove();
      },
      { once: true },
    );
    void form.start();
  },
};
