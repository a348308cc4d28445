import { Command, InvalidArgumentError, Option } from 'commander';
import type { DoctorCommand } from '../doctor/run-doctor.ts';
import type { Locale } from '../locales/locale.ts';
import type { ExitCode, Terminal } from '../terminal.ts';
import { languageOption } from './backup.ts';

/** `navette doctor`: is everything well, and if not, what to do. */
export function doctorCommand(locale: Locale, terminal: Terminal, done: (code: ExitCode) => void): Command {
  const words = locale.doctor.help;
  return new Command('doctor')
    .description(words.description)
    .addOption(
      new Option('--audit-head <hash>', words.auditHead).argParser((value: string) => {
        if (/^[0-9a-f]{64}$/i.test(value)) return value;
        throw new InvalidArgumentError(fillFound(words.notAHash, value));
      }),
    )
    .addOption(new Option('--json', words.json))
    .addOption(languageOption(locale))
    .addHelpText('after', `\n${words.after}`)
    .allowExcessArguments(false)
    .action(async (options: DoctorCommand) => {
      const { runDoctor } = await import('../doctor/run-doctor.ts');
      done(await runDoctor(options, locale, terminal));
    });
}

function fillFound(template: string, found: string): string {
  return template.replace('{found}', found);
}
