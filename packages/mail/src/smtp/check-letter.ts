import type { Letter, Mailbox } from './letter.ts';

/** "<id@host>", in letters that need no quoting. */
const MESSAGE_ID = /^<[^\s<>@"(),:;\\[\]\p{Cc}]{1,200}@[^\s<>@"(),:;\\\p{Cc}]{1,200}>$/u;
/** One address: no list, no comment, no quoting, no line end, nothing invisible. */
const ADDRESS = /^[^\s<>@"(),:;\\[\]\p{Cc}\p{Cf}]{1,64}@[^\s<>@"(),:;\\[\]\p{Cc}\p{Cf}]{1,253}$/u;
const METHOD = /^[A-Z]+$/;

/** Whether `address` is one plain address, which can't bring along other recipients or header lines. */
export function isAddress(address: string): boolean {
  return ADDRESS.test(address);
}

/**
 * Sees to it that what callers make themselves, and not their users, is well formed.
 * @throws TypeError naming the field: such a letter is a mistake of ours, and trying again does not help.
 */
export function checkLetter(letter: Letter): void {
  check('messageId', MESSAGE_ID.test(letter.messageId));
  check('from', letter.from === undefined || isAddress(letter.from.address));
  check('replyTo', letter.replyTo === undefined || isAddress(letter.replyTo.address));
  check('inReplyTo', letter.inReplyTo === undefined || MESSAGE_ID.test(letter.inReplyTo));
  check(
    'references',
    (letter.references ?? []).every((id) => MESSAGE_ID.test(id)),
  );
  check('date', !Number.isNaN(letter.date.getTime()));
  check('icalendar', letter.icalendar === undefined || METHOD.test(letter.icalendar.method));
  const { url, mailto } = letter.listUnsubscribe ?? {};
  check('listUnsubscribe', url === undefined || /^https?:$/.test(protocolOf(url)));
  check('listUnsubscribe', mailto === undefined || isAddress(mailto));
}

/** A name as a header may bear it: one line, nothing invisible that turns the writing around, not endless. */
export function headerName({ name }: Mailbox): string {
  return headerLine(name).slice(0, 100).toWellFormed();
}

/** A text in one line, without what is invisible. */
export function headerLine(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\s\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
    .replace(/\p{Cf}/gu, '')
    .trim();
}

function check(field: string, isRight: boolean): void {
  if (!isRight) throw new TypeError(`A letter with a bad ${field} can't be sent`);
}

function protocolOf(url: string): string {
  return URL.canParse(url) ? new URL(url).protocol : '';
}
