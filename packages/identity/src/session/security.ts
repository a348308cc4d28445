import type { Executor } from '@navette/db';
import { sql } from 'kysely';
import { AUTH_SCHEMA } from '../auth.ts';
import { SECOND_FACTOR_REQUIRED } from './caller.ts';

/** How a person's account is guarded. */
export interface Security {
  /** Whether there is a password; who comes by mailed links or a provider alone has none. */
  readonly password: boolean;
  readonly secondFactor: boolean;
  /** Whether the network asks this person for a second factor. */
  readonly secondFactorRequired: boolean;
  /** Whether a provider knows them. */
  readonly provider: boolean;
}

/** How somebody's account is guarded; undefined for nobody's. */
export async function readSecurity(db: Executor, personId: string): Promise<Security | undefined> {
  const { rows } = await sql<Security>`
    select coalesce(account."twoFactorEnabled", false) as second_factor,
      people.role <> 'member' and ${SECOND_FACTOR_REQUIRED} as second_factor_required,
      coalesce(bool_or(way."providerId" = 'credential' and way.password is not null), false) as password,
      coalesce(bool_or(way."providerId" <> 'credential'), false) as provider
    from people join ${sql.table(`${AUTH_SCHEMA}.user`)} as account on account.id = people.id
    left join ${sql.table(`${AUTH_SCHEMA}.account`)} as way on way."userId" = people.id
    where people.id = ${personId} group by people.role, account."twoFactorEnabled"`.execute(db);
  return rows[0];
}
