import { type Outcome, pageRequest } from '@navette/contracts';
import { findOutcome, listOutcomes, type Page } from '@navette/db';
import { invalidField } from '@navette/domain';
import type { z } from 'zod';
import type { Context } from '../context/context.ts';
import { parse } from '../context/parse.ts';
import { namedParty } from '../introduction/party.ts';
import { outcomeParty } from './access.ts';
import { outcomeView } from './view.ts';

/** One outcome, for those of its introduction. @throws DomainError `not_found` */
export async function readOutcome(ctx: Context, id: string): Promise<Outcome> {
  const { row, party } = await outcomeParty(ctx, id, 'outcome.read');
  return outcomeView(row, party.side);
}

/** What came of an introduction, newest first. @throws DomainError `not_found`, `illegal_transition` before names */
export async function browseOutcomes(
  ctx: Context,
  introductionId: string,
  query: z.input<typeof pageRequest>,
): Promise<Page<Outcome>> {
  const { side } = await namedParty(ctx, introductionId, 'outcome.read');
  const { cursor, limit } = parse(pageRequest, query);
  if (cursor !== undefined && (await findOutcome(ctx.db, cursor))?.introductionId !== introductionId)
    throw invalidField('/cursor', 'unknown_cursor', '`next` of the page before');
  const page = await listOutcomes(ctx.db, { introductionId, after: cursor, limit });
  return { items: page.items.map((row) => outcomeView(row, side)), next: page.next };
}
