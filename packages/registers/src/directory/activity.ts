/** From this day on NAF 2025 is the nomenclature, and the API drops the field of its own that it had before. */
const NAF_2025_RULES_FROM = '2027-01-01';

const CODE = /^\d{2}\.\d{1,2}[A-Z]?$/;

/**
 * The activity in both nomenclatures. `main`: what the API calls the activity; `own2025`: its field of NAF 2025,
 * undefined where the answer has none. From 2027 on that field is gone and the activity of whoever is active is NAF 2025;
 * the closed keep the code that they had.
 */
export function activityOf(
  main: string | null,
  own2025: string | null | undefined,
  closed: boolean,
  now: Date,
): { readonly naf: string | null; readonly naf2025: string | null } {
  const code = codeOrNull(main);
  const moved = own2025 === undefined && !closed && now.toISOString().slice(0, 10) >= NAF_2025_RULES_FROM;
  return moved ? { naf: null, naf2025: code } : { naf: code, naf2025: codeOrNull(own2025 ?? null) };
}

function codeOrNull(text: string | null): string | null {
  return text !== null && CODE.test(text) ? text : null;
}
