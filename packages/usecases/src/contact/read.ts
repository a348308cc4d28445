import { type Contact, contactList } from '@navette/contracts';
import { findContactsById, listContacts, type Page } from '@navette/db';
import { authorise, invalidField, may } from '@navette/domain';
import type { z } from 'zod';
import type { Context } from '../context/context.ts';
import { ownOperator } from '../context/own-operator.ts';
import { parse } from '../context/parse.ts';
import { contactView } from './view.ts';

/** Contacts by name, the own operator's only. */
export async function browseContacts(ctx: Context, query: z.input<typeof contactList>): Promise<Page<Contact>> {
  authorise(ctx.actor, 'contact.read');
  const { q, cursor, limit, organisationId } = parse(contactList, query);
  if (cursor !== undefined) {
    const [row] = await findContactsById(ctx.db, [cursor]);
    if (row === undefined || !may(ctx.actor, 'contact.read', { operatorId: row.operatorId }))
      throw invalidField('/cursor', 'unknown_cursor', '`next` of the page before');
  }
  const page = await listContacts(ctx.db, {
    q,
    organisationId,
    operatorId: ownOperator(ctx.actor),
    after: cursor,
    limit,
  });
  return { items: page.items.map(contactView), next: page.next };
}
