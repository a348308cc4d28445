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

export type More = Partial<Row>;

export const STAFF: readonly ActorName[] = ['facilitator', 'otherOperator', 'otherEdition', 'otherTerritory', 'admin'];
export const SIGNED_IN: readonly ActorName[] = ['stranger', 'owner', 'matched', 'introduced', ...STAFF];
export const DESK: readonly ActorName[] = ['facilitator', 'admin'];
export const OWNERS_SIDE: readonly ActorName[] = ['owner', ...DESK];
/** What belongs to an operator without an edition or a place. */
export const HOUSE: readonly ActorName[] = ['facilitator', 'otherEdition', 'otherTerritory', 'admin'];

export const LATE = 999_999;
export const stale = () => ({ version: LATE });

/** For whoever is signed in. */
export const member = (scope: Scope, more: More = {}): Row => ({ may: SIGNED_IN, scope, refusal: 403, ...more });
/** For whoever works for the network. */
export const staff = (scope: Scope, more: More = {}): Row => ({
  may: STAFF,
  scope,
  refusal: 403,
  network: true,
  ...more,
});
export const admin = (more: More = {}): Row => ({
  may: ['admin'],
  scope: 'admin',
  refusal: 403,
  network: true,
  ...more,
});
export const open = (more: More = {}): Row => ({
  may: [],
  scope: 'read',
  refusal: 403,
  open: true,
  unproven: true,
  ...more,
});
/** On a record of an operator, edition and territory. */
export const on = (object: RecordKind, scope: Scope, may: readonly ActorName[], more: More = {}): Row => ({
  object,
  may,
  scope,
  refusal: 404,
  ...more,
});
/** On a record of the whole network's directory. */
export const directory = (object: RecordKind, scope: Scope, may: readonly ActorName[], more: More = {}): Row =>
  on(object, scope, may, { network: true, ...more });
/** On a record of an operator that nobody but its people know of. */
export const house = (object: RecordKind, scope: Scope, may: readonly ActorName[], more: More = {}): Row =>
  on(object, scope, may, { refusal: 403, staffHidden: true, ...more });
export const identity = (kind: 'open' | 'signedIn', body: unknown = {}): Row => ({
  may: [],
  scope: 'read',
  refusal: 403,
  identity: kind,
  body: () => body,
});

export const OWN_PLACES: More = { noKeys: true, unproven: true };
export const moveOfNeed = (body: object = {}): Row =>
  on('need', 'write', OWNERS_SIDE, { body: () => ({ version: LATE, ...body }) });
export const decision = (body: object = {}): Row =>
  on('match', 'write', DESK, { sees: ['owner', 'matched'], body: () => ({ version: LATE, ...body }) });
export const PARTIES: readonly ActorName[] = ['introduced', ...OWNERS_SIDE];
/** Of an introduction, for its two sides and those who follow it. */
export const between = (object: RecordKind, scope: Scope, body?: object): Row =>
  on(object, scope, PARTIES, { ...(body && { body: () => body }) });
/** The same, written by those who follow it alone. */
export const followed = (object: RecordKind, body: object): Row =>
  on(object, 'write', DESK, { sees: ['owner', 'introduced'], body: () => body });
export const MAIL = 'From: a@b.example\r\nTo: c@d.example\r\nMessage-ID: <1@b.example>\r\nSubject: x\r\n\r\nx\r\n';
export const SHARED: More = { object: 'sharedToken' };
