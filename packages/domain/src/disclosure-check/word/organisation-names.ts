import { isSharedHost } from '../../duplicate/shared-hosts.ts';
import { organisationNameKey, webHost } from '../../organisation/look-alike.ts';
import type { Span } from '../detail.ts';
import type { KnownOwner } from '../known-owner.ts';
import { indexNames, namesAt } from './find-name.ts';
import { GENERIC_WORDS } from './generic-words.ts';
import { spellings } from './spellings.ts';
import { isCapitalised, type Word, wordsOf } from './word.ts';

interface OrganisationName {
  readonly joined: string;
  /** `short`: only as it is written; `part`: one word of a longer name, only with a capital. */
  readonly how: 'whole' | 'short' | 'part';
  readonly written: string;
}

/** Names of this length and longer are found whatever their case. */
const LONG = 4;
/** Of a longer name, words of this length tell whose it is. */
const LONG_PART = 5;

/** Where the words of a text spell a name of an organisation, as its look-alikes do. */
export function findOrganisationNames(words: readonly Word[], { names, websites }: KnownOwner): Span[] {
  const sought = [...names.flatMap(fromName), ...websites.flatMap(fromWebsite)];
  const index = indexNames(sought);
  return words.flatMap((word, at) =>
    namesAt(index, words, at)
      .filter(({ name }) => {
        if (name.how === 'short') return word.raw === name.written;
        return name.how === 'whole' || isCapitalised(word);
      })
      .map(({ count }) => ({
        kind: 'organisation_name' as const,
        start: word.start,
        end: words[at + count - 1]?.end ?? word.end,
      })),
  );
}

function fromName(name: string): OrganisationName[] {
  const parts = wordsOf(name).filter((word) => !word.filler);
  const wholes = spellings(name).map((spelling) => organisationNameKey(spelling).replaceAll(' ', ''));
  // A name of nothing but legal forms would be found in every other.
  if (parts.length === 0) return [];
  const whole = wholes.map(
    (joined): OrganisationName => ({
      joined,
      how: joined.length < LONG ? 'short' : 'whole',
      written: parts[0]?.raw ?? '',
    }),
  );
  if (parts.length === 1) return whole;
  const telling = parts.filter(
    ({ folded }) => folded.length >= LONG_PART && /^\p{L}+$/u.test(folded) && !GENERIC_WORDS.has(folded),
  );
  return [
    ...whole,
    ...telling.flatMap(({ raw }) =>
      spellings(raw).map((joined): OrganisationName => ({ joined, how: 'part', written: raw })),
    ),
  ];
}

/** The telling part of a host: "ateliers-delattre" of "www.ateliers-delattre.fr". */
function fromWebsite(website: string): OrganisationName[] {
  const host = webHost(website);
  if (host === null || isSharedHost(host)) return [];
  const labels = host.split('.').slice(0, -1);
  const longest = labels.reduce((best, label) => (label.length > best.length ? label : best), '');
  const joined = spellings(longest)[0]?.replace(/[^\p{L}\p{N}]/gu, '') ?? '';
  return joined.length < LONG || GENERIC_WORDS.has(joined) ? [] : [{ joined, how: 'whole', written: longest }];
}
