import type { NeedChange, NeedFull, NeedInput } from '@navette/contracts';

/** What stands in the form. Empty fields are empty strings, so that every control has something to show. */
export interface NeedDraft {
  readonly organisationId: string | null;
  readonly organisationName: string;
  readonly kind: NeedFull['kind'];
  readonly title: string;
  readonly description: string;
  /** Confirmed by a person. */
  readonly capabilities: readonly { readonly id: string; readonly essential: boolean }[];
  /** Read in the text, and not wanted. */
  readonly dropped: readonly string[];
  readonly paidTrial: '' | 'yes' | 'no';
  readonly budgetMinimum: number | '';
  readonly budgetMaximum: number | '';
  readonly decisionMaker: string;
  readonly decisionDate: string;
  readonly readiness: '' | NonNullable<NeedFull['readiness']>;
  readonly trl: number | '';
  readonly trlHard: boolean;
  readonly certificates: readonly string[];
  readonly areas: readonly string[];
  readonly radiusKm: number | '';
  readonly perimeterHard: boolean;
  readonly languages: readonly string[];
  readonly visibility: NeedFull['visibility'];
}

export const EMPTY_DRAFT: NeedDraft = {
  organisationId: null,
  organisationName: '',
  kind: 'innovation',
  title: '',
  description: '',
  capabilities: [],
  dropped: [],
  paidTrial: '',
  budgetMinimum: '',
  budgetMaximum: '',
  decisionMaker: '',
  decisionDate: '',
  readiness: '',
  trl: '',
  trlHard: false,
  certificates: [],
  areas: [],
  radiusKm: '',
  perimeterHard: false,
  languages: [],
  visibility: 'anonymous',
};

/** The form of a need that exists. */
export function draftOf(need: NeedFull): NeedDraft {
  const confirmed = need.capabilities.map((one) => ({ id: one.id, essential: one.essential === true }));
  return {
    organisationId: need.organisation.id,
    organisationName: need.organisation.name,
    kind: need.kind,
    title: need.title,
    description: need.description,
    capabilities: confirmed,
    dropped: [],
    paidTrial: need.paidTrial === null ? '' : need.paidTrial ? 'yes' : 'no',
    budgetMinimum: need.budget?.minimum ?? '',
    budgetMaximum: need.budget?.maximum ?? '',
    decisionMaker: need.decisionMaker ?? '',
    decisionDate: need.decisionDate ?? '',
    readiness: need.readiness ?? '',
    trl: need.trl?.minimum ?? '',
    trlHard: need.trl?.hard === true,
    certificates: need.certificates,
    areas: need.perimeter?.areas ?? [],
    radiusKm: need.perimeter?.radiusKm ?? '',
    perimeterHard: need.perimeter?.hard === true,
    languages: need.languages,
    visibility: need.visibility,
  };
}

/** What the API is sent of a draft; `read` are the capabilities read in its text. */
export function changeOf(draft: NeedDraft, read: readonly string[]): Omit<NeedChange, 'version'> {
  const hasPerimeter = draft.areas.length > 0 || draft.radiusKm !== '';
  const hasBudget = draft.budgetMinimum !== '' || draft.budgetMaximum !== '';
  return {
    title: draft.title,
    description: draft.description,
    visibility: draft.visibility,
    ...capabilitiesOf(draft, read),
    perimeter: hasPerimeter
      ? {
          ...(draft.areas.length > 0 && { areas: [...draft.areas] }),
          ...(draft.radiusKm !== '' && { radiusKm: draft.radiusKm }),
          ...(draft.perimeterHard && { hard: true }),
        }
      : null,
    trl: draft.trl === '' ? null : { minimum: draft.trl, ...(draft.trlHard && { hard: true }) },
    certificates: [...draft.certificates],
    languages: draft.languages.filter(isNeedLanguage),
    readiness: draft.readiness === '' ? null : draft.readiness,
    paidTrial: draft.paidTrial === '' ? null : draft.paidTrial === 'yes',
    budget: hasBudget
      ? {
          ...(draft.budgetMinimum !== '' && { minimum: draft.budgetMinimum }),
          ...(draft.budgetMaximum !== '' && { maximum: draft.budgetMaximum }),
        }
      : null,
    decisionMaker: draft.decisionMaker.trim() === '' ? null : draft.decisionMaker,
    decisionDate: draft.decisionDate === '' ? null : draft.decisionDate,
  };
}

/** A list is closed only when something that was read is not wanted: later readings then add nothing by themselves. */
function capabilitiesOf(draft: NeedDraft, read: readonly string[]) {
  const confirmed = draft.capabilities.map(({ id, essential }) => ({ id, ...(essential && { essential }) }));
  if (draft.dropped.length === 0) return { capabilities: confirmed, capabilitiesClosed: false };
  const known = new Set([...draft.dropped, ...draft.capabilities.map((one) => one.id)]);
  const kept = read.filter((id) => !known.has(id)).map((id) => ({ id }));
  return { capabilities: [...confirmed, ...kept], capabilitiesClosed: true };
}

/** The first writing of a draft; its organisation and kind are settled by it. */
export function inputOf(draft: NeedDraft, read: readonly string[]): NeedInput {
  return {
    organisationId: draft.organisationId ?? '',
    kind: draft.kind,
    ...(changeOf(draft, read) as Omit<NeedInput, 'organisationId'>),
  };
}

export const NEED_LANGUAGES = ['fr', 'en', 'de', 'nl'] as const;

function isNeedLanguage(value: string): value is (typeof NEED_LANGUAGES)[number] {
  return NEED_LANGUAGES.some((one) => one === value);
}
