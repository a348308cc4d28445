import { Command, CommanderError } from 'commander';
import { analyseCommand } from './commands/analyse.ts';
import { backupCommand } from './commands/backup.ts';
import { doctorCommand } from './commands/doctor.ts';
import { evaluateCommand } from './commands/evaluate.ts';
import { exportCommand } from './commands/export.ts';
import { importCommand } from './commands/import.ts';
import { matchCommand } from './commands/match.ts';
import { privacyCommand } from './commands/privacy.ts';
import { restoreCommand } from './commands/restore.ts';
import { taxonomyCommand } from './commands/taxonomy.ts';
import { localeOf } from './locales/locale-of.ts';
import { describeMisuse, translateHelp } from './misuse.ts';
import { DONE, type ExitCode, FAILED, MISUSED, type Terminal } from './terminal.ts';

/** Runs `navette` with these arguments; the program's name is not among them. Never throws. */
export async function run(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const locale = localeOf(args);
  const program = new Command('navette').description(locale.help.program).usage(locale.help.usage);
  let outcome: ExitCode = DONE;
  const done = (code: ExitCode): void => {
    outcome = code;
  };
  const commands = [
    matchCommand,
    evaluateCommand,
    analyseCommand,
    importCommand,
    exportCommand,
    backupCommand,
    restoreCommand,
    doctorCommand,
    privacyCommand,
    taxonomyCommand,
  ];
  for (const command of commands) program.addCommand(command(locale, terminal, done));
  program.addHelpText('after', `\n${locale.help.others}\n`);
  for (const command of [program, ...program.commands, ...program.commands.flatMap(({ commands: below }) => below)]) {
    translateHelp(command, locale);
    command.exitOverride().configureOutput({
      writeOut: (text) => terminal.stdout.write(text),
      writeErr: () => undefined,
    });
  }
  try {
    if (args.length === 0) {
      terminal.stderr.write(program.helpInformation());
      return MISUSED;
    }
    await program.parseAsync(args, { from: 'user' });
    return outcome;
  } catch (error) {
    if (error instanceof CommanderError) {
      if (error.exitCode === 0) return DONE;
      terminal.stderr.write(`${describeMisuse(error, locale)}\n`);
      return MISUSED;
    }
    terminal.stderr.write(`${locale.unexpected}${error instanceof Error ? error.message : String(error)}\n`);
    return FAILED;
  }
}
