import { transaction } from '@navette/db';
import { DomainError } from '@navette/domain';
import type { Context } from '../../context/context.ts';

const UNIQUE_VIOLATION = '23505';

/**
 * Runs work in one transaction. Where a record that came in the same moment stands in the way (a contact of the same
 * address, a number), nothing is done.
 * @throws DomainError `unavailable`: another try sees that record
 */
export function transactionOrTryAgain<T>(db: Context['db'], work: Parameters<typeof transaction<T>>[1]): Promise<T> {
  return transaction(db, work).catch((error: { code?: string }) => {
    if (error.code !== UNIQUE_VIOLATION) throw error;
    throw new DomainError('unavailable', 'A record that just came in stands in the way; try again.');
  });
}
