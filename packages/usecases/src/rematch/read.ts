import { pageRequest, type Rematch } from '@navette/contracts';
import { findRematch, listRematches, type Page, type RematchRow } from '@navette/db';
import { authorise, notFound } from '@navette/domain';
import type { z } from 'zod';
import type { Context } from '../context/context.ts';
import { parse } from '../context/parse.ts';

/** How far a run over all needs is. @throws DomainError `not_found` */
export async function readRematch(ctx: Context, id: string): Promise<Rematch> {
  authorise(ctx.actor, 'rematch.read');
  const row = await findRematch(ctx.db, id);
  if (row === undefined) throw notFound();
  return rematchView(row);
}

/** Runs over all needs, newest first. */
export async function browseRematches(ctx: Context, query: z.input<typeof pageRequest>): Promise<Page<Rematch>> {
  authorise(ctx.actor, 'rematch.read');
  const { cursor, limit } = parse(pageRequest, query);
  const page = await listRematches(ctx.db, { after: cursor, limit });
  return { items: page.items.map(rematchView), next: page.next };
}

/** A run as people see it. */
export function rematchView(row: RematchRow): Rematch {
  return {
    id: row.id,
    state: row.state,
    needs: row.needs,
    done: row.done,
    createdAt: row.createdAt.toISOString(),
    finishedAt: row.finishedAt?.toISOString() ?? null,
  };
}
