import type { ExplanationView } from '@navette/contracts';

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

/** Every passage that an explanation points at, in the need and in the profile. */
export function evidenceOf(explanation: Pick<ExplanationView, 'criteria'>): Evidence {
  const need: Mark[] = [];
  const profile: Mark[] = [];
  for (const { key, evidence } of explanation.criteria) {
    for (const [list, naming] of [
      ['pairs', 'need'],
      ['terms', 'term'],
    ] as const) {
      for (const item of listIn(evidence, list)) {
        const mark = { id: `${key}/${textIn(item, naming)}`, criterion: key };
        need.push(...spansIn(item, 'needSpans').map((one) => ({ ...mark, ...one })));
        profile.push(...spansIn(item, 'profileSpans').map((one) => ({ ...mark, ...one })));
      }
    }
  }
  return { need, profile };
}

// Each criterion has evidence of its own shape: what is none of the parts below is passed over.
function partIn(whole: unknown, name: string): unknown {
  return typeof whole === 'object' && whole !== null ? (whole as Readonly<Record<string, unknown>>)[name] : undefined;
}

function listIn(whole: unknown, name: string): readonly unknown[] {
  const list = partIn(whole, name);
  return Array.isArray(list) ? list : [];
}

function textIn(whole: unknown, name: string): string {
  const text = partIn(whole, name);
  return typeof text === 'string' ? text : '';
}

function spansIn(item: unknown, name: string): readonly Pick<Mark, 'field' | 'start' | 'end'>[] {
  return listIn(item, name).flatMap((span) => {
    const [field, start, end] = [partIn(span, 'field'), partIn(span, 'start'), partIn(span, 'end')];
    if ((field !== 'title' && field !== 'text') || typeof start !== 'number' || typeof end !== 'number') return [];
    return [{ field, start, end }];
  });
}
