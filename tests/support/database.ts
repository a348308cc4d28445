import { randomUUID } from 'node:crypto';
import { RUNTIME_ROLE } from '@navette/db';
import { withClient } from '@navette/infra/launcher/database/connect.ts';
import { inject } from 'vitest';
import { COPY } from './postgres-template.ts';

/** A migrated database that nobody else works on. */
export interface TestDatabase {
  /** As the services of an embedded database reach it: a login that has the runtime role's rights. */
  readonly url: string;
  /** The role that a service takes on where its login may do more. */
  readonly role: string;
  /** With the rights of the one who migrates. */
  readonly ownerUrl: string;
  /** Another database of the same server. */
  readonly elsewhere: string;
  /** Removes it, whoever is still connected. */
  drop(): Promise<void>;
}

/**
 * Makes a fresh copy of the migrated template, in some 50 ms; call it in `beforeAll`, and `drop()` in `afterAll`.
 * Note that one thing is shared with the other tests of a run: an open transaction holds back the horizon of every
 * database of the server.
 */
export async function testDatabase(): Promise<TestDatabase> {
  const { ownerUrl, appUrl, template } = inject('postgres');
  const name = COPY + randomUUID().replaceAll('-', '');
  const onServer = (statement: string) =>
    withClient(ownerUrl.replace('DATABASE', 'postgres'), (client) => client.query(statement));
  await onServer(`CREATE DATABASE ${name} TEMPLATE ${template}`);
  return {
    url: appUrl.replace('DATABASE', name),
    role: RUNTIME_ROLE,
    ownerUrl: ownerUrl.replace('DATABASE', name),
    elsewhere: ownerUrl.replace('DATABASE', 'postgres'),
    async drop() {
      await onServer(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
    },
  };
}
