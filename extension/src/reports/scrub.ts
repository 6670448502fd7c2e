/** Makes a page's reply or elements fit to be shown to others: their shape stays, what they say of a person goes. */

export interface ScrubRules {
  keep_values_of: string[];
  keep_attributes_of: string[];
  leave_out: string[];
}

const DEEPEST = 60;
const LEFT_OUT = "(left out)";

/** Letters become x, digits 0; marks and blanks stay, so that a reader's fault can still be seen. */
export function shapeOf(text: string): string {
  return text
    .slice(0, 400)
    .replaceAll(/\p{Lu}/gu, "X")
    .replaceAll(/[\p{Ll}\p{Lt}\p{Lm}\p{Lo}\p{M}]/gu, "x")
    .replaceAll(/\p{N}/gu, "0");
}

/** A label or a state: kept, but for the numbers in it that could be somebody's. */
function withoutIds(text: string): string {
  return text.slice(0, 400).replaceAll(/[\p{N}A-Z]*\p{N}{5,}[\p{N}A-Z]*/gu, shapeOf);
}

/** A value of a reply with everything personal taken out. Any depth and any member is dealt with. */
export function scrubbed(value: unknown, rules: ScrubRules, member = "", depth = 0): unknown {
  if (rules.leave_out.includes(member) || depth > DEEPEST) return LEFT_OUT;
  if (Array.isArray(value))
    return value.slice(0, 50).map((entry) => scrubbed(entry, rules, member, depth + 1));
  if (typeof value === "object" && value !== null) {
    return Object.fromEntries(
      Object.entries(value).map(([name, entry]) => [
        withoutIds(name),
        scrubbed(entry, rules, name, depth + 1),
      ]),
    );
  }
  if (typeof value === "number")
    return Number(shapeOf(String(Math.trunc(Math.abs(value)))).replace(/^0/, "1"));
  if (typeof value !== "string") return value;
  return rules.keep_values_of.includes(member) ? withoutIds(value) : shapeOf(value);
}

/** A reply's text, JSON or JSONP, scrubbed. What is neither is told by its length only. */
export function scrubbedBody(body: string, rules: ScrubRules): unknown {
  const from = body.search(/[[{]/);
  const to = Math.max(body.lastIndexOf("}"), body.lastIndexOf("]"));
  try {
    return scrubbed(JSON.parse(body.slice(from, to + 1)), rules);
  } catch {
    return { unreadable: true, length: body.length, begins: shapeOf(body.slice(0, 60)) };
  }
}

/** The address without its query: host and path tell which call it was. */
export function scrubbedAddress(address: string): string {
  try {
    const { origin, pathname } = new URL(address);
    return withoutIds(origin + pathname);
  } catch {
    return LEFT_OUT;
  }
}

/** An element and what is in it as nested arrays: name, attributes that readers match on, texts by their shape. */
export function skeleton(element: Element, rules: ScrubRules, budget = { elements: 3_000 }): unknown[] {
  const attributes = Object.fromEntries(
    rules.keep_attributes_of
      .filter((name) => element.hasAttribute(name))
      .map((name) => [name, withoutIds(element.getAttribute(name) ?? "")]),
  );
  const inner: unknown[] = [];
  for (const node of element.childNodes) {
    if (budget.elements <= 0) break;
    if (node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim())
      inner.push(shapeOf(node.nodeValue.trim()));
    if (node instanceof Element && !["SCRIPT", "STYLE", "SVG", "svg", "IFRAME"].includes(node.nodeName)) {
      budget.elements -= 1;
      inner.push(skeleton(node, rules, budget));
    }
  }
  return [element.localName, attributes, ...inner];
}
