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
  nextActionBy: string | null;
  nextActionToldOn: string | null;
}

export interface AnswerTimes {
  id: string;
  organisationId: string;
  side: 'owner' | 'startup';
  clockId: string;
  workingDays: number | null;
  answered: boolean;
  at: Timestamp;
}

export interface ApiKeys {
  id: string;
  personId: string;
  name: string;
  digest: Buffer;
  prefix: string;
  scopes: string[];
  createdAt: Timestamp;
  expiresAt: Timestamp;
  revokedAt: Timestamp | null;
  lastUsedAt: Timestamp | null;
}

export interface Attachments {
  id: string;
  needId: string;
  introductionId: string | null;
  stage: 'card' | 'all';
  purpose: 'need' | 'nda' | 'evidence';
  fileName: string;
  mediaType: string;
  extension: string;
  size: number;
  sha256: Buffer;
  warnings: Generated<Json>;
  uploadedBy: string | null;
  createdAt: Timestamp;
  removedAt: Timestamp | null;
}

export interface AttentionSnapshots {
  onlyOne: Generated<boolean>;
  takenAt: Timestamp;
  places: number;
  profiles: number;
  meanCapacity: number | null;
  shown: Json;
}

export interface AuditLog {
  seq: GeneratedAlways<number>;
  id: string;
  at: Timestamp;
  action: string;
  actorKind: 'person' | 'api_key' | 'link' | 'system' | 'visitor';
  actor: string | null;
  credentialId: string | null;
  job: string | null;
  operatorId: string | null;
  objectKind: string;
  objectId: string | null;
  requestId: string | null;
  digest: Buffer | null;
}

export interface AuditSalts {
  entryId: string;
  salt: Buffer;
}

export interface AuditSeals {
  number: number;
  firstSeq: number;
  lastSeq: number;
  count: number;
  leaves: Buffer;
  hash: Buffer;
  previous: Buffer;
  sealedAt: Timestamp;
}

export interface Claims {
  id: string;
  personId: string;
  organisationId: string;
  state: 'requested' | 'accepted' | 'refused';
  byDomain: boolean;
  reason: string | null;
  createdAt: Timestamp;
  decidedAt: Timestamp | null;
  decidedBy: string | null;
}

export interface Clocks {
  id: string;
  kind: string;
  needId: string;
  introductionId: string | null;
  operatorId: string;
  waitsFor: 'owner' | 'startup' | 'facilitator';
  state: 'running' | 'paused' | 'answered' | 'silent' | 'stopped';
  startedAt: Timestamp;
  dueOn: string;
  step: Generated<number>;
  nextAt: Timestamp | null;
  heldStep: number | null;
  endedAt: Timestamp | null;
  outcomeId: string | null;
  pausedAt: Timestamp | null;
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
  erasedAt: Timestamp | null;
  noticeQueuedAt: Timestamp | null;
  noticeSource: string | null;
}

