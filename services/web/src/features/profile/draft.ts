import type { Profile, ProfileChange, ReadingOfText } from '@navette/contracts';

type Fact = ReadingOfText['facts'][number];

/** What stands in the form of a profile; empty: not said. */
export interface ProfileDraft {
  readonly title: string;
  readonly description: string;
  readonly trl: number | '';
  readonly capacity: number | '';
  readonly certificates: readonly string[];
  readonly languages: readonly string[];
  readonly areasServed: readonly string[];
  readonly minimumBudget: number | '';
  readonly paidPilotOnly: boolean;
  readonly active: boolean;
}

export const EMPTY_PROFILE: ProfileDraft = {
  title: '',
  description: '',
  trl: '',
  capacity: '',
  certificates: [],
  languages: [],
  areasServed: [],
  minimumBudget: '',
  paidPilotOnly: false,
  active: true,
};

export function profileDraftOf(profile: Profile): ProfileDraft {
  return {
    title: profile.title,
    description: profile.description,
    trl: profile.trl ?? '',
    capacity: profile.capacity ?? '',
    certificates: profile.certificates,
    languages: profile.languages,
    areasServed: profile.areasServed,
    minimumBudget: profile.terms?.minimumBudget ?? '',
    paidPilotOnly: profile.terms?.paidPilotOnly ?? false,
    active: profile.active,
  };
}

/** The form as the API takes it; terms that the form does not show stay as they were. */
export function profileChangeOf(draft: ProfileDraft, before: Profile | undefined): Omit<ProfileChange, 'version'> {
  const { minimumBudget: _old, ...terms } = before?.terms ?? {};
  return {
    title: draft.title.trim(),
    description: draft.description.trim(),
    trl: draft.trl === '' ? null : draft.trl,
    capacity: draft.capacity === '' ? null : draft.capacity,
    certificates: [...draft.certificates],
    languages: draft.languages as NonNullable<ProfileChange['languages']>,
    areasServed: [...draft.areasServed],
    terms: {
      ...terms,
      paidPilotOnly: draft.paidPilotOnly,
      ...(draft.minimumBudget !== '' && { minimumBudget: draft.minimumBudget }),
    },
  };
}

/** What a fact that was read would write into the form; undefined: it has no field there. */
export function profileFact(fact: Fact, draft: ProfileDraft): Partial<ProfileDraft> | undefined {
  switch (fact.kind) {
    case 'maturity':
      return { trl: fact.value.maximum ?? fact.value.minimum };
    case 'certificate':
      return { certificates: [...new Set([...draft.certificates, fact.value.name])] };
    case 'language':
      return { languages: [...new Set([...draft.languages, fact.value.language])] };
    case 'place':
      return fact.value.role === 'served'
        ? { areasServed: [...new Set([...draft.areasServed, fact.value.area])] }
        : undefined;
    case 'budget':
      return fact.value.currency === 'EUR' && fact.value.minimum !== null
        ? { minimumBudget: fact.value.minimum }
        : undefined;
    case 'paid_trial':
      return fact.value.paid ? { paidPilotOnly: true } : undefined;
    default:
      return undefined;
  }
}

export const MISSABLE = ['capacity', 'trl', 'certificates', 'languages', 'areas', 'terms'] as const;

/** What the profile does not say yet. */
export function missingIn(draft: ProfileDraft): readonly (typeof MISSABLE)[number][] {
  const isMissing = {
    capacity: draft.capacity === '',
    trl: draft.trl === '',
    certificates: draft.certificates.length === 0,
    languages: draft.languages.length === 0,
    areas: draft.areasServed.length === 0,
    terms: draft.minimumBudget === '' && !draft.paidPilotOnly,
  };
  return MISSABLE.filter((one) => isMissing[one]);
}
