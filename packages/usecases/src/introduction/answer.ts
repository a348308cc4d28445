import { type DisclosedIntroduction, type StartupAnswer, startupAnswer, undertakingInput } from '@navette/contracts';
import {
  cancelMails,
  type Executor,
  findPerson,
  type IntroductionRow,
  insertUndertaking,
  listInterested,
  lockIntroduction,
  revokeLinks,
  transaction,
} from '@navette/db';
import { DomainError, invalidField, isIntroductionEnd, notFound, type YesMeans } from '@navette/domain';
import type { z } from 'zod';
import { type ClockParties, partiesOf } from '../clock/end.ts';
import type { Context } from '../context/context.ts';
import { parse } from '../context/parse.ts';
import { record } from '../context/record.ts';
import { queueMails } from '../mail/queue.ts';
import { ownerRecipients, startupRecipients } from '../mail/recipients.ts';
import { checkUndertakingVersion, currentUndertaking } from '../undertaking/text.ts';
import { disclosedIntroduction } from './disclosed.ts';
import { type Party, partyOf } from './party.ts';
import { introductionScope } from './scope.ts';
import { takeStep } from './step.ts';

/** Who answers: by a link, the one it was written to. */
export interface Answering {
  readonly name: string;
  readonly linkId: string | null;
}

/** A mail that asks for what was just answered is not sent any more. */
const ASKING_MAILS = ['opportunity_proposed', 'reminder'];

/**
 * The startup answers: interested, with its confidentiality undertaking, or not, with a reason. A facilitator puts on record
 * what it said by telephone; the card is shown only once somebody of the startup made the undertaking.
 * @throws DomainError `not_found`, `forbidden`, `illegal_transition`, `invalid`, `stale_version` for an old undertaking
 */
export async function answerIntroduction(
  ctx: Context,
  id: string,
  input: StartupAnswer,
): Promise<DisclosedIntroduction> {
  const party = await partyOf(ctx, id, 'introduction.answer');
  const given = parse(startupAnswer, input);
  const name = ctx.actor.kind === 'person' ? ((await findPerson(ctx.db, ctx.actor.personId))?.name ?? '') : '';
  await transaction(ctx.db, (trx) => writeAnswer(trx, ctx, party, given, { name, linkId: null }));
  return disclosedIntroduction(ctx, id);
}

/** The same, in a transaction that a link is used in. */
export async function writeAnswer(
  trx: Executor,
  ctx: Context,
  { row, need, side }: Party,
  given: z.output<typeof startupAnswer>,
  by: Answering,
): Promise<void> {
  if ((side === 'facilitator') !== (given.record !== undefined)) {
    throw side === 'facilitator'
      ? invalidField('/record', 'required', 'by what means the startup said so, who, and on which day')
      : invalidField('/record', 'not_yours', 'nothing: you speak for the startup yourself');
  }
  const current = await lockIntroduction(trx, row.id);
  const parties = current && (await partiesOf(trx, current));
  if (current === undefined || parties === undefined) throw notFound();
  if (isIntroductionEnd(current.state) || current.interestedAt !== null) {
    throw new DomainError('illegal_transition', 'This has been answered, or is over.');
  }
  if (given.answer === 'interested') {
    if (side === 'startup' && given.undertaking === undefined && need.visibility === 'anonymous') {
      throw invalidField('/undertaking', 'required', 'the confidentiality undertaking that opens the card');
    }
    await writeInterest(trx, ctx, { row, need, side }, current, parties, given, by);
  } else {
    const reason = given.text === undefined ? given.reason : `${given.reason}: ${given.text}`;
    await takeStep(trx, ctx, current, parties, {
      to: 'declined',
      bySide: 'startup',
      reason,
      change: { endedBy: 'startup' },
    });
    await record(trx, ctx, [
      {
        kind: 'introduction.refused',
        ...introductionScope(row),
        payload: { introductionId: row.id, by: 'startup', reason: given.reason, means: meansOf(side, by) },
      },
    ]);
  }
  await revokeLinks(trx, { purpose: 'answer_introduction', introductionId: row.id }, ctx.now());
  await cancelMails(trx, { introductionId: row.id, kinds: ASKING_MAILS });
}

