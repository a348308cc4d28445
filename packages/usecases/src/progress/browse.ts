import { type ProgressNeed, progressNeedsQuery } from '@navette/contracts';
import { listProgressNeeds, type Page } from '@navette/db';
import { authorise, invalidField, PROGRESS_STAGES, type ProgressStage } from '@navette/domain';
import type { z } from 'zod';
import type { Context } from '../context/context.ts';
import { parse } from '../context/parse.ts';
import { progressAsked } from './asked.ts';

/** The needs behind one figure of the progress, the latest published first. @throws DomainError `forbidden`, `invalid` */
export async function browseProgressNeeds(
  ctx: Context,
  query: z.input<typeof progressNeedsQuery>,
): Promise<Page<ProgressNeed>> {
  authorise(ctx.actor, 'progress.read');
  const { reached, confirmedTrial, dimension, key, cursor, limit, ...filter } = parse(progressNeedsQuery, query);
  if ((dimension === undefined) !== (key === undefined)) {
    throw invalidField(dimension === undefined ? '/dimension' : '/key', 'missing', 'both a dimension and its key');
  }
  const rows = await listProgressNeeds(ctx.db, await progressAsked(ctx.db, ctx.actor, filter), {
    reached: PROGRESS_STAGES.indexOf(reached),
    confirmedTrial: confirmedTrial === undefined ? undefined : confirmedTrial === 'true',
    row: dimension === undefined || key === undefined ? undefined : { dimension, key },
    after: cursor,
    limit,
  });
  return {
    items: rows.slice(0, limit).map((row) => ({
      ...row,
      publishedAt: row.publishedAt.toISOString(),
      reached: PROGRESS_STAGES[row.reached] as ProgressStage,
    })),
    next: rows.length > limit ? (rows[limit - 1]?.id ?? null) : null,
  };
}
