import { type MailPreferences, mailPreferences } from '@navette/contracts';
import {
  deleteMailStop,
  findMail,
  findPerson,
  insertMailStop,
  type MailRow,
  setMailFrequency,
  transaction,
} from '@navette/db';
import { authorise, notFound, personIdOf } from '@navette/domain';
import type { z } from 'zod';
import type { Context } from '../context/context.ts';
import { parse } from '../context/parse.ts';
import { record } from '../context/record.ts';
import type { LinkContext } from '../link/open.ts';
import { unsubscribeLink } from './compose.ts';

/** The mail that an unsubscribe link was in. Looking changes nothing. @throws DomainError `not_found` */
export async function openUnsubscribe(ctx: LinkContext, token: string): Promise<MailRow> {
  const id = ctx.links.idOf(token);
  const mail = id === undefined ? undefined : await findMail(ctx.db, id);
  if (mail === undefined || !ctx.links.isTokenOf(token, unsubscribeLink(mail))) throw notFound();
  return mail;
}

/** One click ends news at an address; said again, it stays ended. */
export async function unsubscribe(ctx: LinkContext, token: string): Promise<MailRow> {
  const mail = await openUnsubscribe(ctx, token);
  await transaction(ctx.db, async (trx) => {
    await insertMailStop(trx, {
      address: mail.toAddress.toLowerCase(),
      reason: 'unsubscribed',
      mailId: mail.id,
      at: ctx.now(),
    });
    if (mail.personId !== null) await setMailFrequency(trx, mail.personId, 'off');
    await record(trx, ctx, [
      {
        kind: 'mail.stopped',
        ...(mail.operatorId !== null && { operatorId: mail.operatorId }),
        payload: { mailId: mail.id },
      },
    ]);
  });
  return mail;
}

/** How often the person signed in gets news. */
export async function readMailPreferences(ctx: Context): Promise<MailPreferences> {
  authorise(ctx.actor, 'me.read');
  const personId = personIdOf(ctx.actor);
  const person = personId === null ? undefined : await findPerson(ctx.db, personId);
  if (person === undefined) throw notFound();
  return { frequency: person.mailFrequency };
}

/** Changes it; whoever wants news again gets it, also after an unsubscribe link. */
export async function changeMailPreferences(
  ctx: Context,
  input: z.input<typeof mailPreferences>,
): Promise<MailPreferences> {
  authorise(ctx.actor, 'me.update');
  const { frequency } = parse(mailPreferences, input);
  const personId = personIdOf(ctx.actor);
  const person = personId === null ? undefined : await findPerson(ctx.db, personId);
  if (person === undefined) throw notFound();
  await transaction(ctx.db, async (trx) => {
    await setMailFrequency(trx, person.id, frequency);
    if (frequency !== 'off') await deleteMailStop(trx, person.email, 'unsubscribed');
    await record(trx, ctx, [{ kind: 'person.changed', payload: { personId: person.id, mailFrequency: frequency } }]);
  });
  return { frequency };
}
