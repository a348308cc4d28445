import type { ExplanationView } from '@navette/contracts';
import { z } from 'zod';

/** A passage that a criterion rests on. UTF-16 offsets into the named field, end exclusive. */
export interface Mark {
  /** Criterion and item, "text/défauts": one item has the same id in the need and in the profile. */
  readonly id: string;
  readonly criterion: string;
  readonly field: 'title' | 'text';
  readonly start: number;
  readonly end: number;
}

export interface Evidence {
  readonly need: readonly Mark[];
  readonly profile: readonly Mark[];
}

const span = z.object({ field: z.enum(['title', 'text']), start: z.number(), end: z.number() });
const spans = { needSpans: z.array(span).catch([]), profileSpans: z.array(span).catch([]) };
const carried = z.object({
  pairs: z.array(z.object({ need: z.string(), ...spans })).optional(),
  terms: z.array(z.object({ term: z.string(), ...spans })).optional(),
});

/** Every passage that an explanation points at, in the need and in the profile. */
export function evidenceOf(explanation: Pick<ExplanationView, 'criteria'>): Evidence {
  const need: Mark[] = [];
  const profile: Mark[] = [];
  for (const { key, evidence } of explanation.criteria) {
    const parsed = carried.safeParse(evidence);
    if (!parsed.success) continue;
    const items = [
      ...(parsed.data.pairs ?? []).map((pair) => ({ ...pair, name: pair.need })),
      ...(parsed.data.terms ?? []).map((term) => ({ ...term, name: term.term })),
    ];
    for (const item of items) {
      const mark = { id: `${key}/${item.name}`, criterion: key };
      need.push(...item.needSpans.map((one) => ({ ...mark, ...one })));
      profile.push(...item.profileSpans.map((one) => ({ ...mark, ...one })));
    }
  }
  return { need, profile };
}
