import { type Executor, type LinkRow, markContactsOpposed, putOppositions } from '@navette/db';
import { authorise } from '@navette/domain';
import type { Context } from '../context/context.ts';
import { record } from '../context/record.ts';
import { type Address, oppositionDigest } from './digest.ts';

/** Somebody who was written to wants no more contact: their address goes on the list that survives them. */
export async function objectTo(trx: Executor, ctx: Context, link: LinkRow, reason: string | undefined): Promise<void> {
  authorise(ctx.actor, 'opposition.write', { openedBy: [link.id] });
  const address: Address = { kind: 'email', value: link.email };
  const now = ctx.now();
  await putOppositions(trx, [
    {
      digest: oppositionDigest(address),
      kind: address.kind,
      reason: reason ?? null,
      saidOn: now.toISOString().slice(0, 10),
      recordedAt: now,
    },
  ]);
  await markContactsOpposed(trx, link.email, now);
  await record(trx, ctx, [{ kind: 'opposition.recorded', payload: { kind: 'email', means: 'link' } }]);
}
