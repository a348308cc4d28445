import { fill } from '../locales/fill.ts';
import type { Locale } from '../locales/locale.ts';
import { printable } from '../output/printable.ts';
import type { ImportedVocabulary } from './run-import.ts';
import type { ImportTaxonomyCommand } from './taxonomy-request.ts';

const SHOWN = 20;

/** The report of an import: for people, or all of it as JSON. */
export function importLines(
  imported: ImportedVocabulary,
  command: ImportTaxonomyCommand,
  isKept: boolean,
  locale: Locale,
): readonly string[] {
  return command.json === true ? [asJson(imported, isKept)] : told(imported, command, isKept, locale);
}

function asJson({ esco, merge, before, after, impact }: ImportedVocabulary, isKept: boolean): string {
  const report = {
    read: { concepts: esco.concepts.length, version: esco.version, skipped: esco.skipped },
    added: merge.added.length,
    merged: merge.merged,
    ambiguous: merge.ambiguous,
    version: { before: before.version, after: after.version, concepts: after.concepts.length },
    impact: impact ?? null,
    kept: isKept,
  };
  return `${JSON.stringify(report, null, 2)}\n`;
}

function told(
  { esco, merge, before, after, impact }: ImportedVocabulary,
  command: ImportTaxonomyCommand,
  isKept: boolean,
  locale: Locale,
): readonly string[] {
  const words = locale.taxonomy.import;
  const number = new Intl.NumberFormat(locale.language);
  const lines: string[] = [];
  const say = (template: string, values: Readonly<Record<string, string | number>> = {}): void => {
    const shown = Object.entries(values).map(([name, value]) => {
      return [name, typeof value === 'number' ? number.format(value) : printable(value)];
    });
    lines.push(`${fill(template, Object.fromEntries(shown))}\n`);
  };
  const some = <T>(list: readonly T[], tell: (item: T) => void): void => {
    list.slice(0, SHOWN).forEach(tell);
    if (list.length > SHOWN) say(words.more, { count: list.length - SHOWN });
  };
  say(words.read, { concepts: esco.concepts.length, version: esco.version });
  some(esco.skipped, ({ file, line }) => say(words.skipped, { file, line }));
  say(words.merge, {
    added: merge.added.length,
    merged: merge.merged.length,
    byAddress: merge.merged.filter(({ by }) => by === 'exactMatch').length,
    byLabel: merge.merged.filter(({ by }) => by === 'label').length,
    ambiguous: merge.ambiguous.length,
  });
  some(merge.ambiguous, (claim) => say(words.ambiguous, { ...claim }));
  say(words.version, { before: before.version, after: after.version, concepts: after.concepts.length });
  if (impact === undefined) say(words.noDatabase);
  else {
    say(words.live, { needs: impact.needs, profiles: impact.profiles });
    say(words.changed, { needs: impact.needsReadOtherwise.count, profiles: impact.profilesReadOtherwise.count });
    const { compared, needsChanged, left } = impact.topTen;
    say(words.topTen, { changed: needsChanged.count, compared, left });
  }
  if (command.dryRun === true) say(words.dryRun);
  else say(isKept ? words.stored : words.already, { version: after.version });
  return lines;
}
