import { wholeWords } from '../text/find.ts';

interface Certificate {
  readonly name: string;
  readonly pattern: RegExp;
  /** How the letters must be written to mean it: "reach" is also an English verb, "ce" a French pronoun. */
  readonly written?: RegExp;
}

const as = (name: string, pattern: string, written?: RegExp): Certificate => ({
  name,
  pattern: wholeWords(pattern),
  ...(written !== undefined && { written }),
});
const CAPITALS = /^[^\p{Ll}]+$/u;

/** Certificates, marks and rules other than numbered ISO norms, as a card names them. */
export const KNOWN_CERTIFICATES: readonly Certificate[] = [
  as('IATF 16949', '(?:iatf|iso ?/? ?ts)[ -]?16949|iatf'),
  as('EN 9100', '(?:en|as|nf en|din en)[ -/]?9100[a-d]?|as ?/ ?en ?9100|en[ -]?9120'),
  as('EN 1090', '(?:en|nf en|din en)[ -]?1090(?:-\\d)?(?: exc ?[1-4])?'),
  as('EN 15085', '(?:en|nf en|din en)[ -]?15085(?:-\\d)?'),
  as('NADCAP', 'nadcap'),
  as('VDA 6.3', 'vda ?6[.]?[13]'),
  as('TISAX', 'tisax'),
  as('HACCP', 'haccp'),
  as('IFS', 'ifs(?: food| version \\d)?', /^IFS/),
  as('BRCGS', 'brc(?:gs)?(?: food)?', /^BRC/),
  as('FSSC 22000', 'fssc[ -]?22000'),
  as(
    'MDR',
    'mdr|medical device regulation|reglement (?:\\(ue\\) )?2017/745|\\(?eu\\)? 2017/745',
    /^[^\p{Ll}]+$|\d|\s/u,
  ),
  as('IVDR', 'ivdr', CAPITALS),
  as(
    'GMP',
    '(?:c?gmp|bpf)(?: pharma)?|bonnes pratiques de fabrication|good manufacturing practices?',
    /^[^\p{Ll}]+$|\s/u,
  ),
  as(
    'CE',
    'marquage ce|marquee?s? ce|norme ce|ce[ -](?:kennzeichnung|zertifizierung|zeichen|marking|mark(?:ed)?|markering|gemarkeerd)',
  ),
  as('ATEX', 'atex'),
  as('UL', 'ul[ -](?:certifie|listed|zertifiziert|certified)|certification ul|ul ?\\d{2,4}'),
  as('FDA', '(?:fda|510\\(k\\))(?: 510\\(k\\)| clear(?:ed|ance)| approv(?:ed|al)| zulassung)?', /^[^\p{Ll}]+|FDA/u),
  as('GOTS', 'gots', CAPITALS),
  as('OEKO-TEX', 'oeko-?tex(?: standard)?(?: 100)?'),
  as('GRS', 'global recycled standard'),
  as('FSC', 'fsc', CAPITALS),
  as('PEFC', 'pefc'),
  as('REACH', 'reach', CAPITALS),
  as('RoHS', 'rohs'),
  as('MASE', 'mase', CAPITALS),
  as('SIL', 'sil ?-?[1-4]'),
  as('HDS', 'hds|hebergeur de donnees de sante', /^HDS$|\s/u),
  as('SecNumCloud', 'secnumcloud'),
  as('SOC 2', 'soc ?2(?: type (?:i{1,2}|[12]))?'),
  as('Qualiopi', 'qualiopi'),
  as('COFRAC', 'cofrac'),
  as('EcoVadis', 'ecovadis'),
];

/** ISO norms that an organisation is certified by; others, such as ISO 2768, are rules for drawings and tests. */
export const CERTIFIABLE_ISO: ReadonlySet<string> = new Set(
  '9001 14001 45001 50001 13485 22000 27001 27017 27018 27701 17025 15189 20121 22716 3834 22301 20000 37001 16949 15378 14971 13849 26262 62304 22163 19011 14067 17020 26000 42001 21434'.split(
    ' ',
  ),
);
