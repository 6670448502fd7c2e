/** What a form changed of itself since it was understood: only then is it worth looking at all of it again. */

const MOST = 2_000;

export class PageChanges {
  private readonly targets = new Set<Node>();
  private readonly observer = new MutationObserver((records) => this.take(records));

  constructor(page: Document) {
    this.observer.observe(page.body, {
      childList: true,
      subtree: true,
      attributes: true,
      attributeFilter: ["class", "style", "hidden", "disabled"],
    });
  }

  /** Whether anything but this control changed since the last question. */
  outside(control: Element): boolean {
    this.take(this.observer.takeRecords());
    const changed =
      this.targets.size >= MOST || [...this.targets].some((target) => !control.contains(target));
    this.targets.clear();
    return changed;
  }

  stop(): void {
    this.observer.disconnect();
  }

  private take(records: readonly MutationRecord[]): void {
    for (const { target } of records) if (this.targets.size < MOST) this.targets.add(target);
  }
}