async function writeInterest(
  trx: Executor,
  ctx: Context,
  party: Pick<Party, 'row' | 'need' | 'side'>,
  current: IntroductionRow,
  parties: ClockParties,
  given: Extract<z.output<typeof startupAnswer>, { answer: 'interested' }>,
  by: Answering,
): Promise<void> {
  const { row, need, side } = party;
  const means = meansOf(side, by);
  if (given.undertaking !== undefined && side === 'startup') {
    await writeUndertaking(trx, ctx, party, given.undertaking, by);
  }
  const change = { interestedAt: ctx.now(), interestedBy: means };
  const dueOn = await takeStep(trx, ctx, current, parties, {
    // One that stands further on, as it was written down, stays there.
    to: current.state === 'proposed' ? 'interested' : current.state,
    bySide: 'startup',
    change,
  });
  await record(trx, ctx, [
    {
      kind: 'introduction.answered',
      ...introductionScope(row),
      payload: {
        introductionId: row.id,
        answer: 'interested',
        means,
        ...(given.record && { record: given.record.means }),
      },
    },
  ]);
  const interested = await listInterested(trx, need.id);
  await revokeLinks(trx, { purpose: 'choose_startups', needId: need.id }, ctx.now());
  await queueMails(trx, ctx, [
    ...(await startupRecipients(trx, need.operatorId, row.startupId)).map((to) => ({
      kind: 'interest_recorded' as const,
      to,
      operatorId: need.operatorId,
      needId: need.id,
      introductionId: row.id,
      data: {},
      path: `/introductions/${row.id}`,
    })),
    ...(await ownerRecipients(trx, need)).map((to) => ({
      kind: 'interested_to_choose' as const,
      to,
      operatorId: need.operatorId,
      needId: need.id,
      data: { needTitle: need.title, count: interested.length, dueOn: dueOn ?? '' },
      link: { purpose: 'choose_startups' as const, operatorId: need.operatorId, needId: need.id },
      occasion: `choose:${row.id}:${current.version}`,
    })),
  ]);
}

/**
 * Makes the confidentiality undertaking for an introduction in which the startup is interested already.
 * @throws DomainError `not_found`, `forbidden` for whoever does not speak for the startup, `stale_version`
 */
export async function acceptUndertaking(
  ctx: Context,
  id: string,
  input: z.input<typeof undertakingInput>,
): Promise<DisclosedIntroduction> {
  const party = await partyOf(ctx, id, 'introduction.answer');
  if (party.side !== 'startup') {
    throw new DomainError('forbidden', 'The undertaking is made by somebody who speaks for the startup.');
  }
  const given = parse(undertakingInput, input);
  const name = ctx.actor.kind === 'person' ? ((await findPerson(ctx.db, ctx.actor.personId))?.name ?? '') : '';
  await transaction(ctx.db, (trx) => writeUndertaking(trx, ctx, party, given, { name, linkId: null }));
  return disclosedIntroduction(ctx, id);
}

async function writeUndertaking(
  trx: Executor,
  ctx: Context,
  { row, need }: Pick<Party, 'row' | 'need'>,
  given: z.output<typeof undertakingInput>,
  by: Answering,
): Promise<void> {
  checkUndertakingVersion(given.version);
  const { text, version } = currentUndertaking(ctx.language);
  const at = ctx.now();
  const id = ctx.newId.ordered();
  await insertUndertaking(trx, {
    id,
    needId: need.id,
    introductionId: row.id,
    organisationId: row.startupId,
    operatorId: need.operatorId,
    version,
    language: ctx.language,
    text,
    personId: ctx.actor.kind === 'person' ? ctx.actor.personId : null,
    linkId: by.linkId,
    name: given.name ?? by.name,
    acceptedAt: at,
  });
  await record(trx, ctx, [
    {
      kind: 'undertaking.accepted',
      ...introductionScope(row),
      payload: { introductionId: row.id, undertakingId: id, version },
    },
  ]);
  await queueMails(
    trx,
    ctx,
    (await startupRecipients(trx, need.operatorId, row.startupId)).map((to) => ({
      kind: 'undertaking_recorded' as const,
      to,
      operatorId: need.operatorId,
      needId: need.id,
      introductionId: row.id,
      data: { version, text: currentUndertaking(to.language).text, at: at.toISOString() },
      occasion: `undertaking:${need.id}:${row.startupId}`,
    })),
  );
}

function meansOf(side: Party['side'], by: Answering): YesMeans {
  if (side === 'facilitator') return 'record';
  return by.linkId === null ? 'account' : 'link';
}
