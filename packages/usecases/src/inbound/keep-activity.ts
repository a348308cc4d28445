import { DESK_EDITION_ID, type Executor, findNeed, insertActivities } from '@navette/db';
import { quoteFree, type ReadMail } from '@navette/mail';
import type { subjectsOf } from '../activity/create.ts';
import type { Context } from '../context/context.ts';
import { record } from '../context/record.ts';
import { addressesOf } from '../opposition/digest.ts';
import { loadOppositions } from '../opposition/opposed.ts';
import { correspondenceOf } from './correspondents.ts';
import { ignored, type Result } from './result.ts';

/** What a mail is about, as somebody says. */
export type Subjects = Awaited<ReturnType<typeof subjectsOf>>;

const LONGEST_TEXT = 50_000;

/**
 * Keeps what was written as an activity of the operator: what a person wrote, without what they quote. Somebody who said no is
 * not kept, whatever the mail is about; a mail in which nobody is known is not either.
 * @param given what whoever brings it says that it is about
 */
export async function keepAsActivity(
  trx: Executor,
  ctx: Context,
  operatorId: string,
  mail: ReadMail,
  given: Subjects | undefined,
): Promise<Result> {
  if (mail.autoSubmitted) return ignored('automatic');
  const found = await correspondenceOf(trx, operatorId, mail);
  const addresses = addressesOf({ email: found.address });
  if ((await loadOppositions(trx, addresses))(addresses)) return ignored('opposed');
  const needId = given?.needId ?? found.needId;
  const introductionId = given?.introductionId ?? (given?.needId ? null : found.introductionId);
  const need = needId === null ? undefined : await findNeed(trx, needId);
  const organisationId = given?.organisationId ?? found.organisationId ?? need?.organisationId ?? null;
  if (organisationId === null && found.contactId === null && needId === null) return ignored('nobody_known');
  const id = ctx.newId.ordered();
  const now = ctx.now();
  await insertActivities(trx, [
    {
      id,
      operatorId,
      editionId: need?.editionId ?? DESK_EDITION_ID,
      kind: 'mail',
      at: mail.date !== null && mail.date < now ? mail.date : now,
      subject: mail.subject.slice(0, 500) || null,
      text: (quoteFree(mail.text) || mail.text || mail.subject || '…').slice(0, LONGEST_TEXT).toWellFormed(),
      organisationId,
      contactId: found.contactId,
      needId,
      introductionId,
      authorId: found.authorId,
      authorName: found.authorId === null ? found.authorName : null,
      source: 'mail',
      createdAt: now,
      updatedAt: now,
    },
  ]);
  await record(trx, ctx, [{ kind: 'activity.created', operatorId, payload: { activityId: id } }]);
  return { outcome: 'activity', reason: null, activityId: id, meetingId: null, mailId: null };
}
