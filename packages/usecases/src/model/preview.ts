import { type ModelPreview, type ModelPreviewInput, modelPreviewInput } from '@navette/contracts';
import { findNeeds, findProfiles, latestModel, type NeedWithOwner } from '@navette/db';
import { authorise, invalidField } from '@navette/domain';
import { MODEL, type Model, type NeedDocument, weighAnew } from '@navette/scoring';
import type { IndexContext } from '../context/context.ts';
import { parse } from '../context/parse.ts';
import { needsAsAsked } from '../match/as-asked.ts';
import { modelOf } from './current.ts';
import { weighed } from './models.ts';

/** Candidates that are weighed anew. To ask for more than the engine compares anyway would change what they are held against. */
const [COMPARED] = MODEL.candidates.words;
const SHOWN = 10;

interface Weighed {
  readonly profileId: string;
  readonly logit: number;
  readonly score: number;
}

/**
 * How real needs would be ranked by other weights. Changes nothing. Candidates and what is known of each pair don't depend
 * on the weights, so that each pair is weighed anew rather than looked for.
 * @throws DomainError `invalid` for weights that make no sense or a need that is not there
 */
export async function previewModel(ctx: IndexContext, input: ModelPreviewInput): Promise<ModelPreview> {
  authorise(ctx.actor, 'model.read');
  const { needIds, ...changed } = parse(modelPreviewInput, input);
  const now = modelOf(await latestModel(ctx.db));
  const other = weighed(now, changed, 'preview');
  const needs = new Map((await findNeeds(ctx.db, needIds)).map((need) => [need.id, need]));
  const asked = [...new Set(needIds)].map((id, index) => {
    const need = needs.get(id);
    if (need === undefined) throw invalidField(`/needIds/${index}`, 'unknown_need', 'the id of a need');
    return need;
  });
  await ctx.index.catchUp();
  const documentOf = await needsAsAsked(ctx, asked);
  const rankings = asked.map((need) => rankedBothWays(ctx, need, documentOf(need), now, other));
  const shown = rankings.flatMap(({ before, after }) => [...before.slice(0, SHOWN), ...after.slice(0, SHOWN)]);
  const profiles = new Map(
    (await findProfiles(ctx.db, [...new Set(shown.map((one) => one.profileId))])).map((row) => [row.id, row]),
  );
  const line = ({ profileId, score }: Weighed) => {
    const row = profiles.get(profileId);
    if (row === undefined) return [];
    const organisation = { id: row.organisationId, name: row.organisationName };
    return [{ profileId, title: row.title, organisation, score }];
  };
  return {
    items: rankings.map(({ need, before, after }) => {
      const ranks = new Map(before.map(({ profileId }, index) => [profileId, index + 1]));
      const [first, then] = [before.slice(0, SHOWN), after.slice(0, SHOWN)];
      return {
        needId: need.id,
        title: need.title,
        before: first.flatMap(line),
        after: then.flatMap((one) =>
          line(one).map((shownLine) => ({ ...shownLine, was: ranks.get(one.profileId) ?? null })),
        ),
        moved: then.filter(({ profileId }, index) => first[index]?.profileId !== profileId).length,
      };
    }),
  };
}

function rankedBothWays(ctx: IndexContext, need: NeedWithOwner, asked: NeedDocument, now: Model, other: Model) {
  const { matches } = ctx.index.profiles.match(asked, { limit: COMPARED });
  const by = (model: Model): Weighed[] =>
    matches
      .map((match) => ({ profileId: match.profileId, ...weighAnew(match.explanation, model) }))
      .sort((a, b) => b.logit - a.logit || (a.profileId < b.profileId ? -1 : 1));
  return { need, before: by(now), after: by(other) };
}
