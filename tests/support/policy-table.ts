import type { ActorName, Corner, RecordKind } from './policy-scene.ts';

export type Scope = 'read' | 'write' | 'import' | 'export' | 'admin';

/** Who an operation lets through, and how it refuses the others. */
export interface Row {
  /** The record that the operation is about: it is tried on the actor's own, another operator's, and one that is not there. */
  readonly object?: RecordKind;
  /** Who is let through on `own`. Keys do what their facilitator does, within their scopes. */
  readonly may: readonly ActorName[];
  /** Who is told 403 rather than 404 on `own`: they see the record, and this is not theirs to do. */
  readonly sees?: readonly ActorName[];
  /** What a key needs. */
  readonly scope: Scope;
  /** Of the whole network: what lets somebody through on one lets them through on all; the owner's side only on its own. */
  readonly network?: true;
  /** Of the whole network, in its place: a facilitator of another territory stands to it as to what is not there. */
  readonly placed?: true;
  /** What whoever may not is told; 403: they may do it on no record at all. */
  readonly refusal: 403 | 404;
  /** Whoever works for the network and may not is told 404 all the same. */
  readonly staffHidden?: true;
  /** For everybody; no session is needed. */
  readonly open?: true;
  /** Also while the second factor is missing. */
  readonly unproven?: true;
  /** Works once: whoever comes later may be told that it is gone. */
  readonly once?: true;
  /** No key does it, whatever its scopes. */
  readonly noKeys?: true;
  /** A body that is well-formed and, where it can be, too late to have an effect. */
  readonly body?: (corner: Corner) => unknown;
  /** Other parts of the address than the record's id. */
  readonly path?: (corner: Corner) => Readonly<Record<string, string>>;
  readonly query?: (corner: Corner) => string;
  /** A body that is not JSON. */
  readonly file?: string;
  /** What kind of file; CSV, unless told. */
  readonly fileType?: string;
  /** Answered by the identity library: `signedIn`, or for anybody. */
  readonly identity?: 'open' | 'signedIn';
}

type More = Partial<Row>;

export const STAFF: readonly ActorName[] = ['facilitator', 'otherOperator', 'otherEdition', 'otherTerritory', 'admin'];
export const SIGNED_IN: readonly ActorName[] = ['stranger', 'owner', 'matched', 'introduced', ...STAFF];
const DESK: readonly ActorName[] = ['facilitator', 'admin'];
const OWNERS_SIDE: readonly ActorName[] = ['owner', ...DESK];
/** What belongs to an operator without an edition or a place. */
const HOUSE: readonly ActorName[] = ['facilitator', 'otherEdition', 'otherTerritory', 'admin'];

const LATE = 999_999;
const stale = () => ({ version: LATE });

/** For whoever is signed in. */
const member = (scope: Scope, more: More = {}): Row => ({ may: SIGNED_IN, scope, refusal: 403, ...more });
/** For whoever works for the network. */
const staff = (scope: Scope, more: More = {}): Row => ({ may: STAFF, scope, refusal: 403, network: true, ...more });
const admin = (more: More = {}): Row => ({ may: ['admin'], scope: 'admin', refusal: 403, network: true, ...more });
const open = (more: More = {}): Row => ({ may: [], scope: 'read', refusal: 403, open: true, unproven: true, ...more });
/** On a record of an operator, edition and territory. */
const on = (object: RecordKind, scope: Scope, may: readonly ActorName[], more: More = {}): Row => ({
  object,
  may,
  scope,
  refusal: 404,
  ...more,
});
/** On a record of the whole network's directory. */
const directory = (object: RecordKind, scope: Scope, may: readonly ActorName[], more: More = {}): Row =>
  on(object, scope, may, { network: true, ...more });
/** On a record of an operator that nobody but its people know of. */
const house = (object: RecordKind, scope: Scope, may: readonly ActorName[], more: More = {}): Row =>
  on(object, scope, may, { refusal: 403, staffHidden: true, ...more });
const identity = (kind: 'open' | 'signedIn', body: unknown = {}): Row => ({
  may: [],
  scope: 'read',
  refusal: 403,
  identity: kind,
  body: () => body,
});

const OWN_PLACES: More = { noKeys: true, unproven: true };
const moveOfNeed = (body: object = {}): Row =>
  on('need', 'write', OWNERS_SIDE, { body: () => ({ version: LATE, ...body }) });
