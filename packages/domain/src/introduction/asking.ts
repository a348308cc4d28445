import { DomainError } from '../error/domain-error.ts';

/** What decides whether a startup may be asked about a need now. */
export interface Asking {
  /** Live introductions of the profile, in all needs. */
  readonly live: number;
  /** Live introductions that it can follow at a time; null: it did not say. */
  readonly capacity: number | null;
  /** Startups asked about this need of whom the owner has not chosen yet. */
  readonly asked: number;
  /** How many may be asked at once. */
  readonly askedAtOnce: number;
  /** The day of the last refusal between this startup and this owner; null: none. */
  readonly refusedOn: string | null;
  /** The first day on which they may be brought together again after a refusal on `refusedOn`. */
  readonly cooledOn: string | null;
  /** Today, as YYYY-MM-DD. */
  readonly today: string;
  readonly vetoed: boolean;
}

/**
 * Caps and courtesy: nobody is over-courted, nobody is shown to whom its owner keeps away, and a no is respected.
 * @throws DomainError `illegal_transition` with the reason as the code of its one field
 */
export function checkAsking(asking: Asking): void {
  const refuse = (code: string, expected: string): never => {
    throw new DomainError('illegal_transition', `This startup can't be asked now: ${expected}`, [
      { pointer: '/matchId', code, expected },
    ]);
  };
  if (asking.vetoed) refuse('vetoed', 'a startup that the owner does not keep away');
  if (asking.capacity !== null && asking.live >= asking.capacity) {
    refuse(
      'no_capacity',
      `a startup with less than ${asking.capacity} live introductions; this one has ${asking.live}`,
    );
  }
  if (asking.asked >= asking.askedAtOnce) {
    refuse('asked_at_once', `at most ${asking.askedAtOnce} startups asked at once; ${asking.asked} are`);
  }
  if (asking.refusedOn !== null && asking.cooledOn !== null && asking.today < asking.cooledOn) {
    refuse('cooling_down', `a day from ${asking.cooledOn} on: one refused the other on ${asking.refusedOn}`);
  }
}
