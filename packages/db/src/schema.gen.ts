// Written by "node infra/bin/schema.ts" from the migrated database; a test fails when the two differ.
import type { ColumnType, GeneratedAlways } from 'kysely';

/** Read as it was written, written as text: pg would send a JavaScript array as a PostgreSQL array. */
export type Json = ColumnType<unknown, string, string>;
export type Timestamp = ColumnType<Date, Date | string, Date | string>;
/** Has a default, so that an insert may leave it out. */
export type Generated<T> =
  T extends ColumnType<infer S, infer I, infer U> ? ColumnType<S, I | undefined, U> : ColumnType<T, T | undefined, T>;

export interface Editions {
  id: string;
  programmeId: string;
  kind: 'desk' | 'cohort' | 'event' | 'call' | 'plan';
  slug: string;
  name: string;
  startsOn: string | null;
  endsOn: string | null;
}

export interface Events {
  seq: GeneratedAlways<number>;
  id: string;
  xid: Generated<string>;
  at: Timestamp;
  kind: string;
  actor: Json;
  operatorId: string | null;
  organisationId: string | null;
  needId: string | null;
  profileId: string | null;
  profileOrganisationId: string | null;
  matchId: string | null;
  payload: Generated<Json>;
}

export interface Matches {
  id: string;
  needId: string;
  profileId: string;
  origin: 'engine' | 'manual' | 'application' | 'partner';
  state: 'suggested' | 'shortlisted' | 'dismissed' | 'reopened' | 'superseded';
  reason: string | null;
  reasonText: string | null;
  rank: number;
  score: number;
  modelVersion: string;
  explanation: Json;
  needVersion: number;
  profileVersion: number;
  version: Generated<number>;
  computedAt: Timestamp;
  decidedAt: Timestamp | null;
  decidedBy: string | null;
}

export interface Memberships {
  personId: string;
  organisationId: string;
}

export interface Needs {
  id: string;
  editionId: string;
  operatorId: string;
  organisationId: string;
  kind: 'innovation' | 'supply' | 'skill' | 'partner';
  state: 'draft' | 'awaiting_approval' | 'returned' | 'published' | 'paused' | 'fulfilled' | 'withdrawn' | 'expired';
  stateReason: string | null;
  visibility: 'anonymous' | 'restricted' | 'public';
  title: string;
  description: string;
  language: 'fr' | 'en' | 'de' | 'nl' | null;
  capabilities: Generated<Json>;
  capabilitiesClosed: Generated<boolean>;
  capabilitiesRead: Generated<string[]>;
  sector: string | null;
  perimeter: Json | null;
  trl: Json | null;
  certificates: Generated<string[]>;
  languages: Generated<string[]>;
  excludedSectors: Generated<string[]>;
  readiness: 'buy' | 'test' | 'codevelop' | null;
  paidTrial: boolean | null;
  budget: Json | null;
  decisionMaker: string | null;
  decisionDate: string | null;
  source: 'owner' | 'visit' | 'ambassador' | 'event' | 'import';
  onBehalf: boolean;
  authorId: string | null;
  referentId: string | null;
  teaser: Json | null;
  version: Generated<number>;
  createdAt: Timestamp;
  updatedAt: Timestamp;
  publishedAt: Timestamp | null;
  matchWantedAt: Timestamp | null;
  matchedVersion: number | null;
  matchedAt: Timestamp | null;
  matchMs: number | null;
}

export interface Operators {
  id: string;
  slug: string;
  name: string;
}

export interface Organisations {
  id: string;
  name: string;
  country: string;
  register: string | null;
  number: string | null;
  size: 'TPE' | 'PME' | 'ETI' | 'GE' | null;
  roles: Generated<string[]>;
  sector: string | null;
  sectorDivision: string | null;
  sectorSection: string | null;
  website: string | null;
  version: Generated<number>;
  createdAt: Timestamp;
  updatedAt: Timestamp;
}

export interface Outbox {
  id: string;
  job: string;
  payload: Json;
  createdAt: Generated<Timestamp>;
  dispatchedAt: Timestamp | null;
}

export interface People {
  id: string;
  email: string;
  name: string;
  role: 'member' | 'facilitator' | 'admin';
  operatorId: string | null;
  language: Generated<'fr' | 'en' | 'de' | 'nl'>;
  createdAt: Timestamp;
}

export interface Profiles {
  id: string;
  organisationId: string;
  source: string;
  externalId: string | null;
  title: string;
  description: string;
  language: 'fr' | 'en' | 'de' | 'nl' | null;
  capabilities: Generated<string[]>;
  sectorsServed: Generated<string[]>;
  areasServed: Generated<string[]>;
  certificates: Generated<string[]>;
  languages: Generated<string[]>;
  trl: number | null;
  capacity: number | null;
  terms: Json | null;
  wishes: Json | null;
  active: Generated<boolean>;
  version: Generated<number>;
  createdAt: Timestamp;
  updatedAt: Timestamp;
}

export interface Programmes {
  id: string;
  operatorId: string | null;
  slug: string;
  name: string;
}

export interface Sites {
  id: string;
  organisationId: string;
  main: Generated<boolean>;
  commune: string | null;
  postalCode: string | null;
  country: string;
  area: string | null;
  areaPath: Generated<string[]>;
  lat: number | null;
  lon: number | null;
}

export interface Workers {
  id: string;
  startedAt: Timestamp;
  beatAt: Timestamp;
  indexReady: boolean;
  profiles: number;
}

export interface DB {
  editions: Editions;
  events: Events;
  matches: Matches;
  memberships: Memberships;
  needs: Needs;
  operators: Operators;
  organisations: Organisations;
  outbox: Outbox;
  people: People;
  profiles: Profiles;
  programmes: Programmes;
  sites: Sites;
  workers: Workers;
}
