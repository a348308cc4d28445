import { type Contact, type ContactInput, contactInput } from '@navette/contracts';
import { findContactsByEmail, findOrganisation, insertContacts, transaction } from '@navette/db';
import { authorise, DomainError, invalidField } from '@navette/domain';
import type { Context } from '../context/context.ts';
import { parse } from '../context/parse.ts';
import { record } from '../context/record.ts';
import { importingOperator } from '../import/operator.ts';
import { addressesOf } from '../opposition/digest.ts';
import { loadOppositions } from '../opposition/opposed.ts';
import { contactView } from './view.ts';

/**
 * Keeps a person to talk to, for the own operator.
 * @throws DomainError `invalid` for one who said no to being contacted, `duplicate` for the same address in the same organisation
 */
export async function createContact(
  ctx: Context,
  input: ContactInput,
  operatorId?: string,
  id: string = ctx.newId.ordered(),
): Promise<Contact> {
  authorise(ctx.actor, 'contact.write');
  const given = parse(contactInput, input);
  const owner = await importingOperator(ctx.db, ctx.actor, operatorId);
  const organisation = given.organisationId ? await findOrganisation(ctx.db, given.organisationId) : undefined;
  if (given.organisationId && organisation === undefined)
    throw invalidField('/organisationId', 'unknown_organisation', 'the id of an organisation of the directory');
  const addresses = addressesOf({ email: given.email, phones: [given.phone] });
  if ((await loadOppositions(ctx.db, addresses))(addresses))
    throw invalidField('/email', 'opposed', 'somebody who has not said no to being contacted');
  const now = ctx.now();
  const row = {
    id,
    operatorId: owner,
    organisationId: given.organisationId ?? null,
    name: given.name,
    email: given.email ?? null,
    phone: given.phone ?? null,
    jobTitle: given.jobTitle ?? null,
    language: given.language ?? null,
    source: 'navette',
    opposedAt: null,
    erasedAt: null,
    noticeQueuedAt: null,
    noticeSource: null,
    version: 1,
    createdAt: now,
    updatedAt: now,
  };
  await transaction(ctx.db, async (trx) => {
    const same = given.email ? await findContactsByEmail(trx, owner, [given.email]) : [];
    if (same.some((contact) => contact.organisationId === row.organisationId)) {
      throw new DomainError('duplicate', 'This address is a contact of the same organisation already.', [
        { pointer: '/email', code: 'duplicate', expected: 'an address that is new in this organisation' },
      ]);
    }
    await insertContacts(trx, [row]);
    await record(trx, ctx, [{ kind: 'contact.created', operatorId: owner, payload: { contactId: id } }]);
  });
  return contactView({ ...row, organisationName: organisation?.name ?? null });
}
