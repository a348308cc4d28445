import { type ClockRow, cancelMails, type Executor, revokeLinks } from '@navette/db';
import { type ClockKind, CONFIRMATION_OF_SIDE, namesDisclosed } from '@navette/domain';
import type { Language } from '@navette/taxonomy';
import type { Context } from '../context/context.ts';
import { referenceOf } from '../introduction/reference.ts';
import type { LinkTarget } from '../link/new-link.ts';
import { type NewLetter, queueMails } from '../mail/queue.ts';
import {
  approvalRecipients,
  facilitatorRecipients,
  ownerRecipients,
  type Recipient,
  startupRecipients,
} from '../mail/recipients.ts';
import type { ClockAbout } from './about.ts';
import { opportunityNamed, waitingFor } from './words/waiting-for.ts';

/** A clock that a step is done on. */
export interface Reminding extends ClockAbout {
  readonly clock: ClockRow;
  readonly step: number;
}

/** Writes to whom a clock waits for, with a link that needs no account. A step is written once. */
export async function remind(trx: Executor, ctx: Context, about: Reminding): Promise<number> {
  const { clock, need, introduction } = about;
  const recipients = await waitedFor(trx, about);
  const letters: NewLetter[] = recipients.map((to) => ({
    kind: 'reminder' as const,
    to,
    operatorId: need.operatorId,
    needId: need.id,
    ...(introduction !== undefined && { introductionId: introduction.id }),
    data: {
      waitingFor: waitingFor(clock.kind as ClockKind, to.language),
      aboutTitle: titleFor(about, clock.waitsFor, to.language),
      dueOn: clock.dueOn,
    },
    ...wayIn(about),
    occasion: `clock:${clock.id}:${about.step}`,
  }));
  return queueMails(trx, ctx, letters);
}

/** Tells those who follow it that somebody has been silent for too long. */
export async function tellEscalation(trx: Executor, ctx: Context, about: Reminding, days: number): Promise<void> {
  const { clock, need } = about;
  await queueMails(
    trx,
    ctx,
    (await facilitatorRecipients(trx, need)).map((to) => ({
      kind: 'escalation' as const,
      to,
      operatorId: need.operatorId,
      needId: need.id,
      data: {
        waitingFor: waitingFor(clock.kind as ClockKind, to.language),
        aboutTitle: titleFor(about, 'facilitator', to.language),
        days,
      },
      path: `/needs/${need.id}`,
      occasion: `clock:${clock.id}:${about.step}`,
    })),
  );
}

/**
 * Sans réponse: those who follow it learn it, and a startup that waited for the owner's choice that nothing comes of it. Two
 * sides that know each other stay introduced, though one says nothing of what came of it.
 */
export async function tellSilence(trx: Executor, ctx: Context, about: Reminding): Promise<void> {
  const { clock, need } = about;
  const introduction = clock.outcomeId === null ? about.introduction : undefined;
  const letters: NewLetter[] = (await facilitatorRecipients(trx, need)).map((to) => ({
    kind: 'no_answer' as const,
    to,
    operatorId: need.operatorId,
    needId: need.id,
    data: { aboutTitle: need.title },
    path: `/needs/${need.id}`,
    occasion: `clock:${clock.id}:${about.step}`,
  }));
  if (introduction !== undefined && clock.waitsFor === 'owner') {
    for (const to of await startupRecipients(trx, need.operatorId, introduction.startupId)) {
      letters.push({
        kind: 'opportunity_closed',
        to,
        operatorId: need.operatorId,
        needId: need.id,
        introductionId: introduction.id,
        data: { reference: referenceOf(introduction.id) },
        occasion: `clock:${clock.id}:${about.step}:startup`,
      });
    }
  }
  if (introduction !== undefined) {
    await revokeLinks(trx, { purpose: 'answer_introduction', introductionId: introduction.id }, ctx.now());
    await cancelMails(trx, { introductionId: introduction.id, kinds: ['opportunity_proposed', 'reminder'] });
  }
  await queueMails(trx, ctx, letters);
}

async function waitedFor(trx: Executor, { clock, need, introduction }: Reminding): Promise<Recipient[]> {
  switch (clock.waitsFor) {
    case 'owner':
      return clock.kind === 'approval' ? approvalRecipients(trx, need) : ownerRecipients(trx, need);
    case 'startup':
      return introduction === undefined ? [] : startupRecipients(trx, need.operatorId, introduction.startupId);
    case 'facilitator':
      return facilitatorRecipients(trx, need);
  }
}

/** What the reader may know it by: a startup before names has no title. */
function titleFor({ introduction, need }: ClockAbout, reader: ClockRow['waitsFor'], language: Language): string {
  const hidden = reader === 'startup' && introduction !== undefined && !namesDisclosed(introduction);
  return hidden ? opportunityNamed(referenceOf(introduction.id), language) : need.title;
}

const LINKS: Readonly<Partial<Record<ClockKind, LinkTarget['purpose']>>> = {
  approval: 'approve_need',
  answer: 'answer_introduction',
  choice: 'choose_startups',
  [CONFIRMATION_OF_SIDE.owner]: 'confirm_outcome',
  [CONFIRMATION_OF_SIDE.startup]: 'confirm_outcome',
};

function wayIn({ clock, need, introduction }: Reminding): { link: LinkTarget } | { path: string } {
  const purpose = LINKS[clock.kind as ClockKind];
  if (purpose === undefined) return { path: `/needs/${need.id}` };
  return {
    link: {
      purpose,
      operatorId: need.operatorId,
      needId: need.id,
      ...(purpose !== 'choose_startups' && introduction !== undefined && { introductionId: introduction.id }),
      ...(clock.outcomeId !== null && { outcomeId: clock.outcomeId, side: clock.waitsFor as 'owner' | 'startup' }),
    },
  };
}
