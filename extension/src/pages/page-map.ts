/** The maps of shared_rules/pages, as the build hands them over; their shape is explained in dom-order-list.yaml. */

export interface Rung {
  selectors?: string[];
  read: string;
  closest?: string;
  pattern?: string;
  containing?: string;
}

export type Ladder = Rung[];

export interface ListMap {
  each: string[];
  fields: Record<string, Ladder>;
}

export interface PageMap {
  format: number;
  page: PageKind;
  url: string[];
  ready: string[];
  blocked: Record<string, string[]>;
  root: string[];
  orders?: string[];
  fields: Record<string, Ladder>;
  texts?: Record<string, Ladder>;
  lists?: Record<string, ListMap>;
  anchors?: Record<string, string[]>;
}

export type PageKind = "order-list" | "order-detail" | "tracking" | "dispute-form" | "return-list";

/** A sentence is found where one word of every group of `all` stands and none of `none`. */
export interface SentenceSign {
  all: string[][];
  none: string[];
}

export interface PageKnowledge {
  maps: PageMap[];
  sentences: Record<string, { signs: SentenceSign[]; separators: string[] }>;
  hosts: string[];
  /** Codes of `unread` that mean: the shop itself did not answer the page. */
  refusals: string[];
}

/** The map whose addresses include this one. */
export function mapFor(knowledge: PageKnowledge, address: string): PageMap | undefined {
  return knowledge.maps.find((map) => map.url.some((pattern) => new RegExp(pattern).test(address)));
}
