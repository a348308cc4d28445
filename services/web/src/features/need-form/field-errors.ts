import { needInput } from '@navette/contracts';
import { useTranslations } from 'use-intl';
import { inputOf, type NeedDraft } from './draft.ts';

/** What the form can refuse, by the first name of the path of the contract's own schema. */
const FIELDS = [
  'organisationId',
  'title',
  'description',
  'budget',
  'decisionMaker',
  'decisionDate',
  'perimeter',
  'certificates',
] as const;
export type Field = (typeof FIELDS)[number];
export type FieldErrors = Partial<Record<Field, string>>;

/** Each field that the API would refuse, in the reader's words. */
export function useFieldErrors(draft: NeedDraft): FieldErrors {
  const t = useTranslations();
  const parsed = needInput.safeParse(inputOf(draft, []));
  const wrong = new Set(parsed.error?.issues.map((issue) => issue.path[0]));
  return Object.fromEntries(
    FIELDS.filter((field) => wrong.has(field)).map((field) => [field, t(`form.wrong.${field}`)]),
  );
}
