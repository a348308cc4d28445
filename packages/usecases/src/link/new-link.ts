import { type Executor, insertLink } from '@navette/db';
import { LINK_DAYS, type LinkPurpose, type LinkSide } from '@navette/domain';
import type { Context } from '../context/context.ts';
import type { Recipient } from '../mail/recipients.ts';

/** What a link opens. */
export interface LinkTarget {
  readonly purpose: LinkPurpose;
  /** For which side it is written, where the purpose alone does not tell. */
  readonly side?: LinkSide;
  readonly operatorId?: string | null | undefined;
  readonly needId?: string | undefined;
  readonly introductionId?: string | undefined;
  readonly shortlistId?: string | undefined;
  readonly outcomeId?: string | undefined;
  readonly invitationId?: string | undefined;
}

const SIDE: Readonly<Record<LinkPurpose, LinkSide>> = {
  approve_need: 'owner',
  choose_startups: 'owner',
  mark_shortlist: 'owner',
  confirm_outcome: 'owner',
  answer_introduction: 'startup',
  accept_invitation: 'invited',
  object: 'invited',
};

const DAY_MS = 24 * 3_600_000;

/** Makes a link for one recipient, in the transaction that needs it. @returns its id */
export async function newLink(trx: Executor, ctx: Context, target: LinkTarget, to: Recipient): Promise<string> {
  const id = ctx.newId.opaque();
  const now = ctx.now();
  await insertLink(trx, {
    id,
    purpose: target.purpose,
    side: target.side ?? SIDE[target.purpose],
    operatorId: target.operatorId ?? null,
    needId: target.needId ?? null,
    introductionId: target.introductionId ?? null,
    shortlistId: target.shortlistId ?? null,
    outcomeId: target.outcomeId ?? null,
    invitationId: target.invitationId ?? null,
    personId: to.personId ?? null,
    contactId: to.contactId ?? null,
    email: to.address,
    name: to.name,
    language: to.language,
    createdAt: now,
    expiresAt: new Date(now.getTime() + LINK_DAYS[target.purpose] * DAY_MS),
  });
  return id;
}
