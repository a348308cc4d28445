import { type Executor, insertDisclosures, type NeedWithOwner, transaction } from '@navette/db';
import { personIdOf, type Stage } from '@navette/domain';
import type { Context } from '../context/context.ts';
import { record } from '../context/record.ts';
import { needScope } from '../need/subject.ts';

/** Something of a need that was shown to a startup. */
export interface Disclosure {
  readonly need: NeedWithOwner;
  readonly organisationId: string;
  readonly stage: Exclude<Stage, 'nothing'>;
  readonly means: 'page' | 'link' | 'mail' | 'export';
  readonly undertakingId: string | null;
}

/**
 * Notes what was shown to whom, when, and under which agreement: a row and an event for each first time. What is noted is
 * shown already, so the same once more writes nothing.
 */
export async function noteDisclosures(ctx: Context, disclosures: readonly Disclosure[]): Promise<void> {
  if (disclosures.length === 0) return;
  await transaction(ctx.db, (trx) => writeDisclosures(trx, ctx, disclosures));
}

/** The same, in a transaction that shows it. */
export async function writeDisclosures(trx: Executor, ctx: Context, disclosures: readonly Disclosure[]): Promise<void> {
  const at = ctx.now();
  const rows = disclosures.map((disclosure) => ({
    id: ctx.newId.ordered(),
    needId: disclosure.need.id,
    organisationId: disclosure.organisationId,
    stage: disclosure.stage,
    means: disclosure.means,
    personId: personIdOf(ctx.actor),
    linkId: ctx.actor.kind === 'link' ? ctx.actor.linkId : null,
    undertakingId: disclosure.undertakingId,
    at,
  }));
  const needs = new Map(disclosures.map(({ need }) => [need.id, need]));
  const added = await insertDisclosures(trx, rows);
  await record(
    trx,
    ctx,
    added.flatMap((row) => {
      const need = needs.get(row.needId);
      if (need === undefined) return [];
      const { stage, means, organisationId, undertakingId } = row;
      return [
        {
          kind: 'need.disclosed' as const,
          ...needScope(need),
          payload: { stage, means, organisationId, undertakingId },
        },
      ];
    }),
  );
}
