import type { NeedDocument } from '../document/need.ts';
import type { DecisionMemory } from '../memory/decision-memory.ts';
import { logitOf, type Means, meansOf, type Values } from '../score/values.ts';
import type { MostCandidates } from './candidates-for.ts';
import { type Found, findCandidates } from './find-candidates.ts';
import type { NeedQuery } from './need-query.ts';
import type { ProfileStore } from './profile-store.ts';
import { valuesFor } from './values-of.ts';

export interface Candidate extends Found {
  readonly values: Values;
}

/** A need held against its candidates: what a ranking and every explanation of it are made from. */
export interface Comparison {
  readonly query: NeedQuery;
  readonly candidates: readonly Candidate[];
  readonly means: Means;
  /** Mean logit of the candidates. */
  readonly meanLogit: number;
  /** What past decisions lend, in (0,1], by profile id. */
  readonly lent: ReadonlyMap<string, number>;
  valuesOf(found: Found): Values;
}

/** Holds a need against its candidates: see `findCandidates`. */
export function compare(
  store: ProfileStore,
  memory: DecisionMemory,
  need: NeedDocument,
  most: MostCandidates,
): Comparison {
  const { model } = store;
  const query = store.query(need);
  const lent = memory.lentFor(need);
  const valuesOf = valuesFor(store, query, lent);
  const found = findCandidates(store, need, query, most, lent.keys());
  const values = valuesOf(found);
  const candidates = found.map(({ slot, entry }, i) => ({ slot, entry, values: values[i] as Values }));
  const means = meansOf(values, model.prior);
  return {
    query,
    candidates,
    means,
    meanLogit: logitOf(means, means, model),
    lent,
    valuesOf: (one) => valuesOf([one])[0] as Values,
  };
}
