import { StartFailure } from '../failure.ts';
import { program } from '../services.ts';
import type { Stack } from '../stack.ts';

/**
 * Brings a database up to date with its owner's rights.
 * @returns whether the role of the services exists; a login that may not make roles leaves them the owner's
 * @throws StartFailure with the reason
 */
export async function migrateDatabase(stack: Stack, ownerUrl: string): Promise<{ runtimeRole: boolean }> {
  const done = await stack.run('migrate', program('migrate', { DATABASE_URL: ownerUrl }));
  if (done.exit.code !== 0) throw new StartFailure(`the database could not be brought up to date: ${done.lastWords}`);
  const answer: unknown = JSON.parse(done.stdout.at(-1) ?? '{}');
  return { runtimeRole: Object(answer).runtimeRole === true };
}
