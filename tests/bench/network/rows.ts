import {
  DESK_EDITION_ID,
  type insertNeeds,
  type insertOrganisations,
  type insertProfiles,
  type putOperator,
} from '@navette/db';
import { organisationNameKey, webHost } from '@navette/domain';
import type { DemoNeed, DemoOrganisation, DemoProfile } from '@navette/infra/seed/data/index.ts';
import { createIndex } from '@navette/scoring';
import { areaPath, sectionOfDivision, sectorOf } from '@navette/taxonomy';
import { v5 } from 'uuid';

type OrganisationRow = Parameters<typeof insertOrganisations>[1][number];
type SiteRow = Parameters<typeof insertOrganisations>[2][number];
type ProfileRow = Parameters<typeof insertProfiles>[1][number];
type NeedRow = Parameters<typeof insertNeeds>[1][number];

const NAMESPACE = '0c3e4c0e-3f7a-5a55-9d0d-6b1b6f6f8d10';
/** All rows were written at one moment, so that the same size gives the same database. */
const WRITTEN = new Date('2026-09-01T08:00:00Z');
const WEEK_MS = 7 * 24 * 3600_000;

/** The operator whose facilitators ask. */
export const OPERATOR: Parameters<typeof putOperator>[1] = {
  id: v5('operator', NAMESPACE),
  slug: 'bench',
  name: 'Banc de mesure',
};

/** An organisation with its main site. */
export function organisationRows(organisation: DemoOrganisation): [OrganisationRow, SiteRow] {
  const { key, name, country, size, roles, sector, website, site } = organisation;
  const id = idOf('organisation', key);
  const { division, section } = sectorOf(sector) ?? {};
  return [
    {
      id,
      name,
      country,
      register: null,
      number: null,
      size,
      roles,
      sector,
      sectorDivision: division ?? null,
      sectorSection: section ?? (division && sectionOfDivision(division)) ?? null,
      website: website ?? null,
      nameKey: organisationNameKey(name),
      webHost: webHost(website),
      createdAt: WRITTEN,
      updatedAt: WRITTEN,
    },
    {
      id: idOf('site', key),
      organisationId: id,
      country,
      commune: site.commune,
      postalCode: site.postalCode,
      area: site.area,
      areaPath: [...areaPath(site.area)],
      lat: site.lat,
      lon: site.lon,
    },
  ];
}

export function profileRow(profile: DemoProfile): ProfileRow {
  const { key, organisation, title, description, language, sectorsServed, languages } = profile;
  return {
    id: idOf('profile', key),
    organisationId: idOf('organisation', organisation),
    source: 'large',
    externalId: key,
    title,
    description,
    language,
    capabilities: [],
    sectorsServed,
    areasServed: profile.areasServed ?? [],
    certificates: profile.certificates ?? [],
    languages,
    trl: profile.trl ?? null,
    capacity: profile.capacity ?? null,
    terms: profile.terms ? JSON.stringify(profile.terms) : null,
    wishes: profile.wishes ? JSON.stringify(profile.wishes) : null,
    createdAt: WRITTEN,
    updatedAt: WRITTEN,
  };
}

const reader = createIndex();

/** A published need which the engine has answered already, so that nobody computes its matches now. */
export function needRow(need: DemoNeed): NeedRow {
  const { key, organisation, kind, visibility, title, description, language } = need;
  const { concepts } = reader.analyse({ title, text: description }, language);
  return {
    id: idOf('need', key),
    editionId: DESK_EDITION_ID,
    operatorId: OPERATOR.id,
    organisationId: idOf('organisation', organisation),
    kind,
    state: 'published',
    visibility,
    title,
    description,
    language,
    capabilitiesRead: concepts.map((concept) => concept.id),
    perimeter: need.perimeter ? JSON.stringify(need.perimeter) : null,
    trl: need.trl ? JSON.stringify(need.trl) : null,
    certificates: need.certificates ?? [],
    languages: need.languages ?? [],
    excludedSectors: need.excludedSectors ?? [],
    readiness: need.readiness ?? null,
    paidTrial: need.paidTrial ?? null,
    budget: need.budget ? JSON.stringify(need.budget) : null,
    decisionMaker: need.decisionMaker ?? null,
    decisionDate: decisionDate(need),
    source: 'visit',
    onBehalf: true,
    createdAt: WRITTEN,
    updatedAt: WRITTEN,
    publishedAt: WRITTEN,
    matchedVersion: 1,
    matchedAt: WRITTEN,
    matchMs: 1,
  };
}

function decisionDate({ decisionInWeeks }: DemoNeed): string | null {
  if (decisionInWeeks === undefined) return null;
  return new Date(WRITTEN.getTime() + decisionInWeeks * WEEK_MS).toISOString().slice(0, 10);
}

function idOf(kind: string, key: string): string {
  return v5(`${kind}/${key}`, NAMESPACE);
}
