/**
 * - `empty`: there is nothing.
 * - `too_large`, `too_many_parts`, `too_deep`: beyond the limits.
 * - `not_a_mail`: something else, such as an Outlook .msg file or a page.
 */
export type MailReadErrorCode = 'empty' | 'too_large' | 'too_many_parts' | 'too_deep' | 'not_a_mail';

/** A raw mail of which nothing can be used. The message is English, for developers. */
export class MailReadError extends Error {
  override readonly name = 'MailReadError';
  readonly code: MailReadErrorCode;

  constructor(code: MailReadErrorCode, message: string) {
    super(message);
    this.code = code;
  }
}
