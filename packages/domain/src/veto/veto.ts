import { organisationNameKey, webHost } from '../organisation/look-alike.ts';

/** Whom an owner keeps away: an organisation of the directory, or one known by name, website or number only. */
export interface Veto {
  readonly organisationId: string | null;
  readonly nameKey: string | null;
  readonly webHost: string | null;
  readonly number: string | null;
}

/** What an organisation is recognised by. */
export interface Recognisable {
  readonly id: string;
  readonly name: string;
  readonly website: string | null;
  readonly number: string | null;
}

/** Whether one of the vetoes keeps this organisation away. Careful rather than exact: the same name in another country counts. */
export function isVetoed(vetoes: readonly Veto[], organisation: Recognisable): boolean {
  if (vetoes.length === 0) return false;
  const key = organisationNameKey(organisation.name);
  const host = webHost(organisation.website);
  const number = digits(organisation.number);
  return vetoes.some(
    (veto) =>
      veto.organisationId === organisation.id ||
      (veto.nameKey !== null && veto.nameKey !== '' && veto.nameKey === key) ||
      (veto.webHost !== null && veto.webHost === host) ||
      (number !== null && digits(veto.number) === number),
  );
}

/** A company number without what separates its digits; a SIRET stands for its SIREN. */
function digits(number: string | null): string | null {
  if (number === null) return null;
  const plain = number.replaceAll(/[^0-9A-Za-z]/g, '').toUpperCase();
  if (plain === '') return null;
  return /^\d{14}$/.test(plain) ? plain.slice(0, 9) : plain;
}
