/** Whether this is the dispute form, and which orders its address and its text name. */

import { boundedText } from "./bounded-text";
import type { FormKnowledge } from "./form-knowledge";
import { normalised } from "./wording";

export function isDisputeForm(address: string, knowledge: FormKnowledge): boolean {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (url?.protocol !== "https:") return false;
  const { hosts, paths } = knowledge.page;
  return (
    hosts.some((host) => url.hostname === host || url.hostname.endsWith(`.${host}`)) &&
    paths.some((path) => url.pathname.startsWith(path))
  );
}

/** The order lines that the address names. */
export function linesInAddress(address: string, knowledge: FormKnowledge): string[] {
  return parameters(address, knowledge.page.line_parameters);
}

/** The orders that the page itself names: in its address, else beside the words "order number". */
export function ordersNamed(address: string, page: Document, knowledge: FormKnowledge): string[] {
  const pattern = new RegExp(`^${knowledge.page.order_pattern}$`);
  const inAddress = parameters(address, knowledge.page.order_parameters).filter((id) => pattern.test(id));
  return inAddress.length > 0
    ? [...new Set(inAddress)]
    : ordersInText(boundedText(page.body, LONGEST_PAGE), knowledge);
}

const LONGEST_PAGE = 60_000;
const MOST_BETWEEN = 12;

export function ordersInText(text: string, knowledge: FormKnowledge): string[] {
  const found = new Set<string>();
  const plain = normalised(text);
  for (const match of plain.matchAll(new RegExp(`(?<!\\d)${knowledge.page.order_pattern}(?!\\d)`, "g"))) {
    const before = plain.slice(Math.max(0, match.index - 40), match.index);
    const near = knowledge.page.orderWords.some((words) => {
      const at = before.lastIndexOf(words);
      return at >= 0 && before.length - at - words.length <= MOST_BETWEEN;
    });
    if (near) found.add(match[0]);
  }
  return [...found];
}

function parameters(address: string, names: readonly string[]): string[] {
  if (!URL.canParse(address)) return [];
  const query = new URL(address).searchParams;
  return [...new Set(names.flatMap((name) => query.getAll(name)).filter(Boolean))];
}
