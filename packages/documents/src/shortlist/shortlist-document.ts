/**
 * What a shortlist file tells. Every text is in the reader's language already; a text may be of any length, is
 * shortened to its place on the page, and where nothing was said is empty or null as its type has it.
 */
export interface ShortlistDocument {
  readonly network: {
    readonly name: string;
    /** The structure whose facilitator made the file; empty when it is the network itself. */
    readonly operator: string;
  };
  /** The day that the file bears, "2026-11-22". */
  readonly date: string;
  readonly need: ShortlistNeed;
  /** Whom the owner may ask. */
  readonly referent: { readonly name: string; readonly mail: string };
  /** One to five, best first. */
  readonly startups: readonly ShortlistStartup[];
  /** The version of the model that made the scores. */
  readonly model: string;
  /** The page on which colleagues mark the startups without an account, http or https; null when there is none. */
  readonly pageUrl: string | null;
}

export interface ShortlistNeed {
  /** The organisation that the file goes to. */
  readonly owner: string;
  readonly title: string;
  readonly description: string;
  /** Kind, sector, area, budget, decision date, readiness, certificates …: at most twelve. */
  readonly facts: readonly { readonly label: string; readonly text: string }[];
}

export interface ShortlistStartup {
  readonly organisation: string;
  /** The title of its profile. */
  readonly title: string;
  readonly place: string | null;
  /** With or without "https://". */
  readonly website: string | null;
  readonly size: string | null;
  /** 1 to 9. */
  readonly trl: number | null;
  readonly description: string;
  /** What room it has for introductions, in words. */
  readonly capacity: string | null;
  /** 0 to 100. */
  readonly score: number;
  /** The sentence to be read aloud. */
  readonly summary: string;
  /** What speaks for it and against it, strongest first: at most twelve each. */
  readonly for: readonly ShortlistReason[];
  readonly against: readonly ShortlistReason[];
  /** At most twelve. */
  readonly gates: readonly ShortlistGate[];
  /** What nobody knows yet and would have to be asked: at most twelve. */
  readonly missing: readonly string[];
  /** The facilitator's own words about it. */
  readonly note: string | null;
  /** Where it is marked go, no-go or a question, http or https; null when only on paper. */
  readonly markUrl: string | null;
}

export interface ShortlistReason {
  readonly label: string;
  readonly text: string;
  /** Logits; only its size is drawn, which side it is on is told by the list it stands in. */
  readonly contribution: number;
}

export interface ShortlistGate {
  readonly label: string;
  /** Null when the startup doesn't say. */
  readonly passed: boolean | null;
  readonly text: string;
}

/** The longest list that a file takes, startups aside. */
export const LONGEST_LIST = 12;
