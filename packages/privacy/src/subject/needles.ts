import type { Subject } from './subject.ts';

/**
 * What somebody is found by in texts, as regular expressions of PostgreSQL, upper and lower case alike.
 * `anywhere`: addresses, telephone numbers, full names. `whole`: names that are all that stands there, one word included:
 * "Martin" alone in a field is a name, in a sentence it may be anybody.
 */
export interface Needles {
  readonly anywhere: readonly string[];
  readonly whole: readonly string[];
}

/** Shorter ones are found by nothing but what bears their id. */
const SHORTEST_NAME = 3;
const SHORTEST_NUMBER = 6;
/** Digits that tell a telephone number apart, whatever the way of writing what stands before them. */
const OWN_DIGITS = 9;

/** @param names - those to look for; the subject's, unless a namesake has one of them */
export function needlesOf(
  subject: Pick<Subject, 'emails' | 'phones'> & Partial<Pick<Subject, 'numbers' | 'hosts'>>,
  names: readonly string[],
): Needles {
  const long = names.map((name) => name.trim()).filter((name) => name.length >= SHORTEST_NAME);
  return {
    anywhere: [
      ...subject.emails.map((email) => `(?<![\\w.+-])${escapePattern(email)}(?![\\w-])`),
      ...subject.phones.flatMap(phonePattern),
      ...(subject.numbers ?? []).flatMap(numberPattern),
      ...(subject.hosts ?? []).map((host) => `(?<![\\w-])${escapePattern(host)}(?![\\w-])`),
      ...long.filter(isFullName).flatMap(fullName),
    ],
    whole: long.map((name) => words(name).map(escapePattern).join('\\s+')),
  };
}

/** Names that can be looked for in sentences. */
export function isFullName(name: string): boolean {
  return words(name).length > 1;
}

/** "Zoé Martin" and "Martin Zoé". */
function fullName(name: string): string[] {
  const parts = words(name).map(escapePattern);
  const turned = [parts.at(-1) ?? '', ...parts.slice(0, -1)];
  return [parts, turned].map((order) => `(?<!\\w)${order.join('[\\s,]+')}(?!\\w)`);
}

/** "06 12 34 56 78", "+33612345678" and "0033 6 12.34.56.78" are one number. */
function phonePattern(phone: string): string[] {
  const digits = phone.replace(/\D/g, '').replace(/^0+/, '').slice(-OWN_DIGITS);
  if (digits.length < SHORTEST_NUMBER) return [];
  const separated = [...digits].join('[\\s./()-]*');
  return [`(?<![0-9A-Za-z.+-])[+0][0-9\\s./()-]{0,6}${separated}(?![0-9A-Za-z-])`];
}

/** A number of a register, within a text: in JSON it is one, since numbers there are amounts. */
function numberPattern(number: string): string[] {
  const signs = [...number.replaceAll(/\s/g, '')];
  return signs.length < SHORTEST_NUMBER ? [] : [`(?<![\\w.])(?<!": )${signs.map(escapePattern).join('\\s?')}(?!\\w)`];
}

function words(name: string): string[] {
  return name.split(/\s+/).filter((word) => word !== '');
}

/** A text as a pattern that finds it. */
export function escapePattern(text: string): string {
  return text.replaceAll(/[.^$*+?()[\]{}|\\-]/g, '\\$&');
}
