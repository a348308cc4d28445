import type { OutcomeAnswer, OutcomeSide } from './outcome.ts';

/** What a side's word is about: whoever confirmed these confirmed nothing else. */
export interface OutcomeFacts {
  readonly amount: number | null;
  readonly currency: string;
  readonly jobs: number | null;
  readonly siteId: string | null;
  readonly commune: string | null;
  readonly area: string | null;
  /** YYYY-MM-DD. */
  readonly startsOn: string | null;
  readonly endsOn: string | null;
  /** Combined nomenclature, eight digits each; a set. */
  readonly cn8: readonly string[];
}

/** Whether two say the same of what came of it. */
export function sameFacts(one: OutcomeFacts, other: OutcomeFacts): boolean {
  const plain = (['amount', 'currency', 'jobs', 'siteId', 'commune', 'area', 'startsOn', 'endsOn'] as const).every(
    (name) => one[name] === other[name],
  );
  return plain && [...one.cn8].sort().join() === [...other.cn8].sort().join();
}

/** Whose word stands after somebody changed the facts: the changer's own, and nobody else's. */
export function answersAfterChange(
  by: OutcomeSide | 'facilitator',
): Readonly<Record<OutcomeSide, OutcomeAnswer | null>> {
  return { owner: by === 'owner' ? 'confirmed' : null, startup: by === 'startup' ? 'confirmed' : null };
}
