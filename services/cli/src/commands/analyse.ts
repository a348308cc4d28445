import { READ_AS } from '@navette/reading';
import { readDate } from '@navette/spreadsheets';
import { LANGUAGES } from '@navette/taxonomy';
import { Argument, Command, InvalidArgumentError, Option } from 'commander';
import type { AnalyseRequest } from '../analysing/analyse-request.ts';
import { ANALYSE_WORDS } from '../analysing/words/analyse-words.ts';
import type { Locale } from '../locales/locale.ts';
import type { ExitCode, Terminal } from '../terminal.ts';
import { languageOption } from './backup.ts';

/** `navette analyse "…"`: all that the engine reads in a text. */
export function analyseCommand(locale: Locale, terminal: Terminal, done: (code: ExitCode) => void): Command {
  const { help } = ANALYSE_WORDS[locale.language];
  const oneOf = (values: readonly string[]) => (value: string) => {
    if (values.includes(value)) return value;
    throw new InvalidArgumentError(locale.expected.oneOf(value, values));
  };
  const day = (value: string): string => {
    const date = readDate(value);
    if (date) return date;
    throw new InvalidArgumentError(locale.expected.day(value));
  };
  return new Command('analyse')
    .description(help.description)
    .addArgument(new Argument('<text>', help.text))
    .addOption(new Option('--as <kind>', help.as).argParser(oneOf(READ_AS)).default('need'))
    .addOption(new Option('--written <language>', help.written).argParser(oneOf(LANGUAGES)))
    .addOption(new Option('--today <date>', help.today).argParser(day))
    .addOption(new Option('--json', help.json))
    .addOption(languageOption(locale))
    .addHelpText('after', `\n${help.after}`)
    .allowExcessArguments(false)
    .action(async (text: string, options: Omit<AnalyseRequest, 'text'>) => {
      const { runAnalyse } = await import('../analysing/run-analyse.ts');
      done(await runAnalyse({ ...options, text }, terminal));
    });
}
