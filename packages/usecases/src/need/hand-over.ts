import { handOverInput, type NeedView } from '@navette/contracts';
import { findNeed, findPerson, setNeedReferent, transaction } from '@navette/db';
import { authorise, invalidField, may, notFound } from '@navette/domain';
import type { z } from 'zod';
import type { Context } from '../context/context.ts';
import { parse } from '../context/parse.ts';
import { record } from '../context/record.ts';
import { needOfOwnersSide } from './identifying-details.ts';
import { needScope, needSubject } from './subject.ts';
import { visibleNeed } from './update.ts';

/**
 * Says who follows a need from now on: a facilitator in whose scope it lies, or nobody in particular. Mails that are
 * answered go to them, and it stands in their day.
 * @throws DomainError `not_found`, `forbidden`, `invalid`
 */
export async function handNeedOver(ctx: Context, id: string, input: z.input<typeof handOverInput>): Promise<NeedView> {
  const need = await visibleNeed(ctx, id);
  authorise(ctx.actor, 'need.hand_over', needSubject(need));
  const { referentId } = parse(handOverInput, input);
  if (referentId !== null) {
    const person = await findPerson(ctx.db, referentId);
    const follows =
      person !== undefined &&
      person.role === 'facilitator' &&
      person.erasedAt === null &&
      person.disabledAt === null &&
      may({ kind: 'person', personId: person.id, ...person }, 'need.update', needSubject(need));
    if (!follows) throw invalidField('/referentId', 'unknown_referent', 'a facilitator in whose scope the need lies');
  }
  const row = await transaction(ctx.db, async (trx) => {
    await setNeedReferent(trx, id, referentId);
    await record(trx, ctx, [{ kind: 'need.changed', ...needScope(need), payload: { referentId } }]);
    return findNeed(trx, id);
  });
  if (row === undefined) throw notFound();
  return needOfOwnersSide(ctx.db, row);
}
