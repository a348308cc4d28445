import { LANGUAGES } from '@navette/taxonomy';
import { Argument, Command, InvalidArgumentError, Option } from 'commander';
import type { Locale } from '../locales/locale.ts';
import type { ExitCode, Terminal } from '../terminal.ts';

/** `navette backup FILE`: a consistent copy of everything, while it runs. */
export function backupCommand(locale: Locale, terminal: Terminal, done: (code: ExitCode) => void): Command {
  const words = locale.help.backup;
  return new Command('backup')
    .description(words.description)
    .addArgument(new Argument('<file>', words.file))
    .addOption(languageOption(locale))
    .allowExcessArguments(false)
    .action(async (file: string) => {
      const { runBackup } = await import('../backing/run-backup.ts');
      done(await runBackup(file, locale, terminal));
    });
}

/** `--lang`, as every command has it. */
export function languageOption(locale: Locale): Option {
  return new Option('--lang <language>', locale.help.match.lang)
    .argParser((value: string) => {
      if ((LANGUAGES as readonly string[]).includes(value)) return value;
      throw new InvalidArgumentError(locale.expected.oneOf(value, LANGUAGES));
    })
    .default('fr');
}
