import { Command, Option } from 'commander';
import type { Locale } from '../locales/locale.ts';
import type { EraseCommand, ExportDataCommand, RetentionCommand } from '../privacy/privacy-request.ts';
import type { ExitCode, Terminal } from '../terminal.ts';
import { languageOption } from './backup.ts';

/** `navette privacy export|erase|retention`: what people may ask of the network, and what the law asks of it. */
export function privacyCommand(locale: Locale, terminal: Terminal, done: (code: ExitCode) => void): Command {
  const words = locale.privacy.help;
  const command = (name: string, description: string): Command =>
    new Command(name).description(description).addOption(languageOption(locale)).allowExcessArguments(false);
  const aboutSomebody = (name: string, description: string): Command =>
    command(name, description)
      .addOption(new Option('--person <id>', words.person))
      .addOption(new Option('--contact <id>', words.contact))
      .addOption(new Option('--email <address>', words.email))
      .addOption(new Option('--organisation <id>', words.organisation));
  return new Command('privacy')
    .description(words.description)
    .addHelpText('after', `\n${words.after}`)
    .addCommand(
      aboutSomebody('export', words.export)
        .addOption(new Option('-o, --output <file>', words.output).makeOptionMandatory())
        .action(async (options: ExportDataCommand) => {
          const { runExportData } = await import('../privacy/run-export.ts');
          done(await runExportData(options, locale, terminal));
        }),
    )
    .addCommand(
      aboutSomebody('erase', words.erase)
        .addOption(new Option('--oppose', words.oppose))
        .addOption(new Option('--yes', words.yes))
        .action(async (options: EraseCommand) => {
          const { runErase } = await import('../privacy/run-erase.ts');
          done(await runErase(options, locale, terminal));
        }),
    )
    .addCommand(
      command('retention', words.retention)
        .addOption(new Option('--apply', words.apply))
        .addOption(new Option('--json', words.json))
        .action(async (options: RetentionCommand) => {
          const { runRetention } = await import('../privacy/run-retention.ts');
          done(await runRetention(options, locale, terminal));
        }),
    );
}
