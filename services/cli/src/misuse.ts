import type { Command, CommanderError } from 'commander';
import type { Locale } from './locales/locale.ts';

/** What was wrong with the call, in one line, and how to learn more. Commander says it in English only. */
export function describeMisuse(error: CommanderError, locale: Locale): string {
  const name = /'([^']*)'/.exec(error.message)?.[1] ?? '';
  const sentence = locale.misuse[error.code] ?? locale.misuse['commander.invalidArgument'];
  // What our own checks say stands behind commander's words.
  const detail = error.message.replace(/^.* is invalid\. /, '');
  return `${sentence?.replace('{name}', name).replace('{detail}', detail)} ${locale.seeHelp}`;
}

/** Puts the fixed words of the help page into the reader's language. */
export function translateHelp(command: Command, locale: Locale): void {
  command.helpOption('-h, --help', locale.help.help).configureHelp({
    styleTitle: (title) => locale.help.titles[title] ?? title,
    optionDescription: ({ description, defaultValue }) =>
      defaultValue === undefined ? description : `${description} (${locale.help.byDefault} ${defaultValue})`,
    helpWidth: 100,
  });
  if (command.commands.length > 0) command.helpCommand('help [command]', locale.help.help);
}
