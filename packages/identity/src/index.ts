export { type Accounts, createAccounts } from './accounts.ts';
export { AUTH_SCHEMA, type Auth, type AuthConnection, createAuth } from './auth.ts';
export { DOORS, type Door } from './door/doors.ts';
export { AUTH_PATH, createDoors, type Doors } from './door/open.ts';
export { type Deliver, type IdentityLetter, LETTER_KINDS, type LetterData, type LetterKind } from './letter.ts';
export { migrateIdentity } from './migrate.ts';
export type { OidcSettings } from './oidc/settings.ts';
export { createSessions, type Sessions } from './sessions.ts';
