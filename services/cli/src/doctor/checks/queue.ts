import { openQueue } from '@navette/jobs';
import { type Finding, found } from '../finding.ts';
import type { Patient } from '../patient.ts';
import { reasonOf } from '../reason.ts';

/** Whether jobs can be handed over. */
export async function checkQueue({ queue: connection }: Patient): Promise<Finding> {
  const engine = connection.kind === 'redis' ? 'Redis' : 'PostgreSQL';
  const queue = openQueue(connection);
  try {
    await queue.counts();
    return found('queue', 'ok', 'queue_ok', { engine });
  } catch (error) {
    return found('queue', 'failed', 'queue_away', { engine, reason: reasonOf(error) });
  } finally {
    await queue.close();
  }
}
