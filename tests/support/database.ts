import { RUNTIME_ROLE } from '@navette/db';
import pg from 'pg';
import { v4 } from 'uuid';
import { inject } from 'vitest';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Address of the template database, with the rights of its owner; made by the global setup. */
    templateUrl: string;
  }
}

/** A migrated database of a test's own. */
export interface TestDatabase {
  readonly url: string;
  /** The role that a service takes on. */
  readonly role: string;
  /** The same database with the rights of its owner. */
  readonly ownerUrl: string;
  /** Another database of the same cluster. */
  readonly elsewhere: string;
  drop(): Promise<void>;
}

/** Copies the migrated template: some 50 ms, nothing to clean, nothing shared. */
export async function testDatabase(): Promise<TestDatabase> {
  const template = new URL(inject('templateUrl'));
  const templateName = template.pathname.slice(1);
  const name = `test_${v4().replaceAll('-', '')}`;
  await administer(template, `create database ${name} template ${templateName}`);
  const url = withDatabase(template, name);
  return {
    url,
    role: RUNTIME_ROLE,
    ownerUrl: url,
    elsewhere: withDatabase(template, 'postgres'),
    drop: () => administer(template, `drop database if exists ${name} with (force)`),
  };
}

function withDatabase(url: URL, name: string): string {
  const copy = new URL(url);
  copy.pathname = `/${name}`;
  return copy.href;
}

async function administer(url: URL, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: withDatabase(url, 'postgres') });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
