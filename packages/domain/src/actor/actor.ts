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
}

/** Who does something: a person, a job of the system, or nobody in particular. Carried in the context, never a bare id. */
export type Actor = PersonActor | { readonly kind: 'system'; readonly job: string } | { readonly kind: 'visitor' };

/** How an event remembers its actor: enough to audit, nothing personal but the id. */
export interface ActorRecord {
  readonly kind: Actor['kind'];
  readonly personId?: string;
  readonly role?: Role;
  readonly job?: string;
}

/** The audit record of an actor. */
export function actorRecord(actor: Actor): ActorRecord {
  switch (actor.kind) {
    case 'person':
      return { kind: 'person', personId: actor.personId, role: actor.role };
    case 'system':
      return { kind: 'system', job: actor.job };
    case 'visitor':
      return { kind: 'visitor' };
  }
}
