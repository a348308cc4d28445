import { EXPORT_FORMATS, EXPORT_KINDS } from '@navette/contracts';
import { LANGUAGES } from '@navette/taxonomy';
import { Argument, Command, InvalidArgumentError, Option } from 'commander';
import type { ExportCommand } from '../exporting/export-request.ts';
import type { Locale } from '../locales/locale.ts';
import type { ExitCode, Terminal } from '../terminal.ts';

/** `navette export KIND`: a list goes out. */
export function exportCommand(locale: Locale, terminal: Terminal, done: (code: ExitCode) => void): Command {
  const words = locale.help.export;
  const oneOf = (values: readonly string[]) => (value: string) => {
    if (values.includes(value)) return value;
    throw new InvalidArgumentError(locale.expected.oneOf(value, values));
  };
  return new Command('export')
    .description(words.description)
    .addArgument(new Argument('<kind>', `${words.kind} ${EXPORT_KINDS.join(', ')}`).argParser(oneOf(EXPORT_KINDS)))
    .addOption(new Option('--format <format>', words.format).argParser(oneOf(EXPORT_FORMATS)).default('csv'))
    .addOption(new Option('--columns <names>', words.columns))
    .addOption(new Option('--state <state>', words.state))
    .addOption(new Option('--q <text>', words.q))
    .addOption(new Option('--need <id>', words.need))
    .addOption(new Option('--organisation <id>', words.organisation))
    .addOption(new Option('-o, --output <file>', words.output))
    .addOption(new Option('--lang <language>', locale.help.match.lang).argParser(oneOf(LANGUAGES)).default('fr'))
    .addHelpText('after', `\n${words.after}`)
    .allowExcessArguments(false)
    .action(async (kind: ExportCommand['kind'], options: Omit<ExportCommand, 'kind'>) => {
      const { runExport } = await import('../exporting/run-export.ts');
      done(await runExport({ ...options, kind }, locale, terminal));
    });
}
