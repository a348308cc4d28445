import type { EditionList, OperatorList } from '@navette/contracts';
import { listEditions, listOperators } from '@navette/db';
import { authorise } from '@navette/domain';
import type { Context } from '../context/context.ts';
import { ownOperator } from '../context/own-operator.ts';

/** Who runs parts of the network: names for scopes and filters. */
export async function browseOperators(ctx: Context): Promise<OperatorList> {
  authorise(ctx.actor, 'operator.read');
  return { items: (await listOperators(ctx.db)).map(({ id, name }) => ({ id, name })) };
}

/** Runs of programmes: a facilitator's operator's and the whole network's, an administrator's all. */
export async function browseEditions(ctx: Context): Promise<EditionList> {
  authorise(ctx.actor, 'edition.read');
  const rows = await listEditions(ctx.db, ownOperator(ctx.actor));
  return {
    items: rows.map(({ programmeId, programmeName, ...row }) => ({
      ...row,
      programme: { id: programmeId, name: programmeName },
    })),
  };
}
