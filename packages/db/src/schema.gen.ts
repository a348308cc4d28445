// Written by "node infra/bin/schema.ts" from the migrated database; a test fails when the two differ.
import type { ColumnType, GeneratedAlways } from 'kysely';

/** Read as it was written, written as text: pg would send a JavaScript array as a PostgreSQL array. */
export type Json = ColumnType<unknown, string, string>;
export type Timestamp = ColumnType<Date, Date | string, Date | string>;
/** Has a default, so that an insert may leave it out. */
export type Generated<T> =
  T extends ColumnType<infer S, infer I, infer U> ? ColumnType<S, I | undefined, U> : ColumnType<T, T | undefined, T>;

export interface Activities {
  id: string;
  operatorId: string;
  editionId: string;
  kind: 'call' | 'visit' | 'mail' | 'note';
  at: Timestamp;
  subject: string | null;
  text: string;
  organisationId: string | null;
  contactId: string | null;
  needId: string | null;
  introductionId: string | null;
  authorId: string | null;
  authorName: string | null;
  nextAction: string | null;
  nextActionOn: string | null;
  nextActionDoneAt: Timestamp | null;
  source: string;
  version: Generated<number>;
  createdAt: Timestamp;
  updatedAt: Timestamp;
}

export interface CompanyLookups {
  siren: string;
  answer: Json;
  askedAt: Timestamp;
}

export interface Contacts {
  id: string;
  operatorId: string;
  organisationId: string | null;
  name: string;
  email: string | null;
  phone: string | null;
  jobTitle: string | null;
  language: 'fr' | 'en' | 'de' | 'nl' | null;
  source: string;
  opposedAt: Timestamp | null;
  version: Generated<number>;
  createdAt: Timestamp;
  updatedAt: Timestamp;
}

export interface Duplicates {
  id: string;
  firstId: string;
  secondId: string;
  score: number;
  reasons: Json;
  state: 'proposed' | 'dismissed' | 'merged';
  decidedBy: string | null;
  decidedAt: Timestamp | null;
  createdAt: Timestamp;
}

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

export interface ExternalIds {
  operatorId: string;
  source: string;
  kind: 'organisation' | 'contact' | 'profile' | 'need' | 'activity' | 'introduction';
  externalId: string;
  recordId: string;
  cells: Generated<Json>;
  importedAt: Timestamp;
}

export interface ImportChunks {
  importId: string;
  part: number;
  bytes: Buffer;
}

export interface ImportKeys {
  importId: string;
  key: string;
  line: number;
  item: number;
}

export interface ImportRows {
  importId: string;
  line: number;
  item: Generated<number>;
  outcome: 'created' | 'updated' | 'unchanged' | 'rejected';
  recordId: string | null;
  label: string | null;
  problems: Generated<Json>;
}

export interface Imports {
  id: string;
  kind: string;
  dryRun: boolean;
  operatorId: string;
  personId: string | null;
  language: string;
  fileName: string;
  fileBytes: number;
  uploaded: boolean;
  source: string | null;
  mapping: Json | null;
  state: 'uploading' | 'waiting' | 'running' | 'done' | 'failed';
  columns: Generated<Json>;
  notes: Generated<Json>;
  readBytes: Generated<number>;
  rows: Generated<number>;
  created: Generated<number>;
  updated: Generated<number>;
  unchanged: Generated<number>;
  rejected: Generated<number>;
  error: Json | null;
  createdAt: Timestamp;
  startedAt: Timestamp | null;
  beatAt: Timestamp | null;
  finishedAt: Timestamp | null;
}

export interface IntroductionSteps {
  introductionId: string;
  position: number;
  state: string;
  reason: string | null;
  onDay: string;
  recordedAt: Timestamp;
  recordedBy: string | null;
}

export interface Introductions {
  id: string;
  editionId: string;
  operatorId: string;
  needId: string;
  profileId: string;
  matchId: string | null;
  state: 'proposed' | 'interested' | 'connected' | 'meeting' | 'quote' | 'poc' | 'pilot' | 'contract' | 'deployed' | 'sample' | 'approval' | 'order' | 'series' | 'declined' | 'expired' | 'closed';
  stateReason: string | null;
  stateSince: string;
  amount: number | null;
  note: string | null;
  source: string;
  version: Generated<number>;
  createdAt: Timestamp;
  updatedAt: Timestamp;
}

export interface Mappings {
  operatorId: string;
  name: string;
  kind: string;
  mapping: Json;
  updatedAt: Timestamp;
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

export interface Merges {
  id: string;
  keptId: string;
  mergedId: string;
  duplicateId: string | null;
  before: Json;
  moved: Json;
  mergedBy: string | null;
  mergedAt: Timestamp;
  undoneAt: Timestamp | null;
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

export interface Oppositions {
  digest: Buffer;
  kind: 'email' | 'phone' | 'domain';
  reason: string | null;
  saidOn: string | null;
  recordedAt: Timestamp;
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
  phone: string | null;
  nameKey: Generated<string>;
  webHost: string | null;
  naf25: string | null;
  registerState: 'active' | 'closed' | null;
  publication: 'full' | 'partial' | 'none' | null;
  registerCheckedAt: Timestamp | null;
  mergedInto: string | null;
}

export interface Outbox {
  id: string;
  job: string;
  payload: Json;
  createdAt: Generated<Timestamp>;
  dispatchedAt: Timestamp | null;
  requestId: string | null;
  failedAt: Timestamp | null;
  error: string | null;
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

export interface RematchParts {
  rematchId: string;
  part: number;
  needIds: string[];
  matched: number | null;
  doneAt: Timestamp | null;
}

export interface Rematches {
  id: string;
  state: 'running' | 'done' | 'cancelled';
  needs: number;
  parts: number;
  requestedBy: string | null;
  createdAt: Timestamp;
  finishedAt: Timestamp | null;
}

export interface Requests {
  actor: string;
  key: string;
  fingerprint: Buffer;
  begunAt: Timestamp;
  effect: Json | null;
  status: number | null;
  headers: Json | null;
  body: string | null;
  answeredAt: Timestamp | null;
}

export interface ShortlistMarks {
  id: string;
  shortlistId: string;
  matchId: string;
  mark: 'go' | 'no_go' | 'question';
  text: string | null;
  name: string;
  at: Timestamp;
}

export interface Shortlists {
  id: string;
  needId: string;
  operatorId: string;
  language: string;
  message: string | null;
  items: Json;
  tokenDigest: Buffer | null;
  expiresAt: Timestamp | null;
  revokedAt: Timestamp | null;
  createdBy: string | null;
  version: Generated<number>;
  createdAt: Timestamp;
  updatedAt: Timestamp;
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
  activities: Activities;
  companyLookups: CompanyLookups;
  contacts: Contacts;
  duplicates: Duplicates;
  editions: Editions;
  events: Events;
  externalIds: ExternalIds;
  importChunks: ImportChunks;
  importKeys: ImportKeys;
  importRows: ImportRows;
  imports: Imports;
  introductionSteps: IntroductionSteps;
  introductions: Introductions;
  mappings: Mappings;
  matches: Matches;
  memberships: Memberships;
  merges: Merges;
  needs: Needs;
  operators: Operators;
  oppositions: Oppositions;
  organisations: Organisations;
  outbox: Outbox;
  people: People;
  profiles: Profiles;
  programmes: Programmes;
  rematchParts: RematchParts;
  rematches: Rematches;
  requests: Requests;
  shortlistMarks: ShortlistMarks;
  shortlists: Shortlists;
  sites: Sites;
  workers: Workers;
}
