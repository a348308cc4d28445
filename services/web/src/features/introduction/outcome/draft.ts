import type { Outcome, OutcomeInput } from '@navette/contracts';

/** A result as it is being filled in; empty: not said. */
export interface OutcomeDraft {
  readonly kind: Outcome['kind'];
  readonly amount: number | '';
  readonly jobs: number | '';
  readonly commune: string;
  readonly startsOn: string;
  readonly endsOn: string;
  readonly cn8: readonly string[];
  readonly note: string;
  readonly evidenceId: string;
}

export function emptyDraft(kind: Outcome['kind']): OutcomeDraft {
  return {
    kind,
    amount: '',
    jobs: '',
    commune: '',
    startsOn: '',
    endsOn: '',
    cn8: [],
    note: '',
    evidenceId: '',
  };
}

/** Fields that have to be mended before it can be sent. */
export function wrongOf({ startsOn, endsOn, cn8 }: OutcomeDraft): { endsOn: boolean; cn8: boolean } {
  return {
    endsOn: startsOn !== '' && endsOn !== '' && endsOn < startsOn,
    cn8: cn8.some((code) => !/^\d{8}$/.test(code)),
  };
}

/** The draft as the API takes it: what was not said is left out. */
export function inputOf(draft: OutcomeDraft): OutcomeInput {
  const { kind, cn8, ...facts } = draft;
  const said = Object.fromEntries(
    Object.entries(facts)
      .map(([field, value]) => [field, typeof value === 'string' ? value.trim() : value] as const)
      .filter(([, value]) => value !== ''),
  );
  return { kind, ...said, ...(cn8.length > 0 && { cn8: [...cn8] }) };
}
