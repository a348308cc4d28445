import { findNeed, takeMatchWish, wantMatches } from '@navette/db';
import { authorise, DomainError, notFound } from '@navette/domain';
import type { IndexContext } from '../context/context.ts';
import { needsAsAsked } from './as-asked.ts';
import { askEngine, nothingFor, profilesIn, type Suggested, writeSuggestions } from './write-suggestions.ts';

export { SUGGESTIONS_PER_NEED, type Suggested } from './write-suggestions.ts';

/** How many times a run starts over because the need changed under it. */
const TRIES = 3;

/**
 * Asks the engine for the matches of a published need and writes them, each pair once. A second run on the same
 * need and profiles changes nothing; what somebody decided on stays as it was shown.
 * @throws DomainError `not_found`
 */
export async function suggestMatches(ctx: IndexContext, input: { readonly needId: string }): Promise<Suggested> {
  authorise(ctx.actor, 'need.match');
  await takeMatchWish(ctx.db, input.needId);
  try {
    for (let attempt = 1; attempt <= TRIES; attempt++) {
      const done = await tryToSuggest(ctx, input.needId);
      if (done !== 'changed meanwhile') return done;
    }
    throw new DomainError('unavailable', 'The need keeps changing under its matches.');
  } catch (error) {
    // The wish stands again, for the reconciler, should the queue give up on this job.
    await wantMatches(ctx.db, [input.needId], ctx.now()).catch(() => undefined);
    throw error;
  }
}

async function tryToSuggest(ctx: IndexContext, needId: string): Promise<Suggested | 'changed meanwhile'> {
  await ctx.index.catchUp();
  const need = await findNeed(ctx.db, needId);
  if (need === undefined) throw notFound();
  if (need.state !== 'published') return nothingFor(needId);
  const asked = await needsAsAsked(ctx, [need]);
  const answer = askEngine(ctx, need, asked(need));
  return writeSuggestions(ctx, answer, await profilesIn(ctx, [answer]));
}
