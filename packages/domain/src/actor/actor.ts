import type { KeyScope } from './key-scope.ts';

/** What a signed-in person may be in the network. Owner and startup are not roles but relations of a member. */
export const ROLES = ['member', 'facilitator', 'admin'] as const;
export type Role = (typeof ROLES)[number];

export interface PersonActor {
  readonly kind: 'person';
  readonly personId: string;
  readonly role: Role;
  /** The operator that a facilitator works for; null for members and network administrators. */
  readonly operatorId: string | null;
  readonly organisationIds: readonly string[];
  /** Editions that a facilitator's work is narrowed to; absent or null: all of the operator's. */
  readonly editionIds?: readonly string[] | null | undefined;
  /** Territory that a facilitator's work is narrowed to, as area ids; absent or null: everywhere. */
  readonly areas?: readonly string[] | null | undefined;
  /** The key by which a program acts for this person: it may do what the person may, within its scopes. */
  readonly apiKey?: { readonly id: string; readonly scopes: readonly KeyScope[] } | undefined;
}

/** Which side of an introduction a link was written for. */
export type LinkSide = 'owner' | 'startup' | 'invited';

/** Whoever holds a link that we wrote: it opens one thing, for one purpose, once. */
export interface LinkActor {
  readonly kind: 'link';
  readonly linkId: string;
  readonly purpose: string;
  readonly side: LinkSide;
  /** Ids of the records that it opens. */
  readonly opens: readonly string[];
}

/** Who does something: a person, a link's holder, a job of the system, or nobody in particular. Carried in the context, never a bare id. */
export type Actor =
  | PersonActor
  | LinkActor
  | { readonly kind: 'system'; readonly job: string }
  | { readonly kind: 'visitor' };

/** How an event remembers its actor: enough to audit, nothing personal but the id. */
export interface ActorRecord {
  readonly kind: Actor['kind'];
  readonly personId?: string;
  readonly role?: Role;
  readonly apiKeyId?: string;
  readonly linkId?: string;
  readonly job?: string;
}

/** The audit record of an actor. */
export function actorRecord(actor: Actor): ActorRecord {
  switch (actor.kind) {
    case 'person':
      return {
        kind: 'person',
        personId: actor.personId,
        role: actor.role,
        ...(actor.apiKey !== undefined && { apiKeyId: actor.apiKey.id }),
      };
    case 'link':
      return { kind: 'link', linkId: actor.linkId };
    case 'system':
      return { kind: 'system', job: actor.job };
    case 'visitor':
      return { kind: 'visitor' };
  }
}

/** The id of the person who acts; null for links, jobs and visitors. */
export function personIdOf(actor: Actor): string | null {
  return actor.kind === 'person' ? actor.personId : null;
}
