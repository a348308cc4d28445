import type { FactOf } from '../fact/fact.ts';
import { clauseAfter, clauseBefore, findAll, says, wholeWords } from '../text/find.ts';
import type { FoldedText } from '../text/folded-text.ts';
import { isNegated } from '../text/negation.ts';
import { CERTIFIABLE_ISO, KNOWN_CERTIFICATES } from './known-certificates.ts';

/** "ISO 9001:2015", "EN-ISO 13485", "ISO/IEC 27001", and further numbers after it: "ISO 9001, 14001 et 45001". */
const ISO = wholeWords(
  '(?:(?:nf|en|din|bs|nbn|nen)[ -]{0,2}){0,3}iso(?:[ /-]{1,2}(?:iec|cei|ts|tr)){0,1}[ -]{0,2}(?<first>\\d{4,5})(?:-\\d{1,2})?(?:[: ]20[012]\\d)?(?<more>(?: ?(?:,|/|et|and|und|en|&|\\+) ?(?:iso ?)?\\d{4,5}(?!\\d)){0,4})',
);
const PLANNED =
  /(?<!\p{L})(?:en cours|en preparation|vise[es]?|visons|prevue?|d'ici|planned|pending|in progress|under way|preparing|aiming|in vorbereitung|angestrebt|geplant|in arbeit|lopende|in voorbereiding|gepland|wordt aangevraagd|in aanvraag)(?!\p{L})/u;

/** Certificates that are asked for, or held. "ISO" without its number is none. */
export function readCertificates(folded: FoldedText): FactOf<'certificate'>[] {
  const facts: FactOf<'certificate'>[] = [];
  for (const { start, end, groups } of findAll(folded, ISO)) {
    const numbers = [groups.first ?? '', ...(groups.more ?? '').split(/\D+/)].filter((digits) => digits !== '');
    for (const number of numbers) {
      const isMore = number !== groups.first;
      const at = isMore ? folded.text.indexOf(number, end - (groups.more ?? '').length) : start;
      const until = isMore ? at + number.length : end - (groups.more ?? '').length;
      const isYear = isMore && /^(?:19|20)\d\d$/.test(number) && !CERTIFIABLE_ISO.has(number);
      if (!isYear) facts.push(asFact(folded, at, until, `ISO ${number}`, CERTIFIABLE_ISO.has(number), start));
    }
  }
  for (const { name, pattern, written } of KNOWN_CERTIFICATES) {
    for (const { start, end } of findAll(folded, pattern)) {
      if (written !== undefined && !written.test(folded.asWritten(start, end))) continue;
      facts.push(asFact(folded, start, end, name, true, start));
    }
  }
  return facts;
}

function asFact(
  folded: FoldedText,
  start: number,
  end: number,
  name: string,
  isKnown: boolean,
  listStart: number,
): FactOf<'certificate'> {
  const around = clauseBefore(folded, start, 32) + clauseAfter(folded, end, 24);
  const isPlanned = says(around, PLANNED);
  return {
    kind: 'certificate',
    value: { name },
    span: folded.toSpan(start, end),
    confidence: isPlanned ? 0.35 : isKnown ? 0.95 : 0.4,
    rule: isPlanned ? 'certificate_planned' : isKnown ? 'certificate_known' : 'norm_number',
    negated: isNegated(folded, listStart, end),
  };
}
