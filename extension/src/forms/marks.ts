/** The marks on fields that were filled: an outline, which moves nothing on the page. */

const MARK = "data-parcelward-filled";

interface Mark {
  element: HTMLElement;
  outline: string;
  offset: string;
}

export class Marks {
  private readonly kept: Mark[] = [];

  put(element: HTMLElement): void {
    if (element.hasAttribute(MARK)) return;
    this.kept.push({ element, outline: element.style.outline, offset: element.style.outlineOffset });
    element.setAttribute(MARK, "");
    element.style.outline = "2px solid #0f766e";
    element.style.outlineOffset = "2px";
  }

  /** Takes the mark of one element away, or all of them. */
  remove(only?: HTMLElement): void {
    for (const mark of this.kept.filter(({ element }) => only === undefined || element === only)) {
      mark.element.removeAttribute(MARK);
      mark.element.style.outline = mark.outline;
      mark.element.style.outlineOffset = mark.offset;
      if (mark.element.getAttribute("style") === "") mark.element.removeAttribute("style");
      this.kept.splice(this.kept.indexOf(mark), 1);
    }
  }
}
