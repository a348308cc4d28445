import { HALVES } from '@navette/evaluation';
import { Command, InvalidArgumentError, Option } from 'commander';
import type { EvaluateRequest } from '../evaluating/evaluate-request.ts';
import type { Locale } from '../locales/locale.ts';
import type { ExitCode, Terminal } from '../terminal.ts';
import { languageOption } from './backup.ts';

const NEEDED = ['docs', 'queries', 'qrels'] as const;

/** `navette evaluate`: how good the ranking is on a labelled set, beside two plain ones. */
export function evaluateCommand(locale: Locale, terminal: Terminal, done: (code: ExitCode) => void): Command {
  const words = locale.evaluate.help;
  const half = (value: string): string => {
    if ((HALVES as readonly string[]).includes(value)) return value;
    throw new InvalidArgumentError(locale.expected.oneOf(value, HALVES));
  };
  return new Command('evaluate')
    .usage(words.usage)
    .description(words.description)
    .addOption(new Option('--docs <file>', words.docs))
    .addOption(new Option('--queries <file>', words.queries))
    .addOption(new Option('--qrels <file>', words.qrels))
    .addOption(new Option('--taxonomy <folder>', words.taxonomy))
    .addOption(new Option('--history <file>', words.history))
    .addOption(new Option('--half <half>', words.half).argParser(half))
    .addOption(new Option('--run <file>', words.run))
    .addOption(new Option('--json', words.json))
    .addOption(languageOption(locale))
    .addHelpText('after', `\n${words.after}`)
    .allowExcessArguments(false)
    .action(async (options: Partial<EvaluateRequest>, command: Command) => {
      for (const name of NEEDED) {
        if (options[name] === undefined)
          command.error(`'--${name}'`, { code: 'commander.missingMandatoryOptionValue' });
      }
      const { runEvaluate } = await import('../evaluating/run-evaluate.ts');
      done(await runEvaluate(options as EvaluateRequest, locale, terminal));
    });
}
