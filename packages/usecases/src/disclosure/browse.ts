import { type DisclosureView, pageQuery } from '@navette/contracts';
import { listDisclosures, type Page } from '@navette/db';
import { authorise } from '@navette/domain';
import { z } from 'zod';
import type { Context } from '../context/context.ts';
import { parse } from '../context/parse.ts';
import { needSubject } from '../need/subject.ts';
import { visibleNeed } from '../need/update.ts';

const query = z.object(pageQuery);

/** What of a need was shown to whom, newest first: for its owner, those who follow it, and administrators. */
export async function browseDisclosures(
  ctx: Context,
  needId: string,
  input: z.input<typeof query>,
): Promise<Page<DisclosureView>> {
  const need = await visibleNeed(ctx, needId);
  authorise(ctx.actor, 'need.disclosures', needSubject(need));
  const { cursor, limit } = parse(query, input);
  const page = await listDisclosures(ctx.db, { needId, after: cursor, limit });
  return {
    items: page.items.map((row) => ({
      id: row.id,
      organisation: { id: row.organisationId, name: row.organisationName },
      stage: row.stage,
      means: row.means,
      undertaking: row.undertakingVersion,
      at: row.at.toISOString(),
    })),
    next: page.next,
  };
}
