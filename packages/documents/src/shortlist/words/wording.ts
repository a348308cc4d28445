/** The fixed words of a shortlist file, in one language. */
export interface Wording {
  /** Of the file, on its cover and in its properties. */
  readonly title: string;
  preparedFor(owner: string): string;
  /** A day, "2026-11-22", as people write it. */
  date(day: string): string;
  readonly need: string;
  proposed(count: number): string;
  readonly columns: {
    readonly rank: string;
    readonly startup: string;
    readonly score: string;
    readonly summary: string;
  };
  /** After a score. */
  readonly outOf: string;
  /** How to answer. */
  readonly answer: {
    readonly title: string;
    readonly ask: string;
    readonly onPaper: string;
    /** `coded` where there is a code to point a phone at. */
    online(coded: boolean): string;
    /** Whom to ask, `person` being a name and an address. */
    contact(person: string): string;
    readonly qr: string;
  };
  startupOf(rank: number, count: number): string;
  readonly facts: {
    readonly place: string;
    readonly website: string;
    readonly size: string;
    readonly maturity: string;
    readonly capacity: string;
    readonly unsaid: string;
  };
  readonly description: string;
  readonly for: string;
  readonly against: string;
  readonly noneFor: string;
  readonly noneAgainst: string;
  readonly gates: string;
  readonly gate: { readonly passed: string; readonly failed: string; readonly unknown: string };
  readonly missing: string;
  readonly note: string;
  readonly decision: {
    readonly title: string;
    readonly go: string;
    readonly noGo: string;
    readonly question: string;
    readonly by: string;
    readonly remark: string;
    readonly online: string;
  };
  /** What didn't find room; `online` when the shared page has it. */
  more(count: number, online: boolean): string;
  /** Our promise, at the foot of every page. */
  readonly advice: string;
  page(number: number, count: number): string;
  model(version: string): string;
}
