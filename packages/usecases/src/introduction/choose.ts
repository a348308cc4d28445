import { type Introduction, type OwnerAnswer, ownerAnswer } from '@navette/contracts';
import { cancelMails, type Executor, findIntroduction, lockIntroduction, revokeLinks, transaction } from '@navette/db';
import { DomainError, invalidField, isIntroductionEnd, notFound, type YesMeans } from '@navette/domain';
import type { z } from 'zod';
import { partiesOf } from '../clock/end.ts';
import type { Context } from '../context/context.ts';
import { parse } from '../context/parse.ts';
import { record } from '../context/record.ts';
import { writeDisclosures } from '../disclosure/note.ts';
import { ownerContacts, startupContacts } from '../disclosure/owner-contacts.ts';
import { queueMails } from '../mail/queue.ts';
import { ownerRecipients, startupRecipients } from '../mail/recipients.ts';
import { type Party, partyOf } from './party.ts';
import { referenceOf } from './reference.ts';
import { introductionScope } from './scope.ts';
import { takeStep } from './step.ts';
import { introductionView } from './view.ts';

/**
 * The owner takes an interested startup, and both sides learn their names; or it does not, with a reason. A facilitator puts
 * on record what the owner said by telephone.
 * @throws DomainError `not_found`, `forbidden`, `illegal_transition` before the startup is interested, `invalid`
 */
export async function chooseStartup(ctx: Context, id: string, input: OwnerAnswer): Promise<Introduction> {
  const party = await partyOf(ctx, id, 'introduction.choose');
  const given = parse(ownerAnswer, input);
  return transaction(ctx.db, async (trx) => {
    await writeChoice(trx, ctx, party, given, 'account');
    const row = await findIntroduction(trx, id);
    if (row === undefined) throw notFound();
    return introductionView(row, ctx.actor);
  });
}

/** The same, in a transaction that a link is used in. */
export async function writeChoice(
  trx: Executor,
  ctx: Context,
  party: Party,
  given: z.output<typeof ownerAnswer>,
  by: 'account' | 'link',
): Promise<void> {
  const { row, need, side } = party;
  if ((side === 'facilitator') !== (given.record !== undefined)) {
    throw side === 'facilitator'
      ? invalidField('/record', 'required', 'by what means the owner said so, who, and on which day')
      : invalidField('/record', 'not_yours', 'nothing: you speak for the owner yourself');
  }
  const current = await lockIntroduction(trx, row.id);
  const parties = current && (await partiesOf(trx, current));
  if (current === undefined || parties === undefined) throw notFound();
  if (isIntroductionEnd(current.state) || current.chosenAt !== null || current.interestedAt === null) {
    throw new DomainError(
      'illegal_transition',
      current.interestedAt === null
        ? 'The startup has not said that it is interested.'
        : 'This has been decided, or is over.',
    );
  }
  const means: YesMeans = side === 'facilitator' ? 'record' : by;
  if (given.answer === 'chosen') {
    await takeStep(trx, ctx, current, parties, {
      to: current.state === 'interested' ? 'connected' : current.state,
      bySide: 'owner',
      change: { chosenAt: ctx.now(), chosenBy: means },
    });
    await record(trx, ctx, [
      { kind: 'introduction.chosen', ...introductionScope(row), payload: { introductionId: row.id, means } },
      { kind: 'names.disclosed', ...introductionScope(row), payload: { introductionId: row.id } },
    ]);
    await discloseNames(trx, ctx, party);
  } else {
    const reason = given.text === undefined ? given.reason : `${given.reason}: ${given.text}`;
    await takeStep(trx, ctx, current, parties, {
      to: 'declined',
      bySide: 'owner',
      reason,
      change: { endedBy: 'owner' },
    });
    await record(trx, ctx, [
      {
        kind: 'introduction.refused',
        ...introductionScope(row),
        payload: { introductionId: row.id, by: 'owner', reason: given.reason, means },
      },
    ]);
    await queueMails(
      trx,
      ctx,
      (await startupRecipients(trx, need.operatorId, row.startupId)).map((to) => ({
        kind: 'not_chosen' as const,
        to,
        operatorId: need.operatorId,
        needId: need.id,
        introductionId: row.id,
        data: { reference: referenceOf(row.id) },
      })),
    );
  }
  await revokeLinks(trx, { purpose: 'answer_introduction', introductionId: row.id }, ctx.now());
  await cancelMails(trx, { introductionId: row.id, kinds: ['reminder', 'interested_to_choose'] });
}

/** Both sides are written to with the other's name, and what was disclosed is noted. */
async function discloseNames(trx: Executor, ctx: Context, { row, need }: Party): Promise<void> {
  const owners = await ownerContacts(trx, need);
  const startups = await startupContacts(trx, need.operatorId, row.startupId);
  const common = { operatorId: need.operatorId, needId: need.id, introductionId: row.id };
  const contact = (known: typeof owners) => ({
    contactName: known[0]?.name ?? '',
    contactEmail: known[0]?.email ?? null,
    contactPhone: known[0]?.phone ?? null,
  });
  await queueMails(trx, ctx, [
    ...(await startupRecipients(trx, need.operatorId, row.startupId)).map((to) => ({
      kind: 'chosen' as const,
      to,
      ...common,
      data: { needTitle: need.title, organisationName: need.organisationName, ...contact(owners) },
      path: `/introductions/${row.id}`,
      occasion: `chosen:${row.id}`,
    })),
    ...(await ownerRecipients(trx, need)).map((to) => ({
      kind: 'names_disclosed_owner' as const,
      to,
      ...common,
      data: { needTitle: need.title, startupName: row.startupName, ...contact(startups) },
      path: `/needs/${need.id}`,
      occasion: `chosen:${row.id}`,
    })),
  ]);
  await writeDisclosures(trx, ctx, [
    { need, organisationId: row.startupId, stage: 'all', means: 'mail', undertakingId: null },
  ]);
}
