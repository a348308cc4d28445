import type { Match, NeedView, Opportunity } from '@navette/contracts';
import type { MatchWithProfile, NeedWithOwner, ProfileWithOrganisation } from '@navette/db';
import { projectExplanation, projectNeed, type Stage, type StoredExplanation } from '@navette/domain';
import { areaById, distanceKm, type Language } from '@navette/taxonomy';
import { needFacts, teaserPlace } from '../need/facts.ts';
import { narrated } from './narrated.ts';

/** A match as the owner's side sees it. */
export function matchView(row: MatchWithProfile, needTitle: string, language: Language): Match {
  return {
    id: row.id,
    needId: row.needId,
    profile: {
      id: row.profileId,
      title: row.profileTitle,
      organisation: { id: row.profileOrganisationId, name: row.profileOrganisationName },
    },
    origin: row.origin,
    state: row.state,
    reason: row.reason,
    reasonText: row.reasonText,
    rank: row.rank,
    score: row.score,
    explanation: narrated(row.explanation as StoredExplanation, language, {
      needTitle,
      profileName: row.profileOrganisationName,
    }),
    version: row.version,
    decidedAt: row.decidedAt?.toISOString() ?? null,
  };
}

/** A match as the startup sees it at `stage`; null where it may see nothing. Both halves pass through the projection. */
export function opportunityView(
  row: MatchWithProfile,
  need: NeedWithOwner,
  profile: ProfileWithOrganisation,
  stage: Exclude<Stage, 'all'>,
  language: Language,
): Opportunity | null {
  const projected = projectNeed(needFacts(need), stage);
  const teaser = teaserPlace(need);
  const explanation = projectExplanation(row.explanation as StoredExplanation, stage, {
    teaserSector: teaser.sector,
    kmFromAreaCentre: kmBetween(teaser.area, profile),
  });
  if (projected === null || explanation === null) return null;
  const { meanLogit: _meanLogit, ...told } = narrated(explanation, language, {
    profileName: row.profileOrganisationName,
  });
  return {
    id: row.id,
    profileId: row.profileId,
    score: explanation.score,
    need: projected as NeedView,
    explanation: told,
    introductionId: null,
  };
}

function kmBetween(areaId: string | null, profile: ProfileWithOrganisation): number | null {
  const centre = areaId === null ? undefined : areaById(areaId);
  if (centre === undefined) return null;
  if (profile.lat !== null && profile.lon !== null) return distanceKm(centre, { lat: profile.lat, lon: profile.lon });
  const own = profile.area === null ? undefined : areaById(profile.area);
  return own === undefined ? null : distanceKm(centre, own);
}
