import { readDate } from '@navette/spreadsheets';
import { LANGUAGES } from '@navette/taxonomy';
import { Command, InvalidArgumentError, Option } from 'commander';
import { EXPLAIN_WORDS } from '../explaining/explain-words.ts';
import type { Locale } from '../locales/locale.ts';
import { type MatchRequest, OUTPUT_FORMATS } from '../matching/match-request.ts';
import type { ExitCode, Terminal } from '../terminal.ts';

const MOST = 1000;
const MOST_SAMPLED = 10_000;
const MOST_SEED = 2 ** 31 - 1;

/** `navette match`: two lists in, ranked and explained matches out. */
export function matchCommand(locale: Locale, terminal: Terminal, done: (code: ExitCode) => void): Command {
  const { match } = locale.help;
  const words = EXPLAIN_WORDS[locale.language].help;
  const top = (value: string): number => {
    const number = Number(value);
    if (Number.isInteger(number) && number >= 1 && number <= MOST) return number;
    throw new InvalidArgumentError(locale.expected.top(value, MOST));
  };
  const whole =
    (option: string, least: number, most: number) =>
    (value: string): number => {
      const number = Number(value);
      if (/^\d+$/.test(value) && number >= least && number <= most) return number;
      throw new InvalidArgumentError(locale.expected.oneOf(value, [`${option} ${least}…${most}`]));
    };
  const day = (value: string): string => {
    const date = readDate(value);
    if (date) return date;
    throw new InvalidArgumentError(locale.expected.day(value));
  };
  const oneOf = (values: readonly string[]) => (value: string) => {
    if (values.includes(value)) return value;
    throw new InvalidArgumentError(locale.expected.oneOf(value, values));
  };
  return new Command('match')
    .description(match.description)
    .usage(match.usage)
    .addOption(new Option('--needs <file>', match.needs))
    .addOption(new Option('--startups <file>', match.startups))
    .addOption(new Option('--top <number>', match.top).argParser(top).default(10))
    .addOption(new Option('--format <format>', match.format).argParser(oneOf(OUTPUT_FORMATS)).default('table'))
    .addOption(new Option('--lang <language>', match.lang).argParser(oneOf(LANGUAGES)).default('fr'))
    .addOption(new Option('--map <file>', match.map))
    .addOption(new Option('--today <date>', match.today).argParser(day))
    .addOption(new Option('--strict', match.strict))
    .addOption(new Option('--explain', words.explain))
    .addOption(new Option('--sample <number>', words.sample).argParser(whole('--sample', 1, MOST_SAMPLED)))
    .addOption(new Option('--seed <number>', words.seed).argParser(whole('--seed', 0, MOST_SEED)).default(1))
    .addHelpText('after', `\n${match.after}`)
    .allowExcessArguments(false)
    .action(async (options: Partial<MatchRequest>, command: Command) => {
      // Commander would tell a missing option before a mistyped one, which is the reason why it is missing.
      for (const name of ['needs', 'startups'] as const) {
        if (options[name] === undefined)
          command.error(`'--${name}'`, { code: 'commander.missingMandatoryOptionValue' });
      }
      if (options.needs === '-' && options.startups === '-') command.error('', { code: 'stdinTwice' });
      const { runMatch } = await import('../matching/run-match.ts');
      done(await runMatch(options as MatchRequest, locale, terminal));
    });
}
