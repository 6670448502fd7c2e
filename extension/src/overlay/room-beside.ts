/** Whether our panel would stand on something that the page shows: its texts, pictures and controls. */

const COLUMNS = 5;
const ROWS = 10;

/** Looks at points spread over the box; our own elements and bare backgrounds do not count. */
export function coversThePage(box: { left: number; top: number; width: number; height: number }): boolean {
  for (let column = 0; column < COLUMNS; column += 1) {
    for (let row = 0; row < ROWS; row += 1) {
      const x = box.left + ((column + 0.5) * box.width) / COLUMNS;
      const y = box.top + ((row + 0.5) * box.height) / ROWS;
      if (document.elementsFromPoint(x, y).some((element) => showsSomething(element))) return true;
    }
  }
  return false;
}

function showsSomething(element: Element): boolean {
  if (element.localName.startsWith("parcelward-")) return false;
  if (element.matches("a, button, input, select, textarea, img, svg, video, canvas, iframe")) return true;
  return [...element.childNodes].some(
    (node) => node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim() !== "",
  );
}
