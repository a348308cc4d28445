const REFUSED = { description: 'Refused, in the identity library’s own words: {"code", "message"}.' };
const DONE = { description: 'Done.' };
const SIGNED_IN = {
  description: 'Signed in; or `{"twoFactorRedirect": true}`, where a code of the second factor comes next.',
  headers: { 'set-auth-token': { schema: { type: 'string' as const }, description: 'The bearer token.' } },
};

interface Described {
  readonly id: string;
  readonly summary: string;
  /** Fields of the body; those that end in "?" may be missing. */
  readonly fields: readonly string[];
  readonly signsIn?: true;
  /** Only for whoever is signed in. */
  readonly signedIn?: true;
}

const OPERATIONS: Readonly<Record<string, Described>> = {
  '/sign-in/email': {
    id: 'signIn',
    summary: 'Sign in with address and password',
    fields: ['email', 'password'],
    signsIn: true,
  },
  '/sign-in/magic-link': {
    id: 'askForMagicLink',
    summary: 'Have a link mailed that signs in; the answer is the same whether anybody has the address',
    fields: ['email'],
  },
  '/sign-in/magic-link/verify': {
    id: 'useMagicLink',
    summary: 'Sign in by what stands behind the # of a mailed link, once',
    fields: ['token'],
    signsIn: true,
  },
  '/two-factor/verify-totp': {
    id: 'verifyCode',
    summary: 'Give the code of the second factor: to sign in, or to show that it works',
    fields: ['code'],
    signsIn: true,
  },
  '/two-factor/verify-backup-code': {
    id: 'verifyBackupCode',
    summary: 'Sign in with a backup code in place of the second factor, once',
    fields: ['code'],
    signsIn: true,
  },
  '/two-factor/enable': {
    id: 'enableTwoFactor',
    summary:
      'Begin with a second factor: `totpURI` for the app, `backupCodes` to be kept; it counts once a code was given',
    fields: ['password?'],
    signedIn: true,
  },
  '/two-factor/disable': {
    id: 'disableTwoFactor',
    summary: 'Do without the second factor',
    fields: ['password?'],
    signedIn: true,
  },
  '/two-factor/generate-backup-codes': {
    id: 'renewBackupCodes',
    summary: 'Take other backup codes',
    fields: ['password?'],
    signedIn: true,
  },
  '/request-password-reset': {
    id: 'askForPasswordReset',
    summary: 'Have a link mailed that sets another password; the answer is the same whether anybody has the address',
    fields: ['email'],
  },
  '/reset-password': {
    id: 'resetPassword',
    summary: 'Set a password by a mailed link, once; signs the person out of everywhere',
    fields: ['token', 'newPassword'],
  },
  '/change-password': {
    id: 'changePassword',
    summary: 'Set another password; signs the person out of everywhere else',
    fields: ['currentPassword', 'newPassword'],
    signedIn: true,
  },
  '/mail-change': {
    id: 'askForMailChange',
    summary: 'Ask for another mail address, which is written to',
    fields: ['email', 'password?'],
    signedIn: true,
  },
  '/mail-change/confirm': {
    id: 'confirmMailChange',
    summary: 'Confirm a new mail address by a mailed link, once',
    fields: ['token'],
  },
  '/sign-in/social': {
    id: 'signInByProvider',
    summary:
      'Begin to sign in through the provider, where there is one: go to `url`, come back to the path `callbackURL`',
    fields: ['callbackURL?'],
  },
  '/sign-out': { id: 'signOut', summary: 'Sign out', fields: [], signedIn: true },
};

/** What the OpenAPI document says of the identity library's endpoints. */
export const IDENTITY_PATHS = Object.fromEntries(
  Object.entries(OPERATIONS).map(([path, described]) => [`/api/auth${path}`, { post: operationOf(described) }]),
);

function operationOf({ id, summary, fields, signsIn, signedIn }: Described) {
  const required = fields.filter((field) => !field.endsWith('?'));
  const properties = Object.fromEntries(fields.map((field) => [field.replace('?', ''), { type: 'string' as const }]));
  const schema = { type: 'object' as const, ...(required.length > 0 && { required }), properties };
  return {
    operationId: id,
    tags: ['session'],
    summary,
    ...(signedIn !== true && { security: [] }),
    ...(fields.length > 0 && { requestBody: { required: true, content: { 'application/json': { schema } } } }),
    responses: {
      200: signsIn === true ? SIGNED_IN : DONE,
      400: REFUSED,
      401: REFUSED,
      429: { description: 'Too many tries; wait for the seconds that `Retry-After` says.' },
    },
  };
}
