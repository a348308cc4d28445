export { type Accounts, createAccounts } from './accounts.ts';
export { AUTH_SCHEMA, type Auth, type AuthConnection, createAuth } from './auth.ts';
export { migrateIdentity } from './migrate.ts';
export { createSessions, type Sessions } from './sessions.ts';
