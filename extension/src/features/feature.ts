import type { PageKind } from "../pages/page-map";
import type { Session } from "../pages/session";

/** One thing that the extension does on some pages; its id is its file's name. */
export interface Feature {
  id: string;
  pages: readonly PageKind[];
  /** Starts; everything it set up ends when the signal is aborted. */
  init(context: { signal: AbortSignal; page: Session }): void;
}
