import type { useTranslations } from 'use-intl';

const CRITERIA = [
  'capabilities',
  'text',
  'sector',
  'proximity',
  'maturity',
  'terms',
  'reciprocity',
  'attention',
] as const;
const GATES = [
  'perimeter',
  'excluded_sector',
  'certificates',
  'languages',
  'capacity',
  'already_introduced',
  'maturity',
] as const;
type Translate = ReturnType<typeof useTranslations<never>>;

/** A criterion's name; a newer engine's key is better than nothing. */
export function criterionName(t: Translate, key: string): string {
  const known = CRITERIA.find((one) => one === key);
  return known === undefined ? key : t(`criterion.${known}`);
}

/** A gate's name. */
export function gateName(t: Translate, key: string): string {
  const known = GATES.find((one) => one === key);
  return known === undefined ? key : t(`gate.${known}`);
}
