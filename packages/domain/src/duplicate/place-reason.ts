import type { ComparedOrganisation } from './reason.ts';

export type PlaceReason = 'postal_code' | 'commune' | 'department' | 'place_differs';

/** The closest place that both share; a contradiction only where both name a department and nothing fits. */
export function placeReason(first: ComparedOrganisation, second: ComparedOrganisation): PlaceReason | undefined {
  if (first.country !== second.country) return undefined;
  if (same(first.postalCode, second.postalCode)) return 'postal_code';
  if (same(first.commune, second.commune)) return 'commune';
  if (same(first.department, second.department)) return 'department';
  return first.department !== null && second.department !== null ? 'place_differs' : undefined;
}

function same(first: string | null, second: string | null): boolean {
  if (first === null || second === null) return false;
  const key = plain(first);
  return key !== '' && key === plain(second);
}

/** "Saint-Étienne Cedex 2" and "ST ETIENNE" are one commune. */
function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/\bcedex\b.*$/, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(/\bst\b/g, 'saint')
    .replace(/\bste\b/g, 'sainte')
    .trim();
}
