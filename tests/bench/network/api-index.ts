import { withClient } from '@navette/infra/launcher/database/connect.ts';
import type { Caller } from '../http/caller.ts';
import type { BenchStack } from '../stack/stack.ts';

/** Each try waits for an answer as long as a caller does. */
const TRIES = 10;

/**
 * Waits until the API has every profile in its own index, as the worker has by now: building it keeps a processor busy
 * for long. Asking why a pair is a match is answered only then.
 */
export async function waitForApiIndex(stack: BenchStack, [caller]: readonly Caller[]): Promise<void> {
  const path = await withClient(stack.ownerUrl, async (client) => {
    const { rows } = await client.query<{ path: string }>(
      `select format('/api/v1/needs/%s/pairs/%s',
         (select id from needs where state = 'published' limit 1), (select id from profiles limit 1)) as path`,
    );
    return rows[0]?.path;
  });
  if (caller === undefined || path === undefined) throw new Error('the network has no need to ask about');
  for (let attempt = 1; ; attempt++) {
    try {
      await caller.call('GET', path);
      return;
    } catch (error) {
      if (attempt === TRIES) throw error;
    }
  }
}
