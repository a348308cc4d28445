import type { Colleagues } from '@navette/contracts';
import { listColleagues } from '@navette/db';
import { authorise } from '@navette/domain';
import type { Context } from '../context/context.ts';
import { ownOperator } from '../context/own-operator.ts';

/** Those who follow needs for the facilitator's own operator, or for an administrator everybody's, by name. @throws DomainError `forbidden` */
export async function browseColleagues(ctx: Context): Promise<Colleagues> {
  authorise(ctx.actor, 'person.colleagues');
  return { items: await listColleagues(ctx.db, ownOperator(ctx.actor)) };
}
