import { contactsToWriteTo, type Executor, peopleOfOrganisation } from '@navette/db';
import type { PrivacyRequest } from '@navette/privacy';
import type { Context } from '../context/context.ts';
import { type NewLetter, queueMails } from '../mail/queue.ts';
import { once, personRecipient, type Recipient } from '../mail/recipients.ts';

/** Somebody's addresses that one erasure is told to. */
const MOST_TOLD = 5;

/** Who is to be told of an erasure: looked up before it, since nobody knows afterwards. */
export async function toldOfErasure(db: Executor, request: PrivacyRequest): Promise<Recipient[]> {
  const { subjectKind, subjectId, email, language } = request;
  if (subjectKind === 'email') return email === null ? [] : [{ address: email, name: email, language }];
  if (subjectId === null) return [];
  switch (subjectKind) {
    case 'person': {
      const to = await personRecipient(db, subjectId);
      return to === undefined ? [] : [to];
    }
    case 'contact':
      return once(await contactsToWriteTo(db, { contactId: subjectId }, 1));
    case 'organisation':
      return once(await peopleOfOrganisation(db, subjectId, MOST_TOLD));
  }
}

/**
 * Tells that a request was carried out, in the transaction that ends it: whoever asked for a copy that it can be fetched,
 * whoever was forgotten that it is done. The latter mail bears no id, and its address goes once it has left.
 */
export async function tellCarriedOut(
  trx: Executor,
  ctx: Context,
  request: PrivacyRequest,
  erased: readonly Recipient[],
): Promise<void> {
  const letters: NewLetter[] = [];
  if (request.kind === 'erasure') {
    for (const { address, name, language } of erased) {
      const data = { opposed: request.alsoOppose };
      letters.push({ kind: 'erasure_done', to: { address, name, language }, operatorId: null, data });
    }
  } else if (request.requestedBy !== null && request.expiresAt !== null) {
    const to = await personRecipient(trx, request.requestedBy);
    if (to !== undefined) {
      letters.push({
        kind: 'data_export_ready',
        to,
        operatorId: request.operatorId,
        data: { expiresOn: request.expiresAt.toISOString().slice(0, 10) },
        path: `/api/v1/privacy/requests/${request.id}/archive`,
        occasion: `privacy:${request.id}`,
      });
    }
  }
  await queueMails(trx, ctx, letters);
}
