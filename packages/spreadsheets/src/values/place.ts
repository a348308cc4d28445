import { areaById, areaFromText } from '@navette/taxonomy';

/** The ISO code of a country, from its name in four languages or its code; undefined when it is none. */
export function readCountry(given: string): string | undefined {
  // "base.fr": how Odoo calls it where programs read.
  const text = /^base\.([a-z]{2})$/.exec(given.trim())?.[1]?.toUpperCase() ?? given;
  const area = areaById(areaFromText(text) ?? '');
  if (area?.kind === 'country') return area.id;
  return /^[A-Z]{2}$/.test(text.trim()) && !area ? text.trim() : undefined;
}

const POSTAL_CODE =
  /^(?:[A-Z]{1,2}[- ]?)?(\d{4,5}|\d{2} \d{3}|\d{4} ?[A-Z]{2}|[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2})(?: cedex.*)?$/i;

/** A postal code of one of the countries around, without what stands around it; undefined when it can't be one. */
export function readPostalCode(text: string): string | undefined {
  const code = POSTAL_CODE.exec(text.trim());
  return code ? text.trim().replace(/ cedex.*$/i, '') : undefined;
}

const EVERYWHERE =
  /^(europe|europa|monde|world|worldwide|weltweit|wereldwijd|international|internationaal|partout|eu|ue|global)$/i;

/** Whether a text says that the place doesn't matter. */
export function isEverywhere(text: string): boolean {
  return EVERYWHERE.test(text.trim());
}
