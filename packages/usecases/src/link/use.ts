import { type LinkUse, type LinkUsed, linkUse } from '@navette/contracts';
import { type Executor, findIntroduction, findNeed, type LinkRow, markLinkUsed, transaction } from '@navette/db';
import { authorise, DomainError, invalidField, notFound } from '@navette/domain';
import type { z } from 'zod';
import { parse } from '../context/parse.ts';
import { record } from '../context/record.ts';
import { writeAnswer } from '../introduction/answer.ts';
import { writeChoice } from '../introduction/choose.ts';
import { partyOf } from '../introduction/party.ts';
import { type AcceptContext, acceptInvitation, prepareAccount } from '../invitation/accept.ts';
import { writeMove } from '../need/move.ts';
import { needSubject } from '../need/subject.ts';
import { objectTo } from '../opposition/object.ts';
import { outcomeParty } from '../outcome/access.ts';
import { writeOutcomeAnswer } from '../outcome/answer.ts';
import { markByLink } from '../shortlist/mark-by-link.ts';
import { holderOf, type LinkContext, openLink } from './open.ts';

type Use = z.output<typeof linkUse>;
type UseOf<A extends Use['answer']> = Extract<Use, { answer: A }>;

/** What each purpose takes as an answer. */
const ANSWERS: Readonly<Record<LinkRow['purpose'], readonly Use['answer'][]>> = {
  approve_need: ['approve', 'return'],
  answer_introduction: ['interested', 'declined'],
  choose_startups: ['choose'],
  mark_shortlist: ['mark'],
  confirm_outcome: ['confirmed', 'disputed'],
  accept_invitation: ['accept'],
  object: ['object'],
};

/**
 * Does what the holder of a link says, once: the link is locked, what it asks is done, and it is used up, in one transaction.
 * @throws DomainError `not_found`; `illegal_transition` when it was used; `invalid`; and what the answer itself may refuse
 */
export async function useLink(given: LinkContext & AcceptContext, token: string, input: LinkUse): Promise<LinkUsed> {
  const found = await openLink(given, given.db, token);
  const ctx = { ...given, actor: holderOf(found), language: found.language };
  const use = parse(linkUse, input);
  if (!ANSWERS[found.purpose].includes(use.answer)) {
    throw invalidField('/answer', 'unknown_answer', `one of ${ANSWERS[found.purpose].join(', ')}`);
  }
  // Making an account speaks to the identity library, which writes by itself: it comes before, and again does no harm.
  const account = use.answer === 'accept' ? { id: await prepareAccount(ctx, found, use), name: use.name } : undefined;
  await transaction(ctx.db, async (trx) => {
    const row = await openLink(ctx, trx, token, true);
    if (row.usedAt !== null) {
      throw new DomainError('illegal_transition', 'This link was used already; it acts once.', [
        { pointer: '', code: 'link_used', expected: 'a link that was not used' },
      ]);
    }
    // Used up first: what is answered closes the other links that asked the same, and not this one.
    await markLinkUsed(trx, row.id, use.answer, ctx.now());
    await act(trx, ctx, row, use, account);
    await record(trx, ctx, [
      {
        kind: 'link.used',
        ...(row.operatorId !== null && { operatorId: row.operatorId }),
        payload: { linkId: row.id, purpose: row.purpose, answer: use.answer },
      },
    ]);
  });
  return { used: use.answer };
}

async function act(
  trx: Executor,
  ctx: LinkContext,
  row: LinkRow,
  use: Use,
  account: { readonly id: string; readonly name: string | undefined } | undefined,
): Promise<void> {
  switch (use.answer) {
    case 'approve':
    case 'return':
      return moveByLink(trx, ctx, row, use);
    case 'interested':
    case 'declined': {
      const party = await partyOf({ ...ctx, db: trx }, row.introductionId ?? '', 'introduction.answer');
      return writeAnswer(trx, ctx, party, use, { name: row.name, linkId: row.id });
    }
    case 'choose':
      return chooseByLink(trx, ctx, row, use);
    case 'mark':
      return markByLink(trx, ctx, row, use.marks);
    case 'confirmed':
    case 'disputed': {
      const found = await outcomeParty({ ...ctx, db: trx }, row.outcomeId ?? '', 'outcome.answer');
      return void (await writeOutcomeAnswer(trx, ctx, found, use));
    }
    case 'accept':
      if (account === undefined) throw notFound();
      return acceptInvitation(trx, ctx, row, account);
    case 'object':
      return objectTo(trx, ctx, row, use.text);
  }
}

/** Bon pour diffusion, or back with a reason. */
async function moveByLink(
  trx: Executor,
  ctx: LinkContext,
  row: LinkRow,
  use: UseOf<'approve'> | UseOf<'return'>,
): Promise<void> {
  const need = row.needId === null ? undefined : await findNeed(trx, row.needId);
  if (need === undefined) throw notFound();
  authorise(ctx.actor, 'need.answer_approval', needSubject(need));
  await writeMove(trx, ctx, need, use.answer, use);
}

/** Each choice is about an interested startup of the link's own need. */
async function chooseByLink(trx: Executor, ctx: LinkContext, row: LinkRow, use: UseOf<'choose'>): Promise<void> {
  for (const [n, { introductionId, ...choice }] of use.choices.entries()) {
    const introduction = await findIntroduction(trx, introductionId);
    if (introduction === undefined || introduction.needId !== row.needId) {
      throw invalidField(
        `/choices/${n}/introductionId`,
        'unknown',
        'the introductionId of a startup that the link shows',
      );
    }
    const party = await partyOf({ ...ctx, db: trx }, introductionId, 'introduction.choose');
    await writeChoice(trx, ctx, party, choice, 'link');
  }
}
