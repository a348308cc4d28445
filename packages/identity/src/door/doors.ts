/** One way into better-auth: what is let through, and nothing else. */
export interface Door {
  readonly method: 'GET' | 'POST';
  /** Fields of the body that are handed on. */
  readonly fields: readonly string[];
  /** A yes comes no sooner, ms: whether there was somebody to write to does not show in the time. */
  readonly notBefore?: number;
  /** The same for "who are you?". */
  readonly refusalNotBefore?: number;
}

/** Long enough for whatever is written in the meantime. */
const LETTER_MS = 200;
const REFUSAL_MS = 250;

const post = (fields: readonly string[], times: Pick<Door, 'notBefore' | 'refusalNotBefore'> = {}): Door => ({
  method: 'POST',
  fields,
  ...times,
});

/**
 * The endpoints of better-auth that are open, by their path below /api/auth. It has many more, which change state by GET,
 * show the tokens of sessions, or write whatever they are given: they do not exist here.
 */
export const DOORS: ReadonlyMap<string, Door> = new Map([
  ['/sign-in/email', post(['email', 'password', 'rememberMe'], { refusalNotBefore: REFUSAL_MS })],
  ['/sign-in/magic-link', post(['email'], { notBefore: LETTER_MS })],
  ['/sign-in/magic-link/verify', post(['token'])],
  ['/sign-out', post([])],
  ['/request-password-reset', post(['email'], { notBefore: LETTER_MS })],
  ['/reset-password', post(['token', 'newPassword'])],
  ['/change-password', post(['currentPassword', 'newPassword'])],
  ['/mail-change', post(['email', 'password'], { notBefore: LETTER_MS })],
  ['/mail-change/confirm', post(['token'])],
  ['/two-factor/enable', post(['password'])],
  ['/two-factor/disable', post(['password'])],
  ['/two-factor/generate-backup-codes', post(['password'])],
  ['/two-factor/verify-totp', post(['code'], { refusalNotBefore: REFUSAL_MS })],
  ['/two-factor/verify-backup-code', post(['code'], { refusalNotBefore: REFUSAL_MS })],
]);
