import { findAttachment, isSiteOf } from '@navette/db';
import { invalidField } from '@navette/domain';
import { areaById } from '@navette/taxonomy';
import type { Context } from '../context/context.ts';
import type { Party } from '../introduction/party.ts';

/** What is told of an outcome, as far as it has to be looked up. */
export interface CheckedFacts {
  readonly siteId?: string | null | undefined;
  readonly area?: string | null | undefined;
  readonly startsOn?: string | null | undefined;
  readonly endsOn?: string | null | undefined;
  readonly evidenceId?: string | null | undefined;
}

/** Refuses a site, area, file or time that can't be this introduction's. @throws DomainError `invalid` */
export async function checkFacts(ctx: Context, { row }: Party, facts: CheckedFacts): Promise<void> {
  const { siteId, area, startsOn, endsOn, evidenceId } = facts;
  if (area && areaById(area) === undefined)
    throw invalidField('/area', 'unknown_area', 'a country code or the id of an area of the taxonomy');
  if (startsOn && endsOn && endsOn < startsOn)
    throw invalidField('/endsOn', 'out_of_order', `a day not before ${startsOn}`);
  if (siteId && !(await isSiteOf(ctx.db, siteId, [row.ownerId, row.startupId])))
    throw invalidField('/siteId', 'unknown_site', 'a site of the owner or of the startup');
  if (evidenceId && (await findAttachment(ctx.db, evidenceId))?.introductionId !== row.id)
    throw invalidField('/evidenceId', 'unknown_file', 'a file of this introduction');
}
