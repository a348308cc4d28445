export { type Accounts, createAccounts } from './accounts.ts';
export { actorOfPerson, actorOfRequest } from './actor.ts';
export { AUTH_SCHEMA, type Auth, type AuthConnection, createAuth } from './auth.ts';
export { migrateIdentity } from './migrate.ts';