const decision = (body: object = {}): Row =>
  on('match', 'write', DESK, { sees: ['owner', 'matched'], body: () => ({ version: LATE, ...body }) });
const PARTIES: readonly ActorName[] = ['introduced', ...OWNERS_SIDE];
/** Of an introduction, for its two sides and those who follow it. */
const between = (object: RecordKind, scope: Scope, body?: object): Row =>
  on(object, scope, PARTIES, { ...(body && { body: () => body }) });
/** The same, written by those who follow it alone. */
const followed = (object: RecordKind, body: object): Row =>
  on(object, 'write', DESK, { sees: ['owner', 'introduced'], body: () => body });
const MAIL = 'From: a@b.example\r\nTo: c@d.example\r\nMessage-ID: <1@b.example>\r\nSubject: x\r\n\r\nx\r\n';
const SHARED: More = { object: 'sharedToken' };

/** Every operation of the OpenAPI document. One that is not here fails the test. */
export const TABLE: Readonly<Record<string, Row>> = {
  live: open(),
  ready: open(),

  readMe: member('read', { unproven: true }),
  listMySessions: member('read', OWN_PLACES),
  readMySecurity: member('read', OWN_PLACES),
  revokeMyOtherSessions: member('write', OWN_PLACES),
  revokeMySession: on('session', 'write', [], OWN_PLACES),
  readSignInWays: open(),
  readMailPreferences: member('read'),
  changeMailPreferences: member('write', { body: () => ({ frequency: 'daily' }) }),

  listApiKeys: member('read', { noKeys: true }),
  makeApiKey: member('write', { noKeys: true, body: () => ({ name: 'Clé', scopes: ['read'] }) }),
  revokeApiKey: on('apiKey', 'write', [], { noKeys: true }),
  scopePerson: admin({ object: 'person', body: () => ({ editionIds: null, areas: null }) }),
  changePerson: admin({ object: 'person', body: () => ({ areas: null }) }),
  listOperators: staff('read'),
  listEditions: staff('read'),
  listPeople: admin(),
  listColleagues: staff('read'),
  createPerson: admin({
    body: () => ({ email: 'new@tests.example', name: 'New', password: 'a password of the tests' }),
  }),
  listInvitations: staff('admin'),
  invite: staff('admin', { body: () => ({ email: 'guest@guests.example', name: 'Guest' }) }),
  revokeInvitation: house('invitation', 'admin', DESK),
  listClaims: member('read'),
  claimOrganisation: directory('organisation', 'write', SIGNED_IN, {
    body: (c) => ({ organisationId: c.organisation }),
  }),
  decideClaim: directory('claim', 'write', STAFF, {
    placed: true,
    body: () => ({ answer: 'refuse', reason: 'Inconnu' }),
  }),
  readSettings: staff('read'),
  changeSettings: admin({ refusal: 404, sees: STAFF, body: () => ({ cooldown_days: 30 }) }),

  viewLink: open({ object: 'linkToken' }),
  useLink: open({ object: 'linkToken', body: () => ({ answer: 'object' }) }),
  readUndertaking: open(),
  listClocks: staff('read'),
  releaseReminder: house('clock', 'write', DESK),
  listMails: staff('read'),

  listOrganisations: member('read'),
  createOrganisation: staff('write', { body: () => ({ name: 'Nouvelle' }) }),
  readOrganisation: directory('organisation', 'read', ['owner', ...STAFF]),
  changeOrganisation: directory('organisation', 'write', ['owner', ...STAFF], { body: stale }),
  readAnswerHabit: directory('organisation', 'read', ['owner', ...STAFF], { query: () => '?side=owner' }),
  fillFromRegister: directory('organisation', 'write', STAFF, { refusal: 403, body: stale }),
  lookUpCompany: staff('read', { path: () => ({ number: '732829320' }) }),
  listProfiles: member('read'),
  createProfile: directory('startup', 'write', ['matched', ...STAFF], {
    body: (c) => ({ organisationId: c.startup, title: 'Serres', description: 'Culture de tomates sous serre.' }),
  }),
  readProfile: directory('profile', 'read', ['matched', ...STAFF]),
  changeProfile: directory('profile', 'write', ['matched', ...STAFF], { body: stale }),
  listMatchesOfProfile: directory('profile', 'read', ['matched', ...STAFF]),

  listNeeds: member('read'),
  createNeed: directory('organisation', 'write', ['owner', ...STAFF], {
    body: (c) => ({ organisationId: c.organisation, title: 'Serres', description: 'Culture de tomates.' }),
  }),
  readNeed: on('need', 'read', ['matched', 'introduced', ...OWNERS_SIDE]),
  changeNeed: moveOfNeed(),
  submitNeed: moveOfNeed(),
  approveNeed: moveOfNeed(),
  returnNeed: moveOfNeed({ reason: 'À revoir' }),
  redraftNeed: moveOfNeed(),
  pauseNeed: moveOfNeed(),
  resumeNeed: moveOfNeed(),
  fulfilNeed: moveOfNeed(),
  withdrawNeed: moveOfNeed({ reason: 'budget' }),
  expireNeed: on('need', 'write', DESK, { sees: ['owner'], body: stale }),
  republishNeed: moveOfNeed(),
  askApproval: on('need', 'write', DESK, {
    sees: ['owner'],
    body: () => ({ to: { name: 'Odile', email: 'odile@owner.example' } }),
  }),
  handNeedOver: on('need', 'write', DESK, { sees: ['owner'], body: () => ({ referentId: null }) }),
  listMatchesOfNeed: on('need', 'read', OWNERS_SIDE),
  explainPair: on('need', 'read', OWNERS_SIDE, { path: (c) => ({ profileId: c.profile }) }),
  listVetoes: on('need', 'read', OWNERS_SIDE),
  addVeto: on('need', 'write', OWNERS_SIDE, { body: () => ({ name: 'Rivale' }) }),
  removeVeto: on('need', 'write', OWNERS_SIDE, { once: true, path: (c) => ({ partId: c.veto }) }),
  listDisclosures: on('need', 'read', OWNERS_SIDE),
  listShortlists: on('need', 'read', OWNERS_SIDE),
  createShortlist: on('need', 'write', DESK, {
    sees: ['owner'],
    body: (c) => ({ items: [{ matchId: c.askedMatch }] }),
  }),

  readMatch: on('match', 'read', ['matched', ...OWNERS_SIDE]),
  listDecisions: on('match', 'read', OWNERS_SIDE),
  addMatch: on('need', 'write', DESK, { sees: ['owner'], body: ({ profile }) => ({ profileId: profile }) }),
  shortlistMatch: decision(),
  dismissMatch: decision({ reason: 'off_topic' }),
  reopenMatch: decision(),
  proposeIntroduction: on('match', 'write', DESK, { sees: ['owner'], body: () => ({}) }),

  analyseText: member('read', { body: () => ({ text: 'Culture de tomates.' }) }),
  readText: member('read', { body: () => ({ text: 'Culture de tomates, budget 20 k€.' }) }),
  readTaxonomy: open(),
  listTaxonomyLabels: admin(),
  addTaxonomyLabel: admin({ body: () => ({ capability: 'nowhere', language: 'fr', label: 'mot' }) }),
  removeTaxonomyLabel: admin({ object: 'taxonomyLabel', once: true }),
  listJobs: admin(),
  retryJob: admin({ object: 'job', once: true }),
  listModels: admin(),
  previewModel: admin({ body: (c) => ({ weights: { text: 5 }, needIds: [c.need] }) }),
  makeModel: admin({ body: () => ({ weights: { nothing: 1 } }) }),
  listPrivacyRequests: admin(),
  requestPrivacy: admin({ body: () => ({ kind: 'export', email: 'nobody@tests.example' }) }),
  readPrivacyRequest: on('privacyRequest', 'admin', ['admin']),
  fetchPrivacyArchive: on('privacyRequest', 'admin', ['admin']),
  readRetention: admin(),
  listAudit: admin(),
  verifyAudit: admin(),
  listContacts: staff('read'),
  createContact: staff('write', { body: () => ({ name: 'Personne' }) }),
  listActivities: staff('read'),
  readActivity: house('activity', 'read', DESK),
  changeActivity: house('activity', 'write', DESK, { body: stale }),
  activityFromMail: staff('write', { file: MAIL, fileType: 'message/rfc822' }),
  receiveMail: staff('import', { file: MAIL, fileType: 'message/rfc822' }),
  readMyDay: staff('read'),
  readProgress: staff('read'),
  listProgressNeeds: staff('read'),
  createActivity: staff('write', { body: (c) => ({ kind: 'call', text: 'Appel', organisationId: c.organisation }) }),

  listIntroductions: member('read'),
  createIntroduction: on('need', 'write', DESK, {
    sees: ['owner'],
    body: (c) => ({ needId: c.need, profileId: c.askedProfile, steps: [{ state: 'proposed' }] }),
  }),
  listAsked: member('read'),
  readIntroduction: on('introduction', 'read', ['introduced', ...OWNERS_SIDE]),
  moveIntroduction: on('introduction', 'write', DESK, {
    sees: ['owner'],
    body: () => ({ version: LATE, state: 'meeting' }),
  }),
  answerIntroduction: on('introduction', 'write', ['introduced', ...DESK], {
    sees: ['owner'],
    body: () => ({ answer: 'interested', undertaking: { version: '1999' } }),
  }),
  acceptUndertaking: on('introduction', 'write', ['introduced'], {
    sees: ['owner', ...DESK],
    body: () => ({ version: '1999' }),
  }),
  chooseStartup: on('introduction', 'write', OWNERS_SIDE, {
    sees: ['introduced'],
    body: () => ({ answer: 'chosen' }),
  }),
  listMessages: between('introduction', 'read'),
  writeMessage: between('introduction', 'write', { text: 'Bonjour' }),
  listOutcomes: between('introduction', 'read'),
  declareOutcome: between('introduction', 'write', { kind: 'quote' }),
  readOutcome: between('outcome', 'read'),
  changeOutcome: between('outcome', 'write', { version: LATE }),
  answerOutcome: between('outcome', 'write', { version: LATE, answer: 'confirmed' }),
  withdrawOutcome: between('outcome', 'write', { version: LATE }),
  listMeetings: between('introduction', 'read'),
  planMeeting: followed('introduction', {
    startsAt: '2027-01-04T09:00:00Z',
    endsAt: '2027-01-04T10:00:00Z',
    timeZone: 'Europe/Paris',
  }),
  readMeeting: between('meeting', 'read'),
  readMeetingCalendar: between('meeting', 'read'),
  changeMeeting: followed('meeting', { version: LATE }),
  cancelMeeting: followed('meeting', { version: LATE }),
  holdMeeting: followed('meeting', { version: LATE }),
  listIntroductionFiles: between('introduction', 'read'),
  attachToIntroduction: on('introduction', 'write', PARTIES, {
    file: 'x',
    fileType: 'application/octet-stream',
    query: () => '?fileName=accord.pdf&purpose=nda',
  }),
  listNdas: between('introduction', 'read'),
  recordNda: between('introduction', 'write', {
    signatories: [
      { name: 'Odile', organisation: 'Une' },
      { name: 'Yann', organisation: 'Autre' },
    ],
    signedOn: '2026-01-05',
  }),
  listNeedFiles: on('need', 'read', ['matched', 'introduced', ...OWNERS_SIDE]),
  attachToNeed: on('need', 'write', OWNERS_SIDE, {
    file: 'x',
    fileType: 'application/octet-stream',
    query: () => '?fileName=plan.pdf&stage=card',
  }),
  readFile: on('attachment', 'read', OWNERS_SIDE),
  removeFile: on('attachment', 'write', OWNERS_SIDE, { once: true }),

  listImports: staff('import'),
  uploadImport: staff('import', {
    query: () => '?kind=organisations&fileName=liste.csv&dryRun=true',
    file: 'Nom;Ville\nFictive;Lille\n',
  }),
  listMappings: staff('import'),
  saveMapping: staff('import', {
    path: () => ({ name: 'liste' }),
    body: () => ({ kind: 'organisations', source: 'liste', columns: { Nom: 'name' } }),
  }),
  readImport: house('import', 'import', HOUSE),
  readImportReport: house('import', 'import', HOUSE),
  listExportColumns: member('export', { path: () => ({ kind: 'needs' }) }),
  exportList: member('export', { path: () => ({ kind: 'needs' }), query: () => '?format=csv' }),
  listRematches: staff('read'),
  startRematch: admin({ body: () => ({}) }),
  readRematch: directory('rematch', 'read', STAFF, { refusal: 403 }),

  readShortlist: on('shortlist', 'read', OWNERS_SIDE),
  changeShortlist: on('shortlist', 'write', DESK, { sees: ['owner'], body: stale }),
  shareShortlist: on('shortlist', 'write', DESK, { sees: ['owner'], body: stale }),
  revokeShortlist: on('shortlist', 'write', DESK, { sees: ['owner'], body: stale }),
  sendShortlist: on('shortlist', 'write', DESK, {
    sees: ['owner'],
    body: () => ({ to: [{ name: 'Odile', email: 'odile@owner.example' }] }),
  }),
  printShortlist: on('shortlist', 'read', OWNERS_SIDE),
  readSharedShortlist: open(SHARED),
  printSharedShortlist: open(SHARED),
  markSharedShortlist: open({
    ...SHARED,
    body: (c) => ({ matchId: c.askedMatch, mark: 'go', name: 'Odile' }),
  }),

  listDuplicates: staff('read'),
  dismissDuplicate: directory('duplicate', 'write', STAFF, { refusal: 403 }),
  previewDuplicateMerge: directory('duplicate', 'read', STAFF, { refusal: 403 }),
  mergeDuplicate: directory('duplicate', 'write', STAFF, {
    refusal: 403,
    body: (c) => ({ keep: c.organisation, keptVersion: LATE, mergedVersion: LATE }),
  }),
  listMerges: staff('read'),
  mergeOrganisations: staff('write', {
    body: (c) => ({ keep: c.organisation, merge: c.startup, keptVersion: LATE, mergedVersion: LATE }),
  }),
  previewMerge: staff('read', { query: (c) => `?keep=${c.organisation}&merge=${c.startup}` }),
  undoMerge: directory('merge', 'write', STAFF, { refusal: 403, once: true }),
  readPublicFigures: open(),
  listPublicNeeds: open(),
  readPublicFeed: open(),
  streamEvents: member('read'),

  signIn: identity('open', { email: 'nobody@tests.example', password: 'a wrong password' }),
  askForMagicLink: identity('open', { email: 'nobody@tests.example' }),
  useMagicLink: identity('open', { token: 'x' }),
  verifyCode: identity('open', { code: '000000' }),
  verifyBackupCode: identity('open', { code: 'x' }),
  enableTwoFactor: identity('signedIn', { password: 'a wrong password' }),
  disableTwoFactor: identity('signedIn', { password: 'a wrong password' }),
  renewBackupCodes: identity('signedIn', { password: 'a wrong password' }),
  askForPasswordReset: identity('open', { email: 'nobody@tests.example' }),
  resetPassword: identity('open', { token: 'x', newPassword: 'a password of the tests' }),
  changePassword: identity('signedIn', { currentPassword: 'a wrong password', newPassword: 'another password' }),
  askForMailChange: identity('signedIn', { email: 'other@tests.example', password: 'a wrong password' }),
  confirmMailChange: identity('open', { token: 'x' }),
  signInByProvider: identity('open', {}),
  signOut: identity('open'),
};

/** What the lists hold: of the operator's corner, one record of the kind, for these and nobody else but its own people. */
export const LISTS: readonly {
  readonly path: string;
  readonly holds: RecordKind;
  readonly for: readonly ActorName[];
}[] = [
  { path: '/needs', holds: 'need', for: OWNERS_SIDE },
  { path: '/introductions', holds: 'introduction', for: OWNERS_SIDE },
  { path: '/introductions/asked', holds: 'introduction', for: ['introduced'] },
  { path: '/contacts', holds: 'contact', for: HOUSE },
  { path: '/imports', holds: 'import', for: HOUSE },
  { path: '/claims', holds: 'claim', for: STAFF.filter((actor) => actor !== 'otherTerritory') },
  { path: '/invitations', holds: 'invitation', for: DESK },
  { path: '/organisations', holds: 'organisation', for: ['owner', ...STAFF] },
  { path: '/profiles', holds: 'profile', for: ['matched', ...STAFF] },
  { path: '/exports/needs?format=json', holds: 'need', for: OWNERS_SIDE },
  { path: '/exports/introductions?format=json', holds: 'introduction', for: OWNERS_SIDE },
  { path: '/exports/contacts?format=json', holds: 'contact', for: HOUSE },
];
