import { plainHeader } from './fold-header.ts';

/**
 * Which of several addresses of a row a header speaks of, the most wanted first: "" is the one that says nothing of it.
 * The cells of two addresses are never mixed: the town of the one with the postal code of the other would be nowhere.
 */
export const ADDRESS_GROUPS = ['', 'main', 'billing', 'office', 'mailing', 'shipping', 'other'] as const;
export type AddressGroup = (typeof ADDRESS_GROUPS)[number];

/** Words before or behind a header's name that say which address or telephone it is, folded, in four languages. */
const QUALIFIERS: Readonly<Record<Exclude<AddressGroup, ''>, string>> = {
  main: 'siege|siege social|siege entreprise|adresse siege|principal|principale|adresse principale|main|primary|primary address|main address|head office|headquarters|hq|registered|registered office|r o|legal|hauptsitz|sitz|zetel|hoofdzetel|address 1|adresse 1|adresse|address|anschrift|adres|unite legale|etablissement|company|entreprise|societe|organisation|organization|unternehmen|bedrijf|adresse etablissement|standard|location|lieu',
  billing:
    'billing|billing address|bill to|facturation|adresse facturation|facture|rechnung|rechnungs|rechnungsadresse|factuur|facturatie|factuuradres|invoice|invoicing',
  office:
    'business|business address|work|work address|office|bureau|professionnel|professionnelle|pro|geschaftlich|dienstlich|buro|zakelijk|werk|kantoor|travail',
  mailing: 'mailing|mailing address|postal|postale|correspondance|courrier|postanschrift|postadres|correspondentie',
  shipping:
    'shipping|shipping address|ship to|livraison|adresse livraison|delivery|delivery address|lieferung|liefer|lieferadresse|levering|verzend|leveradres',
  other:
    'other|other address|autre|autre adresse|address 2|adresse 2|andere|anders|weitere|sonstige|secondaire|secondary',
};

const PHRASES: readonly (readonly [string, AddressGroup])[] = (Object.keys(QUALIFIERS) as (keyof typeof QUALIFIERS)[])
  .flatMap((group) => QUALIFIERS[group].split('|').map((phrase) => [plainHeader(phrase), group] as const))
  .sort(([a], [b]) => b.length - a.length);

/** What somebody has at home is nobody's business here: such a column is never read without being chosen. */
const PRIVATE =
  /\b(?:domicile|home|privat|private|prive|privee|thuis|perso|personnel|personnelle|personal|personlich|fax|telecopie|telefax)\b/;

/** Whether a header speaks of a private telephone or address, or of a fax. */
export function isPrivate(folded: string): boolean {
  return PRIVATE.test(folded) && !/\bhome ?page\b/.test(folded);
}

/** A folded header without the words that make it private: who said no at home said no. */
export function withoutPrivate(folded: string): string {
  return folded.replace(PRIVATE, ' ').replace(/\s+/g, ' ').trim();
}

/** The shorter names that remain of a folded header without such words, the longest of these taken away first, with the address that they meant. */
export function withoutQualifier(folded: string): readonly (readonly [name: string, group: AddressGroup])[] {
  const found: (readonly [string, AddressGroup])[] = [];
  for (const [phrase, group] of PHRASES) {
    if (folded.startsWith(`${phrase} `)) found.push([folded.slice(phrase.length + 1), group]);
    if (folded.endsWith(` ${phrase}`)) found.push([folded.slice(0, -phrase.length - 1), group]);
  }
  return found;
}