export interface Disclosures {
  id: string;
  needId: string;
  organisationId: string;
  stage: 'teaser' | 'card' | 'all';
  means: 'page' | 'link' | 'mail' | 'export';
  personId: string | null;
  linkId: string | null;
  undertakingId: string | null;
  at: Timestamp;
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

export interface InboundMails {
  id: string;
  messageId: string;
  operatorId: string | null;
  means: 'dropped' | 'webhook';
  outcome: 'activity' | 'meeting_answer' | 'bounce' | 'ignored';
  activityId: string | null;
  receivedAt: Timestamp;
}

export interface IntroductionSteps {
  introductionId: string;
  position: number;
  state: string;
  reason: string | null;
  onDay: string;
  recordedAt: Timestamp;
  recordedBy: string | null;
  bySide: 'owner' | 'startup' | 'facilitator' | 'system' | null;
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
  askedAt: Timestamp | null;
  interestedAt: Timestamp | null;
  interestedBy: 'account' | 'link' | 'record' | null;
  chosenAt: Timestamp | null;
  chosenBy: 'account' | 'link' | 'record' | null;
  endedBy: 'owner' | 'startup' | 'facilitator' | 'system' | null;
}

export interface Invitations {
  id: string;
  email: string;
  name: string;
  role: 'member' | 'facilitator' | 'admin';
  operatorId: string | null;
  organisationId: string | null;
  language: 'fr' | 'en' | 'de' | 'nl';
  invitedBy: string | null;
  createdAt: Timestamp;
  expiresAt: Timestamp;
  acceptedAt: Timestamp | null;
  acceptedBy: string | null;
  revokedAt: Timestamp | null;
}

export interface Links {
  id: string;
  purpose: 'approve_need' | 'answer_introduction' | 'choose_startups' | 'mark_shortlist' | 'confirm_outcome' | 'accept_invitation' | 'object';
  operatorId: string | null;
  needId: string | null;
  introductionId: string | null;
  shortlistId: string | null;
  outcomeId: string | null;
  invitationId: string | null;
  side: 'owner' | 'startup' | 'invited';
  personId: string | null;
  contactId: string | null;
  email: string;
  name: string;
  language: 'fr' | 'en' | 'de' | 'nl';
  createdAt: Timestamp;
  expiresAt: Timestamp;
  usedAt: Timestamp | null;
  usedAs: string | null;
  revokedAt: Timestamp | null;
}

export interface MailStops {
  address: string;
  reason: 'refused' | 'unsubscribed' | 'bounced';
  detail: string | null;
  mailId: string | null;
  at: Timestamp;
}

export interface Mails {
  id: string;
  kind: string;
  state: 'waiting' | 'gathered' | 'sent' | 'kept' | 'refused' | 'given_up' | 'suppressed' | 'cancelled';
  occasion: string | null;
  toAddress: string;
  toName: string;
  personId: string | null;
  contactId: string | null;
  operatorId: string | null;
  needId: string | null;
  introductionId: string | null;
  language: 'fr' | 'en' | 'de' | 'nl';
  data: Json;
  linkId: string | null;
  replyTo: string | null;
  icalendar: Json | null;
  messageId: string;
  tries: Generated<number>;
  nextTryAt: Timestamp;
  error: string | null;
  createdAt: Timestamp;
  sentAt: Timestamp | null;
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

export interface MeetingAttendees {
  meetingId: string;
  email: string;
  name: string;
  side: 'owner' | 'startup' | 'facilitator' | 'other';
  personId: string | null;
  language: string;
  answer: Generated<'needs_action' | 'accepted' | 'declined' | 'tentative'>;
  answeredAt: Timestamp | null;
  answerSequence: number | null;
}

export interface Meetings {
  id: string;
  introductionId: string;
  uid: string;
  sequence: Generated<number>;
  state: 'planned' | 'cancelled' | 'held';
  organiserId: string;
  summary: string;
  description: string | null;
  startsAt: Timestamp;
  endsAt: Timestamp;
  timeZone: string;
  place: string | null;
  url: string | null;
  version: Generated<number>;
  createdAt: Timestamp;
  updatedAt: Timestamp;
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

export interface Messages {
  id: string;
  introductionId: string;
  side: 'owner' | 'startup' | 'facilitator';
  authorId: string | null;
  authorName: string;
  masked: boolean;
  text: string;
  at: Timestamp;
}

export interface Models {
  number: number;
  version: string;
  bias: number;
  weights: Json;
  note: string | null;
  createdAt: Timestamp;
  createdBy: string | null;
}

export interface Ndas {
  id: string;
  introductionId: string;
  signatories: Json;
  signedOn: string;
  validUntil: string | null;
  attachmentId: string | null;
  recordedBy: string | null;
  recordedAt: Timestamp;
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
  ownerContactId: string | null;
  teaserPublic: Generated<boolean>;
  approvedByOwnerAt: Timestamp | null;
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
  erasedAt: Timestamp | null;
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

export interface Outcomes {
  id: string;
  introductionId: string;
  kind: 'quote' | 'paid_trial' | 'sample' | 'contract' | 'order' | 'deployment' | 'series' | 'investment';
  amount: number | null;
  currency: Generated<string>;
  jobs: number | null;
  siteId: string | null;
  commune: string | null;
  area: string | null;
  startsOn: string | null;
  endsOn: string | null;
  cn8: Generated<string[]>;
  note: string | null;
  declaredBy: 'owner' | 'startup' | 'facilitator';
  ownerAnswer: 'confirmed' | 'disputed' | null;
  ownerAnsweredAt: Timestamp | null;
  ownerAnsweredBy: string | null;
  startupAnswer: 'confirmed' | 'disputed' | null;
  startupAnsweredAt: Timestamp | null;
  startupAnsweredBy: string | null;
  evidenceId: string | null;
  withdrawnAt: Timestamp | null;
  version: Generated<number>;
  createdAt: Timestamp;
  updatedAt: Timestamp;
  ownerReason: string | null;
  startupReason: string | null;
}

export interface People {
  id: string;
  email: string;
  name: string;
  role: 'member' | 'facilitator' | 'admin';
  operatorId: string | null;
  language: Generated<'fr' | 'en' | 'de' | 'nl'>;
  createdAt: Timestamp;
  editionIds: string[] | null;
  areas: string[] | null;
  phone: string | null;
  jobTitle: string | null;
  mailFrequency: Generated<'at_once' | 'daily' | 'weekly' | 'off'>;
  erasedAt: Timestamp | null;
  signedInAt: Timestamp | null;
  addressProvedAt: Timestamp | null;
  disabledAt: Timestamp | null;
}

export interface PrivacyArchives {
  requestId: string;
  part: number;
  bytes: Buffer;
}

export interface PrivacyRequests {
  id: string;
  kind: 'export' | 'erasure';
  subjectKind: 'person' | 'contact' | 'email' | 'organisation';
  subjectId: string | null;
  email: string | null;
  operatorId: string | null;
  language: 'fr' | 'en' | 'de' | 'nl';
  alsoOppose: Generated<boolean>;
  state: 'waiting' | 'running' | 'done' | 'failed';
  counts: Generated<Json>;
  error: string | null;
  requestedBy: string | null;
  createdAt: Timestamp;
  beatAt: Timestamp | null;
  finishedAt: Timestamp | null;
  expiresAt: Timestamp | null;
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

export interface Pseudonyms {
  subjectId: string;
  pseudonym: string;
  salt: Buffer;
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

export interface Settings {
  key: string;
  value: Json;
  version: Generated<number>;
  updatedAt: Timestamp;
  updatedBy: string | null;
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

export interface TaxonomyLabels {
  id: string;
  capability: string;
  language: 'fr' | 'en' | 'de' | 'nl';
  label: string;
  createdAt: Timestamp;
  createdBy: string | null;
}

export interface Undertakings {
  id: string;
  needId: string;
  introductionId: string;
  organisationId: string;
  operatorId: string;
  version: string;
  language: string;
  text: string;
  personId: string | null;
  linkId: string | null;
  name: string;
  acceptedAt: Timestamp;
}

export interface Vetoes {
  id: string;
  ownerOrganisationId: string;
  needId: string | null;
  organisationId: string | null;
  name: string | null;
  nameKey: string | null;
  webHost: string | null;
  number: string | null;
  createdBy: string | null;
  createdAt: Timestamp;
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
  answerTimes: AnswerTimes;
  apiKeys: ApiKeys;
  attachments: Attachments;
  attentionSnapshots: AttentionSnapshots;
  auditLog: AuditLog;
  auditSalts: AuditSalts;
  auditSeals: AuditSeals;
  claims: Claims;
  clocks: Clocks;
  companyLookups: CompanyLookups;
  contacts: Contacts;
  disclosures: Disclosures;
  duplicates: Duplicates;
  editions: Editions;
  events: Events;
  externalIds: ExternalIds;
  importChunks: ImportChunks;
  importKeys: ImportKeys;
  importRows: ImportRows;
  imports: Imports;
  inboundMails: InboundMails;
  introductionSteps: IntroductionSteps;
  introductions: Introductions;
  invitations: Invitations;
  links: Links;
  mailStops: MailStops;
  mails: Mails;
  mappings: Mappings;
  matches: Matches;
  meetingAttendees: MeetingAttendees;
  meetings: Meetings;
  memberships: Memberships;
  merges: Merges;
  messages: Messages;
  models: Models;
  ndas: Ndas;
  needs: Needs;
  operators: Operators;
  oppositions: Oppositions;
  organisations: Organisations;
  outbox: Outbox;
  outcomes: Outcomes;
  people: People;
  privacyArchives: PrivacyArchives;
  privacyRequests: PrivacyRequests;
  profiles: Profiles;
  programmes: Programmes;
  pseudonyms: Pseudonyms;
  rematchParts: RematchParts;
  rematches: Rematches;
  requests: Requests;
  settings: Settings;
  shortlistMarks: ShortlistMarks;
  shortlists: Shortlists;
  sites: Sites;
  taxonomyLabels: TaxonomyLabels;
  undertakings: Undertakings;
  vetoes: Vetoes;
  workers: Workers;
}
