import { isReference, measures } from '../scan/beside.ts';
import { type Finder, type Found, whole } from '../scan/finder.ts';

const B = ' \u00a0\u202f\u2009';
/** What stands between two groups of a number. */
const GAP = `(?:[${B}]?[./\u2010-\u2013-][${B}]?|[${B}])`;
/** Neither in a word or a part's number ("AB-0320…"), nor behind other digits ("12 03 20 …", "3,03 20 …"). */
const FREE = `(?<![\\p{L}\\p{N}_])(?<![\\p{L}\\p{N}]-)(?<!\\p{N}[${B}.,])`;
const ENDS = '(?![\\p{L}\\p{N}_]|[.,]\\p{N})';

/** Ten digits by twos or at a stretch: "03 20 12 34 56", "0612345678". */
export const FRENCH_PHONE: Finder = {
  kind: 'phone',
  pattern: new RegExp(`${FREE}0[1-9](?:\\d{8}|(?:${GAP}\\d{2}){4})${ENDS}`, 'gu'),
  judge: (found) => (isSeries(found.text) ? undefined : unlessMeasure(found)),
};

/** With the calling code of a country: "+32 475 12 34 56", "0049 (0)681/12345-0". */
export const INTERNATIONAL_PHONE: Finder = {
  kind: 'phone',
  pattern: new RegExp(
    `(?:(?<![\\p{L}\\p{N}+])\\+|${FREE}00)[${B}]?[1-9]\\d{0,3}(?:[${B}./()\u2010-\u2013-]{0,3}\\d){6,12}${ENDS}`,
    'gu',
  ),
  judge(found) {
    const digits = found.text.replace(/\D/g, '').length;
    // "+20 000 000" adds something.
    if (digits < 9 || /000$/.test(found.text)) return undefined;
    return unlessMeasure(found);
  },
};

/** Zero, an area or a network, and groups as Belgium, Germany and the Netherlands write them. */
export const NATIONAL_PHONE: Finder = {
  kind: 'phone',
  pattern: new RegExp(
    `${FREE}\\(?0[1-9]\\d{0,4}\\)?(?:${GAP}\\d{1,8}){1,5}${ENDS}|${FREE}0[1-9]\\d{7,10}${ENDS}`,
    'gu',
  ),
  judge(found) {
    if (isDate(found.text) || isCustomsCode(found.text) || BY_TWOS.test(found.text)) return undefined;
    const text = shortened(found.text);
    const digits = text.replace(/\D/g, '').length;
    if (digits < 9 || digits > 12) return undefined;
    return unlessMeasure(found) && { from: 0, length: text.length };
  },
};

/** Any number behind a word that says that it is one to call: "Tel. 26 12 34" in Luxembourg. */
export const LABELLED_PHONE: Finder = {
  kind: 'phone',
  pattern: new RegExp(
    `(?<!\\p{L})(?:t[ée]l(?:[ée]phone)?|telefo(?:n|on)(?:nummer)?|phone|fax|gsm|handy|rufnummer|durchwahl|(?:portable|mobile?|mobiel|mobil)(?=\\s?:)|(?:appel(?:er|ez)|joindre|joignable)(?:[ -](?:moi|nous))?[ ](?:au|sur le))[${B}.:°n]{1,6}(\\(?\\d(?:[${B}./()-]{0,2}\\d){5,12})${ENDS}`,
    'giu',
  ),
  judge(found) {
    const number = found.groups[0] ?? '';
    if (measures(found.after) || isDate(number)) return undefined;
    return { from: found.text.length - number.length, length: number.length };
  },
};

/** A French number, and whatever follows it. */
const BY_TWOS = /^0[1-9](?:\D{1,3}\d{2}){4}(?!\d)/;

export const PHONES: readonly Finder[] = [FRENCH_PHONE, INTERNATIONAL_PHONE, NATIONAL_PHONE, LABELLED_PHONE];

function unlessMeasure(found: Found) {
  return measures(found.after) || isReference(found.before) ? undefined : whole(found);
}

/** "01 02 03 04 05", "05-10-15-20-25": numbers of parts, or sizes. */
function isSeries(text: string): boolean {
  const twos = text.match(/\d\d/g)?.map(Number) ?? [];
  const steps = new Set(twos.slice(1).map((two, index) => two - (twos[index] ?? 0)));
  return steps.size === 1 && !steps.has(0);
}

/** "01.02.2026 10.30", "05/06/26". */
function isDate(text: string): boolean {
  return /^\(?\d{1,2}[ ]?([./-])[ ]?\d{1,2}[ ]?\1[ ]?(?:(?:19|20)\d{2}(?!\d)|\d{2}(?![\d./-]))/.test(text);
}

/** The headings of chapters 1 to 9 of the customs tariff, "0406 10 20 00" of four and three times two digits. */
function isCustomsCode(text: string): boolean {
  const heading = /^0([1-9])(\d{2})[ .]\d{2}[ .]\d{2}(?:[ .]\d{2})?$/.exec(text);
  return heading !== null && Number(heading[2]) >= 1 && Number(heading[2]) <= 14;
}

/** Without groups at the end that are too many for a number: of "0681 123456 2026" the year. */
function shortened(text: string): string {
  let short = text;
  while (short.replace(/\D/g, '').length > 12 && /[^\d)]\d+$/.test(short)) short = short.replace(/[^\d)]+\d+$/, '');
  return short;
}
