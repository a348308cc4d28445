import { Argument, Command, Option } from 'commander';
import type { Locale } from '../locales/locale.ts';
import type { ExitCode, Terminal } from '../terminal.ts';
import { languageOption } from './backup.ts';

/** `navette restore FILE`: a copy goes back into an empty database. */
export function restoreCommand(locale: Locale, terminal: Terminal, done: (code: ExitCode) => void): Command {
  const words = locale.help.restore;
  return new Command('restore')
    .description(words.description)
    .addArgument(new Argument('<file>', words.file))
    .addOption(new Option('--replace', words.replace))
    .addOption(languageOption(locale))
    .allowExcessArguments(false)
    .action(async (file: string, { replace = false }: { replace?: boolean }) => {
      const { runRestore } = await import('../backing/run-restore.ts');
      done(await runRestore(file, replace, locale, terminal));
    });
}
