import {
  type Executor,
  findOrganisation,
  findOrganisationsById,
  findUndertakings,
  type IntroductionRow,
  introductionsOfStartups,
  listVetoes,
  type NeedWithOwner,
  organisationsMatched,
} from '@navette/db';
import {
  type Actor,
  DISCLOSED_STATES,
  isIntroductionEnd,
  isVetoed,
  MATCH_STATES_SHOWN_TO_STARTUP,
  namesDisclosed,
  type Stage,
  stageOf,
} from '@navette/domain';
import { NO_ID } from '../context/no-id.ts';

/** How far a startup has come with a need. */
export interface Shown {
  readonly stage: Stage;
  /** The startup's organisation; null where nothing is shown. */
  readonly organisationId: string | null;
  /** Under which undertaking it is shown. */
  readonly undertakingId: string | null;
  readonly introduction: IntroductionRow | null;
}

const NOTHING: Shown = { stage: 'nothing', organisationId: null, undertakingId: null, introduction: null };
const ORDER: readonly Stage[] = ['nothing', 'teaser', 'card', 'all'];

/**
 * THE stage at which startups see a need, for whoever speaks for these organisations: names once both sides said yes; the
 * card once they said "interested" and made their undertaking; what the table allows while the need is published and they
 * are matched or asked; nothing where the owner keeps them away.
 */
export function shownTo(db: Executor, need: NeedWithOwner, organisationIds: readonly string[]): Promise<Shown> {
  return shownOf(db, need.id, need, organisationIds);
}

/**
 * The same of a need that was found or not. As much is asked of the database about one that is not there, or is none of these
 * organisations' business, as about any other: how long it takes tells nothing.
 */
export async function shownOf(
  db: Executor,
  needId: string,
  need: NeedWithOwner | undefined,
  organisationIds: readonly string[],
): Promise<Shown> {
  if (organisationIds.length === 0) return NOTHING;
  const [introductions, undertakings, matched, vetoes, organisations] = await Promise.all([
    introductionsOfStartups(db, needId, organisationIds),
    findUndertakings(db, needId, organisationIds),
    organisationsMatched(db, needId, MATCH_STATES_SHOWN_TO_STARTUP, organisationIds),
    listVetoes(db, need?.organisationId ?? NO_ID, needId),
    findOrganisationsById(db, organisationIds),
  ]);
  if (need === undefined) return NOTHING;
  const kept = new Set(organisations.flatMap((one) => (isVetoed(vetoes, one) ? [one.id] : [])));
  const matchedIds = new Set(matched.map((match) => match.organisationId));
  let best = NOTHING;
  for (const organisationId of organisationIds) {
    const own = introductions.filter((introduction) => introduction.startupId === organisationId);
    if (own.length === 0 && !matchedIds.has(organisationId)) continue;
    const introduction = own[0] ?? null;
    const undertakingId = undertakings.find((row) => row.organisationId === organisationId)?.id ?? null;
    const stage = stageFor(need, introduction, undertakingId !== null, matchedIds.has(organisationId));
    if (ORDER.indexOf(stage) <= ORDER.indexOf(best.stage)) continue;
    if (stage !== 'all' && kept.has(organisationId)) continue;
    best = { stage, organisationId, undertakingId, introduction };
  }
  return best;
}

function stageFor(
  need: NeedWithOwner,
  introduction: IntroductionRow | null,
  undertaken: boolean,
  matched: boolean,
): Stage {
  const live = introduction !== null && introduction.askedAt !== null && !isIntroductionEnd(introduction.state);
  if (introduction !== null && namesDisclosed(introduction)) return 'all';
  const published = DISCLOSED_STATES.includes(need.state);
  if (live && introduction.interestedAt !== null && undertaken) return stageOf('undertaken_startup', need.visibility);
  if (!published || !(matched || live)) return 'nothing';
  return stageOf('matched_startup', need.visibility);
}

/** Whether the owner keeps an organisation away from a need. */
export async function isKeptAway(db: Executor, need: NeedWithOwner, organisationId: string): Promise<boolean> {
  const vetoes = await listVetoes(db, need.organisationId, need.id);
  if (vetoes.length === 0) return false;
  const organisation = await findOrganisation(db, organisationId);
  return organisation !== undefined && isVetoed(vetoes, organisation);
}

/** The organisations that an actor speaks for. */
export function organisationsOf(actor: Actor): readonly string[] {
  return actor.kind === 'person' ? actor.organisationIds : [];
}
