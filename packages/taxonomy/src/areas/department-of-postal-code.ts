import { areaById } from './area-by-id.ts';

/**
 * The INSEE code of the department of a French postal code: "59000" gives "59", "20200" "2B", "97400" "974".
 * Undefined for anything that is not five digits, and for Monaco and the overseas collectivities, which have no department.
 * A handful of communes on a department's edge are delivered from the neighbouring one; this follows the postal code.
 */
export function departmentOfPostalCode(postalCode: string): string | undefined {
  const code = postalCode.replace(/\s+/g, '');
  if (!/^\d{5}$/.test(code)) return undefined;
  // Saint-Barthélemy and Saint-Martin kept postal codes of Guadeloupe, which they left in 2007.
  if (code === '97133' || code === '97150') return undefined;
  if (code.startsWith('20')) return /^20[01]/.test(code) ? '2A' : '2B';
  const id = code.startsWith('97') ? code.slice(0, 3) : code.slice(0, 2);
  return areaById(id)?.kind === 'department' ? id : undefined;
}
