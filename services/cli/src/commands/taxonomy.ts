import { isLanguage, LANGUAGES, type Language } from '@navette/taxonomy';
import { Argument, Command, InvalidArgumentError, Option } from 'commander';
import { fill } from '../locales/fill.ts';
import type { Locale } from '../locales/locale.ts';
import type { CoverageCommand, ImportTaxonomyCommand, ShowCommand } from '../taxonomy/taxonomy-request.ts';
import type { ExitCode, Terminal } from '../terminal.ts';
import { languageOption } from './backup.ts';

const MOST = 10_000;

/** `navette taxonomy show|coverage|import|label`: what the taxonomy knows, how much of texts it finds, what is added. */
export function taxonomyCommand(locale: Locale, terminal: Terminal, done: (code: ExitCode) => void): Command {
  const words = locale.taxonomy.help;
  const number = (value: string): number => {
    const given = Number(value);
    if (/^\d+$/.test(value) && given <= MOST) return given;
    throw new InvalidArgumentError(fill(locale.taxonomy.notANumber, { found: value, most: MOST }));
  };
  const oneOfLanguages = (value: string): Language => {
    if (isLanguage(value)) return value;
    throw new InvalidArgumentError(locale.expected.oneOf(value, LANGUAGES));
  };
  const command = (name: string, description: string): Command =>
    new Command(name).description(description).addOption(languageOption(locale)).allowExcessArguments(false);
  return new Command('taxonomy')
    .description(words.description)
    .addHelpText('after', `\n${words.after}`)
    .addCommand(
      command('show', words.show)
        .addArgument(new Argument('<label>', words.asked))
        .addOption(new Option('--esco <folder>', words.esco))
        .addOption(new Option('--json', words.json))
        .action(async (asked: string, options: ShowCommand) => {
          const { runShow } = await import('../taxonomy/run-show.ts');
          done(await runShow(asked, options, locale, terminal));
        }),
    )
    .addCommand(
      command('coverage', words.coverage)
        .addOption(new Option('--docs <files...>', words.docs).makeOptionMandatory())
        .addOption(new Option('--sample <number>', words.sample).argParser(number).default(0))
        .addOption(new Option('--seed <number>', words.seed).argParser(number).default(1))
        .addOption(new Option('--top <number>', words.top).argParser(number).default(30))
        .addOption(new Option('--esco <folder>', words.esco))
        .addOption(new Option('--json', words.json))
        .action(async (options: CoverageCommand) => {
          const { runCoverage } = await import('../taxonomy/run-coverage.ts');
          done(await runCoverage(options, locale, terminal));
        }),
    )
    .addCommand(
      command('import', words.import)
        .addArgument(new Argument('<folder>', words.folder))
        .addOption(new Option('--dry-run', words.dryRun))
        .addOption(new Option('--json', words.json))
        .action(async (folder: string, options: Omit<ImportTaxonomyCommand, 'folder'>) => {
          const { runImportTaxonomy } = await import('../taxonomy/run-import.ts');
          done(await runImportTaxonomy({ ...options, folder }, locale, terminal));
        }),
    )
    .addCommand(
      command('label', words.label)
        .addArgument(new Argument('<concept>', words.concept))
        .addArgument(new Argument('<label>', words.word))
        .addOption(new Option('--in <language>', words.in).argParser(oneOfLanguages).makeOptionMandatory())
        .action(async (concept: string, label: string, options: { readonly in: Language }) => {
          const { runLabel } = await import('../taxonomy/run-label.ts');
          done(await runLabel({ conceptId: concept, label, language: options.in }, locale, terminal));
        }),
    );
}
