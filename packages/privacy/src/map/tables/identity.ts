import { sql } from 'kysely';
import type { TableRule } from '../rule.ts';
import { either, ids, type Tie } from '../tie.ts';

/** Rows of one that better-auth keeps by an id or an address within a text. */
function naming(column: string): Tie {
  return ({ personIds, emails }) => {
    const patterns = [...personIds, ...emails].map((text) => `%${text.replaceAll(/[\\%_]/g, '\\$&')}%`);
    return sql<boolean>`${sql.raw(column)} ilike any(${patterns}::text[])`;
  };
}

const ACCOUNT = ids('"userId"', 'personIds');

/** The identity library's tables: an account has the id of its person. It goes when the person is erased. */
export const IDENTITY: Readonly<Record<string, TableRule>> = {
  'auth.session': {
    person: [{ rows: ACCOUNT, remove: true }],
    facts: ['id', 'expiresAt', 'createdAt', 'updatedAt', 'userId'],
    personal: ['ipAddress', 'userAgent'],
    withheld: ['token'],
  },
  'auth.account': {
    person: [{ rows: ACCOUNT, remove: true }],
    facts: ['id', 'providerId', 'userId', 'scope', 'createdAt', 'updatedAt', 'accessTokenExpiresAt'].concat([
      'refreshTokenExpiresAt',
    ]),
    personal: ['accountId'],
    withheld: ['accessToken', 'refreshToken', 'idToken', 'password'],
  },
  'auth.twoFactor': {
    person: [{ rows: ACCOUNT, remove: true }],
    facts: ['id', 'userId', 'verified', 'failedVerificationCount', 'lockedUntil'],
    withheld: ['secret', 'backupCodes'],
  },
  'auth.verification': {
    person: [{ rows: either(naming('identifier'), naming('value')), remove: true }],
    facts: ['id', 'expiresAt', 'createdAt', 'updatedAt'],
    withheld: ['identifier', 'value'],
  },
  'auth.attempt': {
    because: 'how often somebody tried to sign in, by a digest, for minutes',
    withheld: ['id', 'key', 'failures', 'told', 'expiresAt'],
  },
  'auth.rateLimit': {
    because: 'how often an address of the Internet asked, for a minute',
    withheld: ['id', 'key', 'count', 'lastRequest'],
  },
  'auth.user': {
    person: [{ rows: ids('id', 'personIds'), remove: true }],
    facts: ['id', 'emailVerified', 'createdAt', 'updatedAt', 'twoFactorEnabled'],
    personal: ['name', 'email', 'image'],
  },
};
