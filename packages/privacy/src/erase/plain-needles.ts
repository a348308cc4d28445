import type { Subject } from '../subject/subject.ts';

/**
 * What somebody is found by in the words of events, as plain texts: the owner's function takes no patterns, since it must
 * not be able to take out anything else. Names both ways round, telephone numbers in the usual writings.
 */
export function plainNeedles(subject: Pick<Subject, 'emails' | 'phones'>, names: readonly string[]): string[] {
  return [...new Set([...subject.emails, ...names.flatMap(turned), ...subject.phones.flatMap(writings)])];
}

function turned(name: string): string[] {
  const words = name.split(/\s+/);
  return words.length < 2 ? [name] : [name, [words.at(-1), ...words.slice(0, -1)].join(' ')];
}

function writings(phone: string): string[] {
  const digits = phone.replace(/\D/g, '');
  const national = digits.replace(/^(?:0033|33|0)(?=\d{9}$)/, '');
  if (national.length !== 9) return [phone];
  const pairs = `0${national}`.match(/../g) ?? [];
  const abroad = `+33 ${national.slice(0, 1)} ${(national.slice(1).match(/../g) ?? []).join(' ')}`;
  return [phone, `+33${national}`, abroad, pairs.join(' ')];
}
