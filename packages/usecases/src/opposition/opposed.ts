import { type Executor, findOppositions } from '@navette/db';
import { type Address, oppositionDigest } from './digest.ts';

/**
 * Asks the opposition list about many addresses at once.
 * @returns tells of any set of addresses whether one of them stands on the list
 */
export async function loadOppositions(
  db: Executor,
  addresses: readonly Address[],
): Promise<(addresses: readonly Address[]) => boolean> {
  const refused = await findOppositions(db, addresses.map(oppositionDigest));
  return (asked) => asked.some((address) => refused.has(oppositionDigest(address).toString('hex')));
}
