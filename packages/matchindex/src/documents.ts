import type { NeedStanding, NeedWithOwner, ProfileWithOrganisation } from '@navette/db';
import type { NeedDocument, OrganisationSize, Place, ProfileDocument } from '@navette/scoring';
import { isLanguage, type Language } from '@navette/taxonomy';

const WEEK_MS = 7 * 24 * 3600 * 1000;

/** A stored profile as the engine reads it. `live`: introductions that take it up now. */
export function profileDocument(row: ProfileWithOrganisation, live = 0): ProfileDocument {
  const terms = row.terms as ProfileDocument['terms'] | null;
  const wishes = row.wishes as ProfileDocument['wishes'] | null;
  return {
    id: row.id,
    title: row.title,
    text: row.description,
    ...(row.language !== null && { language: row.language }),
    capabilities: row.capabilities,
    sectorsServed: row.sectorsServed,
    place: placeOf({ country: row.organisationCountry, area: row.area, lat: row.lat, lon: row.lon }),
    areasServed: row.areasServed,
    ...(row.trl !== null && { trl: row.trl }),
    certificates: row.certificates,
    languages: languagesOf(row.languages),
    ...(row.capacity !== null && { capacity: row.capacity, capacityLeft: Math.max(0, row.capacity - live) }),
    ...(terms !== null && terms !== undefined && { terms }),
    ...(wishes !== null && wishes !== undefined && { wishes }),
  };
}

/**
 * A stored need as the engine reads it. `now`: what "weeks to the decision" are counted from. Whom `known` has as
 * introduced takes nobody's place.
 */
export function needDocument(row: NeedWithOwner, now: Date, known?: NeedStanding): NeedDocument {
  const perimeter = row.perimeter as NeedDocument['perimeter'] | null;
  const trl = row.trl as NeedDocument['trl'] | null;
  const budget = row.budget as { minimum?: number; maximum?: number } | null;
  const sector = row.sector ?? row.organisationSector;
  return {
    id: row.id,
    title: row.title,
    text: row.description,
    ...(row.language !== null && { language: row.language }),
    capabilities: row.capabilities as NonNullable<NeedDocument['capabilities']>,
    capabilitiesClosed: row.capabilitiesClosed,
    ...(sector !== null && { sector }),
    ...(row.organisationSize !== null && { organisationSize: row.organisationSize as OrganisationSize }),
    place: placeOf(row),
    ...(perimeter !== null && perimeter !== undefined && { perimeter }),
    ...(trl !== null && trl !== undefined && { trl }),
    certificates: row.certificates,
    languages: languagesOf(row.languages),
    excludedSectors: row.excludedSectors,
    ...(known !== undefined && { excludedProfiles: known.introduced, standing: known.standing }),
    terms: {
      ...(row.paidTrial !== null && { paidTrial: row.paidTrial }),
      ...(budget !== null && { budget }),
      ...(row.decisionDate !== null && { weeksToDecision: weeksUntil(row.decisionDate, now) }),
    },
  };
}

/** A need as something to be found from a profile: only its words and capabilities count on that way. */
export function needAsTarget(row: NeedWithOwner): ProfileDocument {
  return {
    id: row.id,
    title: row.title,
    text: row.description,
    ...(row.language !== null && { language: row.language }),
    capabilities: row.capabilitiesRead,
  };
}

/** A profile as the question on that way. */
export function profileAsQuestion(row: ProfileWithOrganisation): NeedDocument {
  return {
    id: row.id,
    title: row.title,
    text: row.description,
    ...(row.language !== null && { language: row.language }),
    capabilities: row.capabilities.map((id) => ({ id })),
  };
}

function placeOf(row: {
  readonly country: string | null;
  readonly area: string | null;
  readonly lat: number | null;
  readonly lon: number | null;
}): Place {
  return {
    ...(row.country !== null && { country: row.country }),
    ...(row.area !== null && { area: row.area }),
    ...(row.lat !== null && row.lon !== null && { lat: row.lat, lon: row.lon }),
  };
}

function languagesOf(values: readonly string[]): readonly Language[] {
  return values.filter(isLanguage);
}

function weeksUntil(date: string, now: Date): number {
  return Math.max(0, Math.round((Date.parse(date) - now.getTime()) / WEEK_MS));
}
