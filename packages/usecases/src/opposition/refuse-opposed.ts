import type { Executor } from '@navette/db';
import { invalidField } from '@navette/domain';
import { addressesOf } from './digest.ts';
import { loadOppositions } from './opposed.ts';

/**
 * Refuses to write to whoever said no, whoever typed the address and wherever.
 * @param named addresses with the field that each stands in
 * @throws DomainError `invalid` at the first field whose address is opposed
 */
export async function refuseOpposed(
  db: Executor,
  named: readonly { readonly email: string; readonly pointer: string }[],
): Promise<void> {
  const isOpposed = await loadOppositions(
    db,
    named.flatMap(({ email }) => addressesOf({ email })),
  );
  const opposed = named.find(({ email }) => isOpposed(addressesOf({ email })));
  if (opposed !== undefined)
    throw invalidField(opposed.pointer, 'opposed', 'somebody who has not said no to being contacted');
}
