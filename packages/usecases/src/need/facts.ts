import type { NeedFull } from '@navette/contracts';
import type { NeedWithOwner } from '@navette/db';
import type { NeedFacts, TeaserPlace } from '@navette/domain';

/** The facts of a stored need that a projection may draw on. */
export function needFacts(row: NeedWithOwner): NeedFacts {
  return {
    id: row.id,
    kind: row.kind,
    title: row.title,
    description: row.description,
    language: row.language ?? 'fr',
    capabilities: row.capabilitiesRead,
    trl: row.trl as NeedFacts['trl'],
    certificates: row.certificates,
    languages: row.languages,
    readiness: row.readiness,
    paidTrial: row.paidTrial,
    budget: row.budget as NeedFacts['budget'],
    decisionDate: row.decisionDate,
    teaser: teaserPlace(row),
  };
}

/** What the teaser says of the place; nothing as long as it has not been widened. */
export function teaserPlace(row: NeedWithOwner): TeaserPlace {
  const teaser = row.teaser as (TeaserPlace & { crowd: number }) | null;
  return { sector: teaser?.sector ?? null, area: teaser?.area ?? null };
}

/** A need with everything, for the owner's side. */
export function needFull(row: NeedWithOwner, details?: NeedFull['identifyingDetails']): NeedFull {
  return {
    stage: 'all',
    id: row.id,
    editionId: row.editionId,
    organisation: { id: row.organisationId, name: row.organisationName, area: row.area },
    kind: row.kind,
    state: row.state,
    stateReason: row.stateReason,
    visibility: row.visibility,
    title: row.title,
    description: row.description,
    language: row.language,
    capabilities: row.capabilities as NeedFull['capabilities'],
    capabilitiesClosed: row.capabilitiesClosed,
    capabilitiesRead: row.capabilitiesRead,
    sector: row.sector ?? row.organisationSector,
    perimeter: row.perimeter as NeedFull['perimeter'],
    trl: row.trl as NeedFull['trl'],
    certificates: row.certificates,
    languages: row.languages,
    excludedSectors: row.excludedSectors,
    readiness: row.readiness,
    paidTrial: row.paidTrial,
    budget: row.budget as NeedFull['budget'],
    decisionMaker: row.decisionMaker,
    decisionDate: row.decisionDate,
    source: row.source,
    onBehalf: row.onBehalf,
    referentId: row.referentId,
    teaser: row.teaser as NeedFull['teaser'],
    teaserPublic: row.teaserPublic,
    ...(details !== undefined && { identifyingDetails: details }),
    matches: { suggested: row.suggested, shortlisted: row.shortlisted, dismissed: row.dismissed },
    version: row.version,
    createdAt: row.createdAt.toISOString(),
    updatedAt: row.updatedAt.toISOString(),
    publishedAt: row.publishedAt?.toISOString() ?? null,
    matchedAt: row.matchedVersion === row.version ? (row.matchedAt?.toISOString() ?? null) : null,
  };
}
