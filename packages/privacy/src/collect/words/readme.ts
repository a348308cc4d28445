import { DE } from './de.ts';
import { EN } from './en.ts';
import { FR } from './fr.ts';
import { NL } from './nl.ts';
import type { CopyWords, Language } from './words.ts';

const WORDS: Readonly<Record<Language, CopyWords>> = { fr: FR, en: EN, de: DE, nl: NL };

/** What an archive says of itself, in the reader's language. */
export function readme(
  { of }: { readonly of: 'person' | 'organisation' },
  copied: { readonly counts: Readonly<Record<string, number>>; readonly files: number; readonly missing: number },
  { language, now }: { readonly language: Language; readonly now: Date },
): string {
  const words = WORDS[language];
  const number = new Intl.NumberFormat(language);
  const day = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'Europe/Paris' }).format(now);
  const counted = (template: string, count: number): string[] =>
    count === 0 ? [] : [template.replace('{count}', number.format(count))];
  const tables = Object.entries(copied.counts).map(
    ([name, rows]) =>
      `- ${name.replace('.', '/')}: ${words.tables[name] ?? words.other} (${number.format(rows)} ${words.rows})`,
  );
  return `${[
    of === 'person' ? words.ofPerson : words.ofOrganisation,
    words.made.replace('{day}', day),
    '',
    words.form,
    ...counted(words.filesHere, copied.files),
    ...counted(words.filesMissing, copied.missing),
    words.leftOut,
    words.rights,
    '',
    words.contents,
    ...tables,
  ].join('\r\n')}\r\n`;
}
