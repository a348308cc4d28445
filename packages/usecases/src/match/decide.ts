import { dismissInput, type Match, reopenInput, shortlistInput } from '@navette/contracts';
import { findMatch, lockMatch, transaction, updateMatch } from '@navette/db';
import { authorise, DECISIONS, type DecisionKind, nextMatchState, notFound } from '@navette/domain';
import type { z } from 'zod';
import type { Context } from '../context/context.ts';
import { parse, staleVersion } from '../context/parse.ts';
import { record } from '../context/record.ts';
import { needScope, needSubject } from '../need/subject.ts';
import { visibleMatch } from './read.ts';
import { matchView } from './view.ts';

interface DecisionFields {
  readonly version: number;
  readonly reason?: string | undefined;
  readonly text?: string | undefined;
}

const INPUTS = { shortlist: shortlistInput, dismiss: dismissInput, reopen: reopenInput } as const;

/**
 * A facilitator decides on a match: an event in the log, and the state that follows from it, in one transaction.
 * @throws DomainError `not_found`, `forbidden`, `illegal_transition`, `stale_version`, `invalid`
 */
export async function decideMatch<K extends DecisionKind>(
  ctx: Context,
  id: string,
  kind: K,
  input: z.input<(typeof INPUTS)[K]>,
): Promise<Match> {
  const { row: before, need } = await visibleMatch(ctx, id);
  authorise(ctx.actor, 'match.decide', needSubject(need));
  const given = parse<z.ZodType<DecisionFields>>(INPUTS[kind], input);
  const row = await transaction(ctx.db, async (trx) => {
    const locked = await lockMatch(trx, id);
    if (locked === undefined) throw notFound();
    if (locked.version !== given.version) throw staleVersion(locked.version);
    const state = nextMatchState(locked.state, kind);
    await updateMatch(trx, id, given.version, {
      state,
      reason: given.reason ?? null,
      reasonText: given.text ?? null,
      decidedAt: ctx.now(),
      decidedBy: ctx.actor.kind === 'person' ? ctx.actor.personId : null,
    });
    await record(trx, ctx, [
      {
        kind: DECISIONS[kind].event,
        ...needScope(need),
        matchId: id,
        profileId: before.profileId,
        profileOrganisationId: before.profileOrganisationId,
        payload: {
          from: locked.state,
          to: state,
          rank: before.rank,
          score: before.score,
          modelVersion: before.modelVersion,
          ...(given.reason !== undefined && { reason: given.reason }),
          ...(given.text !== undefined && { text: given.text }),
        },
      },
    ]);
    return findMatch(trx, id);
  });
  if (row === undefined) throw notFound();
  return matchView(row, need.title, ctx.language);
}
