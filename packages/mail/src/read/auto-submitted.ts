import type { Header } from 'postal-mime';

/** Headers that only programs write, and what in them says so. */
const SIGNS: readonly (readonly [name: string, pattern: RegExp])[] = [
  ['auto-submitted', /^(?!no\b)\S/i],
  ['precedence', /^(bulk|junk|list|auto_reply)\b/i],
  ['x-autoreply', /^(?!no\b)/i],
  ['x-autorespond', /^/],
  ['list-id', /\S/],
  ['return-path', /^<>$/],
  ['content-type', /^multipart\/report\b/i],
  ['x-failed-recipients', /\S/],
];
/** What Outlook and others put before the subject of an absence. */
const ABSENCE =
  /^(automatic reply|auto(matic)?[- ]?reply|out of (the )?office|réponse automatique|absence du bureau|automatische antwort|abwesenheits(notiz|benachrichtigung)|automatisch antwoord|afwezig(heid)?)\b.{0,3}:/i;

/** Whether a program wrote a mail by itself, by what its head says. */
export function isAutoSubmitted(headers: readonly Header[], subject: string): boolean {
  const isSigned = SIGNS.some(([name, pattern]) =>
    headers.some(({ key, value }) => key === name && pattern.test(value.trim())),
  );
  return isSigned || ABSENCE.test(subject);
}
