import { type Match, matchList, type Opportunity } from '@navette/contracts';
import {
  findMatch,
  findNeed,
  findProfile,
  listMatchesOfNeed,
  listMatchesOfProfile,
  type MatchWithProfile,
  type NeedWithOwner,
  type Page,
} from '@navette/db';
import {
  authorise,
  DISCLOSED_STATES,
  invalidField,
  MATCH_STATES,
  MATCH_STATES_SHOWN_TO_STARTUP,
  type MatchState,
  may,
  notFound,
} from '@navette/domain';
import type { z } from 'zod';
import type { Context } from '../context/context.ts';
import { NO_ID } from '../context/no-id.ts';
import { parse } from '../context/parse.ts';
import { noteDisclosures } from '../disclosure/note.ts';
import { namedNeed } from '../disclosure/owner-contacts.ts';
import { shownTo } from '../disclosure/shown.ts';
import { needSubject } from '../need/subject.ts';
import { visibleNeed } from '../need/update.ts';
import { matchView, opportunityView } from './view.ts';

/** One match: whole for the owner's side, as an opportunity for the startup. @throws DomainError `not_found` */
export async function readMatch(ctx: Context, id: string): Promise<Match | Opportunity> {
  const { row, need, opportunity } = await visibleMatch(ctx, id);
  return opportunity ?? matchView(row, need.title, ctx.language);
}

interface VisibleMatch {
  readonly row: MatchWithProfile;
  readonly need: NeedWithOwner;
  /** What there is to see for whoever is not of the owner's side. */
  readonly opportunity: Opportunity | null;
}

/** A match that the actor may see, whole or not. @throws DomainError `not_found` */
export async function visibleMatch(ctx: Context, id: string): Promise<VisibleMatch> {
  authorise(ctx.actor, 'need.list');
  const row = await findMatch(ctx.db, id);
  const need = await findNeed(ctx.db, row?.needId ?? NO_ID);
  if (row === undefined || need === undefined) throw notFound();
  if (may(ctx.actor, 'match.read', needSubject(need))) return { row, need, opportunity: null };
  const opportunity = await asOpportunity(ctx, row);
  if (opportunity === null) throw notFound();
  return { row, need, opportunity };
}

/** Matches of a need by rank, for the owner's side. */
export async function browseMatchesOfNeed(
  ctx: Context,
  needId: string,
  query: z.input<typeof matchList>,
): Promise<Page<Match>> {
  const need = await visibleNeed(ctx, needId);
  const { cursor, limit, state } = parse(matchList, query);
  if (cursor !== undefined && (await findMatch(ctx.db, cursor))?.needId !== needId) throw unknownCursor();
  const page = await listMatchesOfNeed(ctx.db, { needId, states: statesAsked(state), after: cursor, limit });
  return { items: page.items.map((row) => matchView(row, need.title, ctx.language)), next: page.next };
}

/**
 * Matches of a profile with published needs, best first. For its own people each is an opportunity, projected to the
 * stage they have reached; for facilitators, those of needs in their scope, whole.
 */
export async function browseMatchesOfProfile(
  ctx: Context,
  profileId: string,
  query: z.input<typeof matchList>,
): Promise<Page<Match | Opportunity>> {
  authorise(ctx.actor, 'profile.list');
  const profile = await findProfile(ctx.db, profileId);
  if (profile === undefined || !may(ctx.actor, 'profile.read', { organisationId: profile.organisationId })) {
    throw notFound();
  }
  const { cursor, limit, state } = parse(matchList, query);
  if (cursor !== undefined && (await findMatch(ctx.db, cursor))?.profileId !== profileId) throw unknownCursor();
  const ownPeople = ctx.actor.kind === 'person' && ctx.actor.organisationIds.includes(profile.organisationId);
  const asked = statesAsked(state);
  const states = ownPeople ? asked.filter((one) => MATCH_STATES_SHOWN_TO_STARTUP.includes(one)) : asked;
  const page =
    states.length === 0
      ? { items: [], next: null }
      : await listMatchesOfProfile(ctx.db, { profileId, states, needStates: DISCLOSED_STATES, after: cursor, limit });
  const items: (Match | Opportunity)[] = [];
  for (const row of page.items) {
    const need = await findNeed(ctx.db, row.needId);
    if (need === undefined) continue;
    if (may(ctx.actor, 'match.read', needSubject(need))) items.push(matchView(row, need.title, ctx.language));
    else {
      const opportunity = await asOpportunity(ctx, row);
      if (opportunity !== null) items.push(opportunity);
    }
  }
  return { items, next: page.next };
}

async function asOpportunity(ctx: Context, row: MatchWithProfile): Promise<Opportunity | null> {
  const subject = { matchedOrganisationIds: [row.profileOrganisationId] };
  if (!may(ctx.actor, 'match.read_disclosed', subject)) return null;
  const [need, profile] = await Promise.all([findNeed(ctx.db, row.needId), findProfile(ctx.db, row.profileId)]);
  if (need === undefined || profile === undefined) return null;
  const { stage, undertakingId, introduction } = await shownTo(ctx.db, need, [row.profileOrganisationId]);
  const ownIntroduction = introduction !== null && introduction.profileId === row.profileId ? introduction : null;
  // A match that is closed to the startup stays so, unless it was asked: then it goes on as an introduction.
  if (stage === 'nothing') return null;
  if (!MATCH_STATES_SHOWN_TO_STARTUP.includes(row.state) && ownIntroduction === null) return null;
  const organisationId = row.profileOrganisationId;
  await noteDisclosures(ctx, [{ need, organisationId, stage, means: 'page', undertakingId }]);
  const view = opportunityView(row, need, profile, stage === 'all' ? 'card' : stage, ctx.language);
  if (view === null) return null;
  return {
    ...view,
    need: stage === 'all' ? await namedNeed(ctx.db, need) : view.need,
    introductionId: ownIntroduction?.askedAt ? ownIntroduction.id : null,
  };
}

function statesAsked(state: MatchState | 'open' | undefined): readonly MatchState[] {
  if (state === undefined) return MATCH_STATES.filter((one) => one !== 'superseded');
  return state === 'open' ? ['suggested', 'reopened'] : [state];
}

function unknownCursor() {
  return invalidField('/cursor', 'unknown_cursor', '`next` of the page before');
}
