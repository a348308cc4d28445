import { InputError } from '@navette/evaluation';
import { describeFileError, FileError } from '@navette/spreadsheets';
import { EscoError } from '@navette/taxonomy';
import { fill } from '../locales/fill.ts';
import type { Locale } from '../locales/locale.ts';
import { printable } from '../output/printable.ts';

/** What is wrong with a file, in one sentence that says where; undefined for what is nobody's file. */
export function describeFailure(error: unknown, locale: Locale): string | undefined {
  if (error instanceof FileError) return describeFileError(error.code, error.params, error.file, locale.language);
  if (error instanceof InputError) return describeInputError(error, locale);
  return error instanceof EscoError ? error.message : undefined;
}

/** "qrels.tsv, ligne 17, champ « grade » : un nombre est attendu, pas « haut »". */
function describeInputError({ code, file, line, field, found }: InputError, locale: Locale): string {
  const { evaluate: words, places, language } = locale;
  const where = [file];
  if (line > 0) where.push(fill(places.line, { line }));
  if (field !== '') where.push(fill(words.field, { field }));
  const colon = language === 'fr' ? '\u00a0: ' : ': ';
  return `${where.join(', ')}${colon}${fill(words.errors[code], { found: printable(found) })}`;
}
