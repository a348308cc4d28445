import { IMPORT_KIND_NAMES } from '@navette/contracts';
import { LANGUAGES } from '@navette/taxonomy';
import { Argument, Command, InvalidArgumentError, Option } from 'commander';
import type { ImportCommand } from '../importing/import-request.ts';
import type { Locale } from '../locales/locale.ts';
import type { ExitCode, Terminal } from '../terminal.ts';

/** `navette import KIND FILE`: a list of theirs comes in. */
export function importCommand(locale: Locale, terminal: Terminal, done: (code: ExitCode) => void): Command {
  const words = locale.help.import;
  const oneOf = (values: readonly string[]) => (value: string) => {
    if (values.includes(value)) return value;
    throw new InvalidArgumentError(locale.expected.oneOf(value, values));
  };
  return new Command('import')
    .description(words.description)
    .addArgument(
      new Argument('<kind>', `${words.kind} ${IMPORT_KIND_NAMES.join(', ')}`).argParser(oneOf(IMPORT_KIND_NAMES)),
    )
    .addArgument(new Argument('<file>', words.file))
    .addOption(new Option('--dry-run', words.dryRun))
    .addOption(new Option('--mapping <name>', words.mapping))
    .addOption(new Option('--save-mapping <name>', words.saveMapping))
    .addOption(new Option('--source <name>', words.source))
    .addOption(new Option('--operator <name>', words.operator))
    .addOption(new Option('--report <file>', words.report))
    .addOption(new Option('--json', words.json))
    .addOption(new Option('--lang <language>', locale.help.match.lang).argParser(oneOf(LANGUAGES)).default('fr'))
    .addHelpText('after', `\n${words.after}`)
    .allowExcessArguments(false)
    .action(async (kind: ImportCommand['kind'], file: string, options: Partial<ImportCommand>) => {
      const { runImport } = await import('../importing/run-import.ts');
      const { dryRun = false, json = false } = options;
      done(await runImport({ ...options, kind, file, dryRun, json }, locale, terminal));
    });
}
