import { type NeedChange, type NeedView, needChange } from '@navette/contracts';
import { findNeed, type NeedWithOwner, setNeedTeaser, transaction, updateNeed } from '@navette/db';
import {
  authorise,
  DomainError,
  EDITABLE_STATES,
  invalidField,
  may,
  needRelation,
  notFound,
  ownerSaidYes,
  showsMore,
} from '@navette/domain';
import type { Context } from '../context/context.ts';
import { definedOnly } from '../context/defined-only.ts';
import { parse, staleVersion } from '../context/parse.ts';
import { record } from '../context/record.ts';
import { sendToMatching } from '../match/want.ts';
import { capabilitiesOfNeed } from './capabilities.ts';
import { checkNeedReferences } from './create.ts';
import { needOfOwnersSide } from './identifying-details.ts';
import { needScope, needSubject } from './subject.ts';
import { teaserOf } from './teaser.ts';

/**
 * Changes a need that is not ended; a published one is matched anew. Nothing given is nothing changed; null clears.
 * @throws DomainError `not_found`, `forbidden`, `illegal_transition`, `stale_version`; `invalid` also where more would be shown
 * than the owner said yes to
 */
export async function changeNeed(ctx: Context, id: string, input: NeedChange): Promise<NeedView> {
  const current = await visibleNeed(ctx, id);
  authorise(ctx.actor, 'need.update', needSubject(current));
  const { version, capabilities, perimeter, trl, budget, ownerApproval, ...plain } = parse(needChange, input);
  checkNeedReferences({ ...plain, capabilities, perimeter });
  if (!EDITABLE_STATES.includes(current.state)) {
    throw new DomainError('illegal_transition', `A need in state ${current.state} can't be changed any more.`);
  }
  checkOpening(ctx, current, plain, ownerApproval !== undefined);
  const row = await transaction(ctx.db, async (trx) => {
    const changed = await updateNeed(trx, id, version, {
      ...definedOnly(plain),
      ...(capabilities !== undefined && { capabilities: JSON.stringify(capabilities) }),
      ...(perimeter !== undefined && { perimeter: perimeter && JSON.stringify(perimeter) }),
      ...(trl !== undefined && { trl: trl && JSON.stringify(trl) }),
      ...(budget !== undefined && { budget: budget && JSON.stringify(budget) }),
      capabilitiesRead: capabilitiesOfNeed({
        title: plain.title ?? current.title,
        description: plain.description ?? current.description,
        language: plain.language === undefined ? current.language : plain.language,
        capabilities: capabilities ?? (current.capabilities as { id: string }[]),
        capabilitiesClosed: plain.capabilitiesClosed ?? current.capabilitiesClosed,
      }),
      updatedAt: ctx.now(),
    });
    if (!changed) throw staleVersion((await findNeed(trx, id))?.version ?? current.version);
    await record(trx, ctx, [
      {
        kind: 'need.changed',
        ...needScope(current),
        ...(ownerApproval !== undefined && { payload: { ownerApproval } }),
      },
    ]);
    if (current.state === 'published') {
      const fresh = await findNeed(trx, id);
      if (fresh !== undefined) await setNeedTeaser(trx, id, await teaserOf(trx, fresh));
      await sendToMatching(trx, ctx, [id]);
    }
    return findNeed(trx, id);
  });
  if (row === undefined) throw notFound();
  return needOfOwnersSide(ctx.db, row);
}

/** Only the owner opens a need further than it said yes to; a facilitator puts the owner's yes on record. */
function checkOpening(
  ctx: Context,
  current: NeedWithOwner,
  change: { visibility?: NeedWithOwner['visibility'] | undefined; teaserPublic?: boolean | undefined },
  attested: boolean,
): void {
  const { visibility = current.visibility, teaserPublic = current.teaserPublic } = change;
  if (attested || !ownerSaidYes(current) || !showsMore(current, { visibility, teaserPublic })) return;
  if (needRelation(ctx.actor, needSubject(current)) === 'owner') return;
  const pointer = visibility === current.visibility ? '/teaserPublic' : '/visibility';
  throw invalidField(pointer, 'owner_said_less', 'no more than the owner said yes to, or that yes as ownerApproval');
}

/** A need that the actor may see whole. @throws DomainError `not_found`, also where only a projection would be shown */
export async function visibleNeed(ctx: Context, id: string): Promise<NeedWithOwner> {
  authorise(ctx.actor, 'need.list');
  const row = await findNeed(ctx.db, id);
  if (row === undefined || !may(ctx.actor, 'need.read', needSubject(row))) throw notFound();
  return row;
}
